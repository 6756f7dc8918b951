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

/** What was said of an outage after it was announced. */
export type OutageUpdate = {
  readonly id: string
  readonly at: Instant
  readonly text: Localised
  /** When services are to return by now; null where that did not change. */
  readonly expectedUntil: Instant | null
}

/** Services that cannot be used for a time. */
export type Outage = {
  readonly id: string
  readonly kind: OutageKind
  /** What cannot be used. */
  readonly affected: Localised
  /** What to use in the meantime. */
  readonly meanwhile: Localised
  readonly startsAt: Instant
  /** When services are to return, as it was said last. */
  readonly expectedUntil: Instant | null
  /** The same as it was announced. */
  readonly announcedUntil: Instant | null
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

/** Why services are not expected at another time. */
export type ReturnProblem = 'return_has_passed' | 'return_too_late' | 'return_later_too_soon'

/**
 * Checks that services are to return at another time than was said. Before an outage has begun a later return is a longer
 * outage, which has to be announced as early as the outage itself.
 */
export function returnProblem(
  outage: Outage,
  until: Instant,
  calendar: WorkingCalendar,
  now: Instant,
): ReturnProblem | undefined {
  const { startsAt, expectedUntil } = outage
  const from = startsAt > now ? startsAt : now
  if (until <= from) return 'return_has_passed'
  if (until > addMinutes(from, MOST_DAYS * MINUTES_PER_DAY)) return 'return_too_late'
  const isLonger = startsAt > now && expectedUntil !== null && until > expectedUntil
  const isSoon = startsAt < instantAt(earliestOutageDay(calendar, now), 0)
  return isLonger && isSoon ? 'return_later_too_soon' : undefined
}

/** When services are to return, as a form remembers that it found it. */
export function returnAsFound({ expectedUntil }: Pick<Outage, 'expectedUntil'>): string {
  return expectedUntil?.toISOString() ?? ''
}

/**
 * Whether somebody else has given another return since that was found, and not the same. Where nobody says what they
 * found, as a program that sends a form by itself, what they send is taken as it is.
 */
export function isReturnChanged(
  outage: Pick<Outage, 'expectedUntil'>,
  until: Instant,
  found: string | undefined,
): boolean {
  const isOther = outage.expectedUntil?.getTime() !== until.getTime()
  return isOther && found !== undefined && found !== returnAsFound(outage)
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

/** When time alone changes where one of them stands: one begins, or is late. */
export function outagesChangeAt(outages: readonly Outage[], now: Instant): Instant | undefined {
  return outages
    .filter(({ endedAt, cancelledAt }) => endedAt === null && cancelledAt === null)
    .flatMap(({ startsAt, expectedUntil }) => [startsAt, ...(expectedUntil ? [expectedUntil] : [])])
    .filter(at => at > now)
    .toSorted((one, other) => one.getTime() - other.getTime())[0]
}

/** Where an outage stands on the status page. */
export function outageAnchor({ id }: Pick<Outage, 'id'>): string {
  return `gian-doan-${id}`
}

/** What readers need to know now: what goes on, then what is coming, each by its beginning. */
export function openOutages(outages: readonly Outage[], now: Instant): Outage[] {
  return outages
    .filter(outage => isOpenOutage(outage, now))
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

/** Tells whether it goes on or is coming. */
export function isOpenOutage(outage: Outage, now: Instant): boolean {
  return ['coming', 'running', 'late'].includes(outageState(outage, now))
}
