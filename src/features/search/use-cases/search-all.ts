import { meantWords } from '#features/news'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { plainWords } from '#kernel/plain-text.ts'
import type { Db } from '#platform/db/db.ts'
import { type FoundOfKind, KINDS, type Kind } from '../domain/found.ts'
import { FINDERS, type Search } from './finders.ts'

/** What was found, by kind, and the words to show in it. */
export type SearchResult = {
  readonly kinds: ReadonlyMap<Kind, FoundOfKind>
  /** Plain words that were looked for, mended ones among them. */
  readonly words: readonly string[]
  readonly mended: readonly string[]
}

/** Looks for words in all kinds, or in one, at most `limit` of each. */
export async function searchAll(
  db: Db,
  search: {
    siteId: number
    language: Language
    typed: string
    on: PlainDate
    kind: Kind | undefined
    limit: number
  },
): Promise<SearchResult> {
  const words = [...new Set(plainWords(search.typed))]
  const kinds = search.kind === undefined ? KINDS : [search.kind]
  if (words.length === 0) return { kinds: new Map(), words, mended: [] }
  const found = await Promise.all(
    kinds.map(async kind => [kind, await FINDERS[kind](db, { ...search, words })] as const),
  )
  const all = new Map([...found, ...(await foundByMeaning(db, { ...search, words }, found))])
  const mended = [...new Set([...all.values()].flatMap(of => of.mended))]
  return { kinds: all, words: [...words, ...mended], mended }
}

/** These know no slips of their own; what was meant is read off the words of the articles. */
const KNOW_NO_SLIPS: readonly Kind[] = ['documents', 'places', 'pages']

async function foundByMeaning(
  db: Db,
  search: Search,
  found: readonly (readonly [Kind, FoundOfKind])[],
): Promise<(readonly [Kind, FoundOfKind])[]> {
  const vain = found.filter(([kind, of]) => KNOW_NO_SLIPS.includes(kind) && of.found.length === 0)
  if (vain.length === 0) return []
  const words = await meantWords(db, search.siteId, search.language, search.words)
  const mended = words.filter(word => !search.words.includes(word))
  if (mended.length === 0) return []
  const again = { ...search, typed: words.join(' '), words }
  return Promise.all(
    vain.map(async ([kind]) => {
      const of = await FINDERS[kind](db, again)
      return [kind, of.found.length === 0 ? of : { ...of, mended }] as const
    }),
  )
}
