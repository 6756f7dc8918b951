import { plainWords } from '#features/news'

const MOST_CHARACTERS = 80

/** The last part of a page's address, made from its title. */
export function pageSlug(title: string): string {
  let slug = ''
  for (const word of plainWords(title)) {
    const next = slug === '' ? word : `${slug}-${word}`
    if (next.length > MOST_CHARACTERS) break
    slug = next
  }
  return slug === '' ? 'trang' : slug
}
