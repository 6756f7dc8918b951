import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type DutyWish, type GiveDutyProblem, problemOfGiving } from '../domain/check-duty.ts'
import type { Assignment } from '../domain/officer.ts'
import { findOfficerAtWork, listAssignments } from '../store/assignment.queries.ts'
import { lockOfficer, putAssignment } from '../store/assignment.writes.ts'
import { listSitesWhere } from '../store/site.queries.ts'
import { listUnitsByIds } from '../store/unit.queries.ts'
import { UNITS_TAG } from './tags.ts'

/**
 * An administrator gives an officer a duty, in the own site or in another one under the own administration; from then on the
 * officer may switch to it. The same duty given twice is given once. Event: duty.assigned, in the unit's site.
 */
export async function giveDuty(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  wish: DutyWish & { readonly by: string; readonly titleVi: string; readonly titleEn: string },
): Promise<Result<undefined, { readonly code: GiveDutyProblem }>> {
  const { by, officerId } = wish
  const now = clock.now()
  const today = dateInVietNam(now)
  return inTransaction(db, async trx => {
    if (!(await lockOfficer(trx, officerId))) return err({ code: 'officer_not_found' as const })
    const within = await findWithin(trx, wish, today)
    if (!within.ok) return within
    const { siteId, held } = within.value
    if (held.some(each => isSame(each, wish))) return ok(undefined)
    const problem = problemOfGiving(wish, { by, today, held })
    if (problem !== undefined) return err({ code: problem })
    await putAssignment(trx, { ...wish, id: newId(now), siteId })
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: by } },
      {
        type: 'duty.assigned',
        subject: { kind: 'officer', id: officerId },
        unitId: wish.unitId,
        data: { role: wish.role, valid_from: wish.validFrom },
      },
    )
    await dropTags(trx, [UNITS_TAG])
    return ok(undefined)
  })
}

/** The unit's site and the officer's duties, when both are under the administrator. */
async function findWithin(
  trx: Trx,
  { by, officerId, unitId }: DutyWish & { readonly by: string },
  today: PlainDate,
): Promise<
  Result<
    { readonly siteId: number; readonly held: readonly Assignment[] },
    { readonly code: 'officer_not_found' | 'unit_not_administered' }
  >
> {
  const siteIds = (await listSitesWhere(trx, by, 'administrator', today)).map(({ id }) => id)
  const officer = await findOfficerAtWork(trx, officerId, today)
  const held = await listAssignments(trx, [officerId], { siteIds, on: today })
  if (officer === undefined || !(siteIds.includes(officer.siteId) || held.length > 0))
    return err({ code: 'officer_not_found' })
  const [unit] = await listUnitsByIds(trx, [unitId])
  if (unit === undefined || unit.validTo !== undefined || !siteIds.includes(unit.siteId))
    return err({ code: 'unit_not_administered' })
  return ok({ siteId: unit.siteId, held })
}

function isSame(held: Assignment, wish: DutyWish): boolean {
  return (
    held.unitId === wish.unitId &&
    held.role === wish.role &&
    held.validFrom === wish.validFrom &&
    held.validTo === undefined
  )
}
