import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type ThrowAwayProblem, throwAwayProblem } from '#platform/writing/throw-away.ts'
import type { Rooms } from '#platform/writing/throw-away-room.ts'
import { listMenuItems } from '../store/menu.queries.ts'
import { lockMenus } from '../store/menu.writes.ts'
import { findDeskPage } from '../store/page.queries.ts'
import { keepThrownAway, lockPage } from '../store/page.writes.ts'
import { removePictures } from '../store/picture.writes.ts'
import { findFirstWriter, isSaved } from '../store/working-copy.queries.ts'
import { forgetCopies } from '../store/working-copy.writes.ts'

/** Why a page is not thrown away. */
export type ThrowAwayPageProblem = ThrowAwayProblem | 'page_not_found' | 'draft_in_menu'

/**
 * Throws a draft away that readers never saw, with its pictures and what anybody was writing in it; not one to which a
 * menu leads. Event: page.thrown_away.
 */
export function throwAwayPage(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  input: {
    readonly siteId: number
    readonly officerId: string
    readonly pageId: string
    readonly mayPublish: boolean
  },
): Promise<Result<undefined, { readonly code: ThrowAwayPageProblem }>> {
  const { siteId, pageId, officerId } = input
  return inTransaction(db, async trx => {
    await lockMenus(trx, siteId)
    await lockPage(trx, siteId, pageId)
    const page = await findDeskPage(trx, siteId, pageId)
    if (page === undefined) return err({ code: 'page_not_found' })
    const writerId = await findFirstWriter(trx, pageId)
    const draft = { wasOut: page.publishedAt !== null, isAsked: false, writerId }
    const problem = throwAwayProblem(draft, input)
    if (problem !== undefined) return err({ code: problem })
    const menu = await listMenuItems(trx, siteId)
    if (menu.some(item => item.pageId === pageId)) return err({ code: 'draft_in_menu' })
    await removePictures(trx, pageId)
    await forgetCopies(trx, pageId)
    await keepThrownAway(trx, pageId, clock.now())
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officerId } },
      {
        type: 'page.thrown_away',
        subject: { kind: 'page', id: pageId },
        data: { slug: page.slug, section: page.section },
      },
    )
    return ok(undefined)
  })
}

/** Where new pages are kept until they are saved. */
export const pageRooms: Rooms = { lock: lockPage, isSaved, removePictures, keepThrownAway }
