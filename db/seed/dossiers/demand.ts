/**
 * How much is asked for, when and where: the shape of a year at the counters. Monday is the busiest day, the weeks
 * before Tết and the start of school are, the weeks around Tết are not; wards differ in size; more is sent online
 * every month.
 */
import type { Competence } from '#features/procedures'
import { type CalendarDay, calendarDay, type WorkingCalendar } from '#features/working-calendar'
import { dateInVietNam, type Instant, instantAt, minuteInVietNam } from '#kernel/instant.ts'
import { addDays, daysBetween, type PlainDate, weekdayOf } from '#kernel/plain-date.ts'
import { byWeight, type Chance, hashOf } from './chance.ts'
import type { Place, PlaceProcedure } from './place.ts'

/** Something that somebody will ask for. */
export type Demand = {
  readonly at: Instant
  readonly procedure: PlaceProcedure
  readonly competence: Competence
  /** 1 at the counter, 2 online, 3 by public post. */
  readonly channel: 1 | 2 | 3
}

/** Days of a history: a year that ends today. */
export const YEAR = 365

/** Dossiers of a thousand, by procedure; a procedure that is not named here gets the last number. */
const PER_THOUSAND: Readonly<Record<string, number>> = {
  'chung-thuc-ban-sao-tu-ban-chinh': 330,
  'chung-thuc-chu-ky': 110,
  'ban-sao-trich-luc-ho-tich': 95,
  'dang-ky-khai-sinh': 80,
  'xac-nhan-tinh-trang-hon-nhan': 80,
  'dang-ky-thanh-lap-ho-kinh-doanh': 55,
  'dang-ky-ket-hon': 45,
  'cap-giay-phep-xay-dung-nha-o-rieng-le': 42,
  'dang-ky-khai-tu': 34,
  'tro-cap-xa-hoi-hang-thang': 30,
  'thay-doi-noi-dung-dang-ky-ho-kinh-doanh': 28,
  'thay-doi-cai-chinh-ho-tich': 20,
  'xac-dinh-muc-do-khuyet-tat': 11,
  'ho-tro-chi-phi-mai-tang': 10,
}
const OTHER_PER_THOUSAND = 5

/** Share of a weekday, Monday first; a day on which the counters are closed still brings some online. */
const WEEKDAYS = [1.3, 1.1, 1, 1, 0.9, 0.6, 0.5] as const
const CLOSED_SHARE = 0.12
/** Share of a month, January first. */
const MONTHS = [1.1, 0.75, 1.1, 1, 1, 1.1, 1.15, 1.3, 1.1, 0.95, 0.95, 0.9] as const

/** How much a day weighs against others. */
export function weightOfDay(day: PlainDate, calendar: WorkingCalendar): number {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? 1
  const weekday = WEEKDAYS[weekdayOf(day) - 1] ?? 1
  return month * (calendarDay(day, calendar).minutes > 0 ? weekday : CLOSED_SHARE)
}

/** How many of `total` fall on each day of the year that ends now; they add up to exactly `total`. */
export function spreadOverYear(
  total: number,
  now: Instant,
  calendar: WorkingCalendar,
): { readonly day: PlainDate; readonly count: number }[] {
  const today = dateInVietNam(now)
  const days = Array.from({ length: YEAR }, (_, index) => addDays(today, index - YEAR + 1))
  const weights = days.map(day =>
    day === today ? weightOfDay(day, calendar) * passed(now) : weightOfDay(day, calendar),
  )
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let [reached, given] = [0, 0]
  return days.map((day, index) => {
    reached += weights[index] ?? 0
    const upTo = index === YEAR - 1 ? total : Math.round((reached / sum) * total)
    const count = upTo - given
    given = upTo
    return { day, count }
  })
}

// The share of a day's business that is done by that minute: it runs from half past seven to five.
function passed(now: Instant): number {
  return Math.min(1, Math.max(0.01, (minuteInVietNam(now) - 450) / 570))
}

/** What is asked for on a day, in the order of time, nothing of it after `now`. */
export function demandOf(place: Place, luck: Chance) {
  const draw = byWeight(place.procedures, ({ slug }) => PER_THOUSAND[slug] ?? OTHER_PER_THOUSAND)
  const drawPlace = new Map(
    place.procedures.map(procedure => [
      procedure,
      byWeight(procedure.competences, each => sizeOf(place.slugOf(each.receivingUnitId))),
    ]),
  )
  return (day: PlainDate, count: number, now: Instant): Demand[] => {
    const made: Demand[] = []
    while (made.length < count) {
      const procedure = draw(luck)
      const competence = drawPlace.get(procedure)?.(luck)
      if (competence === undefined) throw new Error(`Nobody receives ${procedure.slug}`)
      const open = calendarDay(day, place.calendar(competence.receivingUnitId))
      const online = onlineShare(procedure, day, now)
      made.push({ procedure, competence, ...arrival(day, open, online, now, luck) })
    }
    return made.sort((a, b) => a.at.getTime() - b.at.getTime())
  }
}

/** Wards are of different size: the largest has about three times the business of the smallest. */
function sizeOf(unitSlug: string): number {
  return 0.6 + (hashOf(unitSlug) % 1000) / 800
}

/** More is sent online every month, and more of what the district decides. */
function onlineShare({ versions }: PlaceProcedure, day: PlainDate, now: Instant): number {
  const level = versions[0]?.version.procedure.level
  const grown = 1 - daysBetween(day, dateInVietNam(now)) / YEAR
  return (level === 'district' ? 0.5 : 0.24) + 0.2 * grown
}

const TRIES = 12

// Today is not over: what falls into its rest is drawn again, and in the end was sent online just now.
function arrival(
  day: PlainDate,
  open: CalendarDay,
  online: number,
  now: Instant,
  luck: Chance,
): Pick<Demand, 'at' | 'channel'> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const channel = open.minutes === 0 || luck.happens(online) ? 2 : luck.happens(0.03) ? 3 : 1
    const at = momentOn(day, channel, open, luck)
    if (at < now) return { at, channel }
  }
  const since = Math.max(instantAt(day, 0).getTime(), now.getTime() - 3_600_000)
  return { at: new Date(since + luck.next() * (now.getTime() - since)), channel: 2 }
}

// At the counter within its hours, mornings more than afternoons; online from six in the morning to eleven at night.
function momentOn(
  day: PlainDate,
  channel: Demand['channel'],
  open: CalendarDay,
  luck: Chance,
): Instant {
  if (channel === 2) {
    const evening = luck.happens(0.45)
    return within(day, evening ? 1020 : 360, evening ? 1380 : 1020, luck)
  }
  const span = luck.happens(0.6) ? open.spans[0] : open.spans.at(-1)
  if (span === undefined) throw new Error('The counter is closed')
  return within(day, span.opens, span.closes - 1, luck)
}

function within(day: PlainDate, from: number, to: number, luck: Chance): Instant {
  return new Date(instantAt(day, from).getTime() + luck.between(0, (to - from) * 60_000 - 1))
}
