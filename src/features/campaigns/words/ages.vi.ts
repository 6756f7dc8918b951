import { type AgeProblem, type Ages, ageParts } from '../domain/age.ts'

const age = (months: number): string => {
  const { unit, count } = ageParts(months)
  return `${String(count)} ${unit === 'years' ? 'tuổi' : 'tháng tuổi'}`
}

const who = ({ from, below }: Ages): string => {
  const first = from === undefined ? '' : `từ đủ ${age(from)}`
  const last = below === undefined ? '' : `dưới ${age(below)}`
  return [first, last].filter(Boolean).join(' đến ')
}

/** Days of birth, written. */
type Births = { readonly first: string | undefined; readonly last: string | undefined }

/** The words about who may register by age. */
export const campaignAgesVi = {
  title: 'Độ tuổi',
  for: (ages: Ages): string => `Dành cho người ${who(ages)}`,
  who: (ages: Ages): string => `${who(ages).charAt(0).toUpperCase()}${who(ages).slice(1)}`,
  counted: 'Tuổi tính đến ngày của khung giờ.',
  born: (day: string, { first, last }: Births): string => {
    const from = first === undefined ? '' : `từ ngày ${first}`
    if (last === undefined) return `Khung giờ ngày ${day}: người sinh ${from} trở đi.`
    return first === undefined
      ? `Khung giờ ngày ${day}: người sinh từ ngày ${last} trở về trước.`
      : `Khung giờ ngày ${day}: người sinh ${from} đến hết ngày ${last}.`
  },
  typedMonths: (months: number): string => `${String(months)} tháng`,
  too_young: (ages: Ages, day: string): string =>
    `Đến ngày ${day}, người này chưa đủ tuổi: đợt đăng ký dành cho người ${who(ages)}. Kiểm tra lại ngày sinh, hoặc chọn khung giờ của ngày khác.`,
  too_old: (ages: Ages, day: string): string =>
    `Đến ngày ${day}, người này đã quá tuổi: đợt đăng ký dành cho người ${who(ages)}. Kiểm tra lại ngày sinh, hoặc chọn khung giờ của ngày khác.`,
} satisfies Record<AgeProblem, (ages: Ages, day: string) => string> & Record<string, unknown>
