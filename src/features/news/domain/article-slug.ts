import { writeDay } from '#kernel/day-text.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { plainSlug } from '#kernel/plain-text.ts'

const MOST_CHARACTERS = 90
/** Words that stand in this place of other addresses of the news. */
const TAKEN = new Set(['anh', 'chuyen-muc', 'loat-bai', 'nhan-tin', 'tep', 'tu-khoa'])

/** Tells whether the news has something else under that address. */
export function isReserved(slug: string): boolean {
  return TAKEN.has(slug)
}

/** The last part of an article's address, made from its title; where that says nothing, it says the day on which the article was written. */
export function articleSlug(title: string, day: PlainDate): string {
  const slug = plainSlug(title, MOST_CHARACTERS)
  if (slug === '' || slug === 'tin') return `tin-${writeDay(day).replaceAll('/', '-')}`
  return TAKEN.has(slug) ? `${slug}-tin` : slug
}

/** Tells whether that may be the last part of an address: short, and of words without accents. */
export function isArticleSlug(slug: string): boolean {
  return slug !== '' && slug === plainSlug(slug, MOST_CHARACTERS)
}
