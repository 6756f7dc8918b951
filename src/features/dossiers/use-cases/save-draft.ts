import { type Answers, findCompetence } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { findDraftRow } from '../store/draft.queries.ts'
import { updateDraft } from '../store/draft.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { type DraftKey, finderOf } from './draft-key.ts'

/** Saves a draft at a step: its answers as checked so far, where the applicant is, where it will be sent. */
export async function saveDraft(
  deps: DossierDeps,
  input: {
    readonly siteId: number
    readonly draft: DraftKey
    readonly pageKey?: string
    readonly answers?: Answers
    readonly unitId?: number
    /** Makes the draft that of an account, for somebody who signs in on the way. */
    readonly accountId?: string
  },
): Promise<Result<{ savedAt: Date }, DossierError>> {
  const finder = finderOf(input.draft)
  const draft = finder && (await findDraftRow(deps.db, input.siteId, finder))
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
