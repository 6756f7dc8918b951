/**
 * The frame of every change of a document: it is held, who may is checked, and the change is an event. What is published
 * is corrected: by who may publish, with a reason, in an event that names the one that it corrects.
 */
import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent, type Json } from '#platform/events/append-event.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { type HeldDocument, lockDocument } from '../store/document.writes.ts'
import { keeper } from './keeper.ts'
import { tagsOfChange } from './tags.ts'

/** Who changes which document, and why, if it is published. `officerId`: undefined when the system imports it. */
export type Change = {
  readonly siteId: number
  readonly documentId: string
  readonly officerId: string | undefined
  readonly mayPublish: boolean
  readonly reason: string
}

/** Why a document is not changed, whatever the change. */
export type ChangeProblem = 'document_not_found' | 'correction_needs_publisher' | 'reason_missing'

/** What was changed, as its event tells. */
export type Told = {
  readonly what: string
  readonly data?: { readonly [key: string]: Json | undefined }
}

/** Makes the change in one transaction with its event. Events: document.changed, document.corrected. */
export function changeDocument<P extends string>(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  change: Change,
  make: (trx: Trx, document: HeldDocument) => Promise<Result<Told, { readonly code: P }>>,
): Promise<Result<HeldDocument, { readonly code: P | ChangeProblem }>> {
  return inTransaction(db, async trx => {
    const document = await lockDocument(trx, change.siteId, change.documentId)
    if (document === undefined) return err({ code: 'document_not_found' })
    const isPublic = document.state === 'published'
    if (isPublic && !change.mayPublish) return err({ code: 'correction_needs_publisher' })
    if (isPublic && change.reason === '') return err({ code: 'reason_missing' })
    const made = await make(trx, document)
    if (!made.ok) return made
    await tell(trx, clock, change, document, made.value)
    if (isPublic) await dropTags(trx, tagsOfChange(change.siteId))
    return ok(document)
  })
}

async function tell(
  trx: Trx,
  clock: Clock,
  { siteId, officerId, reason }: Change,
  { id, state }: HeldDocument,
  { what, data }: Told,
): Promise<void> {
  const act = { siteId, clock, actor: keeper(officerId) }
  const event = { subject: { kind: 'document', id }, data: { what, ...data } }
  if (state !== 'published') {
    await appendEvent(trx, act, { type: 'document.changed', ...event })
    return
  }
  const published = (await listEventsOf(trx, id)).findLast(
    ({ type }) => type === 'document.published' || type === 'document.corrected',
  )
  await appendEvent(trx, act, {
    type: 'document.corrected',
    ...event,
    data: { ...event.data, reason, approved_by: officerId ?? 'system' },
    ...(published === undefined ? {} : { corrects: published.id }),
  })
}
