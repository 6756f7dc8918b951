/** Promise to an editorial board: what its old system gave one guid comes whole, each with its own address, and nothing comes twice. */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findMoved } from '#features/moving-in'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { folderWith, openPortal, wordpressOf } from '#test/support/moving.ts'

let portal: Awaited<ReturnType<typeof openPortal>>

beforeAll(async () => {
  portal = await openPortal(openAs(await testDatabaseUrl(), 'motcua_app'))
})

type Item = { readonly guid: string; readonly link: string; readonly title: string }

function feedOf(host: string, items: readonly Item[]): string {
  const written = items.map(
    ({ guid, link, title }) =>
      `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid><link>https://${host}/${link}</link><description>Lời của ${title}.</description></item>`,
  )
  return `<rss><channel><link>https://${host}/</link>${written.join('')}</channel></rss>`
}

async function bringText(from: 'wxr' | 'rss', text: string) {
  const folder = await folderWith({ cu: text })
  const { counts, said } = await portal.bring({ from, at: join(folder, 'cu') })
  return { counts, said: said.filter(each => each.codes[0] !== 'date_missing') }
}

function leadsTo(address: string, host = 'mot.example'): Promise<string | undefined> {
  return findMoved(portal.db, { siteId: portal.siteId, host, address })
}

async function noteBefore(source: string, title: string, id: string) {
  await portal.db
    .updateTable('import_item')
    .set({ source_id: id })
    .where('source', '=', source)
    .where('title', '=', title)
    .execute()
}

const POSTS = [
  { id: 11, title: 'Lịch cắt nước', html: '<p>Cắt nước.</p>' },
  { id: 12, title: 'Lịch cắt điện', html: '<p>Cắt điện.</p>' },
  { id: 13, title: 'Lịch họp', html: '<p>Họp.</p>' },
]
/** A plugin that copies posts copied the guid of the first with them. */
const copied = (host: string, posts = POSTS) =>
  wordpressOf(posts, { host }).replace(/\?p=1[23](?=<\/guid>)/g, '?p=11')

describe('posts of WordPress with one guid', () => {
  it('all come, each at its own address', async () => {
    const { counts, said } = await bringText('wxr', copied('mot.example'))
    expect([counts.brought, counts.left]).toEqual([3, 0])
    expect(said.flatMap(each => each.codes)).not.toContain('address_lost')
    expect(await leadsTo('/bai-11/')).toBe('/tin-tuc/lich-cat-nuoc')
    expect(await leadsTo('/bai-12/')).toBe('/tin-tuc/lich-cat-dien')
    expect(await leadsTo('/?p=12')).toBe('/tin-tuc/lich-cat-dien')
    expect(await leadsTo('/?p=11')).toBe('/tin-tuc/lich-cat-nuoc')
  })

  it('are passed over by another run, in whatever order they stand', async () => {
    const { counts } = await bringText('wxr', copied('mot.example', POSTS.toReversed()))
    expect(counts).toMatchObject({ brought: 0, known: 3, left: 0 })
  })

  it('of which one came before they were told apart: that one stays, the others come and get their addresses back', async () => {
    await bringText('wxr', wordpressOf(POSTS.slice(2), { host: 'hai.example' }))
    await noteBefore('hai.example', 'Lịch họp', 'hai.example/?p=11')
    const { article_id } = await portal.db
      .selectFrom('import_item')
      .select('article_id')
      .where('source', '=', 'hai.example')
      .executeTakeFirstOrThrow()
    await portal.db
      .insertInto('old_address')
      .values({
        ...{ site_id: portal.siteId, host: 'hai.example', address: '/bai-12' },
        ...{ article_id, noted_at: portal.clock.now() },
      })
      .execute()
    const text = copied('hai.example')
    expect((await bringText('wxr', text)).counts).toMatchObject({ brought: 2, known: 1, left: 0 })
    expect(await leadsTo('/bai-12/', 'hai.example')).toBe('/tin-tuc/lich-cat-dien-2')
    expect(await leadsTo('/bai-13/', 'hai.example')).toBe('/tin-tuc/lich-hop-2')
    expect((await bringText('wxr', text)).counts).toMatchObject({ brought: 0, known: 3, left: 0 })
  })

  it('that stand twice in the export altogether come once, and the report says so in words of an export', async () => {
    const one = { id: 21, title: 'Một lần', html: '<p>Một lần.</p>' }
    const { counts, said } = await bringText('wxr', wordpressOf([one, one], { host: 'ba.example' }))
    expect(counts).toMatchObject({ brought: 1, left: 1 })
    expect(said.at(-1)?.codes).toEqual(['item_repeated'])
  })
})

describe('items of a feed with one guid', () => {
  const A = { guid: '0', link: 'a.html', title: 'Tin thứ nhất' }
  const B = { guid: '0', link: 'b.html', title: 'Tin thứ hai' }
  const C = { guid: '0', link: 'c.html', title: 'Tin thứ ba' }

  it('come each, also one that is alone in the feed by then, and once', async () => {
    const counts = []
    for (const items of [[A], [B], [C, B], [B, A], [A], [C]]) {
      const run = await bringText('rss', feedOf('bon.example', items))
      counts.push([run.counts.brought, run.counts.known, run.counts.left])
    }
    expect(counts).toEqual([
      ...[
        [1, 0, 0],
        [1, 0, 0],
        [1, 1, 0],
      ],
      ...[
        [0, 2, 0],
        [0, 1, 0],
        [0, 1, 0],
      ],
    ])
    const rows = await portal.db
      .selectFrom('article_text')
      .select('title')
      .where('title', 'like', 'Tin thứ%')
      .execute()
    expect(rows.map(each => each.title).toSorted()).toEqual([
      'Tin thứ ba',
      'Tin thứ hai',
      'Tin thứ nhất',
    ])
  })

  it.each([
    { why: 'another address', changed: { link: 'moi/tin-nam.html' } },
    { why: 'another title', changed: { title: 'Tin thứ năm (cập nhật)' } },
  ])('is the same one under $why', async ({ changed }) => {
    const E = { guid: '5', link: 'tin-nam.html', title: 'Tin thứ năm' }
    const host = `${changed.link === undefined ? 'sau' : 'nam'}.example`
    await bringText('rss', feedOf(host, [E]))
    const { counts } = await bringText('rss', feedOf(host, [{ ...E, ...changed }]))
    expect(counts).toMatchObject({ brought: 0, known: 1 })
  })
})
