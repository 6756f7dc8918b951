import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type SavedLook, tooLittleContrast } from '../domain/look.ts'
import { findNewestLook } from '../store/look.queries.ts'
import { chooseLook, insertLook, lockLooks } from '../store/look.writes.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Place = { readonly siteId: number; readonly by: ActorRef }

/** Saves a look as the draft of a site; the form sent twice saves it once. Event: site_look.saved. */
export function saveLook(
  { db, clock }: Deps,
  { siteId, by, saved }: Place & { readonly saved: SavedLook },
): Promise<Result<undefined, { readonly code: 'contrast_too_little' }>> {
  if (tooLittleContrast(saved.look.main) !== undefined)
    return Promise.resolve(err({ code: 'contrast_too_little' }))
  return inTransaction(db, async trx => {
    await lockLooks(trx, siteId)
    const officerId = 'id' in by ? by.id : undefined
    const isNew = await insertLook(trx, siteId, saved, { at: clock.now(), by: officerId })
    if (!isNew) return ok(undefined)
    const { main, accent, blocks } = saved.look
    await appendEvent(
      trx,
      { siteId, clock, actor: by },
      {
        type: 'site_look.saved',
        subject: { kind: 'site_look', id: saved.id },
        data: { main, accent, blocks, emblem: saved.emblem },
      },
    )
    return ok(undefined)
  })
}

/** Lets readers see the draft, provided it is the one that was seen. Event: site_look.published. */
export function publishLook(
  { db, clock }: Deps,
  { siteId, by, seen }: Place & { readonly seen: string },
): Promise<Result<undefined, { readonly code: 'look_changed_meanwhile' }>> {
  return inTransaction(db, async trx => {
    await lockLooks(trx, siteId)
    const newest = await findNewestLook(trx, siteId)
    if (newest?.id !== seen) return err({ code: 'look_changed_meanwhile' })
    await chooseLook(trx, siteId, newest.id, clock.now())
    await appendEvent(
      trx,
      { siteId, clock, actor: by },
      { type: 'site_look.published', subject: { kind: 'site_look', id: newest.id } },
    )
    await dropTags(trx, [siteTag(siteId)])
    return ok(undefined)
  })
}
