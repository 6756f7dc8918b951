import { type Ages, ageParts } from '../domain/age.ts'
import type { campaignAgesVi } from './ages.vi.ts'

const age = (months: number): string => {
  const { unit, count } = ageParts(months)
  return `${String(count)} ${count === 1 ? unit.slice(0, -1) : unit}`
}

const who = ({ from, below }: Ages): string => {
  if (from === undefined) return below === undefined ? '' : `under ${age(below)} of age`
  return below === undefined
    ? `of ${age(from)} of age or over`
    : `from ${age(from)} to under ${age(below)} of age`
}

/** The words about who may register by age. */
export const campaignAgesEn: typeof campaignAgesVi = {
  title: 'Age',
  for: ages => `For people ${who(ages)}`,
  who: ages => `People ${who(ages)}`,
  counted: 'Age is counted on the day of the time that you choose.',
  born: (day, { first, last }) => {
    if (last === undefined) return `On ${day}: people born on or after ${first ?? ''}.`
    return first === undefined
      ? `On ${day}: people born on or before ${last}.`
      : `On ${day}: people born from ${first} to ${last}.`
  },
  typedMonths: months => `${String(months)} months`,
  too_young: (ages, day) =>
    `This person is too young on ${day}: registration is for people ${who(ages)}. Check the day of birth, or choose a time on another day.`,
  too_old: (ages, day) =>
    `This person is too old on ${day}: registration is for people ${who(ages)}. Check the day of birth, or choose a time on another day.`,
}
