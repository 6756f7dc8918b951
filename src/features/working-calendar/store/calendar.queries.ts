import { sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { OpeningHours } from '../domain/opening-hours.ts'
import {
  type CalendarFacts,
  type DayMark,
  type DayMarkKind,
  type WorkingCalendar,
  workingCalendar,
  type YearStatus,
} from '../domain/working-calendar.ts'

/** Where to read a calendar: all of a site, or with one unit's own days and hours laid over it. */
export type CalendarScope = { readonly siteId: number; readonly unitId?: number | undefined }

const MOST_KEPT = 200
const kept = new Map<string, WorkingCalendar>()

/**
 * The calendar as it stands. One look at the revision, then from memory: a process can never count with a calendar
 * that another one has changed. A site whose calendar was never loaded counts its weekends only (revision 0).
 */
export async function getCalendar(
  db: Db,
  siteId: number,
  unitId?: number,
): Promise<WorkingCalendar> {
  const current = await db
    .selectFrom('working_calendar as calendar')
    .innerJoin('calendar_revision as made', join =>
      join
        .onRef('made.site_id', '=', 'calendar.site_id')
        .onRef('made.revision', '=', 'calendar.revision'),
    )
    .select(['calendar.revision', 'made.id'])
    .where('calendar.site_id', '=', siteId)
    .executeTakeFirst()
  if (current === undefined) return WEEKENDS_ONLY
  const key = `${current.id}:${String(unitId ?? '')}`
  return kept.get(key) ?? keep(key, await getCalendarAt(db, { siteId, unitId }, current.revision))
}

/** The calendar as it stood in that revision, to count a due date again as it was counted then. */
export async function getCalendarAt(
  db: Db,
  { siteId, unitId }: CalendarScope,
  revision: number,
): Promise<WorkingCalendar> {
  const at = { siteId, revision, unitId: unitId ?? null }
  const marks = await listMarksAt(db, at)
  const hours = await listHoursAt(db, at)
  const years = await listYearsAt(db, at)
  return workingCalendar({ revision, marks, years, ...hours })
}

const NOTHING: CalendarFacts = { revision: 0, marks: [], hours: [], years: new Map() }
const WEEKENDS_ONLY = workingCalendar(NOTHING)

type At = { readonly siteId: number; readonly unitId: number | null; readonly revision: number }

function keep(key: string, calendar: WorkingCalendar): WorkingCalendar {
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, calendar)
  return calendar
}

async function listMarksAt(db: Db, at: At): Promise<readonly DayMark[]> {
  const rows = await db
    .selectFrom('calendar_day')
    .distinctOn('day')
    .select(['day', 'kind', 'name_vi', 'name_en', 'citation'])
    .where('site_id', '=', at.siteId)
    .where(eb => eb.or([eb('unit_id', 'is', null), eb('unit_id', '=', at.unitId)]))
    .where('from_revision', '<=', at.revision)
    .where(eb => eb.or([eb('until_revision', 'is', null), eb('until_revision', '>', at.revision)]))
    .orderBy('day')
    .orderBy(sql`unit_id nulls last`)
    .execute()
  return rows.map(row => ({
    date: row.day as PlainDate,
    kind: row.kind as DayMarkKind,
    name: row.name_vi,
    nameEn: row.name_en,
    citation: row.citation,
  }))
}

async function listHoursAt(db: Db, at: At): Promise<Pick<CalendarFacts, 'hours' | 'unitHours'>> {
  const rows = await db
    .selectFrom('opening_hours')
    .select(['unit_id', 'valid_from', 'valid_to', 'hours', 'citation'])
    .where('site_id', '=', at.siteId)
    .where(eb => eb.or([eb('unit_id', 'is', null), eb('unit_id', '=', at.unitId)]))
    .where('from_revision', '<=', at.revision)
    .where(eb => eb.or([eb('until_revision', 'is', null), eb('until_revision', '>', at.revision)]))
    .orderBy('valid_from')
    .execute()
  const read = rows.map(row => ({
    ofUnit: row.unit_id !== null,
    hours: {
      ...(row.hours as unknown as Pick<OpeningHours, 'weekdays' | 'makeUp'>),
      validFrom: row.valid_from as PlainDate,
      validTo: row.valid_to as PlainDate | null,
      citation: row.citation,
    },
  }))
  return {
    hours: read.filter(row => !row.ofUnit).map(row => row.hours),
    unitHours: read.filter(row => row.ofUnit).map(row => row.hours),
  }
}

async function listYearsAt(db: Db, at: At): Promise<ReadonlyMap<number, YearStatus>> {
  const rows = await db
    .selectFrom('calendar_year')
    .select(['year', 'status'])
    .where('site_id', '=', at.siteId)
    .where('from_revision', '<=', at.revision)
    .where(eb => eb.or([eb('until_revision', 'is', null), eb('until_revision', '>', at.revision)]))
    .execute()
  return new Map(rows.map(row => [row.year, row.status as YearStatus]))
}
