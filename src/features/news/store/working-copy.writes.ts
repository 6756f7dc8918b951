import { workingCopyWrites } from '#platform/db/working-copy-writes.ts'
import { ARTICLE_COLUMNS, type ArticleFields } from './working-copy.queries.ts'

export const { carryNewCopiesOver, forgetCopies, forgetNewCopy, forgetWorkingCopy, ...copyWrites } =
  workingCopyWrites<ArticleFields>('article', ARTICLE_COLUMNS)
