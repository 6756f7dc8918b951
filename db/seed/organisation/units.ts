/**
 * The demo's units: a district of 2020 with its departments, its one-stop unit and its twenty wards. The demo keeps
 * them alive; the wards that followed in 2025 are not part of it. Agency codes below H29.20 are made for the demo.
 * Ward codes: General Statistics Office, 2020.
 */
import type { UnitPlan } from '#features/organisation'
import { DEMO_MAIL_DOMAIN } from './people.ts'

const DISTRICT = 'quan-binh-thanh'
const CITATION = 'Quyết định 20/2020/QĐ-TTg'

/** An invented number of the city: none of its numbers begins with 1 after the area code, so that nobody is rung up. */
function phoneOf(number: number): string {
  return `0281020${String(number).padStart(4, '0')}`
}

const STREETS = [
  ...['Phan Văn Trị', 'Nơ Trang Long', 'Lê Quang Định', 'Bùi Đình Túy', 'Đinh Bộ Lĩnh'],
  ...['Nguyễn Xí', 'Ung Văn Khiêm', 'Chu Văn An', 'Bạch Đằng', 'Vũ Tùng'],
]

/** Where a ward of the demo has its office, and its number: on all its pages, in the register of places, on its own site. */
export function officeOf(ward: number): { readonly address: string; readonly phone: string } {
  const street = STREETS[ward % STREETS.length] ?? ''
  return {
    address: `${String(20 + ward * 3)} ${street}, phường ${String(ward)}, quận Bình Thạnh`,
    phone: phoneOf(1100 + ward),
  }
}

const district: UnitPlan = {
  slug: DISTRICT,
  kind: 'district',
  agencyCode: 'H29.20',
  gsoCode: '765',
  nameVi: 'Ủy ban nhân dân quận Bình Thạnh',
  nameEn: 'People’s Committee of Bình Thạnh District',
  shortNameVi: 'UBND quận',
  shortNameEn: 'District People’s Committee',
  address: '6 Phan Đăng Lưu, phường 14, quận Bình Thạnh',
  phone: phoneOf(1),
  email: `quan@${DEMO_MAIL_DOMAIN}`,
  citation: CITATION,
}

const oneStop: UnitPlan = {
  ...district,
  slug: 'mot-cua-quan',
  kind: 'one_stop',
  parentSlug: DISTRICT,
  agencyCode: 'H29.20.30',
  nameVi: 'Bộ phận Tiếp nhận và Trả kết quả quận Bình Thạnh',
  nameEn: 'One-stop unit of Bình Thạnh District',
  shortNameVi: 'Một cửa quận',
  shortNameEn: 'District one-stop',
  email: `motcua@${DEMO_MAIL_DOMAIN}`,
}

/** slug, Vietnamese name, English name */
const DEPARTMENTS = [
  [
    'van-phong',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    'Office of the People’s Council and Committee',
    'Văn phòng HĐND và UBND',
    'Committee Office',
  ],
  ['tu-phap', 'Phòng Tư pháp', 'Justice Department', 'Phòng Tư pháp', 'Justice'],
  [
    'quan-ly-do-thi',
    'Phòng Quản lý đô thị',
    'Urban Management Department',
    'Phòng Quản lý đô thị',
    'Urban Management',
  ],
  ['kinh-te', 'Phòng Kinh tế', 'Economy Department', 'Phòng Kinh tế', 'Economy'],
  [
    'tai-chinh-ke-hoach',
    'Phòng Tài chính – Kế hoạch',
    'Finance and Planning Department',
    'Phòng Tài chính – Kế hoạch',
    'Finance and Planning',
  ],
  [
    'lao-dong-thuong-binh-xa-hoi',
    'Phòng Lao động – Thương binh và Xã hội',
    'Labour, Invalids and Social Affairs Department',
    'Phòng LĐ-TB&XH',
    'Labour and Social Affairs',
  ],
  [
    'giao-duc-dao-tao',
    'Phòng Giáo dục và Đào tạo',
    'Education and Training Department',
    'Phòng Giáo dục và Đào tạo',
    'Education and Training',
  ],
  [
    'tai-nguyen-moi-truong',
    'Phòng Tài nguyên và Môi trường',
    'Natural Resources and Environment Department',
    'Phòng Tài nguyên và Môi trường',
    'Natural Resources and Environment',
  ],
  [
    'van-hoa-thong-tin',
    'Phòng Văn hóa và Thông tin',
    'Culture and Information Department',
    'Phòng Văn hóa và Thông tin',
    'Culture and Information',
  ],
  ['y-te', 'Phòng Y tế', 'Health Department', 'Phòng Y tế', 'Health'],
] as const

/** Ward number → its code in the list of 2020. */
const WARDS: Readonly<Record<number, string>> = {
  1: '26944',
  2: '26941',
  3: '26947',
  5: '26923',
  6: '26932',
  7: '26926',
  11: '26908',
  12: '26917',
  13: '26905',
  14: '26935',
  15: '26938',
  17: '26950',
  19: '26959',
  21: '26953',
  22: '26956',
  24: '26929',
  25: '26920',
  26: '26914',
  27: '26911',
  28: '26962',
}

/** The departments' names in addresses. */
export const DEPARTMENT_SLUGS: readonly string[] = DEPARTMENTS.map(([slug]) => slug)

/** The wards' numbers, as in `phuong-11`. */
export const WARD_NUMBERS: readonly number[] = Object.keys(WARDS).map(Number)

/** Every unit, parents first. */
export function demoUnits(): UnitPlan[] {
  const departments = DEPARTMENTS.map(
    ([slug, nameVi, nameEn, shortNameVi, shortNameEn], index) => ({
      ...district,
      slug,
      kind: 'department' as const,
      parentSlug: DISTRICT,
      agencyCode: `H29.20.${String(31 + index)}`,
      nameVi: `${nameVi} quận Bình Thạnh`,
      nameEn: `${nameEn}, Bình Thạnh District`,
      shortNameVi,
      shortNameEn,
      phone: phoneOf(31 + index),
      email: `${slug}@${DEMO_MAIL_DOMAIN}`,
    }),
  )
  const wards = Object.entries(WARDS).map(([number, gsoCode], index) => ({
    ...district,
    slug: `phuong-${number}`,
    kind: 'ward' as const,
    parentSlug: DISTRICT,
    agencyCode: `H29.20.${String(index + 1).padStart(2, '0')}`,
    gsoCode,
    nameVi: `Ủy ban nhân dân phường ${number}`,
    nameEn: `People’s Committee of Ward ${number}`,
    shortNameVi: `Phường ${number}`,
    shortNameEn: `Ward ${number}`,
    ...officeOf(Number(number)),
    email: `phuong${number}@${DEMO_MAIL_DOMAIN}`,
  }))
  return [district, oneStop, ...departments, ...wards].map(withOwnGsoCode)
}

/** Only the district and its wards are in the General Statistics Office's list. */
function withOwnGsoCode({ gsoCode, ...unit }: UnitPlan): UnitPlan {
  return unit.kind === 'district' || unit.kind === 'ward'
    ? { ...unit, ...(gsoCode ? { gsoCode } : {}) }
    : unit
}
