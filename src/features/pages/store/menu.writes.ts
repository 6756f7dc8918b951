import { sql } from 'kysely'
import type { Trx } from '#platform/db/db.ts'
import type { MenuItem } from '../domain/menu.ts'

/** Holds the menus of a site until the transaction ends. */
export async function lockMenus(trx: Trx, siteId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('menu'), ${siteId})`.execute(trx)
}

/** Writes the menus of a site in the place of those that it had. */
export async function writeMenus(
  trx: Trx,
  siteId: number,
  items: readonly MenuItem[],
): Promise<void> {
  await trx.deleteFrom('menu_item').where('site_id', '=', siteId).execute()
  if (items.length === 0) return
  await trx
    .insertInto('menu_item')
    .values(
      items.map((item, position) => ({
        id: item.id,
        site_id: siteId,
        place: item.place,
        parent_id: item.parentId ?? null,
        position,
        label_vi: item.label.vi,
        label_en: item.label.en,
        page_id: item.pageId ?? null,
        address: item.address ?? null,
      })),
    )
    .execute()
}
