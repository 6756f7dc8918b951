import { getSite, listUnits } from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'

/** What a site, its agency and its units are called, in both languages. */
export async function listOfficialNames(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  siteId: number,
): Promise<readonly string[]> {
  const site = await getSite(db, siteId)
  const units = await listUnits(db, siteId, dateInVietNam(clock.now()))
  return [
    ...[site.nameVi, site.nameEn, ...Object.values(site.shownName)],
    ...Object.values(site.shownAgency ?? {}),
    ...units.flatMap(unit => [unit.nameVi, unit.nameEn, unit.shortNameVi, unit.shortNameEn]),
  ]
}
