/**
 * Words of this module:
 *   digest        the articles since the digest before, seven days as a rule, sent in one e-mail
 *   digest day    the Monday on which it goes out, at seven in the morning
 */
import type { Instant, MinuteOfDay } from '#kernel/instant.ts'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate, weekdayOf } from '#kernel/plain-date.ts'

const SEVEN_IN_THE_MORNING: MinuteOfDay = 420
const WEEK = 7
/** How far a digest goes back when those before it did not go out. */
const MOST_WEEKS = 5

/** Articles that a digest names; of the rest it tells how many there are. */
export const MOST_NAMED = 20

/** An article as a digest names it. */
export type DigestArticle = {
  readonly slug: string
  /** When its readers could first read it, in the language of the digest. */
  readonly at: Instant
  /** Its category and all above. */
  readonly categoryIds: readonly number[]
  readonly title: string
  readonly lead: string
}

/** The moment at which the digest of that day goes out. */
export function digestMoment(day: PlainDate): Instant {
  return instantAt(day, SEVEN_IN_THE_MORNING)
}

/** The newest digest day whose moment has come. */
export function lastDigestDay(now: Instant): PlainDate {
  const today = dateInVietNam(now)
  const monday = addDays(today, 1 - weekdayOf(today))
  return digestMoment(monday) <= now ? monday : addDays(monday, -WEEK)
}

/** The first digest day whose moment is still to come. */
export function nextDigestDay(now: Instant): PlainDate {
  return addDays(lastDigestDay(now), WEEK)
}

/** From when, and until before when, what may stand in the digest of that day went out. */
export function digestPeriod(day: PlainDate): { readonly from: Instant; readonly to: Instant } {
  return { from: digestMoment(earliestOf(day)), to: digestMoment(day) }
}

const earliestOf = (day: PlainDate): PlainDate => addDays(day, -MOST_WEEKS * WEEK)

/** The newest digest that went to each reader before the one that is sent now, by subscription. */
export type SentDigests = ReadonlyMap<string, PlainDate>

/** A digest that is sent now; `due`: the Monday for which it was called, which a standstill may have left behind. */
export type DigestNow = {
  readonly day: PlainDate
  readonly due: PlainDate
  readonly sent: SentDigests
}

/**
 * Gives the day from whose moment on a digest tells a reader what is new: since the last one that went out to anybody,
 * or since the week for which it was due, but nothing of what the reader was sent, and nothing of weeks before the one
 * in which they confirmed.
 */
export function digestSince({
  day,
  due,
  sent,
}: DigestNow): (reader: { id: string; confirmedAt: Instant }) => PlainDate {
  const earliest = earliestOf(day)
  const [last = earliest] = [...new Set(sent.values())].toSorted().toReversed()
  const week = addDays(due, -WEEK)
  const missed = last < week ? latest(earliest, last) : latest(earliest, week)
  return ({ id, confirmedAt }) =>
    latest(latest(missed, lastDigestDay(confirmedAt)), sent.get(id) ?? missed)
}

const latest = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other)

/** Whether any of the articles is from before the last seven days of a digest. */
export function isLate(articles: readonly DigestArticle[], day: PlainDate): boolean {
  const week = digestMoment(addDays(day, -WEEK))
  return articles.some(({ at }) => at < week)
}

/** Those of the articles that are in one of the categories (ids as texts), or in one below it; all, where none was chosen. */
export function inCategories(
  articles: readonly DigestArticle[],
  chosen: readonly string[] | undefined,
): readonly DigestArticle[] {
  if (chosen === undefined) return articles
  return articles.filter(({ categoryIds }) => categoryIds.some(id => chosen.includes(String(id))))
}
