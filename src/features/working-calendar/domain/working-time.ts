/**
 * Working minutes: the minutes in which the unit is open. Moments are taken to the whole minute, as the
 * receipt prints them ("giờ, phút, ngày"), so that anyone can recount from the paper.
 */
import type { Instant } from '#kernel/instant.ts'
import type { CalendarDay, WorkingCalendar } from './working-calendar.ts'
import { workingDayFrom } from './working-calendar.ts'

const MINUTES_PER_DAY = 1440
const OFFSET_MINUTES = 7 * 60
const MS_PER_MINUTE = 60_000

/** Whole minutes since 1970-01-01 00:00 in Viet Nam. */
export function vietNamMinute(moment: Instant): number {
  return Math.floor(moment.getTime() / MS_PER_MINUTE) + OFFSET_MINUTES
}

/** The moment of that minute. */
export function momentOf(minute: number): Instant {
  return new Date((minute - OFFSET_MINUTES) * MS_PER_MINUTE)
}

/** Day number (since 1970-01-01) of a minute. */
export function dayOfMinute(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY)
}

/** The minute at which that day closes; for a day off, its midnight. */
export function closingMinute(day: number, calendar: WorkingCalendar): number {
  return day * MINUTES_PER_DAY + calendar.dayAt(day).closes
}

/** Open minutes from `from` to `to`; negative when `to` is earlier. */
export function workingMinutesBetween(
  from: Instant,
  to: Instant,
  calendar: WorkingCalendar,
): number {
  return openMinutes(vietNamMinute(from), vietNamMinute(to), calendar)
}

/**
 * Open minutes left until the due time: 0 at the due time itself (and while nothing more opens before it),
 * negative once open minutes have passed since.
 */
export function remainingWorkingMinutes(
  now: Instant,
  dueAt: Instant,
  calendar: WorkingCalendar,
): number {
  return workingMinutesBetween(now, dueAt, calendar)
}

/** The earliest moment by which that many open minutes have passed since `from`: what work so long ends at. */
export function addWorkingMinutes(
  from: Instant,
  minutes: number,
  calendar: WorkingCalendar,
): Instant {
  return momentOf(addOpenMinutes(vietNamMinute(from), minutes, calendar))
}

/** {@link workingMinutesBetween} on minute numbers. */
export function openMinutes(from: number, to: number, calendar: WorkingCalendar): number {
  if (to < from) return 0 - openMinutes(to, from, calendar)
  const first = dayOfMinute(from)
  const last = dayOfMinute(to)
  let sum = 0
  for (let day = first; day < last; day += 1) sum += calendar.dayAt(day).minutes
  return sum + openedSinceMidnight(to, calendar) - openedSinceMidnight(from, calendar)
}

/**
 * The earliest minute by which `minutes` open minutes have passed since `from`: a count that fills a morning
 * ends when the morning closes, not when the afternoon opens. Counting 0 from outside hours stays there.
 */
export function addOpenMinutes(from: number, minutes: number, calendar: WorkingCalendar): number {
  if (minutes === 0) return from
  let day = dayOfMinute(from)
  let left = minutes + openedSinceMidnight(from, calendar)
  while (left > calendar.dayAt(day).minutes) {
    left -= calendar.dayAt(day).minutes
    day = workingDayFrom(day + 1, calendar)
  }
  return day * MINUTES_PER_DAY + minuteWhenOpened(calendar.dayAt(day), left)
}

function openedSinceMidnight(minute: number, calendar: WorkingCalendar): number {
  const day = dayOfMinute(minute)
  const minuteOfDay = minute - day * MINUTES_PER_DAY
  let sum = 0
  for (const { opens, closes } of calendar.dayAt(day).spans) {
    if (minuteOfDay <= opens) break
    sum += Math.min(minuteOfDay, closes) - opens
  }
  return sum
}

function minuteWhenOpened(day: CalendarDay, minutes: number): number {
  let left = minutes
  for (const { opens, closes } of day.spans) {
    if (left <= closes - opens) return opens + left
    left -= closes - opens
  }
  return day.closes
}
