import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { type Language, markOf } from '#kernel/language.ts'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import { type Outage, type OutageState, outageAnchor, outageState } from '../domain/outage.ts'
import { words } from '../words.ts'

const TONES = {
  coming: 'waiting',
  running: 'active',
  late: 'late',
  over: 'done',
  cancelled: 'neutral',
} as const satisfies Record<OutageState, Tone>

/** Where an outage stands, as a mark. */
export function OutageTag(props: { language: Language; state: OutageState }) {
  return (
    <StatusTag tone={TONES[props.state]}>
      {words(props.language).outage.states[props.state]}
    </StatusTag>
  )
}

/** What is known of one outage. */
export function OutageFacts(props: { language: Language; outage: Outage; now: Instant }) {
  const { language, outage, now } = props
  const { outage: text } = words(language)
  const rows = [
    {
      key: text[outage.kind],
      value: <OutageTag language={language} state={outageState(outage, now)} />,
    },
    ...(['affected', 'meanwhile'] as const).map(name => ({
      key: text[name],
      value: outage[name][language],
      valueLang: markOf(language, outage[name]),
    })),
    { key: text.from, value: writeMoment(outage.startsAt) },
    { key: text.expected, value: expectedIn(language, outage) },
    { key: text.ended, value: outage.endedAt && writeMoment(outage.endedAt) },
    { key: text.announced, value: writeMoment(outage.announcedAt) },
    {
      key: text.updates,
      value: outage.updates.length > 0 && (
        <ul class="govuk-list">
          {outage.updates.map(update => (
            <li key={update.id}>
              <strong>{writeMoment(update.at)}</strong>{' '}
              <span lang={markOf(language, update.text)}>
                {update.expectedUntil ? ended(update.text[language]) : update.text[language]}
              </span>{' '}
              {update.expectedUntil && text.returnsAt(writeMoment(update.expectedUntil))}
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <div id={outageAnchor(outage)}>
      <SummaryList rows={rows.filter(row => row.value !== null && row.value !== false)} />
    </div>
  )
}

/** When services are to return, and when that was said otherwise at first. */
function expectedIn(language: Language, { expectedUntil, announcedUntil }: Outage): string {
  const { outage: text } = words(language)
  const written = (at: Instant | null) => (at === null ? text.notKnown : writeMoment(at))
  const now = written(expectedUntil)
  return expectedUntil?.getTime() === announcedUntil?.getTime()
    ? now
    : `${now} ${text.atFirst(written(announcedUntil))}`
}

/** A text after which another sentence begins. */
function ended(text: string): string {
  return /[.!?…:;]["”')\]]*$/u.test(text) ? text : `${text}.`
}
