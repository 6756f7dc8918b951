import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import type { WritingWords } from '../words/writing.vi.ts'

export type WritingPartProps = {
  text: WritingWords
  /** Where the text is on the desk. */
  base: string
  /** The language of the text that is edited. */
  version: Language
  /** Others who have the text open. */
  colleagues: readonly { name: string; seenAt: Date }[]
  /** What the reader was writing and has not saved. */
  unfinished: readonly UnfinishedText[]
}

type UnfinishedText = {
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
      {unfinished.map(each => (
        <Unfinished key={each.begunOn} {...props} unfinished={each} />
      ))}
    </>
  )
}

type UnfinishedProps = Omit<WritingPartProps, 'unfinished'> & { unfinished: UnfinishedText }

function Unfinished({ text, base, version, unfinished }: UnfinishedProps) {
  const { begunOn, isShown, isOvertaken } = unfinished
  const moment = writeMoment(unfinished.keptAt)
  const newest = `${base}?ban=${version}`
  return (
    <Notification tone="info" title={isShown ? text.unfinished(moment) : text.overtaken(moment)}>
      <p>{sayWhereItStands(text, unfinished)}</p>
      <div class="mc-button-group">
        {!isShown && (
          <ButtonLink
            size="small"
            href={isOvertaken ? `${newest}&viet-do=${String(begunOn)}` : newest}
          >
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
          fields={{ language: version, revision: String(begunOn) }}
        >
          <Button size="small" tone="secondary">
            {text.throwAway}
          </Button>
        </Form>
      </div>
    </Notification>
  )
}

function sayWhereItStands(text: WritingWords, { begunOn, isShown, isOvertaken }: UnfinishedText) {
  if (isShown) return isOvertaken ? text.unfinishedOldText(begunOn) : text.unfinishedText
  return isOvertaken ? text.overtakenText : text.besideText
}
