import type { Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import { words } from '../words.ts'
import type { TheirLists } from './both-changed.ts'

/** Above the form: what somebody else has just saved otherwise, where it is more than a sentence. */
export function TheirListsPart({
  language,
  theirs,
}: {
  language: Language
  theirs: TheirLists | undefined
}) {
  const { theirLists: text } = words(language).desk
  if (theirs === undefined || theirs.length === 0) return null
  return (
    <Notification tone="warning" title={text.title}>
      {theirs.map(({ label, lines }) => (
        <div key={label}>
          <p>
            <strong>{label}</strong>
          </p>
          {lines.length === 0 ? (
            <p class="mc-muted">{text.none}</p>
          ) : (
            <ul class="govuk-list govuk-list--bullet">
              {lines.map(line => (
                <li key={line} class="mc-said">
                  {line}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p>{text.text}</p>
    </Notification>
  )
}
