import type { Db, Trx } from '#platform/db/db.ts'
import { type MenuItem, type MenuPlace, type SiteMenus, shownMenus } from '../domain/menu.ts'

/** The menus of a site, in order. */
export async function listMenuItems(db: Db | Trx, siteId: number): Promise<MenuItem[]> {
  const rows = await db
    .selectFrom('menu_item')
    .select(['id', 'place', 'parent_id', 'label_vi', 'label_en', 'page_id', 'address'])
    .where('site_id', '=', siteId)
    .orderBy('place', 'desc')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    place: row.place as MenuPlace,
    parentId: row.parent_id ?? undefined,
    label: { vi: row.label_vi, en: row.label_en === '' ? row.label_vi : row.label_en },
    pageId: row.page_id ?? undefined,
    address: row.address ?? undefined,
  }))
}

/** The menus of a site as readers see them. */
export async function getMenus(db: Db, siteId: number): Promise<SiteMenus> {
  const [items, pages] = await Promise.all([
    listMenuItems(db, siteId),
    db
      .selectFrom('page')
      .innerJoin('menu_item', 'menu_item.page_id', 'page.id')
      .select(['page.id', 'page.slug'])
      .where('menu_item.site_id', '=', siteId)
      .where('page.state', '=', 'published')
      .execute(),
  ])
  const slugs = new Map(pages.map(({ id, slug }) => [id, slug]))
  return shownMenus(items, id => slugs.get(id))
}
