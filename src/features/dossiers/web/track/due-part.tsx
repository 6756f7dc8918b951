import { TraceTable } from '#features/working-calendar'
import { href, type Language } from '#kernel/language.ts'
import { Details } from '#ui/components/details.tsx'
import { Section } from '#ui/components/section.tsx'
import { words } from '../../words.ts'
import type { DueAccount } from './due-account.ts'

type Props = { language: Language; due: DueAccount | undefined }

/** When the result is due, how that was counted, and how it has changed. */
export function DuePart({ language, due }: Props) {
  const say = words(language).track.due
  if (due === undefined) return <p class="govuk-body">{say.noLimit}</p>
  return (
    <Section title={due.title} id="hen-tra">
      <div class="mc-due">
        <p class="mc-due__moment">{due.moment}</p>
        <p class="mc-due__question">{due.paused ?? due.limit}</p>
      </div>
      <p class="govuk-body">{say.sumTitle}</p>
      <ul class="govuk-list govuk-list--bullet">
        {due.sums.map(sum => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      <Details summary={say.account}>
        {due.paused && <p class="govuk-body">{due.limit}</p>}
        <TraceTable language={language} rows={due.days} />
        <a class="govuk-link" href={href(language, '/lich-lam-viec/tinh-han')}>
          {say.rules}
        </a>
      </Details>
      {due.changes.length > 0 && <Changes language={language} changes={due.changes} />}
    </Section>
  )
}

function Changes({ language, changes }: { language: Language; changes: DueAccount['changes'] }) {
  const say = words(language).track.due
  return (
    <>
      <h3 class="govuk-heading-s">{say.changes}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {changes.map(change => (
          <li key={`${change.at}${change.what}`}>
            {change.what}
            <span class="mc-due__basis">
              {change.why} ({change.at})
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
