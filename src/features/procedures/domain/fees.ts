/**
 * What a procedure costs. Fees depend on the day and the channel, and several rules may hold at once (a waiver
 * of the province, one of the nation): the best one for the applicant applies (NQ 66.22/2026/NQ-CP article 5).
 */
import type { PlainDate } from '#kernel/plain-date.ts'
import type { FeeItem, FeeRule, ProcedureContent } from './content.schema.ts'
import type { Answers } from './forms/answers.ts'

/** How a dossier comes in. */
export const CHANNELS = ['counter', 'online', 'post'] as const
/** How a dossier comes in. */
export type Channel = (typeof CHANNELS)[number]

/** A line of the bill: `amount` in dong for `times` times `count` units, by `rule`. */
export type FeeLine = {
  readonly key: string
  readonly name: FeeItem['name']
  readonly per: FeeItem['per']
  readonly count: number
  readonly times: number
  readonly amount: number
  readonly rule: FeeRule
}

/** The bill: total in dong, and the lines that it is made of. */
export type Fee = {
  readonly total: number
  readonly lines: readonly FeeLine[]
  /** False when a rule that was used has still to be compared with its source. */
  readonly verified: boolean
}

/** What it costs by that channel on that day. Items are counted by the answers, and once without them. */
export function feeFor(
  content: Pick<ProcedureContent, 'fees'>,
  channel: Channel,
  date: PlainDate,
  answers: Answers = {},
): Fee {
  const lines = content.fees.flatMap(item => {
    const count = countOf(item.countedBy, answers)
    const times = countOf(item.timesBy, answers)
    const best = rulesInForce(item, channel, date)
      .map(rule => ({ rule, amount: amountOf(rule, count) * times }))
      .reduce<{ rule: FeeRule; amount: number } | undefined>(
        (least, each) => (least && least.amount <= each.amount ? least : each),
        undefined,
      )
    return best ? [{ key: item.key, name: item.name, per: item.per, count, times, ...best }] : []
  })
  return {
    total: lines.reduce((sum, line) => sum + line.amount, 0),
    lines,
    verified: lines.every(line => line.rule.verified),
  }
}

/** The rules of an item that hold for everyone on that channel and day. `validTo` is the last day. */
export function rulesInForce(item: FeeItem, channel: Channel, date: PlainDate): readonly FeeRule[] {
  return item.rules.filter(
    rule =>
      rule.onlyFor === undefined &&
      (rule.channel === channel || rule.channel === 'any') &&
      rule.validFrom <= date &&
      (rule.validTo === undefined || date <= rule.validTo),
  )
}

/** Dong for so many units under a rule. */
export function amountOf(rule: FeeRule, count: number): number {
  const { beyond, most } = rule
  const dear = beyond ? Math.min(count, beyond.units) : count
  const sum = dear * rule.amount + (beyond ? Math.max(0, count - beyond.units) * beyond.amount : 0)
  return most === undefined ? sum : Math.min(sum, most)
}

function countOf(question: string | undefined, answers: Answers): number {
  const answer = question === undefined ? undefined : answers[question]
  return typeof answer === 'number' && answer >= 1 ? Math.floor(answer) : 1
}
