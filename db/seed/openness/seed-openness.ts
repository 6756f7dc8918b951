/** What the demo lets people know of its leaders, units and boundary; one leader's life is not written, so that something lacks. */
import {
  describeLeader,
  describeUnit,
  drawSiteBoundary,
  listLeaders,
  listUnits,
} from '#features/organisation'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { BOUNDARY_CITATION, LEADERS, UNIT_DUTIES, UNIT_RECEPTION } from './openness.vi.ts'

const DAYS_AGO = 90
const MINUTE = 10 * 60

/** Describes the administration of one site, whose boundary is in that file. */
export async function seedOpenness(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  siteId: number,
  geojson: string,
): Promise<void> {
  const on = addDays(dateInVietNam(clock.now()), -DAYS_AGO)
  const deps = { db, clock: fixedClock(instantAt(on, MINUTE)) }
  const said = () => ({
    siteId,
    by: { kind: 'system' } as const,
    id: newId(deps.clock.now()),
    validFrom: on,
  })
  const units = await listUnits(db, siteId, on)
  for (const unit of units) {
    const duties = UNIT_DUTIES[unit.kind]
    await describeUnit(deps, { ...said(), unitId: unit.id, duties, reception: UNIT_RECEPTION })
  }
  const leaders = await listLeaders(db, siteId, on)
  for (const [index, leader] of leaders.entries()) {
    const known = LEADERS[index]
    if (known === undefined) continue
    const phone = units.find(({ id }) => id === leader.unitId)?.phone ?? ''
    await describeLeader(deps, { ...said(), ...known, officerId: leader.id, on, phone })
  }
  const drawn = await drawSiteBoundary(deps, {
    ...said(),
    geojson,
    citation: BOUNDARY_CITATION,
  })
  if (!drawn.ok) throw new Error(`The demo's boundary: ${drawn.error.code}`)
}
