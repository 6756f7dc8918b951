/** Nothing of one site is shown, found or changed on another: every route that names something is asked on the wrong site. */
import { beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD, establishDemoCredentials } from '#features/accounts'
import { saveCategories } from '#features/news'
import { assignDuty, createSite, ROLE_NAMES, registerOfficer } from '#features/organisation'
import { plainDate } from '#kernel/plain-date.ts'
import { inTransaction } from '#platform/db/db.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { openTestBrowser, openTestSession, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, need, type Town } from '#test/support/town.ts'
import { addressOf, exampleOf } from './examples.ts'
import { allowedPersona } from './personas.ts'
import { nameOf } from './visits.ts'

const HOST = 'hoa.example'

/** Routes that answer alike whatever is asked about, and why nothing of another site is shown or changed. */
const ALIKE: Readonly<Record<string, string>> = {
  'GET /sitemap/:part': 'each site has parts of these names',
  'GET /tin-tuc/:slug/dem.gif': 'a picture of one point; nothing is counted of what is not there',
  'POST /tin-tuc/:slug/doc': 'the same without the picture',
  'GET /tin-tuc/nhan-tin/thoi/:token': 'whoever is on no list is told to be on none',
  'POST /tin-tuc/nhan-tin/thoi/:token': 'the same',
  'GET /van-ban/nhan-thong-bao/thoi/:token': 'the same',
  'POST /van-ban/nhan-thong-bao/thoi/:token': 'the same',
  'POST /can-bo/tin-tuc/moi/:id/bo-viet-do': 'only what this officer kept is given up',
  'POST /can-bo/trang/moi/:id/bo-viet-do': 'the same',
  'POST /can-bo/trang/trinh-don/:id/bo': 'what is not in the menu is out of it already',
  'POST /ho-so/nhap/:key/xoa': 'a draft that is not there is deleted already',
}

let town: Town
let second: { siteId: number; unitId: number }
let officer: TestBrowser

beforeAll(async () => {
  town = await foundTown()
  const { world } = town
  second = need(
    await createSite(world, {
      ...{ key: 'phuong-hoa', hosts: [HOST], nameVi: 'Phường Hoa', nameEn: 'Hoa Ward' },
      unit: {
        ...{ slug: 'phuong-hoa', kind: 'ward', agencyCode: 'H29.2' },
        ...{ nameVi: 'UBND Phường Hoa', nameEn: 'Hoa Ward Committee' },
      },
    }),
  )
  const { siteId, unitId } = second
  const titles = { titleVi: 'Cán bộ', titleEn: 'Officer' }
  const by = { kind: 'system' } as const
  const { officerId } = need(
    await inTransaction(world.db, trx =>
      registerOfficer(
        { trx, clock: world.clock },
        {
          ...{ siteId, unitId, fullName: 'Lan', email: 'lan@hoa.example', role: 'specialist' },
          ...titles,
        },
        by,
      ),
    ),
  )
  for (const role of ROLE_NAMES.filter(each => each !== 'specialist'))
    await assignDuty(world, {
      ...{ by, officerId, unitId, role, validFrom: plainDate('2026-10-01'), ...titles },
    })
  officer = openTestBrowser(town.product.server, HOST)
  const { token } = await openTestSession(world, siteId, { kind: 'officer', id: officerId })
  officer.cookies.set(SESSION_COOKIE, token)
})

test('whoever holds every duty on one site finds nothing of another, whatever the address', async () => {
  const reader = openTestBrowser(town.product.server, HOST)
  const found: string[] = []
  for (const route of town.product.routes.filter(each => each.path.includes(':'))) {
    if (route.who === 'citizen') continue
    const isPublic = route.who === 'anyone' || route.who === 'no officer'
    const browser = isPublic ? reader : officer
    const address = addressOf(route, await exampleOf(town, route, allowedPersona(town, route)))
    const answer = await (route.method === 'GET' ? browser.get(address) : browser.post(address))
    const refused =
      answer.statusCode >= 400 || (await leadsNowhere(browser, answer.headers.location))
    if (!refused && ALIKE[nameOf(route)] === undefined)
      found.push(`${nameOf(route)}: ${String(answer.statusCode)}`)
  }
  expect(found).toEqual([])
}, 120_000)

