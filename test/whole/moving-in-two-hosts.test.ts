/** Promise to wards that became one: under the host of each old site an address leads to what stood on that site, whatever the other had there. */
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { findMoved } from '#features/moving-in'
import { fileAddress, pictureAddress } from '#features/news'
import { createSite, noteFormerHosts } from '#features/organisation'
import { pagePictureAddress } from '#features/pages'
import { instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { folderWith, openPortal, PDF, plainPicture, wordpressOf } from '#test/support/moving.ts'

/** Owner of the tables: undoes what only an earlier version of this product would not have done. */
let owner: Db
let db: Db
let portal: Awaited<ReturnType<typeof openPortal>>
let siteId = 0
let day = 1

const FIRST = 'cu-n1.example'
const SECOND = 'cu-n2.example'
const OWN = 'phuong.example'
const UPLOADS = '/wp-content/uploads/2019/05'
const ILLUSTRATED = `<p>Chữ.</p><img src="${UPLOADS}/anh.png" alt="Ảnh"><p><a href="${UPLOADS}/van-ban.pdf">Văn bản</a></p>`
const PICTURED = `<p>Chữ.</p><img src="${UPLOADS}/tru-so.png" alt="Trụ sở">`

/** Each run has its own day: what came first is told by that. */
const bring: typeof portal.bring = (place, more) => {
  day += 1
  portal.clock.set(instant(`2026-10-${String(day).padStart(2, '0')}T09:00:00+07:00`))
  return portal.bring(place, { siteId, ...more })
}

async function exportOf(host: string, names: { post: string; topics: [string, string] }) {
  const posts = [
    { id: 102, title: names.post, html: ILLUSTRATED, topic: 'y-te' },
    { id: 7, title: `Giới thiệu ${host}`, html: PICTURED, type: 'page' as const },
    ...(host === FIRST ? [{ id: 101, title: 'Chỉ có ở một', html: '<p>Chữ.</p>' }] : []),
  ]
  const [outer, inner] = names.topics
  const topics = [
    { id: 3, slug: 'doi-song', name: outer },
    { id: 4, slug: 'y-te', name: inner, parent: 'doi-song' },
  ]
  const folder = await folderWith({
    'cu.xml': wordpressOf(posts, { host, topics }),
    'uploads/2019/05/anh.png': await plainPicture(10),
    'uploads/2019/05/tru-so.png': await plainPicture(20),
    'uploads/2019/05/van-ban.pdf': PDF,
  })
  return [{ at: join(folder, 'cu.xml') }, { pictures: join(folder, 'uploads') }] as const
}
const exports = {
  first: () => exportOf(FIRST, { post: 'Hẻm 47', topics: ['Đời sống', 'Y tế'] }),
  second: () => exportOf(SECOND, { post: 'Cá hai đầu', topics: ['Chuyện lạ', 'Y tế học đường'] }),
}

/** Where a browser that asks under that host is sent; of this portal only the path. */
async function whereTo(host: string, url: string): Promise<string | undefined> {
  const { statusCode, headers } = await portal.server.inject({ url, headers: { host } })
  return statusCode === 301 ? headers.location?.replace(`http://${OWN}:3000`, '') : undefined
}

beforeAll(async () => {
  const url = await testDatabaseUrl()
  owner = openAs(url)
  db = openAs(url, 'motcua_app')
  portal = await openPortal(db)
  const made = await createSite(portal.deps, {
    ...{ key: 'phuong', hosts: [OWN], nameVi: 'Phường', nameEn: 'Ward' },
    unit: { slug: 'ubnd', kind: 'ward', agencyCode: 'H29.30.2', nameVi: 'UBND', nameEn: 'PC' },
  })
  if (!made.ok) throw new Error(made.error.code)
  siteId = made.value.siteId
  const hosts = [FIRST, SECOND, 'ten-khac.example'].flatMap(each => [each, `www.${each}`])
  await noteFormerHosts(portal.deps, { siteId, hosts })
  await bring(...(await exports.first()))
  await bring(...(await exports.second()))
})

/** Pictures and files as they are now, those of the first old site first. */
async function kept(): Promise<Record<'picture' | 'file' | 'page picture', string[]>> {
  const pictures = await db.selectFrom('article_picture').select('id').orderBy('id').execute()
  const files = await db.selectFrom('article_file').select('id').orderBy('id').execute()
  const onPages = await db.selectFrom('page_picture').select('id').orderBy('id').execute()
  return {
    picture: pictures.map(({ id }) => pictureAddress(id, 'large')),
    file: files.map(({ id }) => fileAddress(id)),
    'page picture': onPages.map(({ id }) => pagePictureAddress(id, 'large')),
  }
}

const TOPIC = '/tin-tuc/chuyen-muc'
const BOTH_HAD = [
  ['/?p=102', ['/tin-tuc/hem-47', '/tin-tuc/ca-hai-dau'], 'an article by its number'],
  ['/bai-102/', ['/tin-tuc/hem-47', '/tin-tuc/ca-hai-dau'], 'by its name'],
  ['/bai-102/amp/', ['/tin-tuc/hem-47', '/tin-tuc/ca-hai-dau'], 'another form of it'],
  ['/bai-7/', ['/trang/gioi-thieu-cu-n1-example', '/trang/gioi-thieu-cu-n2-example'], 'a page'],
  ['/category/doi-song/', [`${TOPIC}/doi-song`, `${TOPIC}/chuyen-la`], 'a topic'],
  ['/category/doi-song/y-te/', [`${TOPIC}/y-te`, `${TOPIC}/y-te-hoc-duong`], 'one within it'],
  ['/category/y-te/', [`${TOPIC}/y-te`, `${TOPIC}/y-te-hoc-duong`], 'by its last part alone'],
  ['/?cat=3', [`${TOPIC}/doi-song`, `${TOPIC}/chuyen-la`], 'by its number'],
  ['/category/doi-song/page/2/', [`${TOPIC}/doi-song`, `${TOPIC}/chuyen-la`], 'its older pages'],
  [
    '/category/y-te/feed/',
    [`${TOPIC}/y-te/rss.xml`, `${TOPIC}/y-te-hoc-duong/rss.xml`],
    'its feed',
  ],
  [
    '/?cat=3&feed=rss2',
    [`${TOPIC}/doi-song/rss.xml`, `${TOPIC}/chuyen-la/rss.xml`],
    'its feed by number',
  ],
  [`${UPLOADS}/anh.png`, 'picture', 'a picture'],
  [`${UPLOADS}/anh-300x200.png`, 'picture', 'in another size'],
  [`${UPLOADS}/tru-so.png`, 'page picture', 'a picture of a page'],
  [`${UPLOADS}/van-ban.pdf`, 'file', 'a file'],
] as const

describe('what both old sites had at one address', () => {
  test.each(BOTH_HAD)('%s leads under each host to its own: %s (%s)', async (address, to, _why) => {
    const [first, second] = typeof to === 'string' ? (await kept())[to] : to
    expect(first).not.toBe(second)
    for (const host of [FIRST, `www.${FIRST}`, `WWW.${FIRST.toUpperCase()}:8443`])
      expect(await whereTo(host, address)).toBe(first)
    for (const host of [SECOND, `www.${SECOND}`]) expect(await whereTo(host, address)).toBe(second)
    expect(await whereTo(OWN, address), 'nobody says which: the first that came').toBe(first)
  })

  it('what only the other one had leads there: somebody mistook the host', async () => {
    expect(await whereTo(SECOND, '/?p=101')).toBe('/tin-tuc/chi-co-o-mot')
  })
})

it.each([FIRST, OWN])(
  'what nobody knows costs one query under %s: everything that is not found is looked for',
  async host => {
    const asked: unknown[] = []
    const counting = db.withPlugin({
      transformQuery: ({ node }) => {
        asked.push(node)
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    })
    const address = '/khong/co/gi.html?a=b'
    expect(await findMoved(counting, { siteId, host, address })).toBe(undefined)
    expect(asked.length).toBe(1)
  },
)

describe('a further name of an old site', () => {
  const OTHER = 'ten-khac.example'

  it('is not known by itself: the first that came', async () => {
    expect(await whereTo(OTHER, '/?p=102')).toBe('/tin-tuc/hem-47')
  })

  it('leads to that site’s own once another run names it, pictures and topics too', async () => {
    const [place, more] = await exports.second()
    const { counts } = await bring(place, { ...more, oldHosts: [OTHER] })
    expect(counts).toMatchObject({ brought: 0, known: 2 })
    for (const [address, to] of BOTH_HAD) {
      const [, second] = typeof to === 'string' ? (await kept())[to] : to
      expect(await whereTo(`www.${OTHER}`, address), address).toBe(second)
    }
  })
})

describe('a site that came before this product knew of which old site an address is', () => {
  it('gets its own with its next run', async () => {
    await sql`delete from old_address where host = ${SECOND}`.execute(owner)
    expect(await whereTo(SECOND, '/?p=102')).toBe('/tin-tuc/hem-47')
    await bring(...(await exports.second()))
    expect(await whereTo(SECOND, '/?p=102')).toBe('/tin-tuc/ca-hai-dau')
    expect(await whereTo(SECOND, '/category/doi-song/')).toBe(`${TOPIC}/chuyen-la`)
    expect(await whereTo(OWN, '/?p=102'), 'the first stays').toBe('/tin-tuc/hem-47')
  })
})

describe('sources whose items say themselves where they stood', () => {
  it('a feed of two old sites: each under its own host', async () => {
    const item = (host: string, title: string) =>
      `<item><title>${title}</title><link>https://www.${host}/tin.html</link><pubDate>Fri, 03 May 2019 02:15:00 GMT</pubDate><description>Chữ của tin.</description></item>`
    const feed = `<rss><channel><link>https://${FIRST}/</link>${item(FIRST, 'Tin của một')}${item(SECOND, 'Tin của hai')}</channel></rss>`
    const folder = await folderWith({ 'tin.xml': feed })
    await bring({ from: 'rss', at: join(folder, 'tin.xml') })
    expect(await whereTo(FIRST, '/tin.html')).toBe('/tin-tuc/tin-cua-mot')
    expect(await whereTo(SECOND, '/tin.html')).toBe('/tin-tuc/tin-cua-hai')
  })

  it('folders: the host that the table or the operator says; without one it is the first that came', async () => {
    const folderOf = (title: string, address: string) =>
      folderWith({
        'items.csv': `file,address,title,date\nmot.html,${address},${title},2019-05-03\n`,
        'mot.html': '<p>Một.</p><p>Hai.</p>',
      })
    const bringFolder = async (name: string, address: string, oldHosts: readonly string[]) =>
      bring({ from: 'folder', name, at: await folderOf(name, address) }, { oldHosts })
    await bringFolder('Khong ten', '/news.aspx?id=3', [])
    const said = await bringFolder('Duoc noi', '/news.aspx?id=3', [SECOND])
    expect(said.said).toEqual([
      {
        ...{ id: 'mot.html', codes: ['category_missing', 'address_taken', 'address_taken'] },
        about: ',/news.aspx?id=3,/mot.html',
      },
    ])
    await bringFolder('Trong bang', `http://www.${FIRST}/news.aspx?id=3`, [])
    const lost = await bringFolder('Khong ten nua', '/news.aspx?id=3', [])
    expect(lost.said.map(each => each.codes)).toEqual([
      ['category_missing', 'address_lost', 'address_lost'],
    ])
    expect(await whereTo(OWN, '/news.aspx?id=3')).toBe('/tin-tuc/khong-ten')
    expect(await whereTo(SECOND, '/news.aspx?id=3')).toBe('/tin-tuc/duoc-noi')
    expect(await whereTo(FIRST, '/news.aspx?id=3')).toBe('/tin-tuc/trong-bang')
    expect(await whereTo(FIRST, '/mot.html')).toBe('/tin-tuc/trong-bang')
  })
})
