import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { DocumentEvent } from '#kernel/told-events.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { mayMove } from '../domain/document.ts'
import { lastChangeId } from '../store/change.queries.ts'
import { type HeldDocument, lockDocument, setDocumentState } from '../store/document.writes.ts'
import { keeper } from './keeper.ts'
import { sendNoticesJob } from './send-notices.job.ts'
import { tagsOfChange } from './tags.ts'

type Deps = { readonly db: Db; readonly clock: Clock }

/** Which document, and who moves it: undefined when the system imports it. */
export type Moving = {
  readonly siteId: number
  readonly documentId: string
  readonly officerId: string | undefined
}

/** Why a document does not move. */
export type MoveProblem =
  | 'document_not_found'
  | 'document_moved_meanwhile'
  /** It changed after whoever publishes it read it. */
  | 'document_unread'
  | 'reason_missing'

type Moved = Result<{ readonly slug: string }, { readonly code: MoveProblem }>

/**
 * Makes a document public, with its files and relations as they were read; subscribers hear of it the first time.
 * `seen`: its last change when it was read; undefined when the system imports it. Event: document.published.
 */
export function publishDocument(
  deps: Deps,
  moving: Moving & { readonly seen: string | undefined },
): Promise<Moved> {
  return move(deps, moving, { to: 'published', seen: moving.seen }, {})
}

/** Takes a document back from the public, with the reason. It stays in the register. Event: document.withdrawn. */
export async function withdrawDocument(
  deps: Deps,
  moving: Moving & { readonly reason: string },
): Promise<Moved> {
  if (moving.reason === '') return err({ code: 'reason_missing' })
  return move(deps, moving, { to: 'withdrawn' }, { reason: moving.reason })
}

type Step = { readonly to: 'published' | 'withdrawn'; readonly seen?: string | undefined }

/** Why the held document does not take the step, or undefined. */
async function whyNot(
  trx: Trx,
  { id, state }: HeldDocument,
  { to, seen }: Step,
): Promise<MoveProblem | undefined> {
  if (!mayMove(state, to)) return 'document_moved_meanwhile'
  if (seen === undefined || seen === (await lastChangeId(trx, id))) return undefined
  return 'document_unread'
}

function move(
  { db, clock }: Deps,
  { siteId, documentId, officerId }: Moving,
  step: Step,
  data: { readonly reason?: string },
): Promise<Moved> {
  const now = clock.now()
  const { to } = step
  return inTransaction(db, async trx => {
    const document = await lockDocument(trx, siteId, documentId)
    if (document === undefined) return err({ code: 'document_not_found' })
    const problem = await whyNot(trx, document, step)
    if (problem !== undefined) return err({ code: problem })
    await setDocumentState(trx, documentId, to, {
      publishedAt: document.publishedAt ?? now,
      withdrawnAt: to === 'withdrawn' ? now : null,
    })
    const { slug, revision } = document
    const type: DocumentEvent = `document.${to}`
    await appendEvent(
      trx,
      { siteId, clock, actor: keeper(officerId) },
      {
        type,
        subject: { kind: 'document', id: documentId },
        data: { slug, revision, ...data },
      },
    )
    await dropTags(trx, tagsOfChange(siteId))
    if (document.publishedAt === null && clock.kind === 'live')
      await enqueue(trx, sendNoticesJob, { siteId, documentId }, { key: `notices:${documentId}` })
    return ok({ slug })
  })
}
