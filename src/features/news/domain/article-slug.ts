import { plainSlug } from '#kernel/plain-text.ts'

const MOST_CHARACTERS = 90
/** Words that stand in this place of other addresses of the news. */
const TAKEN = new Set(['anh', 'chuyen-muc', 'loat-bai', 'nhan-tin', 'tep', 'tu-khoa'])

/** Tells whether the news has something else under that address. */
export function isReserved(slug: string): boolean {
  return TAKEN.has(slug)
}

/** The last part of an article's address, made from its title. */
export function articleSlug(title: string): string {
  const slug = plainSlug(title, MOST_CHARACTERS)
  if (slug === '') return 'tin'
  return TAKEN.has(slug) ? `${slug}-tin` : slug
}
