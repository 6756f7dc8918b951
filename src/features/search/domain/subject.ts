import { accentedText, hasAccents } from '#kernel/accents.ts'
import { plainText } from '#kernel/plain-text.ts'
import { ASKING_EN } from './asking.en.ts'
import type { Asking } from './asking.ts'
import { ASKING_VI } from './asking.vi.ts'

/** A word as it was typed or is listed: plain, and with the accents that it has (kernel/accents.ts). */
type Word = { readonly text: string; readonly plain: string; readonly form: string }

const BLANKS = /[\s?!.,]+/u
const NUMBER = /^\d{1,3}$/
/** Behind “ở phường” the name of one; no ward's has more words. */
const MOST_IN_NAME = 4

/**
 * What a question is about: “lệ phí đăng ký kết hôn ở phường 11 bao nhiêu” asks about “đăng ký kết hôn ở phường 11”, and then
 * about “đăng ký kết hôn”; no text need say just these words. None when it has no more words than that.
 */
export function subjectsOf(typed: string): readonly string[] {
  const words = typed.normalize('NFC').split(BLANKS).filter(Boolean).map(wordOf)
  // A sign within a word would make several of it.
  if (words.some(({ plain }) => plain.includes(' '))) return []
  const asked = whileShorter(words, withoutAsking)
  const bare = whileShorter(words, each => withoutArea(withoutWhom(withoutAsking(each))))
  const lengths = [asked, bare].filter(({ length }) => length < words.length)
  return [...new Set(lengths.map(each => each.map(({ text }) => text).join(' ')))]
}

function wordOf(text: string): Word {
  return { text, plain: plainText(text), form: accentedText(text) }
}

function whileShorter(
  words: readonly Word[],
  shorten: (words: readonly Word[]) => readonly Word[],
): readonly Word[] {
  const shorter = shorten(words)
  return shorter.length === words.length ? words : whileShorter(shorter, shorten)
}

const ASKING = [ASKING_VI, ASKING_EN]
const runsOf = (lists: readonly string[]) =>
  lists
    .flatMap(list => list.split(', '))
    .map(run => run.split(' ').map(wordOf))
    .toSorted((a, b) => b.length - a.length)

const listed = (of: (asking: Asking) => readonly string[]) => runsOf(ASKING.flatMap(of))
const BEFORE = listed(({ before }) => before)
const BEHIND = listed(({ behind }) => behind)
const WHOM = listed(({ whom }) => whom)
const AREAS = listed(({ areas }) => areas)
const NO_AREAS = listed(({ noAreas }) => noAreas)
const AT = listed(({ at }) => at)
const AMBIGUOUS = new Set(
  ASKING.flatMap(({ ambiguous }) => ambiguous).map(each => accentedText(each)),
)

type Runs = readonly (readonly Word[])[]

function withoutAsking(words: readonly Word[]): readonly Word[] {
  return withoutEnd(words.slice(startIn(words, BEFORE)), BEHIND)
}

function withoutWhom(words: readonly Word[]): readonly Word[] {
  return withoutEnd(words, WHOM)
}

/** How many words the longest of the runs takes with which they begin; at least one word stays. */
function startIn(words: readonly Word[], runs: Runs): number {
  return runs.find(run => run.length < words.length && isRun(words, 0, run))?.length ?? 0
}

function withoutEnd(words: readonly Word[], runs: Runs): readonly Word[] {
  const end = runs.find(
    run => run.length < words.length && isRun(words, words.length - run.length, run),
  )
  return words.slice(0, words.length - (end?.length ?? 0))
}

/** Whether a run stands there. Who types accents means them; without them what is other words too is not taken for it. */
function isRun(words: readonly Word[], from: number, run: readonly Word[]): boolean {
  const isThere = run.every((word, at) => {
    const typed = words[from + at]
    if (typed === undefined) return false
    return hasAccents(typed.form) ? typed.form === word.form : typed.plain === word.plain
  })
  if (!isThere) return false
  const isTypedSo = words.slice(from, from + run.length).some(({ form }) => hasAccents(form))
  return isTypedSo || !AMBIGUOUS.has(run.map(({ form }) => form).join(' '))
}

/** Without the area that is named last: by its number, by a name with capitals, or by any behind “ở”. */
function withoutArea(words: readonly Word[]): readonly Word[] {
  for (let from = words.length - 2; from > 0; from -= 1) {
    const area = AREAS.find(run => isRun(words, from, run))
    const name = area && words.slice(from + area.length)
    if (name === undefined || NO_AREAS.some(run => isRun(words, from, run))) continue
    const before = AT.find(run => from > run.length && isRun(words, from - run.length, run))
    if (isName(name, before !== undefined)) return words.slice(0, from - (before?.length ?? 0))
  }
  return words
}

function isName(words: readonly Word[], isSaid: boolean): boolean {
  const [first] = words
  if (first === undefined || words.length > MOST_IN_NAME) return false
  if (words.length === 1 && NUMBER.test(first.plain)) return true
  return isSaid || words.every(({ text }) => text !== text.toLowerCase())
}
