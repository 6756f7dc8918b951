/** Text as the search index has it: without accents, lower case, words only. Agrees with plain() in the database. */

const MARKS = /\p{M}/gu

/** The words of a text, in order. */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase()
  return plain.match(/[a-z0-9]+/g) ?? []
}

/** Words put together for an address, as many as have room. */
export function slugOf(words: readonly string[], mostCharacters: number): string {
  let slug = ''
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`
    if (next.length > mostCharacters) break
    slug = next
  }
  return slug
}
