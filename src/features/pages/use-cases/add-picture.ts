import type { Clock } from '#kernel/clock.ts'
import type { PictureWords } from '#kernel/picture.ts'
import { err, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { measurePicture, type PictureSource } from '#platform/pictures/measure-picture.ts'
import { type PlacedPicture, pictureActs } from '#platform/pictures/picture-acts.ts'
import { lockPage } from '../store/page.writes.ts'

const { illustrate } = pictureActs('page')

/** Why a picture is not added. */
export type AddPictureProblem = 'page_not_found' | 'picture_unreadable' | 'too_many_pictures'

/**
 * Adds a picture, whose bytes are in the file store already, to a page under the first free number. To a page that is out it
 * is added for the next time that changes are put out. Event: page.illustrated.
 */
export async function addPagePicture(
  deps: { db: Db; clock: Clock; files: FileStore },
  input: {
    siteId: number
    by: ActorRef
    pageId: string
    file: PictureSource
    small?: PictureSource
    words: PictureWords
  },
): Promise<Result<PlacedPicture, { readonly code: AddPictureProblem }>> {
  const { siteId, by, words } = input
  const sizes = await measurePicture(deps.files, input)
  if (sizes === undefined) return err({ code: 'picture_unreadable' })
  return inTransaction(deps.db, async trx => {
    const page = await lockPage(trx, siteId, input.pageId)
    if (page === undefined) return err({ code: 'page_not_found' })
    const act = { siteId, clock: deps.clock, actor: by }
    const picture = { textId: page.id, words, ...sizes, isApproved: page.state === 'draft' }
    return illustrate(trx, act, picture)
  })
}
