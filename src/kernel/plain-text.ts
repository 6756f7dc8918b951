/** Text as people type it on old phones: without accents, lower case. Agrees with plain() in the database. */

const MARKS = /\p{M}/gu
/** Figures that are set high or low: m² is typed m2. */
const SMALL_FIGURES = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/g

/** Without accents and in lower case; the letter d with stroke becomes d. */
export function plainText(text: string): string {
  return text
    .replace(SMALL_FIGURES, figure => figure.normalize('NFKC'))
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase()
}

/** The words of a text, in order, made of a to z and digits. */
export function plainWords(text: string): string[] {
  return plainText(text).match(/[a-z0-9]+/g) ?? []
}

/** The last part of an address, made of a text's first words; empty when it has none. */
export function plainSlug(text: string, most: number): string {
  let slug = ''
  for (const word of plainWords(text)) {
    const next = slug === '' ? word : `${slug}-${word}`
    if (next.length > most) break
    slug = next
  }
  return slug
}
