import type { WritingStore } from '#platform/writing/writing-acts.ts'
import { findDeskPage } from '../store/page.queries.ts'
import {
  copyQueries,
  findFirstWriter,
  isSaved,
  listNewCopies,
  type PageFields,
} from '../store/working-copy.queries.ts'
import {
  carryNewCopiesOver,
  copyWrites,
  forgetCopies,
  forgetNewCopy,
  forgetWorkingCopy,
} from '../store/working-copy.writes.ts'

/** Where pages are kept while they are written. */
export const pageWriting: WritingStore<PageFields> = {
  ...{ ...copyQueries, findFirstWriter, isSaved, listNewCopies },
  ...{ ...copyWrites, carryNewCopiesOver, forgetCopies, forgetNewCopy, forgetWorkingCopy },
  exists: async (db, siteId, id) => (await findDeskPage(db, siteId, id)) !== undefined,
  // Sections are of the law: none is ever gone.
  withoutGone: () => undefined,
}
