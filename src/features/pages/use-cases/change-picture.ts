import type { Clock } from '#kernel/clock.ts'
import { picturesPlacedIn } from '#kernel/picture.ts'
import { err } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import { type PictureChange, pictureActs } from '#platform/pictures/picture-acts.ts'
import { listBodiesInUse } from '../store/page.queries.ts'
import { lockPage } from '../store/page.writes.ts'
import { pageTag } from './tags.ts'

const pictures = pictureActs('page')

/**
 * Changes the words of a page's picture, or (without words) takes it away; what readers see already, by a publisher only.
 * Event: page.picture_changed or _removed.
 */
export async function changePagePicture(
  deps: { db: Db; clock: Clock },
  input: Omit<PictureChange, 'textId' | 'isOut' | 'placed'> & {
    siteId: number
    by: ActorRef
    pageId: string
  },
): ReturnType<typeof pictures.changePicture> {
  const { siteId, by, pageId, ...change } = input
  return inTransaction(deps.db, async trx => {
    const page = await lockPage(trx, siteId, pageId)
    if (page === undefined) return err({ code: 'picture_not_found' })
    const placed = picturesPlacedIn(await listBodiesInUse(trx, pageId))
    const place = { textId: pageId, isOut: page.state === 'published', placed }
    const act = { siteId, clock: deps.clock, actor: by }
    const changed = await pictures.changePicture(trx, act, { ...change, ...place })
    if (changed.ok) await dropTags(trx, [pageTag(pageId)])
    return changed
  })
}
