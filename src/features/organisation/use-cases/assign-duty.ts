import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import type { Role } from '../domain/roles.ts'
import { insertAssignments } from '../store/organisation.writes.ts'
import { getUnit } from '../store/unit.queries.ts'

/**
 * Gives an officer a duty in a unit from a day on, which may be of another site than the officer's own: whoever works
 * for several switches between them. Throws when there is no such unit. Event: duty.assigned, in the unit's site.
 */
export async function assignDuty(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  duty: {
    readonly by: ActorRef
    readonly officerId: string
    readonly unitId: number
    readonly role: Role
    readonly titleVi: string
    readonly titleEn: string
    readonly validFrom: PlainDate
  },
): Promise<void> {
  const { siteId } = await getUnit(db, duty.unitId)
  await inTransaction(db, async trx => {
    const id = newId(clock.now())
    await insertAssignments(trx, [{ ...duty, id, siteId }])
    await appendEvent(
      trx,
      { siteId, clock, actor: duty.by },
      {
        type: 'duty.assigned',
        subject: { kind: 'officer', id: duty.officerId },
        unitId: duty.unitId,
        data: { role: duty.role, valid_from: duty.validFrom },
      },
    )
  })
}
