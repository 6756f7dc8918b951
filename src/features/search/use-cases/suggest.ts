import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { plainText, plainWords } from '#kernel/plain-text.ts'
import { slipsBetween } from '#kernel/slips.ts'
import type { Db } from '#platform/db/db.ts'
import type { FoundOfKind, Kind } from '../domain/found.ts'
import { searchAll } from './search-all.ts'

const OF_A_KIND = 3
/** Of each kind so many are looked at for a word that begins almost as the last one. */
const LOOKED_AT = 50
const LAST_WORD = /\S+$/u

type Suggesting = {
  readonly siteId: number
  readonly language: Language
  readonly typed: string
  readonly now: Instant
}

/**
 * The best of each kind while somebody types. The last word is still in the making: when nothing has its accents it may
 * yet get others, and when nothing begins so at all it may have a slip in it already.
 */
export async function suggest(db: Db, search: Suggesting): Promise<ReadonlyMap<Kind, FoundOfKind>> {
  const asTyped = await find(db, search, search.typed, OF_A_KIND)
  const hasFound = [...asTyped.kinds.values()].some(({ found }) => found.length > 0)
  if (hasFound && !asTyped.hasOtherAccents) return asTyped.kinds
  const inTheMaking = search.typed.replace(LAST_WORD, plainText)
  if (hasFound && inTheMaking === search.typed) return asTyped.kinds
  if (hasFound) return (await find(db, search, inTheMaking, OF_A_KIND)).kinds
  const before = search.typed.replace(LAST_WORD, '').trim()
  const last = plainWords(search.typed).at(-1) ?? ''
  if (before === '' || last.length < 2) return asTyped.kinds
  const { kinds } = await find(db, search, before, LOOKED_AT)
  return new Map([...kinds].map(([kind, of]) => [kind, beginningAlmost(of, last)]))
}

function find(db: Db, search: Suggesting, typed: string, limit: number) {
  return searchAll(db, { ...search, typed, kind: undefined, limit })
}

function beginningAlmost(of: FoundOfKind, last: string): FoundOfKind {
  const found = of.found.filter(({ title }) =>
    plainWords(title).some(word => beginsAlmost(word, last)),
  )
  return { ...of, found: found.slice(0, OF_A_KIND) }
}

// The first letter is hit more surely than the others; one may be left out, put in or hit beside.
function beginsAlmost(word: string, last: string): boolean {
  if (word.charAt(0) !== last.charAt(0)) return false
  return [-1, 0, 1].some(more => slipsBetween(last, word.slice(0, last.length + more)) === 1)
}
