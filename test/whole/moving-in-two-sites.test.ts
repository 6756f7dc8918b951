/** Promise to wards that became one: each old site keeps its own topics, and what both had at one address is told. */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { testDatabase } from '#test/support/database.ts'
import { folderWith, type OldTopic, openPortal, wordpressOf } from '#test/support/moving.ts'

let portal: Awaited<ReturnType<typeof openPortal>>
let day = 1

beforeAll(async () => {
  portal = await openPortal(await testDatabase())
})

type Post = { readonly id: number; readonly title: string; readonly topic: string }

/** Brings an old site in, each on its own day: what came first is told by that. Gives what it tells. */
async function bring(host: string, topics: readonly OldTopic[], posts: readonly Post[]) {
  const html = '<p>Một.</p><p>Hai.</p>'
  day += 1
  portal.clock.set(instant(`2026-10-${String(day).padStart(2, '0')}T09:00:00+07:00`))
  const text = wordpressOf(
    posts.map(each => ({ ...each, html })),
    { host, topics },
  )
  const folder = await folderWith({ 'cu.xml': text })
  const { said } = await portal.bring({ at: join(folder, 'cu.xml') })
  return said.map(({ id, codes, about }) => ({ id, codes, about }))
}

async function leadsTo(address: string): Promise<unknown> {
  return (await portal.openBrowser().get(address)).headers.location
}

async function topicOf(title: string): Promise<string | undefined> {
  return (await portal.article(title))?.name_vi
}

const FIRST = [
  { id: 3, slug: 'doi-song', name: 'Đời sống' },
  { id: 4, slug: 'y-te', name: 'Y tế', parent: 'doi-song' },
]
const SECOND = [
  { id: 7, slug: 'doi-song', name: 'Chuyện lạ đó đây' },
  { id: 4, slug: 'the-thao', name: 'Thể thao' },
  { id: 9, slug: 'y-te', name: 'Y tế', parent: 'doi-song' },
]

describe('a second old site', () => {
  it('has its own topic where the first has another at the same address, and the report says so once', async () => {
    await bring('mot.example', FIRST, [
      { id: 1, title: 'Hẻm 47', topic: 'doi-song' },
      { id: 2, title: 'Tiêm chủng', topic: 'y-te' },
    ])
    const said = await bring('hai.example', SECOND, [
      { id: 11, title: 'Cá hai đầu', topic: 'doi-song' },
      { id: 12, title: 'Mưa ra cá', topic: 'doi-song' },
      { id: 13, title: 'Giải bóng bàn', topic: 'the-thao' },
    ])
    expect(said).toEqual([
      {
        ...{ id: 'hai.example/?p=11', codes: ['category_address_taken'] },
        about: 'Chuyện lạ đó đây (/category/doi-song)',
      },
    ])
    expect(await Promise.all(['Hẻm 47', 'Cá hai đầu', 'Mưa ra cá'].map(topicOf))).toEqual([
      ...['Đời sống', 'Chuyện lạ đó đây', 'Chuyện lạ đó đây'],
    ])
  })

  it('takes no address from the first; its own lead to its own', async () => {
    expect(await leadsTo('/category/doi-song/')).toBe('/tin-tuc/chuyen-muc/doi-song')
    expect(await leadsTo('/category/doi-song/feed/')).toBe('/tin-tuc/chuyen-muc/doi-song/rss.xml')
    expect(await leadsTo('/?cat=4')).toBe('/tin-tuc/chuyen-muc/y-te')
    expect(await leadsTo('/?cat=7')).toBe('/tin-tuc/chuyen-muc/chuyen-la-do-day')
    expect(await leadsTo('/category/the-thao/')).toBe('/tin-tuc/chuyen-muc/the-thao')
  })

  it('shares a topic of the same name with the first: there is nothing to tell', async () => {
    const posts = [{ id: 14, title: 'Trạm mới', topic: 'y-te' }]
    expect(await bring('hai.example', SECOND, posts)).toEqual([])
    expect(await topicOf('Trạm mới')).toBe('Y tế')
    const rows = await portal.db
      .selectFrom('news_category')
      .select('id')
      .where('name_vi', '=', 'Y tế')
      .execute()
    expect(rows.length).toBe(1)
  })

  it('is told of each address of an article that leads to one of the first', async () => {
    expect(
      await bring('hai.example', SECOND, [{ id: 2, title: 'Bơi lội', topic: 'the-thao' }]),
    ).toEqual([
      {
        ...{ id: 'hai.example/?p=2', codes: ['address_taken'] },
        about: '/bai-2',
      },
    ])
    expect(await leadsTo('/bai-2/')).toBe('/tin-tuc/tiem-chung')
  })
})

