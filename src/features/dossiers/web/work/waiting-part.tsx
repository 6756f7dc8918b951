import type { Language } from '#kernel/language.ts'
import type { Waiting } from '#platform/http/waiting.ts'
import { Notification } from '#ui/index.ts'
import { words } from '../../words.ts'

type WaitingPartProps = { language: Language; waiting: readonly Waiting[] }

/** What waits for the officer outside dossiers; nothing when nothing does. */
export function WaitingPart({ language, waiting }: WaitingPartProps) {
  if (waiting.length === 0) return null
  return (
    <Notification tone="info" title={words(language).work.waiting}>
      <ul class="govuk-list mc-waiting">
        {waiting.map(({ text, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notification>
  )
}
