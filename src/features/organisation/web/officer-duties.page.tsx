import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { addDays } from '#kernel/plain-date.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { InsetText } from '#ui/components/details.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { dutyError } from './duties.forms.ts'
import type { OfficerDutiesPageProps, ShownDuty } from './duties.view.ts'
import { GiveDutyForm } from './give-duty-form.tsx'
import { RightsList } from './rights.tsx'

const PATH = '/can-bo/nhiem-vu'

/** `/can-bo/nhiem-vu/:id`: an officer's duties, and the form in which another is given. */
export function OfficerDutiesPage(props: OfficerDutiesPageProps) {
  const { language, officer, duties, done, isOneself } = props
  const { assigning: text } = words(language)
  const errors = Object.entries(props.errors).map(([field, code]) => ({
    field,
    text: dutyError(language, code) ?? code,
  }))
  return (
    <OfficerPage title={officer.fullName} hasErrors={errors.length > 0}>
      <BackLink href={href(language, PATH)} text={text.title} />
      <ErrorSummary errors={errors} />
      {done !== undefined && <Done language={language} done={done} />}
      <h1 class="govuk-heading-l">{officer.fullName}</h1>
      <p class="mc-lead">{officer.email}</p>
      <Section title={text.duties}>
        {duties.length === 0 ? (
          <EmptyState title={text.officer.noDuties} />
        ) : (
          <DutyTable {...props} />
        )}
        <SeveralSites language={language} duties={duties} />
      </Section>
      {isOneself ? (
        <InsetText>{text.officer.yourself}</InsetText>
      ) : (
        <Section title={text.officer.give}>
          <GiveDutyForm {...props} />
        </Section>
      )}
    </OfficerPage>
  )
}

function Done({ language, done }: { language: Language; done: ShownDuty | 'ended' }) {
  const { assigning: text, roles } = words(language)
  if (done === 'ended') return <Notification tone="success" live title={text.officer.ended} />
  return (
    <Notification tone="success" live title={text.officer.given(roles[done.role], done.unitName)}>
      <p>{text.officer.nowMay(writeDay(done.validFrom))}</p>
      <RightsList language={language} role={done.role} />
    </Notification>
  )
}

function SeveralSites({ language, duties }: Pick<OfficerDutiesPageProps, 'language' | 'duties'>) {
  const sites = [...new Set(duties.map(duty => duty.siteName))]
  if (sites.length < 2) return null
  return <InsetText>{words(language).assigning.officer.several(sites.join(', '))}</InsetText>
}

function DutyTable({ language, officer, duties, isOneself }: OfficerDutiesPageProps) {
  const { assigning, roles } = words(language)
  const { officer: text } = assigning
  return (
    <Table
      caption={assigning.duties}
      hideCaption
      rows={duties}
      rowKey={duty => duty.id}
      columns={[
        { id: 'role', heading: text.role, cell: duty => roles[duty.role] },
        { id: 'unit', heading: text.unit, cell: duty => duty.unitName },
        { id: 'site', heading: text.site, cell: duty => duty.siteName },
        { id: 'since', heading: text.since, cell: duty => timeOf(language, duty) },
        ...(isOneself
          ? []
          : [
              {
                id: 'end',
                heading: text.end,
                hideHeading: true,
                cell: (duty: ShownDuty) => (
                  <a
                    class="govuk-link mc-nowrap"
                    href={href(language, `${PATH}/${officer.id}/thoi/${duty.id}`)}
                  >
                    {text.end}
                    <span class="govuk-visually-hidden">
                      {' '}
                      {text.endOf(roles[duty.role], duty.unitName)}
                    </span>
                  </a>
                ),
              },
            ]),
      ]}
    />
  )
}

function timeOf(language: Language, { validFrom, validTo }: ShownDuty): string {
  const { officer: text } = words(language).assigning
  return validTo === undefined
    ? text.from(writeDay(validFrom))
    : text.fromTo(writeDay(validFrom), writeDay(addDays(validTo, -1)))
}
