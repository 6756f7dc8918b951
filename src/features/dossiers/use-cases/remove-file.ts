import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { deleteDraftFile } from '../store/draft.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { DraftKey } from './draft-key.ts'
import { liveDraft } from './live-draft.ts'

/** Takes a file out of a draft again. */
export async function removeFile(
  deps: DossierDeps,
  input: {
    readonly siteId: number
    readonly draft: DraftKey
    readonly field: string
    readonly sha256: string
  },
): Promise<Result<Record<string, never>, DossierError>> {
  const draft = await liveDraft(deps, input.siteId, input.draft)
  if (draft === undefined) return err({ code: 'draft_not_found' })
  if (draft.sent !== undefined) return err({ code: 'draft_already_sent' })
  const file = {
    draftId: draft.id,
    field: input.field,
    sha256: input.sha256,
    now: deps.clock.now(),
  }
  const gone = await inTransaction(deps.db, trx => deleteDraftFile(trx, file))
  return gone > 0 ? ok({}) : err({ code: 'file_not_found' })
}
