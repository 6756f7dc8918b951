import type { FileAnswer } from '#features/procedures'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { listDraftFiles } from '../store/draft.queries.ts'
import { addDraftFile, deleteDraftFile, lockDraft } from '../store/draft.writes.ts'
import { insertStoredFiles } from '../store/file.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { DraftKey } from './draft-key.ts'
import type { SentFile } from './keep-files.ts'
import { liveDraft } from './live-draft.ts'

/** Most files of one draft. */
export const MOST_DRAFT_FILES = 30

/** Adds an uploaded file to a draft and to the answer of its question. The same file twice is one. */
export async function attachFile(
  deps: DossierDeps,
  input: { readonly siteId: number; readonly draft: DraftKey } & SentFile,
): Promise<Result<FileAnswer, DossierError>> {
  const found = await openDraft(deps, input)
  if (!found.ok) return found
  const { siteId, field, name, upload } = input
  const { sha256, size, kind, mediaType } = upload
  const answer: FileAnswer = { sha256, name, size, kind }
  const now = deps.clock.now()
  const storedFileId = newId(now)
  const draftId = found.value
  return inTransaction(deps.db, async trx => {
    // The same form sent twice at once brings the same files twice: one after the other.
    await lockDraft(trx, draftId)
    const files = await listDraftFiles(trx, draftId)
    if (files.some(file => file.field === field && file.sha256 === sha256)) return ok(answer)
    if (files.length >= MOST_DRAFT_FILES) return err({ code: 'too_many_files' })
    await insertStoredFiles(trx, [{ id: storedFileId, siteId, sha256, size, mediaType, name }], now)
    await addDraftFile(trx, { id: newId(now), siteId, draftId, field, storedFileId, answer, now })
    return ok(answer)
  })
}

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
  const found = await openDraft(deps, input)
  if (!found.ok) return found
  const file = {
    draftId: found.value,
    field: input.field,
    sha256: input.sha256,
    now: deps.clock.now(),
  }
  const gone = await inTransaction(deps.db, trx => deleteDraftFile(trx, file))
  return gone > 0 ? ok({}) : err({ code: 'file_not_found' })
}

async function openDraft(
  deps: DossierDeps,
  input: { readonly siteId: number; readonly draft: DraftKey },
): Promise<Result<string, DossierError>> {
  const draft = await liveDraft(deps, input.siteId, input.draft)
  if (draft === undefined) return err({ code: 'draft_not_found' })
  return draft.sent === undefined ? ok(draft.id) : err({ code: 'draft_already_sent' })
}
