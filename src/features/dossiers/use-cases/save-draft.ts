import {
  answersWith,
  fileAnswerOf,
  findCompetence,
  type SentFile,
  sortFiles,
} from '#features/procedures'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import type { DraftRow } from '../store/draft.queries.ts'
import { type DraftChange, updateDraft } from '../store/draft.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { type DraftKey, finderOf } from './draft-key.ts'
import { liveDraft, oldestDraft } from './live-draft.ts'

export type { DraftChange }

/** Files that were sent for a draft, and the draft as it was read when it was decided what becomes of them. */
export type FilesSent = {
  readonly seen: Pick<DraftRow, 'files' | 'answers' | 'revision'>
  readonly sent: readonly SentFile[]
}

/**
 * Saves a draft at a step: answers as checked, what is only typed, where the applicant is, where it will be sent, whose
 * it is (for somebody who signs in on the way), and files with the answers that name them, as far as they are new and
 * there is room. All of it or nothing. Files for a draft that has changed since it was read: `changed_meanwhile`.
 */
export async function saveDraft(
  deps: DossierDeps,
  input: {
    readonly siteId: number
    readonly draft: DraftKey
    readonly files?: FilesSent
  } & DraftChange,
): Promise<Result<{ savedAt: Date }, DossierError>> {
  const { siteId, draft: key, files, ...change } = input
  const now = deps.clock.now()
  if (change.unitId !== undefined) {
    const refused = await notReceivedAt(deps, input, change.unitId)
    if (refused !== undefined) return err(refused)
  }
  const finder = finderOf(key)
  if (finder === undefined) return err({ code: 'draft_not_found' })
  const isSaved = await updateDraft(
    deps.db,
    { siteId, finder, savedSince: oldestDraft(now) },
    { ...withFiles(change, files, now), savedAt: now },
  )
  return isSaved ? ok({ savedAt: now }) : err(await whyNotSaved(deps, siteId, key))
}

/** What is saved, with the rows of the files that are new and the answers that name them. */
function withFiles(change: DraftChange, files: FilesSent | undefined, now: Instant) {
  if (files === undefined) return { change }
  const { kept } = sortFiles(files.seen.files, files.sent)
  if (kept.length === 0) return { change }
  const rows = kept.map(file => ({
    ...{ id: newId(now), storedFileId: newId(now), field: file.field },
    ...{ mediaType: file.upload.mediaType, answer: fileAnswerOf(file) },
  }))
  const answers = { ...change.answers, ...answersWith(files.seen.answers, kept) }
  return { change: { ...change, answers }, files: { revision: files.seen.revision, rows } }
}

async function notReceivedAt(
  deps: DossierDeps,
  { siteId, draft: key }: { readonly siteId: number; readonly draft: DraftKey },
  unitId: number,
): Promise<DossierError | undefined> {
  const draft = await liveDraft(deps, siteId, key)
  if (draft === undefined) return { code: 'draft_not_found' }
  const on = dateInVietNam(deps.clock.now())
  const competence = await findCompetence(deps.db, draft.procedureId, unitId, on)
  return competence === undefined ? { code: 'procedure_not_received_here' } : undefined
}

async function whyNotSaved(
  deps: DossierDeps,
  siteId: number,
  key: DraftKey,
): Promise<DossierError> {
  const draft = await liveDraft(deps, siteId, key)
  if (draft === undefined) return { code: 'draft_not_found' }
  return { code: draft.sent === undefined ? 'changed_meanwhile' : 'draft_already_sent' }
}
