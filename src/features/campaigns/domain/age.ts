/**
 * Who may register by age. Words:
 *   age      full months since birth: a campaign for people from 60 on begins with 720
 *   reached  the day on which somebody is so old; where the month has no such day, its last one (Civil Code 2015, Art. 148)
 */
import { addDays, addMonths, type PlainDate } from '#kernel/plain-date.ts'
import { plainText } from '#kernel/plain-text.ts'

/** Ages that may register: from the first on, and below the second. Undefined: no bound. */
export type Ages = { readonly from: number | undefined; readonly below: number | undefined }

/** Why somebody may not register. */
export type AgeProblem = 'too_young' | 'too_old'

const MONTHS = 12
/** 150 years. */
const MOST_MONTHS = 1800
const TYPED = /^(\d{1,4})\s*(?:(thang|months?)|tuoi|nam|years?)?(?:\s+(?:tuoi|old))?$/

/** Whether anything is asked of an age. */
export function hasAges({ from, below }: Ages): boolean {
  return from !== undefined || below !== undefined
}

/** Why somebody who was born that day is not let in on the other one; undefined when they are. */
export function ageProblem(
  { from, below }: Ages,
  bornOn: PlainDate,
  on: PlainDate,
): AgeProblem | undefined {
  if (from !== undefined && addMonths(bornOn, from) > on) return 'too_young'
  return below !== undefined && addMonths(bornOn, below) <= on ? 'too_old' : undefined
}

/** The first and the last day of birth with which one is let in on that day. */
export function birthdays(
  { from, below }: Ages,
  on: PlainDate,
): { readonly first: PlainDate | undefined; readonly last: PlainDate | undefined } {
  return {
    first: below === undefined ? undefined : addDays(lastBirth(below, on), 1),
    last: from === undefined ? undefined : lastBirth(from, on),
  }
}

/** The last day of birth with which one has reached an age. Days that a month has not are reached on its last one. */
function lastBirth(months: number, on: PlainDate): PlainDate {
  let day = addMonths(on, -months)
  while (addMonths(addDays(day, 1), months) <= on) day = addDays(day, 1)
  return day
}

/** Reads `60`, `60 tuổi` or `9 tháng` as months; undefined when it is no age. */
export function readAge(text: string): number | undefined {
  const match = TYPED.exec(plainText(text))
  if (match === null) return undefined
  const months = Number(match[1]) * (match[2] === undefined ? MONTHS : 1)
  return months >= 1 && months <= MOST_MONTHS ? months : undefined
}

/** An age in whole years, or in months where it is not. */
export function ageParts(months: number): {
  readonly unit: 'years' | 'months'
  readonly count: number
} {
  return months % MONTHS === 0
    ? { unit: 'years', count: months / MONTHS }
    : { unit: 'months', count: months }
}
