import { plainSlug } from '#kernel/plain-text.ts'

const MOST_CHARACTERS = 80

/** The last part of a page's address, made from its title. */
export function pageSlug(title: string): string {
  return plainSlug(title, MOST_CHARACTERS) || 'trang'
}
