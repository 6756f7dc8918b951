import { type FieldColumns, workingCopyQueries } from '#platform/db/working-copy-queries.ts'

/** What stands in the fields of a page's form, finished or not. */
export type PageFields = {
  readonly title: string
  readonly bodyHtml: string
  readonly section: string
}

export const PAGE_COLUMNS: FieldColumns<PageFields> = {
  ...{ title: 'title', bodyHtml: 'body_html', section: 'section' },
}

export const { findFirstWriter, isSaved, listNewCopies, ...copyQueries } =
  workingCopyQueries<PageFields>('page', PAGE_COLUMNS)
