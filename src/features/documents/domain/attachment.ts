/** Most files of one document. */
export const MOST_FILES = 10

/** Bytes of a file, at most. */
export const MOST_FILE_BYTES = 20_000_000

/** Characters of a file's text that the search knows. */
export const MOST_TEXT_CHARACTERS = 200_000

/** What came of reading a file's text. */
export const READINGS = [
  ...(['waiting', 'read', 'cut_short', 'no_text', 'protected', 'unreadable', 'too_large'] as const),
] as const
/** `no_text`: of a file with pages, pictures of them, as a scanner makes them. */
export type Reading = (typeof READINGS)[number]

/** What is told of it. `no_words`: what has no pages, as a workbook, is no scan. */
export type ToldReading = Reading | 'no_words'

/** What is told of a file that was read so, and has that many pages. */
export function toldReading(reading: Reading, pages: number | null): ToldReading {
  return reading === 'no_text' && pages === null ? 'no_words' : reading
}

/** A file of a document. `size` in bytes. */
export type Attachment = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
  readonly reading: Reading
  readonly pages: number | null
  /** How many of its pages are pictures although others have text; null where that is not known. */
  readonly scannedPages: number | null
}
