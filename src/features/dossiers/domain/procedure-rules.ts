/** What a dossier keeps of the procedure version that it was received under: limits, steps, pauses, fees. */
import { feeFor, type ProcedureVersion } from '#features/procedures'
import type { Limit, SameDayRule } from '#features/working-calendar'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { ResultWay } from './dossier.ts'
import type { PausePolicyRule } from './pause-policy.ts'
import type { Channel } from './states.ts'

/** A unit's turn on a dossier. */
export type StepRule = {
  readonly key: string
  readonly at: 'receiving' | 'handling' | 'deciding'
  readonly role: string
  /** Its own limit, in working hours. */
  readonly hours: number
}

/** The rules that decisions need. */
export type ProcedureRules = {
  readonly procedureId: number
  readonly versionId: number
  readonly limit: Limit
  readonly sameDayRule: SameDayRule | undefined
  /** In order, at least two; the first is that of the one-stop counter. */
  readonly steps: readonly StepRule[]
  readonly supplement: PausePolicyRule
  /** How long the applicant has to supplement. */
  readonly supplementWindow: Limit
  /** How its results may be handed over. */
  readonly resultWays: readonly ResultWay[]
}

/** The rules of a version. Cheap enough to be asked for every dossier. */
export function rulesOf(version: ProcedureVersion): ProcedureRules {
  const { time, steps } = version.content
  const { policy, window } = time.supplement
  return {
    procedureId: version.procedure.id,
    versionId: version.id,
    limit: time.limit,
    sameDayRule: time.sameDayBy === undefined ? undefined : { receivedBy: time.sameDayBy },
    steps,
    supplement: policy === 'special_window' ? { policy, window } : { policy },
    supplementWindow: window,
    resultWays: version.content.result.ways,
  }
}

/** The fee of a version for a channel on a day, with the rules it rests on. */
export function feeOf(
  version: ProcedureVersion,
  channel: Channel,
  on: PlainDate,
  answers: Parameters<typeof feeFor>[3],
): { readonly amount: number; readonly rule: string | null } {
  const fee = feeFor(version.content, CHANNEL_NAMES[channel], on, answers)
  const citations = [...new Set(fee.lines.map(line => line.rule.citation))]
  return { amount: fee.total, rule: citations.length === 0 ? null : citations.join('; ') }
}

const CHANNEL_NAMES = { 1: 'counter', 2: 'online', 3: 'post' } as const
