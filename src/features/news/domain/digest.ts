/**
 * Words of this module:
 *   digest        the articles of seven days, sent in one e-mail
 *   digest day    the Monday on which it goes out, at seven in the morning
 */
import type { Instant, MinuteOfDay } from '#kernel/instant.ts'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate, weekdayOf } from '#kernel/plain-date.ts'

const SEVEN_IN_THE_MORNING: MinuteOfDay = 420
const WEEK = 7

/** Articles that a digest names; of the rest it tells how many there are. */
export const MOST_NAMED = 20

/** An article as a digest names it. */
export type DigestArticle = {
  readonly slug: string
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

/** From when, and until before when, an article must have gone out to stand in the digest of that day. */
export function digestPeriod(day: PlainDate): { readonly from: Instant; readonly to: Instant } {
  return { from: digestMoment(addDays(day, -WEEK)), to: digestMoment(day) }
}

/** Those of the articles that are in one of the categories (ids as texts), or in one below it; all, where none was chosen. */
export function inCategories(
  articles: readonly DigestArticle[],
  chosen: readonly string[] | undefined,
): readonly DigestArticle[] {
  if (chosen === undefined) return articles
  return articles.filter(({ categoryIds }) => categoryIds.some(id => chosen.includes(String(id))))
}
