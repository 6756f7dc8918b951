/** Promise to an administration that moved: whoever asks under the host of its old site is led to where things are now, and to no other site. */
import { beforeAll, describe, expect, it, test } from 'vitest'
import { addHosts, createSite, findSiteMovedFrom, noteFormerHosts } from '#features/organisation'
import type { Db } from '#platform/db/db.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { folderWith, openPortal, wordpressOf } from '#test/support/moving.ts'

let db: Db
let portal: Awaited<ReturnType<typeof openPortal>>
const sites = new Map<string, number>()

const found = async (key: string, hosts: readonly string[]) => {
  const made = await createSite(portal.deps, {
    ...{ key, hosts, nameVi: `Phường ${key}`, nameEn: `${key} Ward` },
    unit: { slug: 'ubnd', kind: 'ward', agencyCode: 'H29.30.2', nameVi: 'UBND', nameEn: 'PC' },
  })
  if (!made.ok) throw new Error(made.error.code)
  sites.set(key, made.value.siteId)
}
const idOf = (key: string) => sites.get(key) ?? 0
const note = (key: string, ...hosts: readonly string[]) =>
  noteFormerHosts(portal.deps, { siteId: idOf(key), hosts })
const ask = (host: string, url: string, method: 'GET' | 'HEAD' | 'POST' = 'GET') =>
  portal.server.inject({ method, url, headers: { host } })
const whereTo = async (host: string, url: string) => {
  const { statusCode, headers } = await ask(host, url)
  return [statusCode, headers.location]
}
/** To whose news that host leads. */
const newsUnder = async (host: string) =>
  /<link rel="canonical" href="([^"]+)"/.exec((await ask(host, '/tin-tuc')).body)?.[1]

/** Of the district, the first site; PUBLIC_URL leads to it. */
const MAIN = 'http://localhost:3000/tin-tuc'

beforeAll(async () => {
  db = openAs(await testDatabaseUrl(), 'motcua_app')
  portal = await openPortal(db)
  await found('hai', ['hai.example', 'phuong-hai.example'])
  await found('ba', ['ba.example'])
  await found('tu', [])
  const folder = await folderWith({
    'items.csv': 'file,address,title,date\nmot.html,/news.aspx?id=3,Bài một,2019-05-03\n',
    'mot.html': '<p>Một.</p><p>Hai.</p>',
  })
  await portal.bring({ from: 'folder', at: folder }, { siteId: idOf('hai') })
  const posts = await folderWith({ 'bai.xml': wordpressOf([{ id: 7, html: '<p>Bài.</p>' }]) })
  await portal.bring({ at: `${posts}/bai.xml` }, { siteId: idOf('hai') })
})

it('an unknown host leads to the first site, where nothing is known of old addresses', async () => {
  expect(await newsUnder('www.cu.example')).toBe(MAIN)
  expect(await whereTo('www.cu.example', '/news.aspx?id=3')).toEqual([404, undefined])
})

describe('under a host that is noted as the old one of a site', () => {
  const there = (path: string) => `http://hai.example:3000${path}`

  beforeAll(async () => {
    const noted = await note('hai', 'www.cu.example', 'CU.example:8080', 'nhieu.example')
    expect(noted).toEqual({
      leading: ['cu.example', 'nhieu.example', 'www.cu.example'],
      ...{ taken: [], own: [] },
    })
  })

  test.each([
    ['www.cu.example', '/news.aspx?id=3', '/tin-tuc/bai-mot', 'a page of a folder'],
    ['CU.example:8443', '/News.aspx?id=3&utm_source=x', '/tin-tuc/bai-mot', 'as others write it'],
    ['nhieu.example', '/bai-7/', '/tin-tuc/bai-7', 'a post of WordPress'],
    ['nhieu.example', '/?p=7', '/tin-tuc/bai-7', 'its short address'],
    ['nhieu.example', '/feed/', '/tin-tuc/rss.xml', 'a feed'],
    ['cu.example', '/', '/', 'its front page'],
    ['cu.example', '/don-vi?a=b', '/don-vi?a=b', 'what is the same here'],
    ['cu.example', '/en/news.aspx', '/en/news.aspx', 'what nobody knows'],
    ['cu.example', '//evil.example/', '//evil.example/', 'two slashes do not lead to others'],
    ['cu.example', '/assets/x.css', '/assets/x.css', 'a file of ours'],
  ])('%s%s leads to %s of that site for good: %s', async (host, url, path, _why) => {
    expect(await whereTo(host, url)).toEqual([301, there(path)])
    const { statusCode, headers } = await ask(host, url, 'HEAD')
    expect([statusCode, headers.location]).toEqual([301, there(path)])
  })

  it('what is sent is not led anywhere: a browser would send it as a question', async () => {
    expect((await ask('cu.example', '/wp-comments-post.php', 'POST')).statusCode).toBe(404)
  })

  it('it is one event, with the names, and noting them again is none', async () => {
    expect((await note('hai', 'cu.example')).leading).toEqual(['cu.example'])
    const events = await db
      .selectFrom('event')
      .select(['site_id', 'data'])
      .where('type', '=', 'site.former_hosts_noted')
      .execute()
    expect(events).toEqual([
      {
        site_id: idOf('hai'),
        data: { hosts: ['www.cu.example', 'cu.example', 'nhieu.example'] },
      },
    ])
  })

  it('another site cannot take it: it is told which has it', async () => {
    expect(await note('ba', 'www.cu.example', 'ba-cu.example')).toEqual({
      leading: ['ba-cu.example'],
      taken: [{ host: 'www.cu.example', key: 'hai', isPresent: false }],
      own: [],
    })
    expect(await whereTo('www.cu.example', '/')).toEqual([301, there('/')])
    expect(await whereTo('ba-cu.example', '/')).toEqual([301, 'http://ba.example:3000/'])
  })
})

