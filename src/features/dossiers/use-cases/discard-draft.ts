import { err, ok, type Result } from '#kernel/result.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { deleteDraft } from '../store/draft.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { DraftKey } from './draft-key.ts'
import { liveDraft } from './live-draft.ts'

/** Throws a draft away with everything in it. One that was sent stays: it leads to its receipt. */
export async function discardDraft(
  deps: DossierDeps,
  input: { readonly siteId: number; readonly draft: DraftKey },
): Promise<Result<Record<string, never>, DossierError>> {
  const draft = await liveDraft(deps, input.siteId, input.draft)
  if (draft === undefined) return err({ code: 'draft_not_found' })
  if (draft.sent !== undefined) return err({ code: 'draft_already_sent' })
  await deleteDraft(deps.db, draft.id)
  return ok({})
}
