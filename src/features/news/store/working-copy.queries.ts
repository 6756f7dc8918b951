import { type FieldColumns, workingCopyQueries } from '#platform/db/working-copy-queries.ts'

/** What stands in the fields of an article's form, finished or not. */
export type ArticleFields = {
  readonly title: string
  readonly lead: string
  readonly bodyHtml: string
  readonly author: string
  readonly source: string
  readonly categoryId: number | undefined
}

export const ARTICLE_COLUMNS: FieldColumns<ArticleFields> = {
  ...{ title: 'title', lead: 'lead', bodyHtml: 'body_html' },
  ...{ author: 'author', source: 'source', categoryId: 'category_id' },
}

export const { findFirstWriter, hasWorkingCopy, isSaved, listNewCopies, ...copyQueries } =
  workingCopyQueries<ArticleFields>('article', ARTICLE_COLUMNS)
