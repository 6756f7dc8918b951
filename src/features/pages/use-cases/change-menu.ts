import type { Clock } from '#kernel/clock.ts'
import type { Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import {
  type MenuClash,
  type MenuItem,
  type MenuProblem,
  mergeItems,
  moveItem,
  putItem,
  removeItem,
} from '../domain/menu.ts'
import { listMenuItems } from '../store/menu.queries.ts'
import { lockMenus, writeMenus } from '../store/menu.writes.ts'
import { findDeskPage } from '../store/page.queries.ts'

/** What becomes of a menu. */
export type MenuChange =
  | {
      readonly kind: 'put'
      readonly item: MenuItem
      /** What its form was filled with (menuParts). */
      readonly began?: Parts | undefined
    }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly by: -1 | 1; readonly seenAt: number }

/**
 * Changes the menus of a site. What somebody else changed meanwhile of the same item stays, but where both changed the same. Event:
 * menu.changed, with the menus as they are from then on.
 */
export function changeMenu(
  deps: { db: Db; clock: Clock },
  input: { readonly siteId: number; readonly by: ActorRef; readonly change: MenuChange },
): Promise<Result<undefined, { readonly code: MenuProblem | 'page_not_found' } | MenuClash>> {
  const { siteId, by, change } = input
  return inTransaction(deps.db, async trx => {
    await lockMenus(trx, siteId)
    if (change.kind === 'put' && change.item.pageId !== undefined) {
      const page = await findDeskPage(trx, siteId, change.item.pageId)
      if (page === undefined) return err({ code: 'page_not_found' })
    }
    const changed = apply(await listMenuItems(trx, siteId), change)
    if (!changed.ok) return changed
    await writeMenus(trx, siteId, changed.value)
    const menu = changed.value.map(({ id, ...item }) => ({ id, ...item }))
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: by },
      {
        type: 'menu.changed',
        subject: { kind: 'menu_item', id: change.kind === 'put' ? change.item.id : change.id },
        data: { change: change.kind, menu },
      },
    )
    await dropTags(trx, [siteTag(siteId)])
    return ok(undefined)
  })
}

function apply(items: readonly MenuItem[], change: MenuChange) {
  if (change.kind === 'put') {
    const merged = mergeItems(items, change.item, change.began)
    return merged.ok ? putItem(items, merged.value) : merged
  }
  if (change.kind === 'remove') return ok(removeItem(items, change.id))
  return moveItem(items, change.id, change.by, change.seenAt)
}
