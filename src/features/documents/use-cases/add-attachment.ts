import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { MOST_FILES } from '../domain/attachment.ts'
import { deleteAttachment, insertAttachment } from '../store/part.writes.ts'
import { type Change, type ChangeProblem, changeDocument } from './change-document.ts'
import { readAttachmentJob } from './read-attachment.job.ts'

type Deps = { readonly db: Db; readonly clock: Clock }

/** A file that the store keeps. */
export type KeptFile = {
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly name: string
}

/**
 * Gives a document a file that is in the store; a job reads its text. The same bytes a second time change nothing.
 * Events as {@link changeDocument}.
 */
export async function addAttachment(
  deps: Deps,
  change: Change & { readonly file: KeptFile },
): Promise<
  Result<
    { readonly attachmentId: string },
    { readonly code: ChangeProblem | 'too_many_files' | 'file_known' }
  >
> {
  const { siteId, documentId, file } = change
  const now = deps.clock.now()
  const attachmentId = newId(now)
  const added = await changeDocument<'too_many_files' | 'file_known'>(deps, change, async trx => {
    const place = { siteId, documentId, most: MOST_FILES, at: now }
    const outcome = await insertAttachment(trx, place, {
      ...file,
      id: attachmentId,
      storedId: newId(now),
    })
    if (outcome === 'full') return err({ code: 'too_many_files' })
    if (outcome === 'known') return err({ code: 'file_known' })
    // Reading is about the file and not about time: it is done for the demo's history too.
    await enqueue(trx, readAttachmentJob, { siteId, attachmentId }, { key: `read:${attachmentId}` })
    return ok({ what: 'file_added', data: { file: attachmentId, sha256: file.sha256 } })
  })
  return added.ok ? ok({ attachmentId }) : added
}

/** Takes a file away from a document. Events as {@link changeDocument}. */
export async function removeAttachment(
  deps: Deps,
  change: Change & { readonly attachmentId: string },
): Promise<Result<undefined, { readonly code: ChangeProblem | 'file_gone' }>> {
  const { documentId, attachmentId } = change
  const removed = await changeDocument<'file_gone'>(deps, change, async trx => {
    const sha256 = await deleteAttachment(trx, documentId, attachmentId)
    if (sha256 === undefined) return err({ code: 'file_gone' })
    return ok({ what: 'file_removed', data: { file: attachmentId, sha256 } })
  })
  return removed.ok ? ok(undefined) : removed
}