test('what answers alike everywhere has changed nothing on the other site', async () => {
  const { world, article } = town
  const read = await world.db
    .selectFrom('article_reader')
    .select('site_id')
    .where('article_id', '=', article.articleId)
    .execute()
  expect(read).toEqual([])
  for (const table of ['menu_item', 'draft', 'subscription'] as const) {
    const { count } = await world.db
      .selectFrom(table)
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('site_id', '=', world.siteId)
      .executeTakeFirstOrThrow()
    expect(count, table).toBeGreaterThan(0)
  }
})

test('each site has its own name, address, origin and way to the others from the first start', async () => {
  const { server } = town.product
  const there = await openTestBrowser(server, HOST).get('/')
  expect(there.body).toContain('Cổng một cửa Phường Hoa')
  expect(there.body).toContain('UBND Phường Hoa')
  expect(there.body).not.toContain('1 Đường Thử')
  expect(there.body).toContain(`<link rel="canonical" href="http://${HOST}:`)
  expect((await openTestBrowser(server, HOST).get('/robots.txt')).body).toContain(`http://${HOST}:`)
  const home = await openTestBrowser(server).get('/')
  expect(home.body).toContain('Đơn vị ward')
  expect(home.body).toContain('1 Đường Thử')
  expect(home.body).toContain('<link rel="canonical" href="http://localhost:')
  expect(home.body).toMatch(/href="http:\/\/hoa\.example:\d+\/"[^>]*>Phường Hoa/)
  const sites = await openTestBrowser(server, HOST).get('/en/cac-cong')
  expect(sites.body).toMatch(/href="http:\/\/localhost:\d+\/en"[^>]*>Test/)
})

test('an officer of another site with a duty here signs in here, and nobody else does', async () => {
  const { world, product } = town
  await establishDemoCredentials(product.deps, world.siteId, 'example.vn')
  const sign = (username: string) =>
    openTestBrowser(product.server, HOST).post('/can-bo/dang-nhap', {
      ...{ username, password: DEMO_PASSWORD },
    })
  expect((await sign('editor')).statusCode).toBe(422)
  await assignDuty(world, {
    ...{ by: { kind: 'system' }, officerId: world.officer('editor').id, unitId: second.unitId },
    ...{ role: 'editor', titleVi: 'Biên tập', titleEn: 'Editor' },
    validFrom: plainDate('2026-10-01'),
  })
  const signed = await sign('editor')
  expect([signed.statusCode, signed.headers.location]).toEqual([303, '/can-bo/dang-nhap/ma'])
})

test('a letter of a site leads to that site', async () => {
  const { db } = town.world
  await saveCategories(town.world, second.siteId, [
    { slug: 'tin-hoa', nameVi: 'Tin phường Hoa', nameEn: 'News of Hoa' },
  ])
  const asked = { email: 'ban-doc@example.vn', language: 'vi', all: '1' }
  await openTestBrowser(town.product.server, HOST).post('/tin-tuc/nhan-tin', asked)
  const letter = await db
    .selectFrom('outgoing_message')
    .select(['site_id', 'body'])
    .where('recipient', '=', asked.email)
    .executeTakeFirstOrThrow()
  expect(letter.site_id).toBe(second.siteId)
  const [link = ''] = /http:\S+/.exec(letter.body) ?? []
  const { host, hostname, pathname } = new URL(link)
  expect(hostname).toBe(HOST)
  expect((await openTestBrowser(town.product.server, host).get(pathname)).statusCode).toBe(200)
})

/** Tells whether an address that an answer leads to is not there. */
async function leadsNowhere(browser: TestBrowser, location: string | undefined): Promise<boolean> {
  return location !== undefined && (await browser.get(location)).statusCode === 404
}
