/** What is measured of the product, and what may be said of it: nothing that was not measured. */
import { addMinutes, dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'

/** How a part is doing. */
export type Health = 'good' | 'slow' | 'bad' | 'unknown'

/** What was measured just now; null where it could not be. */
export type Measured = {
  /** Until the database had answered. */
  readonly databaseMs: number | null
  readonly jobs: { readonly oldestDue: Instant | null; readonly failing: number } | null
  /** The oldest of the newest messages that is not sent; where messages are sent at all. */
  readonly mail: { readonly waiting: number; readonly oldest: Instant | null } | null
  /** When the database last handed over its log to be kept. */
  readonly archivedAt: Instant | null
}

/** What is said of each part. */
export type Judged = Readonly<Record<'database' | 'jobs' | 'mail' | 'archive', Health>>

const SLOW_DATABASE_MS = 500
const SLOW_MINUTES = 5
const BAD_MINUTES = 60
const ARCHIVE_MINUTES = 1440

/** Judges what was measured. */
export function judgeHealth(measured: Measured, now: Instant): Judged {
  const { databaseMs, jobs, mail, archivedAt } = measured
  const database = databaseMs === null ? 'bad' : databaseMs > SLOW_DATABASE_MS ? 'slow' : 'good'
  return {
    database,
    jobs: jobs === null ? 'unknown' : waitHealth(jobs.oldestDue, now),
    mail: mail === null ? 'unknown' : waitHealth(mail.oldest, now),
    archive:
      archivedAt === null
        ? 'unknown'
        : archivedAt < addMinutes(now, -ARCHIVE_MINUTES)
          ? 'bad'
          : 'good',
  }
}

function waitHealth(oldest: Instant | null, now: Instant): Health {
  if (oldest === null || oldest > addMinutes(now, -SLOW_MINUTES)) return 'good'
  return oldest > addMinutes(now, -BAD_MINUTES) ? 'slow' : 'bad'
}

/** Minutes between two beats. */
export const BEAT_MINUTES = 5

/** The beats of one day. */
export type BeatDay = {
  readonly day: PlainDate
  readonly beats: number
  readonly firstAt: Instant
}

/** The five minutes in which a moment lies, by their beginning. */
export function beatSlot(at: Instant): Instant {
  const length = BEAT_MINUTES * 60_000
  return new Date(Math.floor(at.getTime() / length) * length)
}

/** How long the product worked on a day: beats noted of those that there could be, null where nothing was measured yet. */
export type DayWorked = { readonly day: PlainDate; readonly noted: number; readonly of: number }

/**
 * The last days, newest last. Counting begins with the first beat there ever was; a day without any, after that, is one on
 * which nothing worked.
 */
export function daysWorked(days: readonly BeatDay[], count: number, now: Instant): DayWorked[] {
  const today = dateInVietNam(now)
  const first = days.toSorted((a, b) => a.firstAt.getTime() - b.firstAt.getTime())[0]
  if (first === undefined) return []
  const listed = Array.from({ length: count }, (_, index) => addDays(today, index - count + 1))
  return listed
    .filter(day => day >= first.day)
    .map(day => {
      const begin = day === first.day ? first.firstAt : instantAt(day, 0)
      const end = day === today ? beatSlot(now) : instantAt(addDays(day, 1), 0)
      const of = Math.max(1, Math.round((end.getTime() - begin.getTime()) / 60_000 / BEAT_MINUTES))
      const noted = days.find(each => each.day === day)?.beats ?? 0
      return { day, noted: Math.min(noted, of), of }
    })
}
