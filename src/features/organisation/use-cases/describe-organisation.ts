import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent, type NewEvent } from '#platform/events/append-event.ts'
import { type BoundaryProblem, readBoundary, showsArea } from '../domain/boundary.ts'
import {
  describedBy,
  type LeaderPart,
  leaderParts,
  type UnitPart,
  unitParts,
} from '../domain/profile.ts'
import {
  findNewestOfficerProfile,
  findNewestUnitProfile,
  isSaid,
  listLeaders,
} from '../store/profile.queries.ts'
import {
  insertBoundary,
  insertOfficerProfile,
  insertUnitProfile,
  lockProfiles,
} from '../store/profile.writes.ts'
import { findSiteUnit, listUnitsByIds } from '../store/unit.queries.ts'
import { UNITS_TAG } from './tags.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
/** Who says it, where; the id comes with the form, so that the form sent twice says it once. */
type Said = { readonly siteId: number; readonly by: ActorRef; readonly id: string }
type Dated = Said & {
  readonly validFrom: PlainDate
  readonly duties: Localised
  readonly reception: Localised
  /** What the form was filled with, by its fields. */
  readonly began?: Parts | undefined
}

/** Something that holds from a later day is known already, so that nobody would ever read this. */
type Overtaken = { readonly code: 'newer_is_known' }
/** Saved: with what somebody else said meanwhile, or as it was typed. */
type Described = { readonly isMerged: boolean }

/**
 * Says what a unit does and when it receives people, from a day on. What somebody else said meanwhile stays, but where both said the
 * same otherwise. Event: unit.described.
 */
export function describeUnit(
  { db, clock }: Deps,
  input: Dated & { readonly unitId: number },
): Promise<Result<Described, { readonly code: 'unit_not_found' } | Overtaken | Clash<UnitPart>>> {
  return inTransaction(db, async trx => {
    const [unit] = await listUnitsByIds(trx, [input.unitId])
    if (unit?.siteId !== input.siteId) return err({ code: 'unit_not_found' })
    await lockProfiles(trx, input.siteId)
    if (await isSaid(trx, 'unit_profile', input.id)) return ok({ isMerged: false })
    const newest = await findNewestUnitProfile(trx, input.unitId)
    const mine = unitParts(input)
    const said = merge(input, mine, newest && { ...newest, parts: unitParts(newest.profile) })
    if (!said.ok) return said
    const saved = { ...input, ...describedBy(said.value.merged), ...savedNow(clock, input) }
    await insertUnitProfile(trx, saved)
    await tell(trx, clock, input, {
      type: 'unit.described',
      subject: { kind: 'unit_profile', id: input.id },
      unitId: input.unitId,
      data: { valid_from: input.validFrom },
    })
    return said
  })
}

/** Says what a leader answers for, from a day on, as of a unit. Event: leader.described, without a word of it. */
export function describeLeader(
  { db, clock }: Deps,
  input: Dated & {
    readonly officerId: string
    readonly on: PlainDate
    readonly bio: Localised
    readonly phone: string
  },
): Promise<
  Result<Described, { readonly code: 'leader_not_found' } | Overtaken | Clash<LeaderPart>>
> {
  return inTransaction(db, async trx => {
    const leaders = await listLeaders(trx, input.siteId, input.on)
    const leader = leaders.find(each => each.id === input.officerId)
    if (leader === undefined) return err({ code: 'leader_not_found' })
    await lockProfiles(trx, input.siteId)
    if (await isSaid(trx, 'officer_profile', input.id)) return ok({ isMerged: false })
    const newest = await findNewestOfficerProfile(trx, input.officerId)
    const mine = leaderParts(input)
    const said = merge(input, mine, newest && { ...newest, parts: leaderParts(newest.profile) })
    if (!said.ok) return said
    const { bio_vi, bio_en, phone, ...parts } = said.value.merged
    const about = { ...describedBy(parts), bio: { vi: bio_vi, en: bio_en }, phone }
    await insertOfficerProfile(trx, { ...input, ...about, ...savedNow(clock, input) })
    await tell(trx, clock, input, {
      type: 'leader.described',
      subject: { kind: 'officer', id: input.officerId },
      unitId: leader.unitId,
      data: { valid_from: input.validFrom },
    })
    return said
  })
}

/** What is said now, with what somebody else has said since the form was filled. */
function merge<K extends string>(
  { validFrom, began }: Dated,
  mine: Parts<K>,
  newest: { readonly validFrom: PlainDate; readonly parts: Parts<K> } | undefined,
): Result<Described & { readonly merged: Parts<K> }, Overtaken | Clash<K>> {
  if (newest === undefined) return ok({ merged: mine, isMerged: false })
  if (validFrom < newest.validFrom) return err({ code: 'newer_is_known' })
  const { merged, clashes, isMerged } = mergeParts(began as Partial<Parts<K>>, newest.parts, mine)
  if (clashes.length > 0)
    return err({ code: 'both_changed', clashes, theirs: newest.parts, merged })
  return ok({ merged, isMerged })
}

/** Keeps the boundary map of a site, or of the unit whose site it is; only names and polygons are taken of the file. Event: boundary.drawn. */
export function drawSiteBoundary(
  { db, clock }: Deps,
  input: Said & { readonly siteName?: string; readonly geojson: string; readonly citation: string },
): Promise<Result<undefined, { readonly code: BoundaryProblem }>> {
  const read = readBoundary(input.geojson)
  if (!read.ok) return Promise.resolve(read)
  return inTransaction(db, async trx => {
    const unit = await findSiteUnit(trx, input.siteId, dateInVietNam(clock.now()))
    const names = [input.siteName, unit?.nameVi, unit?.shortNameVi]
    if (
      !showsArea(
        read.value,
        names.filter(name => name !== undefined),
      )
    )
      return err({ code: 'boundary_of_others' })
    const saved = { ...savedNow(clock, input), id: input.id, siteId: input.siteId }
    const { citation } = input
    if (await insertBoundary(trx, { ...saved, citation, features: read.value }))
      await tell(trx, clock, input, {
        type: 'boundary.drawn',
        subject: { kind: 'site_boundary', id: input.id },
        data: { citation, features: read.value.length },
      })
    return ok(undefined)
  })
}

function savedNow(clock: Clock, { by }: Said) {
  return { savedAt: clock.now(), savedBy: 'id' in by ? by.id : undefined }
}

async function tell(trx: Trx, clock: Clock, { siteId, by }: Said, event: NewEvent): Promise<void> {
  await appendEvent(trx, { siteId, clock, actor: by }, event)
  await dropTags(trx, [UNITS_TAG])
}
