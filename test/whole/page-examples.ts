/** What exists of pages and menus, made anew for each visit. */
import { changeMenu, publishPage, savePage } from '#features/pages'
import { newId } from '#kernel/ids.ts'
import { need, type Town } from '#test/support/town.ts'

/** A page that is out. */
export async function aPage({ world }: Town): Promise<{ id: string; slug: string }> {
  const { clock, siteId } = world
  const pageId = newId(clock.now())
  const by = { kind: 'officer', id: world.officer('editor').id } as const
  const { slug } = need(
    await savePage(world, {
      ...{ siteId, by, pageId, isNew: true, section: 'history', language: 'vi', revision: 0 },
      ...{ title: 'Lịch sử phường', bodyHtml: '<p>Phường có từ lâu đời.</p>' },
    }),
  )
  need(await publishPage(world, { siteId, by, pageId, seen: 'vi1' }))
  return { id: pageId, slug }
}

/** The only link of the footer, to a page that is out. */
export async function aMenuItem(town: Town): Promise<{ id: string }> {
  const { clock, db, siteId } = town.world
  const page = await aPage(town)
  await db.deleteFrom('menu_item').where('site_id', '=', siteId).execute()
  const id = newId(clock.now())
  const label = { vi: 'Lịch sử', en: 'History' }
  const place = { place: 'footer', parentId: undefined, address: undefined } as const
  const by = { kind: 'officer', id: town.world.officer('chief').id } as const
  const item = { id, label, pageId: page.id, ...place }
  need(await changeMenu(town.world, { siteId, by, change: { kind: 'put', item } }))
  return { id }
}
