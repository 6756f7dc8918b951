import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { addDays, weekdayOf } from '#kernel/plain-date.ts'
import { type Hours, type Moment, openStateAt } from '../domain/hours.ts'
import { writeMinute } from '../domain/write-hours.ts'
import { words } from '../words.ts'

/** Whether a place is open at that moment, in a sentence. */
export type OpenText = { readonly isOpen: boolean; readonly text: string }

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
    case 'closed':
      return { isOpen: false, text: opens(language, state.opens, now) }
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
