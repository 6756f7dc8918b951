/** Text as the search index has it: without accents, lower case, words only. Agrees with plain() in the database. */

const MARKS = /\p{M}/gu

/** Without accents and in lower case; the letter d with stroke becomes d. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase()
}

/** The words of a text, in order. */
export function plainWords(text: string): string[] {
  return plainText(text).match(/[a-z0-9]+/g) ?? []
}
