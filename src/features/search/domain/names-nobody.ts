/**
 * Whether words name nobody. Names are without number, and every list of them has gaps: so words are taken for a person's
 * until each of them is known for an ordinary one.
 *
 * ordinary  a syllable that nobody is called by, a compound, a foreign word, a place with its kind before it
 * telling   ordinary, and no name even by chance: one at least is needed
 */
import { accentedWords, hasAccents, withoutAccents } from '#kernel/accents.ts'
import { plainText, plainWords } from '#kernel/plain-text.ts'
import { isSyllable as isVietnamese } from '#kernel/slips.ts'
import { FIRST_NAMES, LAST_NAMES } from './name-syllables.vi.ts'
import {
  HARDLY_NAMES,
  KINDS_OF_PLACES,
  NEVER_NAMES,
  ORDINARY_COMPOUNDS,
  PLACE_NAMES,
  PLACES_ALONE,
} from './ordinary-compounds.vi.ts'
import { FOREIGN_WORDS, SMALL_ENGLISH } from './ordinary-words.en.ts'
import { ORDINARY_SYLLABLES } from './ordinary-words.vi.ts'

const LONGEST = 6
const FIGURE = /\d/
const FOR = 'cho'
/** Vietnamese ends many words in i or y alike: ký, kí. */
const Y = /(?<=[bcdghklmnpqrstvx])y(?=z[1-5]|$)/

/** How words are compared: with the accents that were typed, or all without when none was. */
type Writing = (text: string) => readonly string[]
const accented: Writing = text => accentedWords(text).map(word => word.replace(Y, 'i'))
const plain: Writing = text => plainWords(text).map(word => word.replace(Y, 'i'))

type Lexicon = ReturnType<typeof lexiconIn>
const LEXICONS = { accented: lexiconIn(accented), plain: lexiconIn(plain) }

/** Whether a search names nobody: each of its words is ordinary and one at least tells so. Numbers are not looked at. */
export function namesNobody(typed: string): boolean {
  const isAccented = accentedWords(typed).some(hasAccents)
  const words = (isAccented ? accented : plain)(typed).filter(
    word => !FIGURE.test(withoutAccents(word)),
  )
  const lexicon = isAccented ? LEXICONS.accented : LEXICONS.plain
  const compounds = words.flatMap((_, at) => compoundsAt(lexicon, words, at))
  const telling = new Set([
    ...words.map((_, at) => at).filter(at => isOrdinary(lexicon, words, at)),
    ...compounds.filter(each => each.isTelling).flatMap(each => each.places),
  ])
  const ordinary = new Set([...telling, ...compounds.flatMap(each => each.places)])
  return telling.size > 0 && ordinary.size === words.length
}

function isOrdinary(lexicon: Lexicon, words: readonly string[], at: number): boolean {
  return lexicon.syllables.has(words[at] ?? '') || isSmallEnglish(words, at)
}

/** The compounds that begin at a word, and which of the words they take. */
function compoundsAt(lexicon: Lexicon, words: readonly string[], at: number) {
  return Array.from({ length: LONGEST - 1 }, (_, more) => words.slice(at, at + more + 2)).flatMap(
    part => {
      const telling = isTelling(lexicon, part)
      if (!telling && !lexicon.hardly.has(part.join(' '))) return []
      return { isTelling: telling, places: part.map((_, behind) => at + behind) }
    },
  )
}

/** A compound of two that may also be called so, in this order, tells nothing. */
function isTelling(lexicon: Lexicon, part: readonly string[]): boolean {
  const text = part.join(' ')
  const { compounds, surely, first, last } = lexicon
  if (surely.has(text)) return true
  const [one = '', other = ''] = part
  const isName = part.length === 2 && last.has(other) && (first.has(one) || last.has(one))
  return compounds.has(text) && !isName
}

function isSmallEnglish(words: readonly string[], at: number): boolean {
  const beside = [words[at - 1] ?? '', words[at + 1] ?? '']
  const isEnglish = beside.some(word => FOREIGN_WORDS.has(word) && !isVietnamese(word))
  return isEnglish && SMALL_ENGLISH.has(words[at] ?? '')
}

function lexiconIn(writing: Writing) {
  const written = (texts: readonly string[]) => texts.map(text => writing(text).join(' '))
  const each = (lines: readonly string[]) => written(lines.flatMap(line => line.split(', ')))
  const first = new Set(written(FIRST_NAMES))
  const last = new Set(written(LAST_NAMES))
  const syllables = [...written([...ORDINARY_SYLLABLES, ...foreignWords()])]
  const isName = (word: string) => first.has(word) || last.has(word)
  const places = placesOf(each(KINDS_OF_PLACES), each(PLACE_NAMES), isName)
  return {
    first,
    last,
    syllables: new Set(syllables.filter(word => !isName(word))),
    compounds: new Set(each([...ORDINARY_COMPOUNDS, ...HARDLY_NAMES, ...PLACES_ALONE])),
    hardly: new Set(each([...HARDLY_NAMES, ...PLACES_ALONE])),
    surely: new Set([...each(NEVER_NAMES), ...places]),
  }
}

/** “trường Chu Văn An”; not “hồ Bình Hòa”, who may be somebody, and nothing behind what is also “cho”: for. */
function placesOf(
  kinds: readonly string[],
  names: readonly string[],
  isName: (word: string) => boolean,
) {
  return kinds
    .filter(kind => kind !== FOR)
    .flatMap(kind =>
      names
        .filter(name => !isName(kind) || name.split(' ').length > 2)
        .map(name => `${kind} ${name}`),
    )
}

/** Without those that are a name when its accents are left out. */
function foreignWords(): readonly string[] {
  const names = new Set([...FIRST_NAMES, ...LAST_NAMES].map(plainText))
  return [...FOREIGN_WORDS].filter(word => !names.has(plainText(word)))
}
