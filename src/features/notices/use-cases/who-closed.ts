import { listOfficersByIds } from '#features/organisation'
import type { Db } from '#platform/db/db.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'

/** The name of the officer who said that the outage is over, or called it off; undefined where no officer did. */
export async function findWhoClosed(db: Db, outageId: string): Promise<string | undefined> {
  const events = await listEventsOf(db, outageId)
  const closed = events.find(({ type }) => type === 'outage.ended' || type === 'outage.cancelled')
  if (closed?.actorKind !== 'officer' || closed.actorId === null) return undefined
  const [officer] = await listOfficersByIds(db, [closed.actorId])
  return officer?.fullName
}
