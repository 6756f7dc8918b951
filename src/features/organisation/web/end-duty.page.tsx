import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { DateTextInput } from '#ui/components/date-input.tsx'
import { WarningText } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { OfficerRef } from '../domain/officer.ts'
import { words } from '../words.ts'
import { dutyError } from './duties.forms.ts'
import type { ShownDuty } from './duties.view.ts'
import { RightsList } from './rights.tsx'

export type EndDutyPageProps = {
  language: Language
  officer: OfficerRef
  duty: ShownDuty
  /** It is the only one in its site. */
  isOnly: boolean
  /** The day as typed, or today. */
  from: string
  error: string | undefined
}

/** `/can-bo/nhiem-vu/:id/thoi/:duty`: what the officer may no longer do, and from when. */
export function EndDutyPage({ language, officer, duty, isOnly, from, error }: EndDutyPageProps) {
  const { assigning, roles } = words(language)
  const { end: text } = assigning
  const title = text.title(roles[duty.role], duty.unitName)
  const base = href(language, `/can-bo/nhiem-vu/${officer.id}`)
  const said = dutyError(language, error)
  return (
    <OfficerPage title={title} hasErrors={said !== undefined}>
      <BackLink href={base} text={officer.fullName} />
      <ErrorSummary errors={said === undefined ? [] : [{ field: 'from', text: said }]} />
      <h1 class="govuk-heading-l">{title}</h1>
      <div class="mc-read">
        <p class="govuk-body">{text.loses(officer.fullName)}</p>
        <RightsList language={language} role={duty.role} />
        <p class="govuk-body">{text.keeps}</p>
        {isOnly && <WarningText>{text.lastSite(duty.siteName)}</WarningText>}
        <Form action={`${base}/thoi/${duty.id}`}>
          <DateTextInput
            name="from"
            label={text.from}
            hint={text.fromHint}
            value={from}
            error={said}
          />
          <Button tone="warning">{text.confirm}</Button>
        </Form>
      </div>
    </OfficerPage>
  )
}
