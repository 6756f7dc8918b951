/** What the demo's wards with sites of their own are called. */
import { officeOf } from '../organisation/units.ts'

const ward = (number: number) => ({
  number,
  key: `phuong-${String(number)}`,
  name: `Phường ${String(number)}`,
  nameEn: `Ward ${String(number)}`,
  agencyCode: `H29.20.9${String(number)}`,
  unit: {
    nameVi: `Ủy ban nhân dân phường ${String(number)}`,
    nameEn: `People’s Committee of Ward ${String(number)}`,
    shortNameVi: `Phường ${String(number)}`,
    shortNameEn: `Ward ${String(number)}`,
    ...officeOf(number),
  },
})

export const WARD_SITES = [ward(11), ward(25)] as const

/** The posts of those who work on a ward's site. */
export const WARD_TITLES = {
  keeper: { titleVi: 'Phụ trách cổng của phường', titleEn: 'Keeper of the ward’s site' },
  chair: { titleVi: 'Chủ tịch', titleEn: 'Chair' },
  counter: { titleVi: 'Cán bộ một cửa', titleEn: 'One-stop officer' },
  specialist: {
    titleVi: 'Công chức Tư pháp – Hộ tịch',
    titleEn: 'Justice and civil status officer',
  },
} as const
