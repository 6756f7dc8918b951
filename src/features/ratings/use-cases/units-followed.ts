import { listUnits, type Unit } from '#features/organisation'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import type { Db } from '#platform/db/db.ts'
import { RATING_PERMISSIONS } from '../ratings.permissions.ts'

/** The units whose ratings the officer reads and answers: those of the duties; for a leader those below, too. */
export async function unitsFollowed(
  db: Db,
  officer: Officer,
  siteId: number,
  today: PlainDate,
): Promise<Unit[]> {
  const own = new Set(unitsWhere(officer, RATING_PERMISSIONS.follow))
  const led = new Set(
    officer.duties.filter(duty => duty.role === 'leader').map(duty => duty.unitId),
  )
  const units = await listUnits(db, siteId, today)
  return units.filter(
    unit => own.has(unit.id) || (unit.parentId !== undefined && led.has(unit.parentId)),
  )
}