describe('what an export says cannot take requests from a site that stands', () => {
  test.each([
    ['ba.example', 'ba', 'a host of another site'],
    ['www.ba.example', 'ba', 'the same with www.'],
    ['www.localhost.example', undefined, 'a host that is free is taken: this table can fail'],
  ])('%s: %s (%s)', async (host, key, _why) => {
    const { leading, taken } = await note('hai', host)
    expect(leading).toEqual(key === undefined ? [host] : [])
    expect(taken).toEqual(key === undefined ? [] : [{ host, key, isPresent: true }])
  })

  test.each(['localhost', '127.0.0.1', '10.0.0.5:8080', '[::1]', 'folder.invalid', 'x.localhost'])(
    '%s is no name under which a site stood',
    async host => {
      expect(await note('hai', host)).toEqual({ leading: [], taken: [], own: [] })
      expect(await newsUnder(host)).toBe(MAIN)
    },
  )

  it('nor where PUBLIC_URL leads, which no site need name', async () => {
    const settings = { PUBLIC_URL: 'https://huyen.example' }
    const deps = { ...portal.deps, config: { ...portal.deps.config, ...settings } }
    const hosts = ['huyen.example', 'www.huyen.example']
    expect((await noteFormerHosts(deps, { siteId: idOf('hai'), hosts })).taken).toEqual(
      hosts.map(host => ({ host, key: 'phuong-mau', isPresent: true })),
    )
  })

  it('a site’s own host is no former one, and its name with www. leads to it', async () => {
    expect(await note('hai', 'phuong-hai.example', 'www.hai.example')).toEqual({
      ...{ leading: ['www.hai.example'], taken: [], own: ['phuong-hai.example'] },
    })
    expect(await newsUnder('phuong-hai.example')).toBe('http://hai.example:3000/tin-tuc')
    expect(await whereTo('www.hai.example', '/')).toEqual([301, 'http://hai.example:3000/'])
  })

  it('a host that a site is given later is that site’s from then on', async () => {
    await note('hai', 'moi.example', 'www.moi.example')
    expect(await whereTo('moi.example', '/')).toEqual([301, 'http://hai.example:3000/'])
    await addHosts(portal.deps, { key: 'ba', hosts: ['ba.example', 'moi.example'] })
    expect(await newsUnder('moi.example')).toBe('http://ba.example:3000/tin-tuc')
    expect(await newsUnder('www.moi.example')).toBe(MAIN)
  })
})

it('where nobody has said where the first site is, it answers itself, and leads to PUBLIC_URL once that is said', async () => {
  await noteFormerHosts(portal.deps, { siteId: portal.siteId, hosts: ['quan-cu.example'] })
  expect(await newsUnder('quan-cu.example')).toBe(MAIN)
  const config = { ...portal.deps.config, PUBLIC_URL: 'https://huyen.example' }
  const led = await findSiteMovedFrom({ ...portal.deps, config }, 'quan-cu.example')
  expect(led).toMatchObject({ id: portal.siteId, origin: 'https://huyen.example' })
})

it('a site to which no host leads is not led to: there is nowhere to go', async () => {
  expect((await note('tu', 'tu-cu.example')).leading).toEqual(['tu-cu.example'])
  expect(await newsUnder('tu-cu.example')).toBe(MAIN)
})
