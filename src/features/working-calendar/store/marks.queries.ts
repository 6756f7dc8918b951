import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { DayMark, DayMarkKind } from '../domain/working-calendar.ts'

/** The mark that a site (or, with a unit, that unit itself) gives to a day, if any. */
export async function findMark(
  db: Db,
  scope: { readonly siteId: number; readonly unitId: number | null },
  day: PlainDate,
): Promise<DayMark | undefined> {
  const row = await db
    .selectFrom('calendar_day')
    .select(['day', 'kind', 'name_vi', 'name_en', 'citation'])
    .where('site_id', '=', scope.siteId)
    .where('unit_id', 'is not distinct from', scope.unitId)
    .where('day', '=', day)
    .where('until_revision', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    date: row.day as PlainDate,
    kind: row.kind as DayMarkKind,
    name: row.name_vi,
    nameEn: row.name_en,
    citation: row.citation,
  }
}
