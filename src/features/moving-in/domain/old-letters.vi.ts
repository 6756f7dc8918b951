/**
 * Tables of letters from before Unicode, as old sites have them: TCVN3 (TCVN 5712:1993, in the fonts .VnTime …), VNI, VPS,
 * and windows-1258 where a page does not say so. A text in one of them, taken for windows-1252, is known by its words: few
 * are Vietnamese as they stand, most are once the table is used.
 * Sources: TCVN 5712 as in glibc's TCVN5712-1; VNI for Windows and VPS as in VietUni (Tran Anh Tuan); windows-1258 as in
 * the WHATWG's Encoding Standard.
 */
import { isSyllable } from './syllable.vi.ts'

/** Tables that are known. */
export const OLD_LETTERS = ['TCVN3', 'VNI', 'VPS', 'windows-1258'] as const
/** One of them. */
export type OldLetters = (typeof OLD_LETTERS)[number]

/** In the order of the bytes, from A1 on. A point where the table has no letter. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'
/** From 80 on. */
const VPS =
  '.ẢÃẤẦẨọỗĂếềểệẮ..Ế..ỀỂỄỐỒỔỖýỷỵỚ.Ở.ắằẳẵặỠớÙờởỡŨỨợỪổỬỲ.ÍÌộỈĨÓửữÒỎ.ựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ.àáâãảạă.èéêẽìí.ĩ.Đòóôõ.Ơụùúủ..Ẽỳ'

const TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
/** A letter of VNI has its mark behind it, above a or o and e a tone too. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ...{ ...TONES, â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309' },
  ...{ ã: '\u0302\u0303', ä: '\u0302\u0323' },
  ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303' },
  ë: '\u0306\u0323',
}
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ...{ ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
}
/** The marks that may stand behind each letter. */
const VNI = /[aeo][ùøûõïâáàåãä]|a[êéèúüë]|[uyôö][ùøûõï]|[ôöñíìæóòî]/gi

/** Marks and letters in which windows-1258 differs. */
const WINDOWS_1258: Readonly<Record<string, string>> = {
  ...{ Ì: '\u0300', Ò: '\u0309', Þ: '\u0303', ì: '\u0301', ò: '\u0323' },
  ...{ Ð: 'Đ', ð: 'đ', Õ: 'Ơ', õ: 'ơ', Ã: 'Ă', ã: 'ă', Ý: 'Ư', ý: 'ư', þ: '₫' },
}

const BY_TABLE: Readonly<Record<OldLetters, (text: string) => string>> = {
  TCVN3: text => byLetter(text, TCVN3_LETTERS),
  VNI: text => text.replace(VNI, vniLetter),
  VPS: text => byLetter(text, VPS_LETTERS),
  'windows-1258': text => byLetter(text, WINDOWS_1258),
}
const TCVN3_LETTERS = lettersFrom(TCVN3, 0xa1)
const VPS_LETTERS = lettersFrom(VPS, 0x80)

/** Writes in Unicode what was written by a table; `text` as windows-1252 reads it. */
export function inUnicode(text: string, letters: OldLetters): string {
  return BY_TABLE[letters](text).normalize('NFC')
}

/** Fewer words tell nothing. */
const FEWEST_WORDS = 3
/** So much of what cannot be read must become readable. */
const MOST_PART = 0.7
/** Words that are looked at: a page shows by its beginning how it is written. */
const MOST_WORDS = 2000

/** By which table a text is written; undefined when it is in Unicode, or in none of these. */
export function recogniseLetters(text: string): OldLetters | undefined {
  return tableOf(
    wordsIn(text)
      .slice(0, MOST_WORDS)
      .filter(word => !isRead(word)),
  )
}

/** By which table a text is written that comes in parts: those that are in Unicode say nothing of the others. */
export class LettersSurvey {
  readonly #unread: string[] = []

  add(part: string): void {
    if (this.#unread.length >= MOST_WORDS) return
    for (const word of wordsIn(part))
      if (!UNICODE_ONLY.test(word) && !isRead(word)) this.#unread.push(word)
  }

  letters(): OldLetters | undefined {
    return tableOf(this.#unread.slice(0, MOST_WORDS))
  }
}

function tableOf(unread: readonly string[]): OldLetters | undefined {
  const counts = OLD_LETTERS.map(letters => ({
    letters,
    read: unread.filter(word => isRead(inUnicode(word, letters))).length,
  }))
  const [best] = counts.toSorted((a, b) => b.read - a.read)
  const isEnough = (best?.read ?? 0) >= Math.max(FEWEST_WORDS, unread.length * MOST_PART)
  return isEnough ? best?.letters : undefined
}

/** Letters that only Unicode has: no table was used where they stand. */
const UNICODE_ONLY = /[ăđơưĂĐƠƯ\u1e00-\u1eff]|\p{M}/u

/** Whether more of a text's words can be read by the table than as they are. One that can be both follows the page. */
export function isWrittenBy(text: string, letters: OldLetters): boolean {
  return !UNICODE_ONLY.test(text) && gainBy(text, letters) >= 0 && wordsIn(text).length > 0
}

/** The same of texts that stand together: what can be both is in Unicode where another of them is. */
export function areWrittenBy(texts: readonly string[], letters: OldLetters): boolean {
  const open = texts.filter(text => !UNICODE_ONLY.test(text))
  const gain = gainBy(open.join(' '), letters)
  return gain > 0 || (open.length === texts.length && isWrittenBy(open.join(' '), letters))
}

/** How many more words can be read by the table than as they are. */
function gainBy(text: string, letters: OldLetters): number {
  const words = wordsIn(text)
  const asItIs = words.filter(isRead).length
  return words.filter(word => isRead(inUnicode(word, letters))).length - asItIs
}

/** Words with letters beyond ASCII: only they differ. */
function wordsIn(text: string): readonly string[] {
  return (text.match(/[a-z\u0080-\u009f\u00a1-\u2122]+/gi) ?? []).filter(word =>
    /[^a-z]/i.test(word),
  )
}

function isRead(word: string): boolean {
  return isSyllable(word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, ''))
}

function byLetter(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/[^\0-\x7f]/g, letter => letters[letter] ?? letter)
}

/** The letters of a table by what windows-1252 has in their place. */
function lettersFrom(table: string, first: number): Readonly<Record<string, string>> {
  const decoder = new TextDecoder('windows-1252')
  const letters: Record<string, string> = {}
  for (const [index, letter] of Array.from(table).entries())
    if (letter !== '.') letters[decoder.decode(Uint8Array.of(first + index))] = letter
  return letters
}

function vniLetter(written: string): string {
  const base = written.charAt(0)
  const mark = VNI_MARKS[written.charAt(1).toLowerCase()] ?? ''
  const letter = VNI_LETTERS[base.toLowerCase()] ?? base
  return `${base === base.toLowerCase() ? letter : letter.toUpperCase()}${mark}`
}
