/**
 * Words of this module:
 *   digest        the articles of seven days, sent in one e-mail
 *   digest day    the Monday on which it goes out, at seven in the morning
 *   subscription  what a reader chose: a language, and all topics or some
 */
import type { Instant, MinuteOfDay } from '#kernel/instant.ts'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { addDays, type PlainDate, weekdayOf } from '#kernel/plain-date.ts'

const SEVEN_IN_THE_MORNING: MinuteOfDay = 420
const WEEK = 7

/** Articles that a digest names; of the rest it tells how many there are. */
export const MOST_NAMED = 20

/** Days for which a link that asks to confirm is good; an address that nobody confirms is forgotten then. */
export const CONFIRM_DAYS = 3

/** Which topics a reader wants, by id; null for all. */
export type Topics = readonly number[] | null

/** What a reader chose. */
export type Choice = { readonly language: Language; readonly topics: Topics }

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

/** Those of the articles that are about one of the topics, or about something in it. */
export function ofTopics(
  articles: readonly DigestArticle[],
  topics: Topics,
): readonly DigestArticle[] {
  if (topics === null) return articles
  return articles.filter(({ categoryIds }) => categoryIds.some(id => topics.includes(id)))
}
