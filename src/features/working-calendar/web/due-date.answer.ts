import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { countDueDate } from '../domain/due-date.ts'
import type { Question } from '../domain/due-date-question.ts'
import { type UnsureYear, unsureYears } from '../domain/known-years.ts'
import { SAME_DAY_BY_15H } from '../domain/same-day.ts'
import type { TraceDay } from '../domain/trace.ts'
import { getCalendar } from '../store/calendar.queries.ts'

/** A question with its answer, by the site's calendar as it stands. */
export type DueDateAnswer = {
  readonly question: Question
  readonly dueAt: Instant
  readonly trace: readonly TraceDay[]
  readonly unsure: readonly UnsureYear[]
  readonly revision: number
}

export async function answerQuestion(
  db: Db,
  siteId: number,
  question: Question,
): Promise<DueDateAnswer> {
  const calendar = await getCalendar(db, siteId)
  const { dueAt, trace } = countDueDate({
    receivedAt: question.receivedAt,
    limit: question.limit,
    calendar,
    sameDayRule: question.sameDay ? SAME_DAY_BY_15H : undefined,
  })
  const unsure = unsureYears(dateInVietNam(question.receivedAt), dateInVietNam(dueAt), calendar)
  return { question, dueAt, trace, unsure, revision: calendar.revision }
}
