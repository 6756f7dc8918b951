/**
 * When a duty may be given to another officer: to a colleague who has a duty in the same unit, only by whoever holds
 * it by assignment, from today on, for at most 90 days. What was given cannot be given on.
 */
import { daysBetween, type PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { OfficerDuty } from './officer.ts'
import type { Role } from './roles.ts'

/** Most days of one delegation, first and last included. */
export const MOST_DELEGATED_DAYS = 90

/** What is to be given, to whom, for which days. */
export type DelegationWish = {
  readonly fromOfficerId: string
  readonly toOfficerId: string
  readonly unitId: number
  readonly role: Role
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
}

/** Why a delegation cannot be. */
export type DelegationProblem =
  | 'delegation_to_oneself'
  | 'delegation_in_the_past'
  | 'delegation_ends_before_it_begins'
  | 'delegation_too_long'
  | 'delegated_duty_not_held'
  | 'delegate_not_in_unit'

/** Checks a delegation against the duties of giver and receiver. */
export function checkDelegation(
  wish: DelegationWish,
  known: {
    readonly today: PlainDate
    readonly giverDuties: readonly OfficerDuty[]
    readonly receiverDuties: readonly OfficerDuty[]
  },
): Result<DelegationWish, { readonly code: DelegationProblem }> {
  const code = problemOf(wish, known)
  return code === undefined ? ok(wish) : err({ code })
}

function problemOf(
  wish: DelegationWish,
  known: Parameters<typeof checkDelegation>[1],
): DelegationProblem | undefined {
  if (wish.fromOfficerId === wish.toOfficerId) return 'delegation_to_oneself'
  if (wish.lastDay < wish.firstDay) return 'delegation_ends_before_it_begins'
  if (wish.firstDay < known.today) return 'delegation_in_the_past'
  if (daysBetween(wish.firstDay, wish.lastDay) + 1 > MOST_DELEGATED_DAYS)
    return 'delegation_too_long'
  const held = known.giverDuties.some(
    duty =>
      duty.unitId === wish.unitId &&
      duty.role === wish.role &&
      duty.delegatedBy === undefined &&
      holdsThroughout(duty, wish),
  )
  if (!held) return 'delegated_duty_not_held'
  const colleague = known.receiverDuties.some(
    duty =>
      duty.unitId === wish.unitId && duty.delegatedBy === undefined && holdsThroughout(duty, wish),
  )
  return colleague ? undefined : 'delegate_not_in_unit'
}

function holdsThroughout(duty: OfficerDuty, wish: DelegationWish): boolean {
  return (
    duty.validFrom <= wish.firstDay && (duty.validTo === undefined || duty.validTo > wish.lastDay)
  )
}
