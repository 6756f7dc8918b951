import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { type DatedText, planSeen, type WithdrawalRefusal } from '../domain/dated-text.ts'
import { listLeaders } from '../store/profile.queries.ts'
import { lockProfiles, withdrawLeaderTexts, withdrawUnitTexts } from '../store/profile.writes.ts'
import { listLeaderTexts, listUnitTexts } from '../store/text.queries.ts'
import { listUnitsByIds } from '../store/unit.queries.ts'
import { type OpennessDeps, type Saying, savedNow, tellOpenness } from './tell-openness.ts'

/** `plan`: the text as whoever takes it back has read it. */
type Seen = Saying & { readonly plan: { readonly id: string; readonly validFrom: PlainDate } }

/** Takes back what would be said of a unit from a later day on, before it begins. Event: unit.plan_withdrawn. */
export function withdrawUnitPlan(
  { db, clock }: OpennessDeps,
  input: Seen & { readonly unitId: number },
): Promise<Result<undefined, { readonly code: 'unit_not_found' } | WithdrawalRefusal>> {
  return inTransaction(db, async trx => {
    const [unit] = await listUnitsByIds(trx, [input.unitId])
    if (unit?.siteId !== input.siteId) return err({ code: 'unit_not_found' })
    await lockProfiles(trx, input.siteId)
    const texts = await listUnitTexts(trx, { siteId: input.siteId, of: input.unitId })
    const plan = planSeen(texts, input.plan, dateInVietNam(clock.now()))
    if (!plan.ok) return plan
    // Taken back twice is taken back: only the first time is an event.
    if (plan.value) await takeBackUnit(trx, clock, input, plan.value)
    return ok(undefined)
  })
}

/** The same of a leader. Event: leader.plan_withdrawn, without a word of it. */
export function withdrawLeaderPlan(
  { db, clock }: OpennessDeps,
  input: Seen & { readonly officerId: string },
): Promise<Result<undefined, { readonly code: 'leader_not_found' } | WithdrawalRefusal>> {
  return inTransaction(db, async trx => {
    const today = dateInVietNam(clock.now())
    const leaders = await listLeaders(trx, input.siteId, today)
    const leader = leaders.find(each => each.id === input.officerId)
    if (leader === undefined) return err({ code: 'leader_not_found' })
    await lockProfiles(trx, input.siteId)
    const texts = await listLeaderTexts(trx, { siteId: input.siteId, of: input.officerId })
    const plan = planSeen(texts, input.plan, today)
    if (!plan.ok) return plan
    const of = { ...input, unitId: leader.unitId }
    if (plan.value) await takeBackLeader(trx, clock, of, plan.value)
    return ok(undefined)
  })
}

/** Notes that a plan of a unit was taken back, in the caller's transaction. */
export async function takeBackUnit(
  trx: Trx,
  clock: Clock,
  input: Saying & { readonly unitId: number },
  { id, validFrom }: DatedText,
): Promise<void> {
  const { siteId, unitId } = input
  await withdrawUnitTexts(trx, { siteId, unitId, validFrom, ...savedNow(clock, input) })
  await tellOpenness(trx, clock, input, {
    type: 'unit.plan_withdrawn',
    subject: { kind: 'unit_profile', id },
    unitId,
    data: { valid_from: validFrom },
  })
}

/** The same of a leader. */
export async function takeBackLeader(
  trx: Trx,
  clock: Clock,
  input: Saying & { readonly officerId: string; readonly unitId: number },
  { validFrom }: DatedText,
): Promise<void> {
  const { siteId, officerId, unitId } = input
  await withdrawLeaderTexts(trx, { siteId, officerId, validFrom, ...savedNow(clock, input) })
  await tellOpenness(trx, clock, input, {
    type: 'leader.plan_withdrawn',
    subject: { kind: 'officer', id: officerId },
    unitId,
    data: { valid_from: validFrom },
  })
}
