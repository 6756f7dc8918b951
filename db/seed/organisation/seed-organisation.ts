import { establishOrganisation } from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { demoOfficers } from './officers.ts'
import { demoUnits } from './units.ts'

/**
 * The demo administration: site `binh-thanh`, its units and its invented officers. Seeding twice changes nothing.
 * Gives the site's id and the units' ids by slug.
 */
export function seedOrganisation(
  db: Db,
  clock: Clock,
): Promise<{ readonly siteId: number; readonly unitIds: ReadonlyMap<string, number> }> {
  return establishOrganisation(
    { db, clock },
    {
      site: {
        key: 'binh-thanh',
        hosts: ['localhost', '127.0.0.1'],
        nameVi: 'Bình Thạnh',
        nameEn: 'Bình Thạnh',
        isDemo: true,
      },
      units: demoUnits(),
      officers: demoOfficers(),
      since: plainDate('2020-07-01'),
    },
  )
}
