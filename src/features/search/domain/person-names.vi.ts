/**
 * How people, doors and streets are written in a search box. Whoever types a name mostly types its capitals or the words that
 * stand between family and given name; some names of streets and provinces look the same, and are taken for one.
 */
import { plainText } from '#kernel/plain-text.ts'

/** Family names of Viet Nam, without those that are common words as well as they are rare names. */
const FAMILY_NAMES = new Set(
  [
    'âu bạch bành bế bùi cao cát chế chu chử chung chương cù dương diệp doãn đàm đặng đào đậu đinh đỗ đoàn',
    'giang giáp hà hàn hồ hoàng hứa huỳnh kha khổng khúc khuất kiều kim lâm lê liễu lò',
    'lục lương lưu lữ lý mạc mai nghiêm ngô ngụy nguyễn nhan nhâm nhữ ninh nông phạm phan phí phó phùng phương',
    'quách sầm tạ tăng tào thạch thái thẩm thân tô tôn tống trần triệu trịnh trương tưởng',
    'uông võ vũ vương',
  ]
    .join(' ')
    .split(' '),
)

/** By these a name is known without its capitals: the first hardly ever are another word, the last only with two words behind them. */
const KNOWN_SMALL =
  /(?<!\p{L})(?:(?:nguyễn|huỳnh|huynh)\s\p{L}|nguyen\s(?!lieu|nhan|tac|ly|trang|vat|tu|thuy|don|khi|dan)\p{L}|(?:lê|trần|phạm|hoàng|trịnh|bùi|đặng|võ|vũ)\s\p{L}+\s\p{L})/u
/** Between the family name and the given one of most women and of many men. */
const MIDDLES = ['thị', 'thi', 'văn', 'van']
const RUN = /\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)+/gu
/** “12 Xô Viết Nghệ Tĩnh” */
const STREET = /\d[\p{L}]?,?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u
const UPPER_ONLY = /^\P{Ll}*$/u

/** Whether a text may name somebody. In capitals throughout it is read as if it were small. */
export function mayNamePerson(typed: string): boolean {
  const text = typed.normalize('NFC').replace(/[\s,.;:/()-]+/gu, ' ')
  const small = text.toLowerCase()
  if (KNOWN_SMALL.test(small) || hasMiddle(small)) return true
  return !UPPER_ONLY.test(text) && (STREET.test(typed.normalize('NFC')) || hasCapitals(text))
}

/** A family name before “Thị” or “Văn”, whatever stands before it. */
function hasMiddle(small: string): boolean {
  const words = small.split(' ')
  return words.some(
    (word, at) =>
      isFamilyName(word) && MIDDLES.includes(words[at + 1] ?? '') && words[at + 2] !== undefined,
  )
}

/** Words with capitals that follow each other, a family name before the last. */
function hasCapitals(text: string): boolean {
  return [...text.matchAll(RUN)].some(([run]) =>
    run.toLowerCase().split(' ').slice(0, -1).some(isFamilyName),
  )
}

const PLAIN_FAMILY_NAMES = new Set([...FAMILY_NAMES].map(plainText))

/** A word with accents is compared with them. */
function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word) || (word === plainText(word) && PLAIN_FAMILY_NAMES.has(word))
}
