import { writeDay, writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { writeNumber, writeShare } from '#kernel/number-text.ts'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { DayWorked, Health, Judged, Measured } from '../domain/health.ts'
import { isOpenOutage, type Outage, openOutages } from '../domain/outage.ts'
import { words } from '../words.ts'
import { OutageFacts } from './outage-part.tsx'

export type StatusProps = {
  language: Language
  now: Instant
  measured: Measured
  judged: Judged
  days: readonly DayWorked[]
  outages: readonly Outage[]
}

const TONES = {
  good: 'done',
  slow: 'waiting',
  bad: 'late',
  unknown: 'neutral',
} as const satisfies Record<Health, Tone>

/** `/trang-thai`: whether the product works, measured as the page is made. */
export function StatusPage(props: StatusProps) {
  const { language, now, judged } = props
  const { status: text } = words(language)
  const all = Object.values(judged)
  const open = openOutages(props.outages, now)
  const past = props.outages.filter(outage => !isOpenOutage(outage, now))
  return (
    <PublicLayout title={text.title} description={text.lead}>
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <Notification
        {...summaryOf(
          text,
          all,
          open.some(outage => outage.startsAt <= now),
        )}
      >
        {text.now(writeMoment(now))}
      </Notification>
      <Section title={text.outages}>
        {open.length === 0 && <p>{text.noOutages}</p>}
        {open.map(outage => (
          <OutageFacts key={outage.id} language={language} outage={outage} now={now} />
        ))}
      </Section>
      <Section title={text.measured}>
        <SummaryList rows={partsOf(props)} />
      </Section>
      <Section title={text.worked}>
        <p class="mc-muted mc-read">{text.workedText}</p>
        <Worked {...props} />
      </Section>
      {past.length > 0 && (
        <Section title={text.past}>
          {past.map(outage => (
            <OutageFacts key={outage.id} language={language} outage={outage} now={now} />
          ))}
        </Section>
      )}
    </PublicLayout>
  )
}

/** What is measured may be well while what was reported is not: the worse of both is said. */
function summaryOf(text: StatusWords, all: readonly Health[], isInterrupted: boolean) {
  if (all.includes('bad')) return { tone: 'error', title: text.someBad } as const
  if (isInterrupted) return { tone: 'warning', title: text.interrupted } as const
  if (all.includes('slow')) return { tone: 'warning', title: text.someSlow } as const
  return { tone: 'success', title: text.allGood } as const
}

type StatusWords = ReturnType<typeof words>['status']

function partsOf({ language, measured, judged }: StatusProps) {
  const { status: text } = words(language)
  const said = saidOf(language, measured)
  return (['database', 'jobs', 'mail', 'archive'] as const).map(part => ({
    key: text.parts[part],
    value: (
      <>
        <StatusTag tone={TONES[judged[part]]}>{text.health[judged[part]]}</StatusTag> {said[part]}
      </>
    ),
  }))
}

function saidOf(language: Language, { databaseMs, jobs, mail, archivedAt }: Measured) {
  const { status: text } = words(language)
  const waits = jobs?.oldestDue ? text.waitsSince(writeMoment(jobs.oldestDue)) : text.jobsNone
  const failing = jobs && jobs.failing > 0 ? text.failing(writeNumber(language, jobs.failing)) : ''
  return {
    database: databaseMs === null ? '' : text.databaseMs(writeNumber(language, databaseMs)),
    jobs: jobs === null ? '' : `${waits} ${failing}`.trim(),
    mail:
      mail === null
        ? text.mailUnknown
        : mail.oldest === null
          ? text.mailNone
          : text.mailWaits(writeNumber(language, mail.waiting), writeMoment(mail.oldest)),
    archive: archivedAt === null ? text.archiveUnknown : text.archiveAt(writeMoment(archivedAt)),
  }
}

function Worked({ language, days }: StatusProps) {
  const { status: text } = words(language)
  if (days.length === 0) return <p>{text.noBeats}</p>
  const share = ({ noted, of }: DayWorked) => writeShare(language, noted / of)
  return (
    <Table
      caption={text.worked}
      hideCaption
      narrow="as-is"
      rows={days.toReversed()}
      rowKey={row => row.day}
      columns={[
        { id: 'day', heading: text.day, cell: row => writeDay(row.day) },
        { id: 'share', heading: text.share, numeric: true, cell: share },
        {
          id: 'noted',
          heading: text.noted,
          numeric: true,
          cell: row =>
            text.notedOf(writeNumber(language, row.noted), writeNumber(language, row.of)),
        },
      ]}
    />
  )
}
