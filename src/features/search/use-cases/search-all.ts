import { accentedWords } from '#kernel/accents.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { wordsIn, writtenOut } from '#kernel/mended-words.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { isSyllable, spellingsOf } from '#kernel/slips.ts'
import type { Db } from '#platform/db/db.ts'
import { otherwiseSaid } from '#platform/search/otherwise-said.ts'
import { type FoundOfKind, KINDS, type Kind, soonest } from '../domain/found.ts'
import { type Search, wordsToShow } from '../domain/search.ts'
import { subjectsOf } from '../domain/subject.ts'
import { FINDERS } from './finders.ts'

/** What was found, by kind, and the words to show in it. */
export type SearchResult = {
  readonly kinds: ReadonlyMap<Kind, FoundOfKind>
  /** Words to mark: as others spell them too, and mended ones; the last is the last that was typed. */
  readonly words: readonly string[]
  /** What the typed words were understood as, by kind, where they were understood as others. */
  readonly mended: readonly string[]
  /** What a question was taken to ask for, or what else was meant, where nothing has all that was typed. */
  readonly about: string | undefined
  /** Nothing has the words with the accents with which they were typed: what is found has others. */
  readonly hasOtherAccents: boolean
  /** Nothing was found, or only with another word in place of one that may well have been meant. */
  readonly isGuess: boolean
  /** When time alone makes something else of it; undefined when it does not. */
  readonly changesAt: Instant | undefined
}

/** What is looked for, and how much of it is wanted. */
type Asked = {
  readonly siteId: number
  readonly language: Language
  readonly typed: string
  readonly now: Instant
  readonly kind: Kind | undefined
  /** Of the one kind, only those that have this in common. */
  readonly facet?: string | undefined
  readonly limit: number
}

/** Looks for words in all kinds, or in one, at most `limit` of each. What one kind has in common is counted. */
export async function searchAll(db: Db, search: Asked): Promise<SearchResult> {
  const kinds = search.kind === undefined ? KINDS : [search.kind]
  if (plainWords(search.typed).length === 0) return NOTHING
  const found = await Promise.all(kinds.map(kind => findKind(db, search, kind)))
  const shown = nearestToTyped(found).map(each => ({ ...each, of: understood(each.of) }))
  const having = shown.filter(({ of }) => of.found.length > 0)
  const marked = new Set(having.flatMap(({ of, typed }) => wordsToShow(wordsOf(typed), of)))
  const mended = shown.map(({ of, typed }) => writtenOut(of.mended.flat(), typed))
  return {
    kinds: new Map(shown.map(({ kind, of }) => [kind, of])),
    about: aboutOf(shown, search.typed),
    hasOtherAccents: shown.some(({ of }) => of.found.length > 0 && of.hasOtherAccents),
    isGuess: shown.every(({ of, typed }) => of.found.length === 0 || losesSyllable(typed, of)),
    mended: longest(mended).filter(Boolean),
    words: [...marked].flatMap(word => spellingsOf(word).reverse()),
    changesAt: soonest(shown.map(({ of }) => of.changesAt)),
  }
}

/** What a kind gave for words: all that were typed, or those that a question is about. */
type FoundFor = { readonly kind: Kind; readonly of: FoundOfKind; readonly typed: string }

async function findKind(db: Db, search: Asked, kind: Kind): Promise<FoundFor> {
  const find = async (typed: string): Promise<FoundFor> => {
    const request = { ...search, ...wordsOf(typed), typed, count: search.kind !== undefined }
    return { kind, typed, of: await FINDERS[kind](db, request) }
  }
  let best = await find(search.typed)
  for (const said of readingsOf(search.typed)) {
    if (worthOf(best.of) === AS_TYPED) return best
    const next = await find(said)
    if (worthOf(next.of) < worthOf(best.of)) best = next
  }
  return best
}

/** The longest of what was looked for instead, unless something was found for what was typed. */
function aboutOf(shown: readonly FoundFor[], typed: string): string | undefined {
  const said = shown.filter(({ of }) => of.found.length > 0).map(each => each.typed)
  if (said.includes(typed)) return undefined
  return said.toSorted((a, b) => b.length - a.length).at(0)
}

/** What else was meant by what was typed: the same said otherwise, or what a question is about. */
function readingsOf(typed: string): readonly string[] {
  const subjects = subjectsOf(typed).flatMap(subject => [subject, ...otherwiseSaid(subject)])
  return [...otherwiseSaid(typed), ...subjects]
}

/** Each once, without those that are a part of another. */
function longest(texts: readonly string[]): readonly string[] {
  const each = [...new Set(texts)]
  return each.filter(text => !each.some(other => other !== text && other.includes(text)))
}

function wordsOf(typed: string): Pick<Search, 'words' | 'forms'> {
  return { words: [...new Set(plainWords(typed))], forms: [...new Set(accentedWords(typed))] }
}

const NOTHING: SearchResult = {
  ...{ kinds: new Map(), words: [], mended: [], changesAt: undefined },
  ...{ about: undefined, hasOtherAccents: false, isGuess: false },
}

/** With what its slips turned out to stand for. */
function understood(of: FoundOfKind): FoundOfKind {
  const texts = of.found.flatMap(({ title, text }) => [title, text])
  return { ...of, mended: wordsIn(of.mended, texts).map(word => [word]) }
}

function losesSyllable(typed: string, { mended }: FoundOfKind): boolean {
  const taken = mended.flat()
  return (
    taken.length > 0 && plainWords(typed).some(word => isSyllable(word) && !taken.includes(word))
  )
}

const AS_TYPED = 0

/** How far from what was typed a kind was found: as it was typed, with other accents, with slips mended. */
function distanceOf({ mended, hasOtherAccents }: FoundOfKind): 0 | 1 | 2 {
  if (mended.length > 0) return 2
  return hasOtherAccents ? 1 : AS_TYPED
}

/** The same for choosing between readings: not all of the words, and nothing at all, are worth least. */
function worthOf(of: FoundOfKind): number {
  if (of.found.length === 0 && !of.counted?.total) return 4
  return of.isLoose === true ? 3 : distanceOf(of)
}

// Where there are few texts nearly every word is strange: what one kind takes for a slip is a word when another has it.
function nearestToTyped(found: readonly FoundFor[]): readonly FoundFor[] {
  const whole = found.filter(({ of }) => worthOf(of) <= 2)
  const nearest = Math.min(...whole.map(({ of }) => distanceOf(of)))
  return found.filter(({ of }) => distanceOf(of) <= nearest)
}
