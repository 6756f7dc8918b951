import { plainText } from '#kernel/plain-text.ts'
import { ASKING_EN } from './asking.en.ts'
import { ASKING_VI } from './asking.vi.ts'

const ASKING = [ASKING_VI, ASKING_EN]
const each = (of: (asking: (typeof ASKING)[number]) => readonly string[]) =>
  [
    ...new Set(
      ASKING.flatMap(of)
        .flatMap(line => line.split(', '))
        .map(plainText),
    ),
  ].join('|')

const BEFORE = new RegExp(`^(?:${each(({ before }) => before)}) (?=.)`)
const AT = `(?:(?:${each(({ at }) => at)}) )?`
const AREA = `${AT}(?:${each(({ areas }) => areas)}) [a-z0-9]+(?: [a-z]+)?`
const BEHIND = new RegExp(` (?:${each(({ behind }) => behind)}|${AREA})$`)
const BLANKS = /[\s?!.,]+/u

/**
 * What a question is about: “lệ phí đăng ký kết hôn bao nhiêu” asks about “đăng ký kết hôn”, which no text need say in just
 * these words. Undefined when it has no more words than that.
 */
export function subjectOf(typed: string): string | undefined {
  const words = typed.normalize('NFC').split(BLANKS).filter(Boolean)
  const plain = words.map(plainText)
  // A sign within a word would make several of it.
  if (words.length === 0 || plain.some(word => word.includes(' '))) return undefined
  const [first, count] = within(plain.join(' '))
  if (count === words.length) return undefined
  return words.slice(first, first + count).join(' ')
}

/** Where the subject begins and how many words it has; at least one. */
function within(text: string): readonly [first: number, count: number] {
  const behindStart = whileShorter(text, BEFORE)
  const rest = whileShorter(behindStart, BEHIND)
  return [countOf(text) - countOf(behindStart), countOf(rest)]
}

function whileShorter(text: string, pattern: RegExp): string {
  const shorter = text.replace(pattern, '')
  return shorter === text ? text : whileShorter(shorter, pattern)
}

const countOf = (text: string) => text.split(' ').length
