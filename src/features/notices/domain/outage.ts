/**
 * When services may be interrupted. Decree 224/2026/ND-CP, Article 13: a planned outage is announced at least seven
 * working days before, with the time at which services are to return. The day of the announcement does not count (Civil
 * Code, Article 147.2), and seven whole working days lie between: the stricter reading. An incident is another thing: it
 * is told as it happens.
 */
import { countDueAt, type WorkingCalendar } from '#features/working-calendar'
import { addMinutes, dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'

/** Planned and announced before, or not. */
export const OUTAGE_KINDS = ['planned', 'incident'] as const
/** One of them. */
export type OutageKind = (typeof OUTAGE_KINDS)[number]

/** What was said of an outage while it lasted. */
export type OutageUpdate = { readonly id: string; readonly at: Instant; readonly text: Localised }

/** Services that cannot be used for a time. */
export type Outage = {
  readonly id: string
  readonly kind: OutageKind
  /** What cannot be used. */
  readonly affected: Localised
  /** What to use in the meantime. */
  readonly meanwhile: Localised
  readonly startsAt: Instant
  readonly expectedUntil: Instant | null
  readonly announcedAt: Instant
  readonly endedAt: Instant | null
  readonly cancelledAt: Instant | null
  readonly updates: readonly OutageUpdate[]
}

/** Working days between the announcement of an outage and its first day. */
export const LEAD_WORKING_DAYS = 7
const MOST_DAYS = 7
const MINUTES_PER_DAY = 1440

/** The first day on which an outage that is announced now may begin. */
export function earliestOutageDay(calendar: WorkingCalendar, now: Instant): PlainDate {
  const limit = { value: LEAD_WORKING_DAYS, unit: 'working_day' } as const
  return addDays(dateInVietNam(countDueAt({ receivedAt: now, limit, calendar })), 1)
}

/** Why an outage is not announced. */
export type OutageProblem =
  | 'outage_too_soon'
  | 'outage_ends_before_it_begins'
  | 'outage_too_long'
  | 'incident_in_the_future'
  | 'incident_too_old'

/** Checks a new outage. */
export function outageProblem(
  outage: Pick<Outage, 'kind' | 'startsAt' | 'expectedUntil'>,
  calendar: WorkingCalendar,
  now: Instant,
): OutageProblem | undefined {
  const { kind, startsAt, expectedUntil } = outage
  if (expectedUntil !== null && expectedUntil <= startsAt) return 'outage_ends_before_it_begins'
  const latest = addMinutes(startsAt, MOST_DAYS * MINUTES_PER_DAY)
  if (expectedUntil !== null && expectedUntil > latest) return 'outage_too_long'
  if (kind === 'incident') {
    if (startsAt > now) return 'incident_in_the_future'
    return startsAt < addMinutes(now, -MOST_DAYS * MINUTES_PER_DAY) ? 'incident_too_old' : undefined
  }
  const earliest = instantAt(earliestOutageDay(calendar, now), 0)
  return startsAt < earliest ? 'outage_too_soon' : undefined
}

/** Where an outage stands; late: services were to be back and nobody has said that they are. */
export type OutageState = 'coming' | 'running' | 'late' | 'over' | 'cancelled'

/** Where the outage stands at that moment. */
export function outageState(outage: Outage, now: Instant): OutageState {
  if (outage.cancelledAt !== null) return 'cancelled'
  if (outage.endedAt !== null) return 'over'
  if (outage.startsAt > now) return 'coming'
  return outage.expectedUntil !== null && outage.expectedUntil <= now ? 'late' : 'running'
}

/** Where an outage stands on the status page. */
export function outageAnchor({ id }: Pick<Outage, 'id'>): string {
  return `gian-doan-${id}`
}

/** Tells whether readers of the home page need to know. */
export function isOpenOutage(outage: Outage, now: Instant): boolean {
  return ['coming', 'running', 'late'].includes(outageState(outage, now))
}
