import { workingCopyWrites } from '#platform/db/working-copy-writes.ts'
import { PAGE_COLUMNS, type PageFields } from './working-copy.queries.ts'

export const { carryNewCopiesOver, forgetCopies, forgetNewCopy, forgetWorkingCopy, ...copyWrites } =
  workingCopyWrites<PageFields>('page', PAGE_COLUMNS)
