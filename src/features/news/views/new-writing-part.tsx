import { writeMoment } from '#kernel/day-text.ts'
import type { CopyState } from '#kernel/writing-window.ts'
import { writeUpon } from '#platform/writing/writing-form.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import type { WritingWords } from '../words/writing.vi.ts'

export type NewWritingProps = {
  text: WritingWords
  /** Where a new text is written. */
  base: string
  /** New texts that the reader was writing and has not saved. */
  unfinished: readonly (CopyState & { textId: string; title: string; keptAt: Date })[]
}

/** New texts of one's own that are not saved yet, each to go on with or to throw away. */
export function NewWritingPart({ text, base, unfinished }: NewWritingProps) {
  if (unfinished.length === 0) return null
  return (
    <Notification tone="info" title={text.newUnfinished(unfinished.length)}>
      <p>{text.newUnfinishedText}</p>
      <ul class="govuk-list">
        {unfinished.map(({ textId, windowId, timesKept, title, keptAt }) => (
          <li key={windowId}>
            <p>
              <strong lang={title === '' ? undefined : 'vi'}>{title || text.untitled}</strong>{' '}
              <span class="mc-muted">{text.keptAt(writeMoment(keptAt))}</span>
            </p>
            <div class="mc-button-group">
              <ButtonLink size="small" href={`${base}?viet-do=${textId}&cua-so=${windowId}`}>
                {text.goOn}
                <span class="govuk-visually-hidden"> {title}</span>
              </ButtonLink>
              <Form
                action={`${base}/${textId}/bo-viet-do`}
                fields={writeUpon({ windowId, timesKept })}
              >
                <Button size="small" tone="secondary">
                  {text.throwAway}
                  <span class="govuk-visually-hidden"> {title}</span>
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </Notification>
  )
}
