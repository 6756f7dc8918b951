import type { Clock } from '#kernel/clock.ts'
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type SavedLook, tooLittleContrast } from '../domain/look.ts'
import { type LookPart, lookOfParts, partsOf } from '../domain/look-parts.ts'
import { findLook, findNewestLook } from '../store/look.queries.ts'
import { chooseLook, insertLook, lockLooks } from '../store/look.writes.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Place = { readonly siteId: number; readonly by: ActorRef }

/** Why a look is not saved. */
export type LookRefusal = { readonly code: 'contrast_too_little' } | Clash<LookPart>

/**
 * Saves a look as the draft of a site; the form sent twice saves it once. `began`: the parts of the look that its editor began with;
 * what somebody else saved since then stays, but where both changed the same. Event: site_look.saved.
 */
export function saveLook(
  { db, clock }: Deps,
  {
    siteId,
    by,
    saved,
    began,
  }: Place & { readonly saved: SavedLook; readonly began?: Partial<Parts<LookPart>> | undefined },
): Promise<Result<{ readonly isMerged: boolean }, LookRefusal>> {
  if (tooLittleContrast(saved.look.main) !== undefined)
    return Promise.resolve(err({ code: 'contrast_too_little' }))
  return inTransaction(db, async trx => {
    await lockLooks(trx, siteId)
    if ((await findLook(trx, siteId, saved.id)) !== undefined) return ok({ isMerged: false })
    const newest = await findNewestLook(trx, siteId)
    const mine = partsOf(saved)
    const theirs = newest === undefined ? mine : partsOf(newest)
    const { isMerged, ...together } = mergeParts(began, theirs, mine)
    if (together.clashes.length > 0) return err({ code: 'both_changed', theirs, ...together })
    const merged = lookOfParts(together.merged)
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
