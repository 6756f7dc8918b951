import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { countDueAt } from './due-date.ts'
import type { Limit } from './limit.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** Trước hạn, đúng hạn, quá hạn. */
export type OnTimeJudgement = 'early' | 'on_time' | 'late'

/** An online dossier is to be taken in within one working day (NĐ 118/2025 art. 17–18). */
export const INTAKE_LIMIT: Limit = { value: 1, unit: 'working_day' }

/**
 * Judges by date, as official reports do (domain.md A.6): finished on the due date is on time whatever the hour.
 * "Finished" is the issue of the result, not its collection by the applicant.
 */
export function judgeOnTime(finishedAt: Instant, dueAt: Instant): OnTimeJudgement {
  const finished = dateInVietNam(finishedAt)
  const due = dateInVietNam(dueAt)
  if (finished === due) return 'on_time'
  return finished < due ? 'early' : 'late'
}

/** When an online dossier must have been taken in. */
export function intakeDueAt(submittedAt: Instant, calendar: WorkingCalendar): Instant {
  return countDueAt({ receivedAt: submittedAt, limit: INTAKE_LIMIT, calendar })
}

/** Tells whether an online dossier that nobody took in yet is "chậm tiếp nhận" at `now`. */
export function isLateIntake(
  submittedAt: Instant,
  now: Instant,
  calendar: WorkingCalendar,
): boolean {
  return now > intakeDueAt(submittedAt, calendar)
}
