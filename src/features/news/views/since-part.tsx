/** What somebody saved after the version that a writer began from: told, shown, and seen before the writer saves. */
import { Fragment } from 'preact'
import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { Checkboxes } from '#ui/components/choices.tsx'
import { Details } from '#ui/components/details.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Prose } from '#ui/components/prose.tsx'
import { changesIn, type Difference, isChanged } from '../use-cases/difference.ts'
import type { HistoryWords } from '../words/history.vi.ts'
import type { WritingWords } from '../words/writing.vi.ts'
import { DifferenceLegend, Lines } from './version.tsx'

export type SinceProps = {
  text: WritingWords
  history: HistoryWords
  /** The version that what stands in the form began from; zero when there was none. */
  begunOn: number
  newest: {
    language: Language
    revision: number
    title: string
    lead?: string
    bodyHtml: string
    savedAt: Date
    savedBy: string | undefined
  }
  /** What such a text consists of. */
  parts: readonly (keyof Difference)[]
  difference: Difference
  /** What the newest version says beside the text and the form says otherwise: `Chuyên mục: Kinh tế`. */
  otherwise: string | undefined
}

/** The newer version above the form: what changed in it, and the whole of it to copy from. */
export function SincePart({ text: { since: text }, history, ...props }: SinceProps) {
  const { begunOn, newest, difference } = props
  const { language, revision } = newest
  const changed = props.parts.filter(part => isChanged(difference[part]))
  return (
    <Notification
      tone="warning"
      title={text.title(newest.savedBy, revision, writeMoment(newest.savedAt))}
    >
      <p>{text.text(begunOn)}</p>
      <Details summary={text.changes(begunOn, revision)} open>
        <div class="mc-since">
          {begunOn > 0 && (
            <p class="mc-muted">
              <DifferenceLegend text={history} />
            </p>
          )}
          {changed.map(part => (
            <div key={part}>
              <p class="mc-since__part">{history.parts[part]}</p>
              {changesIn(difference[part]).map((lines, index) => (
                // The passages of a difference never change their order.
                <Fragment key={String(index)}>
                  {index > 0 && <p class="mc-muted">…</p>}
                  <Lines lines={lines} language={language} text={history} />
                </Fragment>
              ))}
            </div>
          ))}
          {changed.length === 0 && <p>{text.nothing}</p>}
          {props.otherwise !== undefined && <p>{props.otherwise}</p>}
        </div>
      </Details>
      <Details summary={text.whole(revision)}>
        <div class="mc-since" lang={language}>
          <p>
            <strong>{newest.title}</strong>
          </p>
          {newest.lead && <p>{newest.lead}</p>}
          <Prose sanitisedHtml={newest.bodyHtml} />
        </div>
      </Details>
    </Notification>
  )
}

/** Says in the form that the newer version was looked at. */
export function SeenField({ since, error }: { since: SinceProps; error: string | undefined }) {
  const { since: text } = since.text
  const { revision } = since.newest
  return (
    <Checkboxes
      name="seen"
      label={text.question}
      items={[
        { value: String(revision), text: text.seen(revision), hint: text.seenHint(revision) },
      ]}
      error={error}
    />
  )
}
