/** The invented people who ask for something. Nobody real can have their numbers, phones or addresses for mail. */
import type { Applicant } from '#features/dossiers'
import { addDays, plainDate } from '#kernel/plain-date.ts'
import { DEMO_MAIL_DOMAIN, inventedName } from '../organisation/people.ts'
import { ADMINISTRATIVE_UNITS } from '../procedures/administrative-units.ts'
import { type Chance, hashOf } from './chance.ts'

/** A resident of the demo. */
export type Resident = Applicant & {
  readonly sex: 'male' | 'female'
  readonly ward: { readonly code: string; readonly name: string }
  readonly street: string
}

// Officers have the first names of people.ts; residents begin after them.
const FIRST = 1000
const STREETS =
  'Nơ Trang Long,Phan Văn Trị,Lê Quang Định,Bạch Đằng,Xô Viết Nghệ Tĩnh,Ung Văn Khiêm,Nguyễn Xí,Bùi Đình Túy,Chu Văn An,Đinh Bộ Lĩnh,Phan Đăng Lưu,Hoàng Hoa Thám,Vạn Kiếp,Nguyễn Văn Đậu,Nguyễn Huy Lượng,Ngô Tất Tố,Phạm Viết Chánh,Trường Sa'.split(
    ',',
  )

/** The district's wards as addresses name them; a code that was given again counts as last given. */
export const WARDS = [
  ...new Map(
    ADMINISTRATIVE_UNITS.filter(unit => unit.fullName.includes(', Quận Bình Thạnh')).map(unit => [
      unit.fullName,
      { code: unit.code, name: unit.fullName },
    ]),
  ).values(),
]

/** How many residents come with so many dossiers: most come once or twice a year. */
export function residentsFor(dossiers: number): number {
  return Math.max(50, Math.round(dossiers / 1.7))
}

/** Resident number `index`; the same number is the same person for ever. */
export function resident(index: number): Resident {
  const at = (salt: number, below: number) => hashOf(`resident ${index}`, salt) % below
  // people.ts gives women's names to three of five numbers.
  const sex = (FIRST + index) % 5 < 3 ? 'female' : 'male'
  const year = 1948 + at(1, 57)
  const ward = WARDS[at(2, WARDS.length)] ?? { code: '', name: '' }
  const street = `${1 + at(3, 480)}${at(4, 3) === 0 ? `/${1 + at(5, 60)}` : ''} ${STREETS[at(6, STREETS.length)] ?? ''}`
  return {
    kind: 'person',
    name: inventedName(FIRST + index),
    identityNumber: numberOf(sex, year, at(7, 1_000_000)),
    phone: `050${String(1_000_000 + (hashOf(`phone ${index}`) % 9_000_000))}`,
    email: at(8, 5) < 2 ? `cu-dan-${index}@${DEMO_MAIL_DOMAIN}` : null,
    address: `${street}, ${ward.name}`,
    birthDate: addDays(plainDate(`${year}-01-01`), at(9, 365)),
    submitterName: null,
    language: 'vi',
    sex,
    ward,
    street,
  }
}

/** Somebody of so many residents: a few come often. */
export function anyResident(residents: number, luck: Chance): Resident {
  return resident(Math.floor(luck.next() ** 1.4 * residents))
}

// 999 is no province and no country, and 050 no operator's prefix: right in form, and nobody's.
function numberOf(sex: Resident['sex'], year: number, rest: number): string {
  const mark = (year < 2000 ? 0 : 2) + (sex === 'male' ? 0 : 1)
  return `999${mark}${String(year).slice(2)}${String(rest).padStart(6, '0')}`
}
