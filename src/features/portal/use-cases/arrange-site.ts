import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type Look, type SavedLook, tooLittleContrast } from '../domain/look.ts'
import { type LookPart, mergeLooks } from '../domain/merge-looks.ts'
import { findLook, findNewestLook } from '../store/look.queries.ts'
import { chooseLook, insertLook, lockLooks } from '../store/look.writes.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Place = { readonly siteId: number; readonly by: ActorRef }

/** Why a look is not saved. What two people changed, each in another way, comes with the one that would be saved next. */
export type LookRefusal =
  | { readonly code: 'contrast_too_little' }
  | {
      readonly code: 'look_changed_meanwhile'
      readonly clashes: readonly LookPart[]
      readonly look: Look
    }

/**
 * Saves a look as the draft of a site; the form sent twice saves it once. `from`: the look that its editor began with, if there was one. What
 * somebody else saved since then stays, but where both changed the same. Event: site_look.saved.
 */
export function saveLook(
  { db, clock }: Deps,
  {
    siteId,
    by,
    saved,
    from,
  }: Place & { readonly saved: SavedLook; readonly from: string | undefined },
): Promise<Result<{ readonly isMerged: boolean }, LookRefusal>> {
  if (tooLittleContrast(saved.look.main) !== undefined)
    return Promise.resolve(err({ code: 'contrast_too_little' }))
  return inTransaction(db, async trx => {
    await lockLooks(trx, siteId)
    if ((await findLook(trx, siteId, saved.id)) !== undefined) return ok({ isMerged: false })
    const newest = await findNewestLook(trx, siteId)
    const isMerged = newest !== undefined && newest.id !== from
    const base = from === undefined ? undefined : await findLook(trx, siteId, from)
    const { merged, clashes } = isMerged
      ? mergeLooks(base, newest, saved)
      : { merged: saved, clashes: [] }
    if (clashes.length > 0)
      return err({ code: 'look_changed_meanwhile', clashes, look: merged.look })
    const officerId = 'id' in by ? by.id : undefined
    await insertLook(trx, siteId, { ...merged, id: saved.id }, { at: clock.now(), by: officerId })
    const { main, accent, blocks } = merged.look
    await appendEvent(
      trx,
      { siteId, clock, actor: by },
      {
        type: 'site_look.saved',
        subject: { kind: 'site_look', id: saved.id },
        data: { main, accent, blocks, emblem: merged.emblem },
      },
    )
    return ok({ isMerged })
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
