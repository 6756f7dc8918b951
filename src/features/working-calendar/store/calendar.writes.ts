import type { Id } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { CalendarChange } from '../domain/calendar-change.ts'
import type { OpeningHours } from '../domain/opening-hours.ts'
import type { DayMark, YearStatus } from '../domain/working-calendar.ts'

/** Rows of one revision belong to a site, or to one unit of it. */
export type RevisionScope = {
  readonly siteId: number
  readonly unitId: number | null
  readonly revision: number
}

/** A revision as it is recorded. */
export type NewRevision = RevisionScope & {
  readonly id: Id
  readonly change: CalendarChange
  readonly firstDay: PlainDate | null
  readonly lastDay: PlainDate | null
  readonly reason: string
  readonly citation: string
  readonly madeAt: Instant
  readonly madeBy: string | null
}

/** Makes others that change the site's calendars wait for this transaction. Nothing to lock before the first load. */
export async function lockCalendar(trx: Trx, siteId: number): Promise<void> {
  await trx
    .selectFrom('working_calendar')
    .select('revision')
    .where('site_id', '=', siteId)
    .forUpdate()
    .execute()
}

/** Takes the next revision of a site's calendars; others that change them wait for this transaction. */
export async function lockNextRevision(trx: Trx, siteId: number): Promise<number> {
  const { revision } = await trx
    .insertInto('working_calendar')
    .values({ site_id: siteId, revision: 1 })
    .onConflict(conflict =>
      conflict.column('site_id').doUpdateSet(eb => ({
        revision: eb('working_calendar.revision', '+', 1),
      })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

/** Records what a revision changes, why, and under which decision. */
export async function insertRevision(trx: Trx, made: NewRevision): Promise<void> {
  await trx
    .insertInto('calendar_revision')
    .values({
      id: made.id,
      site_id: made.siteId,
      revision: made.revision,
      unit_id: made.unitId,
      change: made.change,
      first_day: made.firstDay,
      last_day: made.lastDay,
      reason: made.reason,
      citation: made.citation,
      made_at: made.madeAt,
      made_by: made.madeBy,
    })
    .execute()
}

/** Marks days from this revision on. */
export async function insertMarks(
  trx: Trx,
  scope: RevisionScope,
  marks: readonly DayMark[],
  provenance: 'file' | 'officer',
): Promise<void> {
  if (marks.length === 0) return
  await trx
    .insertInto('calendar_day')
    .values(
      marks.map(mark => ({
        site_id: scope.siteId,
        unit_id: scope.unitId,
        day: mark.date,
        kind: mark.kind,
        name_vi: mark.name,
        name_en: mark.nameEn,
        citation: mark.citation,
        provenance,
        from_revision: scope.revision,
      })),
    )
    .execute()
}

/** Ends the mark of a day with this revision. */
export async function endMark(trx: Trx, scope: RevisionScope, day: PlainDate): Promise<void> {
  await trx
    .updateTable('calendar_day')
    .set({ until_revision: scope.revision })
    .where('site_id', '=', scope.siteId)
    .where('unit_id', 'is not distinct from', scope.unitId)
    .where('day', '=', day)
    .where('until_revision', 'is', null)
    .execute()
}

/** States hours from this revision on, in place of hours that began on the same day. */
export async function replaceHours(
  trx: Trx,
  scope: RevisionScope,
  hours: OpeningHours,
): Promise<void> {
  await trx
    .updateTable('opening_hours')
    .set({ until_revision: scope.revision })
    .where('site_id', '=', scope.siteId)
    .where('unit_id', 'is not distinct from', scope.unitId)
    .where('valid_from', '=', hours.validFrom)
    .where('until_revision', 'is', null)
    .execute()
  await trx
    .insertInto('opening_hours')
    .values({
      site_id: scope.siteId,
      unit_id: scope.unitId,
      valid_from: hours.validFrom,
      valid_to: hours.validTo,
      hours: JSON.stringify({ weekdays: hours.weekdays, makeUp: hours.makeUp }),
      citation: hours.citation,
      from_revision: scope.revision,
    })
    .execute()
}

/** Says from this revision on how much is known of a year. */
export async function replaceYearStatus(
  trx: Trx,
  scope: RevisionScope,
  year: number,
  status: YearStatus,
): Promise<void> {
  await trx
    .updateTable('calendar_year')
    .set({ until_revision: scope.revision })
    .where('site_id', '=', scope.siteId)
    .where('year', '=', year)
    .where('until_revision', 'is', null)
    .execute()
  await trx
    .insertInto('calendar_year')
    .values({ site_id: scope.siteId, year, status, from_revision: scope.revision })
    .execute()
}
