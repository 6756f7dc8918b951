import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { type DraftFileRow, listDraftFiles } from '../store/draft.queries.ts'
import {
  addDraftFiles,
  deleteDraftFile,
  type FileForDraft,
  lockDraft,
} from '../store/draft.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { DraftKey } from './draft-key.ts'
import type { SentFile } from './keep-files.ts'
import { liveDraft } from './live-draft.ts'

/** Most files of one draft. */
export const MOST_DRAFT_FILES = 30

/** Uploaded files for a draft; `field` is the key of the question that one answers. */
export type FilesToAttach = {
  readonly siteId: number
  readonly draft: DraftKey
  readonly files: readonly SentFile[]
}

/**
 * Adds uploaded files to a draft and to the answers of their questions. The same file twice is one. Of more files than
 * a draft may have the first are kept; `refused` are the others.
 */
export async function attachFiles(
  deps: DossierDeps,
  input: FilesToAttach,
): Promise<Result<{ refused: readonly SentFile[] }, DossierError>> {
  const found = await openDraft(deps, input)
  if (!found.ok) return found
  const { siteId } = input
  const draftId = found.value
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    // The same form sent twice at once brings the same files twice: one after the other.
    await lockDraft(trx, draftId)
    const { kept, refused } = sorted(input.files, await listDraftFiles(trx, draftId))
    await addDraftFiles(
      trx,
      { siteId, draftId, now },
      kept.map(file => forDraft(file, now)),
    )
    return ok({ refused })
  })
}

/** Which of the files are new, and which of those there is no room for. */
function sorted(files: readonly SentFile[], before: readonly DraftFileRow[]) {
  const known = new Set(before.map(({ field, sha256 }) => `${field}:${sha256}`))
  const fresh = files.filter(({ field, upload }) => {
    const name = `${field}:${upload.sha256}`
    return !known.has(name) && known.add(name)
  })
  const room = MOST_DRAFT_FILES - before.length
  return { kept: fresh.slice(0, room), refused: fresh.slice(room) }
}

function forDraft({ field, name, upload }: SentFile, now: Date): FileForDraft {
  const { sha256, size, kind, mediaType } = upload
  const answer = { sha256, name, size, kind }
  return { id: newId(now), storedFileId: newId(now), field, mediaType, answer }
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
