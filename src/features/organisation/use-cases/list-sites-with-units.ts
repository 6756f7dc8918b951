import type { PlainDate } from '#kernel/plain-date.ts'
import type { Config } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'
import type { Unit } from '../domain/unit.ts'
import { listUnitsOfSites } from '../store/unit.queries.ts'
import { listOtherSites, type OtherSite } from './list-other-sites.ts'

/** A site, with the unit whose site it is. */
export type SiteWithUnit = OtherSite & { readonly unit: Unit | undefined }

/** The other sites of the installation, each with the unit at its top on that day. */
export async function listSitesWithUnits(
  deps: { readonly db: Db; readonly config: Config },
  siteId: number,
  on: PlainDate,
): Promise<SiteWithUnit[]> {
  const others = await listOtherSites(deps, siteId)
  const ids = others.map(({ id }) => id)
  const units = await listUnitsOfSites(deps.db, ids, on)
  return others.map(other => ({
    ...other,
    unit: units.find(unit => unit.siteId === other.id && unit.parentId === undefined),
  }))
}
