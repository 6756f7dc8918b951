import { findCompetence } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { type DraftChange, updateDraft } from '../store/draft.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { DraftKey } from './draft-key.ts'
import { liveDraft } from './live-draft.ts'

/**
 * Saves a draft at a step: answers as checked, what is only typed, where the applicant is, where it will be sent, and
 * whose it is (for somebody who signs in on the way).
 */
export async function saveDraft(
  deps: DossierDeps,
  input: { readonly siteId: number; readonly draft: DraftKey } & DraftChange,
): Promise<Result<{ savedAt: Date }, DossierError>> {
  const draft = await liveDraft(deps, input.siteId, input.draft)
  if (draft === undefined) return err({ code: 'draft_not_found' })
  if (draft.sent !== undefined) return err({ code: 'draft_already_sent' })
  const savedAt = deps.clock.now()
  if (input.unitId !== undefined) {
    const on = dateInVietNam(savedAt)
    const competence = await findCompetence(deps.db, draft.procedureId, input.unitId, on)
    if (competence === undefined) return err({ code: 'procedure_not_received_here' })
  }
  const { siteId: _, draft: __, ...change } = input
  await updateDraft(deps.db, draft.id, change, savedAt)
  return ok({ savedAt })
}
