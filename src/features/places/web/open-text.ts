import type { DayMark } from '#features/working-calendar'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { addDays, type PlainDate, weekdayOf } from '#kernel/plain-date.ts'
import { followsCalendar, hoursUnder, isDayOff } from '../domain/days-off.ts'
import { type Hours, hoursOn, type Moment, openStateAt } from '../domain/hours.ts'
import type { Place } from '../domain/place.ts'
import { writeMinute } from '../domain/write-hours.ts'
import { words } from '../words.ts'

/** Whether a place is open at that moment, in a sentence. */
export type OpenText = { readonly isOpen: boolean; readonly text: string }

/** The hours of a place under the working calendar. */
export function hoursIn(language: Language, place: Place, marks: readonly DayMark[]): Hours {
  return hoursUnder(place, marks, mark => reasonOf(language, mark))
}

function reasonOf(language: Language, { kind, name, nameEn }: DayMark): string {
  const called = language === 'vi' ? name : nameEn
  return kind === 'H' ? words(language).openState.holiday(called) : called
}

/** Why the hours of a place may not hold today: a day off that need not close it, or a make-up day of which it says nothing. */
export function cautionOf(
  language: Language,
  place: Place,
  { marks, today }: { readonly marks: readonly DayMark[]; readonly today: PlainDate },
): string | undefined {
  const { page: text } = words(language)
  const mark = marks.find(({ date }) => date === today)
  const isSaid = place.hours.week.length === 0 || hoursOn(place.hours, today).exception
  if (mark === undefined || isSaid) return undefined
  const follows = followsCalendar(place)
  if (isDayOff(mark)) return follows ? undefined : text.mayDiffer(reasonOf(language, mark))
  return follows ? text.mayBeOpen : undefined
}

/** Says whether it is open, until when, or when it opens. */
export function openText(language: Language, hours: Hours, now: Instant): OpenText {
  const { openState: say } = words(language)
  const state = openStateAt(hours, now)
  const today = dateInVietNam(now)
  switch (state.kind) {
    case 'unknown':
      return { isOpen: false, text: say.unknown }
    case 'open': {
      if (state.until === undefined) return { isOpen: true, text: say.always }
      const { day, minute } = state.until
      const time = writeMinute(minute)
      return {
        isOpen: true,
        text: day === today ? say.openUntil(time) : say.openUntilOn(time, writeDay(day)),
      }
    }
    case 'closed': {
      const { exception } = hoursOn(hours, today)
      const text = opens(language, state.opens, now)
      return { isOpen: false, text: exception?.isOfCalendar ? `${exception.note} · ${text}` : text }
    }
  }
}

function opens(language: Language, moment: Moment | undefined, now: Instant): string {
  const { openState: say, weekdays } = words(language)
  if (moment === undefined) return say.closed
  const { day, minute } = moment
  const today = dateInVietNam(now)
  const time = writeMinute(minute)
  if (day === today) return say.opensToday(time)
  if (day === addDays(today, 1)) return say.opensOn(time, say.tomorrow)
  const weekday = weekdays[weekdayOf(day) - 1] ?? ''
  return say.opensOn(time, say.onDay(weekday, writeDay(day)))
}
