/** Door of the working calendar for other features. */

export {
  describeDate,
  describeMoment,
  describeTraceDay,
  type TraceRow,
  traceRows,
} from './describe-trace.ts'
export {
  CALENDAR_CHANGED,
  type CalendarChange,
  type CalendarChanged,
  readCalendarChanged,
} from './domain/calendar-change.ts'
export {
  countDueAt,
  countDueDate,
  type DueDate,
  type DueDateInput,
  extendDueDate,
} from './domain/due-date.ts'
export {
  INTAKE_LIMIT,
  intakeDueAt,
  isLateIntake,
  judgeOnTime,
  type OnTimeJudgement,
} from './domain/judgement.ts'
export { type UnsureYear, unsureYears } from './domain/known-years.ts'
export { checkLimit, type Limit, type LimitUnit } from './domain/limit.ts'
export {
  DEFAULT_WEEK,
  OFFICE_DAY,
  type OpeningHours,
  type OpenSpan,
} from './domain/opening-hours.ts'
export {
  dueAfterPauses,
  dueAtAfterPauses,
  type Extension,
  type Pause,
  type PausedDueDate,
  type PausePolicy,
  type RecordedFacts,
} from './domain/pauses.ts'
export { FORWARD_BY_15H, forwardBy, SAME_DAY_BY_15H, type SameDayRule } from './domain/same-day.ts'
export type { DayReason, TraceDay } from './domain/trace.ts'
export {
  type CalendarDay,
  type CalendarFacts,
  calendarDay,
  type DayKind,
  type DayMark,
  type DayMarkKind,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
  workingCalendar,
  type YearStatus,
} from './domain/working-calendar.ts'
export {
  addWorkingMinutes,
  remainingWorkingMinutes,
  workingMinutesBetween,
} from './domain/working-time.ts'
export { type CalendarScope, getCalendar, getCalendarAt } from './store/calendar.queries.ts'
export { changeCalendarDay, type DayChange } from './use-cases/change-calendar-day.ts'
export { changeOpeningHours } from './use-cases/change-opening-hours.ts'
export {
  type CalendarFile,
  calendarFile,
  loadCalendarFile,
} from './use-cases/load-calendar-file.ts'
export { publishYear } from './use-cases/publish-year.ts'
export { CALENDAR_TAG } from './use-cases/revise-calendar.ts'
export { TraceTable } from './views/trace-table.tsx'
