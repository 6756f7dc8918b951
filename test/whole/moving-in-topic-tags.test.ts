/** Promise to whoever bookmarked a topic: its old address leads to what it became, be it only a tag, and never to a topic of another old site. */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findMoved } from '#features/moving-in'
import { instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { folderWith, type OldTopic, openPortal, wordpressOf } from '#test/support/moving.ts'

let portal: Awaited<ReturnType<typeof openPortal>>
/** As who migrates: what is noted stays, so that the product itself may not forget it. */
let owner: Db
let day = 1

beforeAll(async () => {
  const url = await testDatabaseUrl()
  owner = openAs(url)
  portal = await openPortal(openAs(url, 'motcua_app'))
})

type Post = {
  readonly id: number
  readonly title: string
  readonly topic: string
  readonly beside?: readonly string[]
  readonly html?: string
}

/** Brings an old site in, each time on a day of its own. Gives what it tells. */
async function bring(
  host: string,
  topics: readonly OldTopic[],
  posts: readonly Post[],
  oldHosts: readonly string[] = [],
) {
  day += 1
  portal.clock.set(instant(`2026-10-${String(day).padStart(2, '0')}T09:00:00+07:00`))
  const text = wordpressOf(
    posts.map(each => ({ html: '<p>Một.</p><p>Hai.</p>', ...each })),
    { host, topics },
  )
  const folder = await folderWith({ 'cu.xml': text })
  return (await portal.bring({ at: join(folder, 'cu.xml') }, { oldHosts })).said
}

/** Where an address leads under an old host; without one, under the portal's own. */
function leadsTo(address: string, host = 'phuong-mau.example'): Promise<string | undefined> {
  return findMoved(portal.db, { siteId: portal.siteId, host, address })
}

const FIRST = [
  { id: 3, slug: 'doi-song', name: 'Đời sống' },
  { id: 4, slug: 'y-te', name: 'Y tế', parent: 'doi-song' },
  { id: 5, slug: 'tin-nong', name: 'Tin nóng' },
]
const SECOND = [{ id: 15, slug: 'tin-nong', name: 'Tin nóng hổi' }]
const TAG = '/tin-tuc/tu-khoa/tin-nong'

describe('a topic that an article had beside its own', () => {
  it('becomes a tag, which the report names, and its addresses lead there', async () => {
    const said = await bring('mot.example', FIRST, [
      { id: 1, title: 'Sốt xuất huyết', topic: 'y-te', beside: ['tin-nong'] },
    ])
    expect(said).toEqual([
      { id: 'mot.example/?p=1', codes: ['other_categories'], about: `Tin nóng → ${TAG}` },
    ])
    for (const address of ['/category/tin-nong/', '/?cat=5', '/category/gi-do/tin-nong/page/2/'])
      expect([address, await leadsTo(address)]).toEqual([address, TAG])
    expect(await leadsTo('/category/tin-nong/feed/')).toBe(TAG)
    expect(await leadsTo('/category/y-te/')).toBe('/tin-tuc/chuyen-muc/y-te')
  })

  it('is not taken for the topic of the like name that another old site had; that is told where it came later', async () => {
    const said = await bring('hai.example', SECOND, [{ id: 2, title: 'Kẹt xe', topic: 'tin-nong' }])
    expect(said.map(({ codes, about }) => [codes, about])).toEqual([
      [['category_address_taken'], 'Tin nóng hổi (/category/tin-nong)'],
    ])
    expect(await leadsTo('/category/tin-nong/', 'mot.example')).toBe(TAG)
    expect(await leadsTo('/category/la/tin-nong/', 'mot.example')).toBe(TAG)
    expect(await leadsTo('/category/tin-nong/')).toBe(TAG)
    const topic = '/tin-tuc/chuyen-muc/tin-nong-hoi'
    expect(await leadsTo('/category/tin-nong/', 'hai.example')).toBe(topic)
    expect(await leadsTo('/category/la/tin-nong/', 'hai.example')).toBe(topic)
  })

  it('is linked to as the tag by texts of its own site', async () => {
    const html = '<p>Xem <a href="https://mot.example/category/tin-nong/">tin nóng</a>.</p>'
    await bring('mot.example', FIRST, [{ id: 6, title: 'Có liên kết', topic: 'y-te', html }])
    expect((await portal.article('Có liên kết'))?.body_html).toContain(`<a href="${TAG}">`)
  })

  it('leads to itself once an article has it as its own', async () => {
    await bring('mot.example', FIRST, [{ id: 7, title: 'Nóng hổi', topic: 'tin-nong' }])
    const topic = '/tin-tuc/chuyen-muc/tin-nong'
    expect(await leadsTo('/category/tin-nong/', 'mot.example')).toBe(topic)
    expect(await leadsTo('/?cat=5', 'mot.example')).toBe(topic)
  })

  it('that no tag could be made of is told as such, and leads to all news, to no other site’s topic', async () => {
    const name = 'Tin nóng của mọi ngày trong tuần, trong tháng và trong năm'
    const topics = [
      { id: 2, slug: 'le', name: 'Lễ' },
      { id: 3, slug: 'tin-nong', name },
    ]
    const posts = [{ id: 8, title: 'Lễ hội', topic: 'le', beside: ['tin-nong'] }]
    const said = await bring('ba.example', topics, posts)
    expect(said[0]?.codes).toContain('category_left')
    expect(await leadsTo('/category/tin-nong/', 'ba.example')).toBe('/tin-tuc')
  })

  it('of an article that came before this was noted leads there after another run, also under a host that is only known by then', async () => {
    const topics = [
      { id: 2, slug: 'hoi', name: 'Hội' },
      { id: 3, slug: 'gap', name: 'Tin gấp' },
    ]
    const posts = [{ id: 9, title: 'Hội làng', topic: 'hoi', beside: ['gap'] }]
    await bring('bon.example', topics, posts)
    await owner.deleteFrom('old_topic_tag').where('host', '=', 'bon.example').execute()
    await bring('bon.example', topics, posts, ['ten-khac.example'])
    for (const host of ['bon.example', 'ten-khac.example'])
      expect(await leadsTo('/category/gap/', host)).toBe('/tin-tuc/tu-khoa/tin-gap')
  })
})
