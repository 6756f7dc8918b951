import type { Clock } from '#kernel/clock.ts'
import { mergeMembers } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import type { HeldDocument } from '../store/document.writes.ts'
import { listFeeProcedureIds } from '../store/part.queries.ts'
import { replaceFeeProcedures } from '../store/part.writes.ts'
import { type Change, type ChangeProblem, changeDocument } from './change-document.ts'

/**
 * Says of which procedures a document sets the fees; their pages name it. `began`: those that were shown to who changes them;
 * what others put in or took out since stays so. Events as {@link changeDocument}.
 */
export function setFeeProcedures(
  deps: { readonly db: Db; readonly clock: Clock },
  change: Change & {
    readonly procedureIds: readonly number[]
    readonly began?: readonly number[] | undefined
  },
): Promise<Result<HeldDocument, { readonly code: ChangeProblem | 'nothing_changed' }>> {
  const { siteId, documentId } = change
  return changeDocument<'nothing_changed'>(deps, change, async trx => {
    const before = await listFeeProcedureIds(trx, documentId)
    const members = mergeMembers(change.began, before, [...new Set(change.procedureIds)])
    const wanted = members.toSorted((a, b) => a - b)
    if (wanted.join() === before.join()) return err({ code: 'nothing_changed' })
    await replaceFeeProcedures(trx, siteId, documentId, wanted)
    return ok({ what: 'fee_procedures', data: { procedures: wanted } })
  })
}
