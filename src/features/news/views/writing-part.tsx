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
  /** What the reader was writing and has not saved. `isShown`: the form below holds it. */
  unfinished: { keptAt: Date; isShown: boolean } | undefined
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
      {unfinished && <Unfinished {...props} unfinished={unfinished} />}
    </>
  )
}

type UnfinishedProps = WritingPartProps & {
  unfinished: NonNullable<WritingPartProps['unfinished']>
}

function Unfinished({ text, base, version, unfinished }: UnfinishedProps) {
  const moment = writeMoment(unfinished.keptAt)
  return (
    <Notification
      tone="info"
      title={unfinished.isShown ? text.unfinished(moment) : text.overtaken(moment)}
    >
      <p>{unfinished.isShown ? text.unfinishedText : text.overtakenText}</p>
      <div class="mc-button-group">
        {!unfinished.isShown && (
          <ButtonLink size="small" href={`${base}?ban=${version}&viet-do=1`}>
            {text.reopen}
          </ButtonLink>
        )}
        <Form action={`${base}/bo-viet-do`} fields={{ language: version }}>
          <Button size="small" tone="secondary">
            {text.throwAway}
          </Button>
        </Form>
      </div>
    </Notification>
  )
}
