/** What came of reading a file for its text. `pages` is null where a file has none, as files of Word and Excel have not. */
export type FileText =
  /**
   * `isCutShort`: there is more of it than was asked for. `scanned`: how many of its pages are pictures, with a stamp's words at
   * most.
   */
  | {
      readonly kind: 'text'
      readonly text: string
      readonly pages: number | null
      readonly isCutShort: boolean
      readonly scanned: number
    }
  /** Pictures of pages, as a scanner makes them, perhaps with a signature's stamp. */
  | { readonly kind: 'no_text'; readonly pages: number | null }
  /** It asks for a password. */
  | { readonly kind: 'protected' }
  /** It is broken, or not what it says. */
  | { readonly kind: 'unreadable' }
  /** Reading it takes more time or memory than a document is worth. */
  | { readonly kind: 'too_large' }

/** A file to read. */
export type FileToRead = {
  readonly kind: 'pdf' | 'docx' | 'xlsx'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters of text that are wanted at most. */
  readonly mostCharacters: number
}
