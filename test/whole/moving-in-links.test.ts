/** Promise to wards that became one: a link in a text that came leads to what its own old site had there, never to what the other one had. */
import { join } from 'node:path'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { findMoved } from '#features/moving-in'
import { instant } from '#kernel/instant.ts'
import { testDatabase } from '#test/support/database.ts'
import { folderWith, openPortal, wordpressOf } from '#test/support/moving.ts'

const FIRST = 'cu-mot.example'
const SECOND = 'cu-hai.example'

let portal: Awaited<ReturnType<typeof openPortal>>
let day = 1

/** Brings an old site in, on its own day: what came first is told by that. */
async function bring(host: string, posts: Parameters<typeof wordpressOf>[0]) {
  day += 1
  portal.clock.set(instant(`2026-10-${String(day).padStart(2, '0')}T09:00:00+07:00`))
  const folder = await folderWith({ 'cu.xml': wordpressOf(posts, { host }) })
  await portal.bring({ at: join(folder, 'cu.xml') })
}

/** Links to what both old sites have, as a text of that site has them; 9 comes after it. */
const linksOf = (origin: string) =>
  [
    ...[`${origin}/bai-1/`, `${origin}/?p=1`, '/bai-1/?utm_source=zalo#hai', `${origin}/bai-4/`],
    ...[`${origin}/bai-9/`, `${origin}/?p=9`, `${origin}/bai-77/`, 'https://khac.example/bai-1/'],
  ].map(address => `<p><a href="${address}">xem</a></p>`)

const postsOf = (host: string, name: string) => [
  { id: 1, title: `Chào ${name}`, html: '<p>Chữ.</p>' },
  { id: 4, title: `Giới thiệu ${name}`, html: '<p>Chữ.</p>', type: 'page' as const },
  { id: 5, title: `Bài có liên kết ${name}`, html: linksOf(`https://www.${host}`).join('') },
  {
    ...{ id: 6, title: `Trang có liên kết ${name}`, type: 'page' as const },
    html: linksOf(`HTTP://${host}:80`).join(''),
  },
  { id: 9, title: `Hẹn ${name}`, html: '<p>Chữ.</p>' },
]

async function linksIn(title: string): Promise<(string | undefined)[]> {
  const page = await portal.db
    .selectFrom('page_text')
    .select('body_html')
    .where('title', '=', title)
    .executeTakeFirst()
  const html = page?.body_html ?? (await portal.article(title))?.body_html ?? ''
  return [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)
}

beforeAll(async () => {
  portal = await openPortal(await testDatabase())
  await bring(FIRST, postsOf(FIRST, 'một'))
  await bring(SECOND, postsOf(SECOND, 'hai'))
})

const KNOWN = (name: string) => [
  ...[`/tin-tuc/chao-${name}`, `/tin-tuc/chao-${name}`, `/tin-tuc/chao-${name}#hai`],
  `/trang/gioi-thieu-${name}`,
]
const ELSEWHERE = 'https://khac.example/bai-1/'

describe('A link to what is in already', () => {
  test.each([
    ['Bài có liên kết một', KNOWN('mot')],
    ['Trang có liên kết một', KNOWN('mot')],
    ['Bài có liên kết hai', KNOWN('hai')],
    ['Trang có liên kết hai', KNOWN('hai')],
  ])('leads straight to where it is now: %s', async (title, expected) => {
    expect((await linksIn(title)).slice(0, 4)).toEqual(expected)
  })
})

describe('A link to what is not in yet', () => {
  it('stays an old address of this site where no other old site has it', async () => {
    expect((await linksIn('Bài có liên kết một')).slice(4)).toEqual([
      ...['/bai-9/', '/?p=9', '/bai-77/', ELSEWHERE],
    ])
    const to = async (url: string) => (await portal.openBrowser().get(url)).headers.location
    expect([await to('/bai-9/'), await to('/?p=9')]).toEqual([
      ...['/tin-tuc/hen-mot', '/tin-tuc/hen-mot'],
    ])
  })

  it('names its old site where another one has the address: there its own is led to', async () => {
    expect((await linksIn('Bài có liên kết hai')).slice(4)).toEqual([
      ...[`https://www.${SECOND}/bai-9/`, `https://www.${SECOND}/?p=9`, '/bai-77/', ELSEWHERE],
    ])
    expect((await linksIn('Trang có liên kết hai')).slice(4, 6)).toEqual([
      ...[`http://${SECOND}/bai-9/`, `http://${SECOND}/?p=9`],
    ])
    const { db, siteId } = portal
    for (const address of ['/bai-9/', '/?p=9'])
      expect(await findMoved(db, { siteId, host: `www.${SECOND}`, address })).toBe(
        '/tin-tuc/hen-hai',
      )
  })
})

describe('A folder, whose pages name no host', () => {
  const bringFolder = async (name: string, oldHosts: readonly string[]) => {
    const text = (more: string) => `<p>Chữ của bài ${name}.</p><p>${more}</p>`
    const at = await folderWith({
      'a.html': text(`<a href="b.html">sau</a> <a href="/bai-1/">chào</a>`),
      'b.html': text('<a href="a.html">trước</a>'),
      'items.csv': `file,title,date\na.html,A ${name},2019-05-03\nb.html,B ${name},2019-05-03\n`,
    })
    day += 1
    portal.clock.set(instant(`2026-10-${String(day).padStart(2, '0')}T09:00:00+07:00`))
    await portal.bring({ from: 'folder', name, at }, { oldHosts })
  }

  it('has links to the host that the operator says, where another old site has the address', async () => {
    await bringFolder('ba', ['cu-ba.example'])
    expect(await linksIn('A ba')).toEqual(['/b.html', 'http://cu-ba.example/bai-1/'])
    await bringFolder('tư', ['cu-tu.example'])
    expect(await linksIn('A tư')).toEqual([
      ...['http://cu-tu.example/b.html', 'http://cu-tu.example/bai-1/'],
    ])
    expect([await linksIn('B ba'), await linksIn('B tư')]).toEqual([
      ...[['/tin-tuc/a-ba'], ['/tin-tuc/a-tu']],
    ])
  })

  it('keeps its links as they are where nobody says it', async () => {
    await bringFolder('năm', [])
    expect(await linksIn('A năm')).toEqual(['/b.html', '/bai-1/'])
  })
})
