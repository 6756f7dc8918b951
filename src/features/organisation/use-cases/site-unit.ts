import type { PlainDate } from '#kernel/plain-date.ts'
import { kept } from '#platform/cache/kept.ts'
import type { Db } from '#platform/db/db.ts'
import type { Unit } from '../domain/unit.ts'
import { SITES_TAG } from '../store/site.queries.ts'
import { findSiteUnit } from '../store/unit.queries.ts'
import { UNITS_TAG } from './tags.ts'

/** The unit whose site it is on that day, for pages that only name it: each process keeps it until a unit changes. */
export function siteUnit(db: Db, siteId: number, on: PlainDate): Promise<Unit | undefined> {
  const which = { name: 'site unit', siteId, on, tags: [UNITS_TAG, SITES_TAG] }
  return kept(db, which, () => findSiteUnit(db, siteId, on))
}
