import { type Ages, hasAges } from '../domain/age.ts'
import type { Ward } from '../domain/wards.ts'
import { campaignAgesVi } from './ages.vi.ts'

const LIST = new Intl.ListFormat('vi', { type: 'conjunction' })

/** Inside a sentence: phường 11, thị trấn Củ Chi. What begins with an abbreviation stays; a number stays on its line. */
const inside = (name: string): string => {
  const unbroken = name.replace(/ (?=\d+$)/, '\u00a0')
  return /^\p{Lu}{2}/u.test(name) ? unbroken : unbroken.charAt(0).toLowerCase() + unbroken.slice(1)
}

const reside = (wards: readonly Ward[]): string =>
  wards.length === 0 ? '' : `cư trú tại ${LIST.format(wards.map(({ name }) => inside(name.vi)))}`

/** The words about who may register by ward. */
export const campaignWardsVi = {
  title: 'Nơi cư trú',
  /** Who may register, by age and ward; empty: anybody. */
  for: (ages: Ages, wards: readonly Ward[]): string => {
    if (!hasAges(ages)) return wards.length === 0 ? '' : `Dành cho người ${reside(wards)}`
    return [campaignAgesVi.for(ages), reside(wards)].filter(Boolean).join(', ')
  },
  who: (wards: readonly Ward[]): string => `Người ${reside(wards)}`,
  counted: 'Tính cả nơi thường trú và nơi tạm trú.',
  other_ward: (wards: readonly Ward[]): string =>
    `Đợt đăng ký này chỉ dành cho người ${reside(wards)}. Nếu chọn nhầm thì chọn lại; người ở nơi khác hãy hỏi phường, xã nơi mình cư trú.`,
}
