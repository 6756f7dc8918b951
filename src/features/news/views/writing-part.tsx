import { Fragment } from 'preact'
import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import type { CopyState, WritingWindow } from '#kernel/writing-window.ts'
import { writeUpon, writeWindow } from '#platform/writing/writing-form.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Prose } from '#ui/components/prose.tsx'
import type { WritingWords } from '../words/writing.vi.ts'

export type WritingPartProps = {
  text: WritingWords
  /** Where the text is on the desk. */
  base: string
  /** The language of the text that is edited. */
  version: Language
  /** Others who have the text open. */
  colleagues: readonly { name: string; seenAt: Date }[]
  /** Where the form below is filled in. */
  window: WritingWindow
  /** What the reader was writing and has not saved. */
  unfinished: readonly UnfinishedText[]
}

type UnfinishedText = CopyState & {
  fields: { title: string; lead?: string; bodyHtml: string }
  keptAt: Date
  /** The version that it began from; zero when there was none. */
  begunOn: number
  /** The text has a newer version since. */
  isOvertaken: boolean
  /** The form below holds it. */
  isShown: boolean
}

/** Who else has the text open, and what of one's own is not saved yet. */
export function WritingPart(props: WritingPartProps) {
  const { text, colleagues, unfinished } = props
  return (
    <>
      {colleagues.length > 0 && (
        <Notification tone="warning" title={text.colleagues}>
          <ul class="govuk-list">
            {colleagues.map(({ name, seenAt }) => (
              <li key={name}>{text.colleague(name, writeMoment(seenAt))}</li>
            ))}
          </ul>
          <p>{text.colleaguesText}</p>
        </Notification>
      )}
      {unfinished.length > 0 && <AllUnfinished {...props} />}
    </>
  )
}

/** What of one's own is not saved, said once however much it is: what the form below holds comes first. */
function AllUnfinished({ unfinished, ...props }: WritingPartProps) {
  const { text } = props
  const [only, ...more] = unfinished.toSorted((a, b) => Number(b.isShown) - Number(a.isShown))
  if (only === undefined) return null
  if (more.length === 0)
    return (
      <Notification tone="info" title={titleOf(text, only)}>
        <Unfinished {...props} unfinished={only} />
      </Notification>
    )
  return (
    <Notification tone="info" title={text.severalUnfinished(unfinished.length)}>
      {[only, ...more].map(each => (
        <Fragment key={`${String(each.begunOn)}.${each.windowId}`}>
          <p>
            <strong>{titleOf(text, each)}</strong>
          </p>
          <Unfinished {...props} unfinished={each} />
        </Fragment>
      ))}
    </Notification>
  )
}

function titleOf(text: WritingWords, { isShown, keptAt }: UnfinishedText): string {
  return isShown ? text.unfinished(writeMoment(keptAt)) : text.overtaken(writeMoment(keptAt))
}

type UnfinishedProps = Omit<WritingPartProps, 'unfinished'> & { unfinished: UnfinishedText }

function Unfinished({ text, base, version, window, unfinished }: UnfinishedProps) {
  const { begunOn, isShown, isOvertaken, windowId } = unfinished
  const newest = `${base}?ban=${version}`
  return (
    <>
      <p>{sayWhereItStands(text, unfinished)}</p>
      {!isShown && <Whole {...{ text, version }} {...unfinished} />}
      <div class="mc-button-group">
        {!isShown && (
          <ButtonLink size="small" href={`${newest}&viet-do=${String(begunOn)}&cua-so=${windowId}`}>
            {text.reopen}
          </ButtonLink>
        )}
        {isShown && isOvertaken && (
          <ButtonLink size="small" tone="secondary" href={newest}>
            {text.seeNewest}
          </ButtonLink>
        )}
        <Form
          action={`${base}/bo-viet-do`}
          fields={{
            ...{ language: version, revision: String(begunOn) },
            ...(isShown ? writeWindow({ ...window, upon: unfinished }) : writeUpon(unfinished)),
          }}
        >
          <Button size="small" tone="secondary">
            {text.throwAway}
          </Button>
        </Form>
      </div>
    </>
  )
}

/** What stands in it, to be compared with the form and copied from. */
function Whole({
  text,
  version,
  fields,
}: UnfinishedText & { text: WritingWords; version: Language }) {
  return (
    <Details summary={text.readUnfinished}>
      <div class="mc-since" lang={version}>
        <p>
          <strong>{fields.title}</strong>
        </p>
        {fields.lead && <p>{fields.lead}</p>}
        <Prose sanitisedHtml={fields.bodyHtml} />
      </div>
    </Details>
  )
}

function sayWhereItStands(text: WritingWords, { begunOn, isShown, isOvertaken }: UnfinishedText) {
  if (isShown) return isOvertaken ? text.unfinishedOldText(begunOn) : text.unfinishedText
  return isOvertaken ? text.overtakenText : text.besideText
}
