/**
 * Days of the site's working calendar at places. Words:
 *   day off   a public holiday, the day in lieu of one, or one that was swapped for a make-up day
 *   follows   an office of the administration that has hours and is not on duty day and night is closed on days off
 */
import type { DayMark } from '#features/working-calendar'
import { addDays } from '#kernel/plain-date.ts'
import { type Exception, type Hours, WEEK } from './hours.ts'
import type { PlaceDraft } from './place.ts'

type Kept = Pick<PlaceDraft, 'kind' | 'hours'>

/** Whether days off close the place. The database asks the same (store/place.queries.ts). */
export function followsCalendar({ kind, hours: { week } }: Kept): boolean {
  const isAlwaysOpen = week.some(([from, to]) => from === 0 && to === WEEK)
  return kind === 'office' && week.length > 0 && !isAlwaysOpen
}

/** Whether nobody works on the day: make-up days are marked too. */
export function isDayOff({ kind }: DayMark): boolean {
  return kind !== 'W'
}

/** The hours of a place with the days off that close it; what was said of a day for the place itself goes before. */
export function hoursUnder(
  place: Kept,
  marks: readonly DayMark[],
  reasonOf: (mark: DayMark) => string,
): Hours {
  const { week, exceptions } = place.hours
  if (!followsCalendar(place)) return place.hours
  const isOwn = ({ date }: DayMark) => exceptions.some(each => each.from <= date && date <= each.to)
  const days = marks.filter(mark => isDayOff(mark) && !isOwn(mark))
  const closed = joined(days.map(mark => dayOff(mark, reasonOf(mark))))
  const inOrder = [...exceptions, ...closed].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return { week, exceptions: inOrder }
}

function dayOff({ date }: DayMark, note: string): Exception {
  return { from: date, to: date, open: [], note, isOfCalendar: true }
}

/** Days that follow each other for one reason are told together. */
function joined(days: readonly Exception[]): Exception[] {
  const all: Exception[] = []
  for (const day of days) {
    const last = all.at(-1)
    if (last?.note === day.note && addDays(last.to, 1) === day.from)
      all[all.length - 1] = { ...last, to: day.to }
    else all.push(day)
  }
  return all
}
