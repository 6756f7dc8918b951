import { z } from 'zod'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { Act } from '#platform/events/append-event.ts'
import type { OpeningHours } from '../domain/opening-hours.ts'
import { getCalendar } from '../store/calendar.queries.ts'
import {
  insertMarks,
  lockCalendar,
  replaceHours,
  replaceYearStatus,
} from '../store/calendar.writes.ts'
import { reviseCalendar } from './revise-calendar.ts'

const day = z.string().refine((text): text is PlainDate => isPlainDate(text))
const text = z.string().trim().min(1)

/** A published list of days: db/seed/holidays-2020-2027.json. */
export const calendarFile = z.object({
  years: z.record(z.string().regex(/^\d{4}$/), z.enum(['published', 'incomplete'])),
  days: z.array(
    z.object({
      date: day,
      kind: z.enum(['H', 'C', 'S', 'W']),
      name: text,
      nameEn: text,
      citation: text,
    }),
  ),
})

/** What the file holds once read. */
export type CalendarFile = z.infer<typeof calendarFile>

/**
 * Loads what the site's calendar does not hold yet: days that are already marked, years that already have a status
 * and hours that were already stated stay as they are, so that loading twice changes nothing and undoes nobody's
 * work. Gives the new revision, or undefined when there was nothing to add.
 */
export async function loadCalendarFile(
  deps: { readonly db: Db },
  act: Act,
  input: { readonly file: CalendarFile; readonly hours?: OpeningHours; readonly source: string },
): Promise<number | undefined> {
  return await inTransaction(deps.db, async trx => {
    await lockCalendar(trx, act.siteId)
    const { facts } = await getCalendar(trx, act.siteId)
    const marked = new Set(facts.marks.map(mark => mark.date))
    const marks = input.file.days.filter(mark => !marked.has(mark.date))
    const years = Object.entries(input.file.years).filter(
      ([year]) => !facts.years.has(Number(year)),
    )
    const hours = facts.hours.length === 0 ? input.hours : undefined
    if (marks.length === 0 && years.length === 0 && hours === undefined) return undefined
    const dates = marks.map(mark => mark.date).sort()
    return await reviseCalendar(
      trx,
      act,
      {
        unitId: null,
        change: 'calendar_loaded',
        firstDay: hours?.validFrom ?? dates[0] ?? null,
        lastDay: hours === undefined ? (dates.at(-1) ?? null) : null,
        reason: input.source,
        citation: input.source,
      },
      async scope => {
        await insertMarks(trx, scope, marks, 'file')
        for (const [year, status] of years) {
          await replaceYearStatus(trx, scope, Number(year), status)
        }
        if (hours !== undefined) await replaceHours(trx, scope, hours)
      },
    )
  })
}
