import { plainWords } from './plain-words.ts'

const MOST_CHARACTERS = 90
/** Words that stand in this place of other addresses of the news. */
const TAKEN = new Set(['anh', 'chuyen-muc', 'loat-bai', 'nhan-tin', 'tep', 'tu-khoa'])

/** The last part of an article's address, made from its title. */
export function articleSlug(title: string): string {
  let slug = ''
  for (const word of plainWords(title)) {
    const next = slug === '' ? word : `${slug}-${word}`
    if (next.length > MOST_CHARACTERS) break
    slug = next
  }
  if (slug === '') return 'tin'
  return TAKEN.has(slug) ? `${slug}-tin` : slug
}
