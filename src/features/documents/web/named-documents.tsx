import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { NamedDocument } from '../domain/desk.ts'
import { words } from '../words.ts'

/** Documents with what tells one from the other, each with the way to its page on the desk. */
export function NamedDocuments({
  language,
  documents,
}: {
  language: Language
  documents: readonly NamedDocument[]
}) {
  const { desk: text, page, types } = words(language)
  if (documents.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {documents.map(({ id, type, number, title, issuedOn, state }) => (
        <li key={id}>
          <a class="govuk-link" href={href(language, `/can-bo/van-ban/${id}`)}>
            {types[type]} <span lang="vi">{number}</span>
          </a>{' '}
          {page.dated(writeDay(issuedOn))} ({text.states[state]})
          <div class="mc-muted" lang="vi">
            {title}
          </div>
        </li>
      ))}
    </ul>
  )
}
