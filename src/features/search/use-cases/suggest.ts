import { accentedWords } from '#kernel/accents.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { plainText, plainWords } from '#kernel/plain-text.ts'
import { slipsBetween } from '#kernel/slips.ts'
import type { Db } from '#platform/db/db.ts'
import type { FoundOfKind, Kind } from '../domain/found.ts'
import { hasAll } from '../domain/highlight.ts'
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
export async function suggest(db: Db, search: Suggesting): Promise<Kinds> {
  const asTyped = await find(db, search, search.typed, OF_A_KIND)
  const hasFound = [...asTyped.kinds.values()].some(({ found }) => found.length > 0)
  const inTheMaking = search.typed.replace(LAST_WORD, plainText)
  if (hasFound && inTheMaking === search.typed) return asTyped.kinds
  if (hasFound) {
    const { kinds } = await find(db, search, inTheMaking, OF_A_KIND)
    return asTyped.hasOtherAccents ? kinds : together(asTyped.kinds, kinds, search.typed)
  }
  const before = search.typed.replace(LAST_WORD, '').trim()
  const last = plainWords(search.typed).at(-1) ?? ''
  if (before === '' || last.length < 2) return asTyped.kinds
  const { kinds } = await find(db, search, before, LOOKED_AT)
  return new Map([...kinds].map(([kind, of]) => [kind, beginningAlmost(of, last)]))
}

function find(db: Db, search: Suggesting, typed: string, limit: number) {
  return searchAll(db, { ...search, typed, kind: undefined, limit })
}

type Kinds = ReadonlyMap<Kind, FoundOfKind>

/** Of each kind first what has the last word in its title as it was typed, then what it may yet become, then the rest. */
function together(asTyped: Kinds, inTheMaking: Kinds, typed: string): Kinds {
  const last = accentedWords(typed).slice(-1)
  const kinds = new Set([...asTyped.keys(), ...inTheMaking.keys()])
  return new Map(
    [...kinds].flatMap(kind => {
      const [of, making] = [asTyped.get(kind), inTheMaking.get(kind)]
      const rest = of?.found ?? []
      const all = [
        ...rest.filter(({ title }) => hasAll(title, [last])),
        ...(making?.found ?? []),
        ...rest,
      ]
      const found = [...new Map(all.map(each => [each.href, each])).values()].slice(0, OF_A_KIND)
      const base = of ?? making
      return base === undefined ? [] : [[kind, { ...base, found }] as const]
    }),
  )
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
