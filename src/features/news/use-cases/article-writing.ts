import { brokeConstraint } from '#platform/db/db.ts'
import type { WritingStore } from '#platform/writing/writing-acts.ts'
import { findMoving } from '../store/move.queries.ts'
import {
  type ArticleFields,
  copyQueries,
  findFirstWriter,
  hasWorkingCopy,
  isSaved,
  listNewCopies,
} from '../store/working-copy.queries.ts'
import {
  carryNewCopiesOver,
  copyWrites,
  forgetCopies,
  forgetNewCopy,
  forgetWorkingCopy,
} from '../store/working-copy.writes.ts'

/** What refuses a topic that is gone: of an article, and of a new one. */
const CATEGORY_CONSTRAINTS = [
  'article_working_copy_category_id_fkey',
  'new_article_copy_category_id_fkey',
]

/** Where articles are kept while they are written. */
export const articleWriting: WritingStore<ArticleFields> = {
  ...{ ...copyQueries, findFirstWriter, hasWorkingCopy, isSaved, listNewCopies },
  ...{ ...copyWrites, carryNewCopiesOver, forgetCopies, forgetNewCopy, forgetWorkingCopy },
  exists: async (db, siteId, id) => (await findMoving(db, siteId, id)) !== undefined,
  withoutGone: (error, fields) =>
    CATEGORY_CONSTRAINTS.some(name => brokeConstraint(error, name))
      ? { ...fields, categoryId: undefined }
      : undefined,
}
