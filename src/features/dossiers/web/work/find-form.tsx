import { href, type Language } from '#kernel/language.ts'
import { SearchBox } from '#ui/index.ts'
import { words } from '../../words.ts'
import { SEARCH_PATH } from './work-addresses.ts'

/** Looks a dossier up. Sent in the body: what is typed is often somebody's name or number. */
export function FindForm({ language, value }: { language: Language; value?: string }) {
  const { search } = words(language).work
  return (
    <SearchBox
      id="tim"
      name="tim"
      method="post"
      action={href(language, SEARCH_PATH)}
      label={search.label}
      hint={search.hint}
      value={value}
    />
  )
}
