import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import type { HeldDocument } from '../store/document.writes.ts'
import { listFeeProcedureIds } from '../store/part.queries.ts'
import { replaceFeeProcedures } from '../store/part.writes.ts'
import { type Change, type ChangeProblem, changeDocument } from './change-document.ts'

/** Says of which procedures a document sets the fees; their pages name it. Events as {@link changeDocument}. */
export function setFeeProcedures(
  deps: { readonly db: Db; readonly clock: Clock },
  change: Change & { readonly procedureIds: readonly number[] },
): Promise<Result<HeldDocument, { readonly code: ChangeProblem | 'nothing_changed' }>> {
  const { siteId, documentId } = change
  const wanted = [...new Set(change.procedureIds)].toSorted((a, b) => a - b)
  return changeDocument<'nothing_changed'>(deps, change, async trx => {
    const before = await listFeeProcedureIds(trx, documentId)
    if (wanted.join() === before.join()) return err({ code: 'nothing_changed' })
    await replaceFeeProcedures(trx, siteId, documentId, wanted)
    return ok({ what: 'fee_procedures', data: { procedures: wanted } })
  })
}
