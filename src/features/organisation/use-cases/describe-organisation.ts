import { dateInVietNam } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { Parts } from '#kernel/merge-parts.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import { decideText, type TextDecision, type TextRefusal } from '../domain/dated-text.ts'
import {
  describedBy,
  type LeaderPart,
  leaderParts,
  type UnitPart,
  unitParts,
} from '../domain/profile.ts'
import { isSaid, listLeaders } from '../store/profile.queries.ts'
import { insertOfficerProfile, insertUnitProfile, lockProfiles } from '../store/profile.writes.ts'
import { listLeaderTexts, listUnitTexts } from '../store/text.queries.ts'
import { listUnitsByIds } from '../store/unit.queries.ts'
import { type OpennessDeps, type Saying, savedNow, tellOpenness } from './tell-openness.ts'
import { takeBackLeader, takeBackUnit } from './withdraw-plan.ts'

type Dated = Saying & {
  /** It comes with the form, so that the form sent twice says it once. */
  readonly id: string
  readonly validFrom: PlainDate
  readonly duties: Localised
  readonly reception: Localised
  /** What the form was filled with, by its fields. */
  readonly began?: Parts | undefined
  /** The first day of the plan that the form was filled with: on another day this takes its place. */
  readonly plan?: PlainDate | undefined
}

/** Saved: with what somebody else said meanwhile or for a day before, and until when it holds. */
type Described = Pick<TextDecision, 'isMerged' | 'plannedFrom' | 'until'>
const SAID_BEFORE: Described = { isMerged: false, plannedFrom: undefined, until: undefined }

/**
 * Says what a unit does and when it receives people, from a day on until the next text begins. What somebody else said meanwhile stays,
 * but where both said the same otherwise. Events: unit.described; unit.plan_withdrawn where a plan moves to another day.
 */
export function describeUnit(
  { db, clock }: OpennessDeps,
  input: Dated & { readonly unitId: number },
): Promise<Result<Described, { readonly code: 'unit_not_found' } | TextRefusal<UnitPart>>> {
  return inTransaction(db, async trx => {
    const [unit] = await listUnitsByIds(trx, [input.unitId])
    if (unit?.siteId !== input.siteId) return err({ code: 'unit_not_found' })
    await lockProfiles(trx, input.siteId)
    if (await isSaid(trx, 'unit_profile', input.id)) return ok(SAID_BEFORE)
    const texts = await listUnitTexts(trx, { siteId: input.siteId, of: input.unitId })
    const today = dateInVietNam(clock.now())
    const said = decideText({ ...asked(input), today, mine: unitParts(input) }, texts)
    if (!said.ok) return said
    const { merged, moved } = said.value
    await insertUnitProfile(trx, { ...input, ...describedBy(merged), ...savedNow(clock, input) })
    await tellOpenness(trx, clock, input, {
      type: 'unit.described',
      subject: { kind: 'unit_profile', id: input.id },
      unitId: input.unitId,
      data: { valid_from: input.validFrom },
    })
    if (moved) await takeBackUnit(trx, clock, input, moved)
    return said
  })
}

/**
 * Says what a leader answers for, from a day on, as of a unit. Events, without a word of it: leader.described; leader.plan_withdrawn where
 * a plan moves to another day.
 */
export function describeLeader(
  { db, clock }: OpennessDeps,
  input: Dated & {
    readonly officerId: string
    readonly on: PlainDate
    readonly bio: Localised
    readonly phone: string
  },
): Promise<Result<Described, { readonly code: 'leader_not_found' } | TextRefusal<LeaderPart>>> {
  return inTransaction(db, async trx => {
    const leaders = await listLeaders(trx, input.siteId, input.on)
    const leader = leaders.find(each => each.id === input.officerId)
    if (leader === undefined) return err({ code: 'leader_not_found' })
    await lockProfiles(trx, input.siteId)
    if (await isSaid(trx, 'officer_profile', input.id)) return ok(SAID_BEFORE)
    const texts = await listLeaderTexts(trx, { siteId: input.siteId, of: input.officerId })
    const mine = leaderParts(input)
    const said = decideText({ ...asked(input), today: input.on, mine }, texts)
    if (!said.ok) return said
    const { bio_vi, bio_en, phone, ...parts } = said.value.merged
    const about = { ...describedBy(parts), bio: { vi: bio_vi, en: bio_en }, phone }
    await insertOfficerProfile(trx, { ...input, ...about, ...savedNow(clock, input) })
    await tellOpenness(trx, clock, input, {
      type: 'leader.described',
      subject: { kind: 'officer', id: input.officerId },
      unitId: leader.unitId,
      data: { valid_from: input.validFrom },
    })
    const { moved } = said.value
    const of = { ...input, unitId: leader.unitId }
    if (moved) await takeBackLeader(trx, clock, of, moved)
    return said
  })
}

function asked({ validFrom, plan, began }: Dated) {
  return { validFrom, plan, began }
}
