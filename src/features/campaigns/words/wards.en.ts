import { hasAges } from '../domain/age.ts'
import type { Ward } from '../domain/wards.ts'
import { campaignAgesEn } from './ages.en.ts'
import type { campaignWardsVi } from './wards.vi.ts'

const LIST = new Intl.ListFormat('en', { type: 'disjunction' })

const reside = (wards: readonly Ward[]): string =>
  wards.length === 0 ? '' : `who reside in ${LIST.format(wards.map(({ name }) => name.en))}`

/** The words about who may register by ward. */
export const campaignWardsEn: typeof campaignWardsVi = {
  title: 'Residence',
  for: (ages, wards) => {
    if (!hasAges(ages)) return wards.length === 0 ? '' : `For people ${reside(wards)}`
    return [campaignAgesEn.for(ages), reside(wards)].filter(Boolean).join(' ')
  },
  who: wards => `People ${reside(wards)}`,
  counted: 'Temporary residence counts as well.',
  other_ward: wards =>
    `Registration is only for people ${reside(wards)}. Choose again if that was a mistake; if you reside elsewhere, ask your own ward.`,
}
