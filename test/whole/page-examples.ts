/** What exists of pages, menus and notices, made anew for each visit. */
import { announceBanner, announceOutage } from '#features/notices'
import {
  addPagePicture,
  changeMenu,
  findDeskPage,
  publishPage,
  savePage,
  seenVersions,
} from '#features/pages'
import { saveLook } from '#features/portal'
import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import { need, POINT, type Town } from '#test/support/town.ts'

type Params = Readonly<Record<string, string>>
type PageParams = Readonly<
  Record<'id' | 'slug' | 'picture' | 'name' | 'language' | 'revision', string>
>

const EXAMPLES: readonly (readonly [string, (town: Town) => Promise<Params> | Params])[] = [
  ['/can-bo/thong-bao/dong/:id', aBanner],
  ['/can-bo/thong-bao/gian-doan/:id', anOutage],
  ['/can-bo/to-chuc/don-vi/:id', ({ world }) => ({ id: String(world.unit('ward')) })],
  ['/can-bo/to-chuc/lanh-dao/:id', aLeader],
  ['/can-bo/nhiem-vu/:id', aDuty],
  ['/can-bo/trang/trinh-don/:id', aMenuItem],
  // A page that does not exist yet: its form brings the id.
  ['/can-bo/trang/moi/:id', ({ world }) => ({ id: newId(world.clock.now()) })],
  ['/can-bo/trang/:id', aPage],
  ['/trang/:slug', aPage],
  ['/trang/anh/:name', aPage],
  ['/giao-dien/:id', aLook],
]

/** By the beginning of the route's path: what is made, everyone's. */
export const PORTAL_MAKERS = EXAMPLES.map(
  ([path, make]) =>
    [
      path,
      async (town: Town) => ({ belongs: 'everyone' as const, params: await make(town) }),
    ] as const,
)

/** A page that is out, and its picture. */
export async function aPage({ world, product }: Town): Promise<PageParams> {
  const { clock, siteId } = world
  const pageId = newId(clock.now())
  const by = { kind: 'officer', id: world.officer('editor').id } as const
  const { slug } = need(
    await savePage(world, {
      ...{ siteId, by, pageId, isNew: true, section: 'history', language: 'vi', revision: 0 },
      ...{ title: 'Lịch sử phường', bodyHtml: '<p>Phường có từ lâu đời.</p>' },
    }),
  )
  const kept = await product.deps.files.saveBytes(POINT)
  const { id: picture } = need(
    await addPagePicture(product.deps, {
      ...{ siteId, by, pageId, file: { ...kept, mediaType: 'image/png', name: 'diem.png' } },
      words: { alt: { vi: 'Một điểm', en: '' }, caption: { vi: '', en: '' }, credit: '' },
    }),
  )
  const page = await findDeskPage(world.db, siteId, pageId)
  const seen = page === undefined ? '' : seenVersions(page)
  need(await publishPage(world, { siteId, by, pageId, seen }))
  return { id: pageId, slug, picture, name: picture, language: 'vi', revision: '1' }
}

/** The only link of the footer, to a page that is out. */
async function aMenuItem(town: Town): Promise<{ id: string }> {
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

/** A banner that shows for an hour. */
async function aBanner({ world }: Town): Promise<{ id: string }> {
  const { clock, siteId } = world
  const id = newId(clock.now())
  const by = { kind: 'officer', id: world.officer('administrator').id } as const
  const text = { vi: 'Nghỉ chiều nay', en: 'Closed this afternoon' }
  const moments = { startsAt: clock.now(), endsAt: addMinutes(clock.now(), 60) }
  need(
    await announceBanner(world, { siteId, by, banner: { id, severity: 'info', text, ...moments } }),
  )
  return { id }
}

/** An incident that goes on. */
async function anOutage({ world }: Town): Promise<{ id: string }> {
  const { clock, siteId } = world
  const id = newId(clock.now())
  const by = { kind: 'officer', id: world.officer('administrator').id } as const
  const affected = { vi: 'Nộp hồ sơ trực tuyến', en: 'Applying online' }
  const meanwhile = { vi: 'Nộp tại quầy', en: 'Come to the counter' }
  const moments = { startsAt: clock.now(), expectedUntil: null }
  const outage = { id, kind: 'incident', affected, meanwhile, ...moments } as const
  need(await announceOutage(world, { siteId, by, outage }))
  return { id }
}

/** The leader of the ward. */
function aLeader({ world }: Town): { id: string } {
  return { id: world.officer('leader').id }
}

/** The duty of a specialist of the ward. */
async function aDuty({ world }: Town): Promise<{ id: string; duty: string }> {
  const { id } = world.officer('colleague')
  const duty = await world.db
    .selectFrom('assignment')
    .select('id')
    .where('officer_id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, duty: duty.id }
}

/** A look with an emblem, not shown to readers. */
async function aLook({ world, product }: Town): Promise<{ id: string }> {
  const { clock, siteId } = world
  const id = newId(clock.now())
  const by = { kind: 'officer', id: world.officer('administrator').id } as const
  const name = { vi: 'Cổng thử', en: 'Test portal' }
  const look = {
    ...{ name, agency: name, contact: { vi: '', en: '' }, links: [] },
    ...({ main: '#14507f', accent: '#d9a125', blocks: ['news'] } as const),
  }
  const { sha256 } = await product.deps.files.saveBytes(POINT)
  need(await saveLook(world, { siteId, by, saved: { id, look, emblem: sha256 } }))
  return { id }
}
