import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import { shortened } from '#ui/both-changed.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { uiWords } from '#ui/language.ts'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'

/** What was done: saved, saved with what somebody else said meanwhile, saved with what a plan says, taken back, contacts saved, a map drawn. */
export const DONE = [
  ...(['1', 'merged', 'planned', 'withdrawn'] as const),
  ...(['contact', 'contact_merged', 'map'] as const),
] as const

type Row = {
  id: string
  name: string
  href: string
  savedAt: Instant | undefined
  plans: readonly { day: string; href: string; duties: string }[]
}

export type OpennessDeskProps = {
  language: Language
  leaders: readonly Row[]
  units: readonly Row[]
  mapSavedAt: Instant | undefined
  done: (typeof DONE)[number] | undefined
  /** The day on which a plan takes the place of what was saved. */
  until: PlainDate | undefined
}

/** `/can-bo/to-chuc`: what is said of leaders, units and the boundary, and what is not. */
export function OpennessDeskPage(props: OpennessDeskProps) {
  const { language, mapSavedAt } = props
  const { openness } = words(language)
  const { desk: text } = openness
  return (
    <OfficerPage title={text.title}>
      {props.done && <Done language={language} done={props.done} until={props.until} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <Section title={openness.leaders}>
        <Rows language={language} rows={props.leaders} caption={openness.leaders} />
      </Section>
      <Section title={openness.units}>
        <Rows language={language} rows={props.units} caption={openness.units} />
      </Section>
      <Section title={openness.map.title}>
        <p>{mapSavedAt === undefined ? openness.map.none : text.mapNow(dayOf(mapSavedAt))}</p>
        <ButtonLink href={href(language, '/can-bo/to-chuc/ban-do')} tone="secondary">
          {text.mapEdit}
        </ButtonLink>
      </Section>
    </OfficerPage>
  )
}

type DoneProps = { language: Language; done: (typeof DONE)[number]; until: PlainDate | undefined }

function Done({ language, done, until }: DoneProps) {
  const { desk: text } = words(language).openness
  const { plan } = text
  if (done === 'withdrawn') return <Notification tone="success" live title={plan.takenBack} />
  if (done === 'map') return <Notification tone="success" live title={text.mapDone} />
  const title = done.startsWith('contact') ? text.contact.done : text.done
  return (
    <Notification tone="success" live title={title}>
      {done.endsWith('merged') && <p>{uiWords(language).savedTogether}</p>}
      {done === 'planned' && <p>{plan.wentOn}</p>}
      {until && <p>{plan.until(writeDay(addDays(until, -1)), writeDay(until))}</p>}
    </Notification>
  )
}

type RowsProps = { language: Language; rows: readonly Row[]; caption: string }

function Rows({ language, rows, caption }: RowsProps) {
  const { desk: text } = words(language).openness
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          id: 'name',
          heading: text.column.name,
          cell: row => (
            <a class="govuk-link" href={row.href}>
              {row.name}
            </a>
          ),
        },
        {
          id: 'state',
          heading: text.column.state,
          cell: row => <State language={language} row={row} />,
        },
      ]}
    />
  )
}

function State({ language, row: { savedAt, plans } }: { language: Language; row: Row }) {
  const { desk: text } = words(language).openness
  return (
    <>
      {savedAt === undefined ? (
        <StatusTag tone="late">{text.missing}</StatusTag>
      ) : (
        <>
          <StatusTag tone="done">{text.described}</StatusTag> {text.saved(dayOf(savedAt))}
        </>
      )}
      {plans.map(plan => (
        <div key={plan.day}>
          <a class="govuk-link" href={plan.href}>
            {text.plan.inList(plan.day)}
          </a>
          : {shortened(plan.duties)}
        </div>
      ))}
    </>
  )
}

function dayOf(at: Instant): string {
  return writeDay(dateInVietNam(at))
}
