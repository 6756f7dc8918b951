/**
 * How people, doors and streets are written in a search box. Whoever types a name types its capitals, the words that stand
 * between family and given name, or syllables that people are called; some names of streets and provinces look the same,
 * and are taken for one: editors miss little by that.
 */
import { plainText } from '#kernel/plain-text.ts'
import { GIVEN_NAMES } from './given-names.vi.ts'

const wordsOf = (...lines: readonly string[]) => lines.join(' ').split(' ')

/** Family names of Viet Nam, without those that are common words as well as they are rare names. */
const FAMILY_NAMES = wordsOf(
  'âu bạch bành bế bùi cao cát châu chế chu chử chung chương cù dương diệp doãn đàm đặng đào đậu đinh đỗ đoàn',
  'giang giáp hà hàn hồ hoàng hứa huỳnh kha khổng khúc khuất kiều kim lâm lê liễu lò',
  'lục lương lưu lữ lý mạc mai nghiêm ngô ngụy nguyễn nhan nhâm nhữ ninh nông phạm phan phí phó phùng phương',
  'quách sầm tạ tăng tào thạch thái thẩm thân tô tôn tống trần triệu trịnh trương tưởng',
  'uông võ vũ vương',
)

/** Those that without accents are mostly other words: beside others typed so they are taken for those. */
const MOSTLY_OTHER_WORDS = wordsOf(
  'be cat che chu chung lam lo luc pho phi than ta tang tao tham to ton tong tuong',
)

/** Words of two syllables of which one is also a family name. */
const ORDINARY = new Set(
  [
    'vi phạm, tội phạm, xâm phạm, phạm vi, phạm tội, phạm nhân, đăng ký, đô thị, phản ánh, phân tích, lệ phí, lễ hội',
    'hộ gia, gia đình, hộ chính, hộ tịch, hồ sơ, bảo hộ, lý do, lý lịch, quản lý, xử lý, đại lý, pháp lý, hợp lý, cao tuổi, nâng cao',
    'hoàng sa, phương án, phương tiện, địa phương, đường thủy, thái độ, sinh thái, mai táng, trường trung, trường tiểu',
    'đào đường, trình tự, đình chỉ, đảng viên, trường chính, lương thực, đồ họa',
    'đoàn viên, đoàn thanh, tập đoàn, dương lịch, hạ tầng, ngộ độc, giảng dạy, đào tạo, kim loại, kim ngân, chú ý, cô nhi, ông công',
  ]
    .join(', ')
    .split(', ')
    .flatMap(pair => [pair, plainText(pair)]),
)

/** The commonest family names are hardly ever another word. */
const KNOWN_SMALL =
  /(?<!\p{L})(?:(?:nguyễn|huỳnh|huynh)\s\p{L}|nguyen\s(?!lieu|nhan|tac|ly|trang|vat|tu|thuy|don|khi|dan)\p{L})/u
/** Between the family name and the given one of most women and of many men. */
const MIDDLES = ['thị', 'thi', 'văn', 'van']
const RUN = /\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)+/gu
/** “bà Lan”: before a given name; without their accents they are mostly other words. */
const FORMS_OF_ADDRESS = ['ông', 'bà', 'cô', 'chú', 'bác', 'chị']
/** “12 Xô Viết Nghệ Tĩnh” */
const STREET = /\d[\p{L}]?,?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u
const UPPER_ONLY = /^\P{Ll}*$/u
/** The city, which is looked for more often than he is. */
const CITY = /(?<!\p{L})(?:hồ chí minh|ho chi minh)(?!\p{L})/giu

/** Whether a text may name somebody. In capitals throughout it is read as if it were small. */
export function mayNamePerson(typed: string): boolean {
  const text = typed
    .normalize('NFC')
    .replace(/[\s,.;:/()-]+/gu, ' ')
    .replace(CITY, ' ')
    .trim()
  const small = text.toLowerCase()
  if (KNOWN_SMALL.test(small) || isCalled(small)) return true
  return !UPPER_ONLY.test(text) && (STREET.test(typed.normalize('NFC')) || hasCapitals(text))
}

/** A family name before “Thị” or “Văn”, or before a given name and what may stand between them, whatever stands around them. */
function isCalled(small: string): boolean {
  const words = small.split(' ')
  const hasAccents = words.some(word => word !== plainText(word))
  const [families, given] = hasAccents
    ? [ACCENTED_FAMILIES, ACCENTED_GIVEN]
    : [PLAIN_FAMILIES, PLAIN_GIVEN]
  return words.some((word, at) => {
    const next = words[at + 1] ?? ''
    if (FORMS_OF_ADDRESS.includes(word)) return given.has(next) && !ORDINARY.has(`${word} ${next}`)
    return families.has(word) && isNameAt(words, at, given)
  })
}

function isNameAt(words: readonly string[], at: number, given: ReadonlySet<string>): boolean {
  const [before = '', next = '', last = ''] = [words[at - 1], words[at + 1], words[at + 2]]
  const hasMiddle = MIDDLES.includes(next) && last !== ''
  if (ORDINARY.has(`${before} ${words[at] ?? ''}`)) return false
  if (ORDINARY.has(`${words[at] ?? ''} ${next}`)) return hasMiddle && given.has(last)
  // Two alone are a name only where nothing else stands, or a number: “12 lê lợi”.
  const isWhole = last === '' && (at === 0 || /^\d/.test(before))
  return hasMiddle || (given.has(next) && (isWhole || given.has(last)))
}

/** Words with capitals that follow each other, a family name before the last. */
function hasCapitals(text: string): boolean {
  return [...text.matchAll(RUN)].some(([run]) =>
    run.toLowerCase().split(' ').slice(0, -1).some(isFamilyName),
  )
}

const ACCENTED_FAMILIES = new Set(FAMILY_NAMES)
const ACCENTED_GIVEN = new Set(GIVEN_NAMES)
const PLAIN_FAMILIES = new Set(
  FAMILY_NAMES.map(plainText).filter(name => !MOSTLY_OTHER_WORDS.includes(name)),
)
const PLAIN_GIVEN = new Set(GIVEN_NAMES.map(plainText))

/** A word with accents is compared with them. */
function isFamilyName(word: string): boolean {
  return ACCENTED_FAMILIES.has(word) || (word === plainText(word) && PLAIN_FAMILIES.has(word))
}
