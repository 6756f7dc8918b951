import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent, type NewEvent } from '#platform/events/append-event.ts'
import { type BoundaryProblem, readBoundary, showsArea } from '../domain/boundary.ts'
import { lastValidFrom, listLeaders } from '../store/profile.queries.ts'
import { insertBoundary, insertOfficerProfile, insertUnitProfile } from '../store/profile.writes.ts'
import { findSiteUnit, listUnitsByIds } from '../store/unit.queries.ts'
import { UNITS_TAG } from './tags.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
/** Who says it, where; the id comes with the form, so that the form sent twice says it once. */
type Said = { readonly siteId: number; readonly by: ActorRef; readonly id: string }
type Dated = Said & {
  readonly validFrom: PlainDate
  readonly duties: Localised
  readonly reception: Localised
}

/** Something that holds from a later day is known already, so that nobody would ever read this. */
type Overtaken = 'newer_is_known'

function isOvertaken({ validFrom }: Dated, last: PlainDate | undefined): boolean {
  return last !== undefined && validFrom < last
}

/** Says what a unit does and when it receives people, from a day on. Event: unit.described. */
export function describeUnit(
  { db, clock }: Deps,
  input: Dated & { readonly unitId: number },
): Promise<Result<undefined, { readonly code: 'unit_not_found' | Overtaken }>> {
  return inTransaction(db, async trx => {
    const [unit] = await listUnitsByIds(trx, [input.unitId])
    if (unit?.siteId !== input.siteId) return err({ code: 'unit_not_found' })
    if (isOvertaken(input, await lastValidFrom(trx, { unitId: input.unitId })))
      return err({ code: 'newer_is_known' })
    if (await insertUnitProfile(trx, { ...input, ...savedNow(clock, input) }))
      await tell(trx, clock, input, {
        type: 'unit.described',
        subject: { kind: 'unit_profile', id: input.id },
        unitId: input.unitId,
        data: { valid_from: input.validFrom },
      })
    return ok(undefined)
  })
}

/** Says what a leader answers for, from a day on. Event: leader.described, without a word of it. */
export function describeLeader(
  { db, clock }: Deps,
  input: Dated & {
    readonly officerId: string
    readonly on: PlainDate
    readonly bio: Localised
    readonly phone: string
  },
): Promise<Result<undefined, { readonly code: 'leader_not_found' | Overtaken }>> {
  return inTransaction(db, async trx => {
    const leaders = await listLeaders(trx, input.siteId, input.on)
    const leader = leaders.find(each => each.id === input.officerId)
    if (leader === undefined) return err({ code: 'leader_not_found' })
    const last = await lastValidFrom(trx, { officerId: input.officerId })
    if (isOvertaken(input, last)) return err({ code: 'newer_is_known' })
    if (await insertOfficerProfile(trx, { ...input, ...savedNow(clock, input) }))
      await tell(trx, clock, input, {
        type: 'leader.described',
        subject: { kind: 'officer', id: input.officerId },
        unitId: leader.unitId,
        data: { valid_from: input.validFrom },
      })
    return ok(undefined)
  })
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
