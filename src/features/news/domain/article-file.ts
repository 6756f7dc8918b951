/** Files that an article links to. */

/** Files of one article. */
export const MOST_FILES = 20

/** Bytes of one file. */
export const MOST_FILE_BYTES = 20_000_000

/** A file of an article. */
export type ArticleFile = {
  readonly id: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly mediaType: string
}

/** The address of a file; the same bytes for good. */
export function fileAddress(id: string): string {
  return `/tin-tuc/tep/${id}`
}
