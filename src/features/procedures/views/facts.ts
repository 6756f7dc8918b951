/** Facts about a procedure in words: limits, fees, numbers of copies. */
import { writeDay } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { FeeItem, FeeRule, Paper, ProcedureTime } from '../domain/content.schema.ts'
import { type Channel, rulesInForce } from '../domain/fees.ts'
import { writeNumber } from '../domain/forms/number-text.ts'
import { words } from '../words.ts'

/** `7 working days`. */
export function limitText(limit: ProcedureTime['limit'], language: Language): string {
  return words(language).procedure.units[limit.unit](limit.value)
}

/** How long it takes, in a few words: `the same working day`, `7 working days`. */
export function timeText(
  time: Pick<ProcedureTime, 'limit' | 'sameDayBy'>,
  language: Language,
): string {
  return time.sameDayBy === undefined
    ? limitText(time.limit, language)
    : words(language).procedure.sameDay
}

/** What a fee rule asks: `8.000 dong per copy`, `free of charge`. */
export function rateText(rule: FeeRule, item: Pick<FeeItem, 'per'>, language: Language): string {
  const text = words(language).procedure
  if (rule.amount === 0) return text.free
  const amount = writeNumber(rule.amount)
  const unit = item.per?.[language]
  if (unit === undefined) return text.dong(amount)
  return [
    text.perUnit(amount, unit),
    ...(rule.beyond ? [text.beyond(rule.beyond.units, unit, writeNumber(rule.beyond.amount))] : []),
    ...(rule.most === undefined ? [] : [text.most(writeNumber(rule.most))]),
  ].join(', ')
}

/** The cheapest rule for everyone on that channel and day, by what one unit costs. */
export function bestRule(item: FeeItem, channel: Channel, on: PlainDate): FeeRule | undefined {
  return rulesInForce(item, channel, on).reduce<FeeRule | undefined>(
    (best, rule) => (best && best.amount <= rule.amount ? best : rule),
    undefined,
  )
}

/** What applicants pay for each item by that channel on that day; free when nothing is to be paid. */
export function feeText(
  fees: readonly FeeItem[],
  channel: Channel,
  on: PlainDate,
  language: Language,
): string {
  const costs = fees.flatMap(item => {
    const rule = bestRule(item, channel, on)
    if (rule === undefined || rule.amount === 0) return []
    const rate = rateText(rule, item, language)
    return fees.length === 1 ? [rate] : [`${item.name[language]}: ${rate}`]
  })
  return costs.length === 0 ? words(language).procedure.free : costs.join('; ')
}

/** `from 15/08/2026 to 28/02/2027`. */
export function feePeriodText(rule: FeeRule, language: Language): string {
  const text = words(language).procedure
  const from = writeDay(rule.validFrom)
  return rule.validTo === undefined ? text.from(from) : text.fromTo(from, writeDay(rule.validTo))
}

/** `1 original, 2 copies`. */
export function copiesText(copies: Paper['copies'], language: Language): string {
  const text = words(language).procedure
  return (['original', 'certified', 'copy'] as const)
    .filter(kind => copies[kind] > 0)
    .map(kind => text[kind](copies[kind]))
    .join(', ')
}

/** When a version holds; `validTo` is the first day on which it no longer does. */
export function versionPeriodText(
  version: { readonly validFrom: PlainDate; readonly validTo: PlainDate | undefined },
  language: Language,
): string {
  const text = words(language).procedure
  const from = writeDay(version.validFrom)
  return version.validTo === undefined
    ? text.versionFrom(from)
    : text.versionFromTo(from, writeDay(addDays(version.validTo, -1)))
}