describe('another run of either', () => {
  it('finds its own topics again, whatever editors call them now, and tells nothing twice', async () => {
    for (const [from, to] of [
      ['Đời sống', 'Khu phố ta'],
      ['Chuyện lạ đó đây', 'Bốn phương'],
    ] as const)
      await portal.db
        .updateTable('news_category')
        .set({ name_vi: to })
        .where('name_vi', '=', from)
        .execute()
    const first = await bring('mot.example', FIRST, [
      { id: 31, title: 'Hẻm 48', topic: 'doi-song' },
    ])
    const second = await bring('hai.example', SECOND, [
      { id: 32, title: 'Cây biết hát', topic: 'doi-song' },
    ])
    expect([first, second]).toEqual([[], []])
    expect(await topicOf('Hẻm 48')).toBe('Khu phố ta')
    expect(await topicOf('Cây biết hát')).toBe('Bốn phương')
  })
})

describe('a site that took www and TLS since the last run', () => {
  const feedAt = (origin: string) => `<rss><channel><link>${origin}/</link>
    ${[1, 2].map(id => `<item><title>Tin năm ${String(id)}</title><link>${origin}/tin-${String(id)}.html</link><description>Chữ của tin.</description></item>`).join('')}
    </channel></rss>`

  it('is the same one: what its feed told already is not brought again', async () => {
    const folder = await folderWith({
      'truoc.xml': feedAt('http://nam.example'),
      'sau.xml': feedAt('https://www.nam.example'),
    })
    const bringFrom = (file: string) => portal.bring({ from: 'rss', at: join(folder, file) })
    expect((await bringFrom('truoc.xml')).counts).toMatchObject({ brought: 2, known: 0 })
    expect((await bringFrom('sau.xml')).counts).toMatchObject({ brought: 0, known: 2 })
  })

  it('and its export neither', async () => {
    const posts = [{ id: 61, title: 'Đường mới', topic: 'duong' }]
    const topics = [{ id: 60, slug: 'duong', name: 'Đường sá' }]
    await bring('sau.example', topics, posts)
    const again = await folderWith({
      'cu.xml': wordpressOf(
        posts.map(each => ({ ...each, html: '<p>Một.</p>' })),
        { host: 'www.sau.example', topics },
      ),
    })
    const { counts } = await portal.bring({ at: join(again, 'cu.xml') })
    expect(counts).toMatchObject({ brought: 0, known: 1 })
  })
})

describe('a third and a fourth', () => {
  it('whose topic has the short name of one that an editor renamed gets its own, and both are told', async () => {
    const topics = [{ id: 20, slug: 'doi-song', name: 'Đời sống' }]
    expect(
      await bring('ba.example', topics, [{ id: 41, title: 'Chợ đêm', topic: 'doi-song' }]),
    ).toEqual([
      {
        id: 'ba.example/?p=41',
        codes: ['category_apart', 'category_address_taken'],
        about: 'Đời sống (doi-song-2) ≠ Khu phố ta,Đời sống (/category/doi-song)',
      },
    ])
    expect(await topicOf('Chợ đêm')).toBe('Đời sống')
    expect(await leadsTo('/category/doi-song/')).toBe('/tin-tuc/chuyen-muc/doi-song')
  })

  it('whose short names stand below different topics: the last part alone leads to the first that came', async () => {
    const topics = [
      { id: 50, slug: 'tin', name: 'Tin vắn' },
      { id: 51, slug: 'y-te', name: 'Y tế học đường', parent: 'tin' },
    ]
    await bring('bon.example', topics, [{ id: 42, title: 'Khám răng', topic: 'y-te' }])
    expect(await leadsTo('/category/tin/y-te/')).toBe('/tin-tuc/chuyen-muc/y-te-hoc-duong')
    expect(await leadsTo('/category/y-te/')).toBe('/tin-tuc/chuyen-muc/y-te')
  })
})
