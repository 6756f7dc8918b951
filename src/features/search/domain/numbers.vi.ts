/** Numbers in a search box: of telephones, papers, doors and days of birth; and those of decrees, wards and amounts, which alone may be kept. */
import { plainWords } from '#kernel/plain-text.ts'

const YEAR = '(?:19|20)\\d\\d'
const each = (words: string) => `(?:${words.replaceAll(', ', '|')})`

/** What numbers may be of. Of all others it is not known what they tell. */
const OF_NOBODY = [
  // “nghị định 61/2018”, “mẫu số 12”
  `${each('nghi dinh, thong tu, quyet dinh, nghi quyet, chi thi, cong van, ke hoach, mau, bieu mau, dieu, khoan, decree, circular, decision')}(?: so)? \\d{1,4}(?: ${YEAR})?`,
  // “02/2024/QĐ-UBND”
  `\\d{1,4}(?: ${YEAR})? ${each('qd, nd, tt, nq, ct, kh')}`,
  `${each('phuong, quan, lop, khoi, muc, hang, cap, quy, dot, mui, vong, loai, tren, duoi, tu, den, thang, xe buyt, metro, covid, ward, district, class, grade')} \\d{1,2}`,
  `\\d{1,4} ${each('tuoi, thang, ngay, gio, m2, m3, lan, cho, nguoi, mui, tang, banh, days, years, months, hours')}`,
  '\\d{1,2} nam(?! \\d)',
  // “luật đất đai 2024”
  `${each('luat|luat [a-z]+|luat [a-z]+ [a-z]+, tet, lich|lich [a-z]+|lich [a-z]+ [a-z]+, tuyen sinh, ke hoach, nam, nam hoc')} ${YEAR}`,
  '(?:lich|lich hop|hop|lich tiem) \\d{1,2} \\d{1,2} \\d{4}',
  // Classes of driving licences, forms of residence.
  `${each('hang, bang, lai xe, bang lai')} [abcd][12]`,
  'ct0\\d',
].map(pattern => new RegExp(`(?<![a-z0-9])${pattern}(?![a-z0-9])`, 'g'))

/** A day with its year, and a year with a word of birth before it; not where something is held or pupils are taken. */
const DAY = /(?<!\b(?:lich|hop|lich tiem) )\b\d{1,2} (?:thang )?\d{1,2} (?:nam )?\d{2,4}\b/
const BIRTH = /\b(?<!tuyen )(?:sinh|sn|born|birth)\b.*\d/
const FIGURE = /\d/

/** Whether a number may be somebody’s. */
export function hasNumberOfSomebody(typed: string): boolean {
  const plain = plainWords(typed).join(' ')
  if (BIRTH.test(plain) || DAY.test(plain)) return true
  return FIGURE.test(
    OF_NOBODY.reduce(
      (left, pattern) => left.replaceAll(pattern, told => told.replaceAll(/\d+/g, '')),
      plain,
    ),
  )
}
