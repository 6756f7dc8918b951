/** Giving up a new text before anybody saved it. */
import type { Clock } from '#kernel/clock.ts'
import type { Instant } from '#kernel/instant.ts'
import { type Db, inTransaction, type Trx } from '../db/db.ts'

/** Where new texts of one kind are kept: a room is made for one when its first picture comes. */
export type Rooms = {
  /** Holds the room; undefined where there is none. */
  readonly lock: (trx: Trx, siteId: number, textId: string) => Promise<unknown>
  readonly isSaved: (trx: Trx, textId: string) => Promise<boolean>
  readonly removePictures: (trx: Trx, textId: string) => Promise<void>
  readonly keepThrownAway: (trx: Trx, textId: string, at: Instant) => Promise<void>
}

/** Gives up what came of a new text before anybody saved it: its pictures, and the room that was made for them. */
export function throwAwayRoom(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  rooms: Rooms,
  { siteId, textId }: { readonly siteId: number; readonly textId: string },
): Promise<void> {
  return inTransaction(db, async trx => {
    const room = await rooms.lock(trx, siteId, textId)
    if (room === undefined || (await rooms.isSaved(trx, textId))) return
    await rooms.removePictures(trx, textId)
    await rooms.keepThrownAway(trx, textId, clock.now())
  })
}
