import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import type { PassedOver } from '../domain/comment.ts'
import { words } from '../words.ts'

type PassedOverProps = { language: Language; comments: readonly PassedOver[] }

/** Which of the chosen comments the act left alone, and who had decided them how. */
export function PassedOverNotice({ language, comments }: PassedOverProps) {
  if (comments.length === 0) return null
  const { passedOver: text } = words(language).moderation
  return (
    <Notification tone="warning" title={text.title(comments.length)}>
      <ul class="govuk-list govuk-list--bullet">
        {comments.map(comment => (
          <li key={comment.id}>
            {comment.state === 'taken_back' ? (
              text.takenBack
            ) : (
              <a class="govuk-link" href={href(language, `/can-bo/binh-luan/${comment.id}`)}>
                {standing(language, comment, comment.state)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notification>
  )
}

function standing(
  language: Language,
  { authorName, decided }: PassedOver,
  state: Exclude<PassedOver['state'], 'taken_back'>,
): string {
  const { passedOver: text } = words(language).moderation
  if (state === 'held' || decided === undefined) return text.waits(authorName)
  return text[state](authorName, decided.by, writeMoment(decided.at))
}
