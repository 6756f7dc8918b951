/** Another site cannot act, or see anything, through the browser of somebody who is signed in here. */
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '#platform/db/db.ts'
import type { Route } from '#platform/http/route.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { openAs } from '#test/support/database.ts'
import { rowCounts } from '#test/support/row-counts.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { addressOf, exampleOf } from './examples.ts'
import { allowedPersona, ownerOf } from './personas.ts'
import { nameOf } from './visits.ts'

const ELSEWHERE: readonly Readonly<Record<string, string>>[] = [
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'https://other.localhost' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
]

let town: Town
let owner: Db

beforeAll(async () => {
  town = await foundTown()
  owner = openAs(town.databaseUrl)
})

test('no form of the product is taken from another site, whoever is signed in, and nothing is written', async () => {
  const forms = town.product.routes.filter(
    route => route.method === 'POST' && route.fromElsewhere === undefined,
  )
  const visits = await Promise.all(
    forms.map(async route => ({
      route,
      address: await addressFor(route),
      cookie: await cookieFor(route),
    })),
  )
  const before = await rowCounts(owner)
  const taken: string[] = []
  for (const { route, address, cookie } of visits) {
    for (const headers of ELSEWHERE) {
      const { statusCode } = await town.product.server.inject({
        method: 'POST',
        url: address,
        headers: {
          host: 'localhost',
          cookie,
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        payload: 'decision=approved&reason=a',
      })
      if (statusCode !== 403)
        taken.push(`${nameOf(route)} from ${JSON.stringify(headers)}: ${String(statusCode)}`)
    }
  }
  expect(taken).toEqual([])
  expect(await rowCounts(owner)).toEqual(before)
})

async function addressFor(route: Route): Promise<string> {
  return addressOf(route, await exampleOf(town, route, allowedPersona(town, route)))
}

async function cookieFor(route: Route): Promise<string> {
  const account = ownerOf(town, allowedPersona(town, route))
  if (account === undefined) return ''
  const { token } = await openTestSession(town.world, town.world.siteId, account)
  return `${SESSION_COOKIE}=${token}`
}

test('only what mail programs send is taken from elsewhere, and who is signed in lends it nothing', () => {
  const open = town.product.routes.filter(({ fromElsewhere }) => fromElsewhere)
  expect(open.map(nameOf).toSorted()).toEqual([
    'POST /tin-tuc/nhan-tin/thoi/:token',
    'POST /van-ban/nhan-thong-bao/thoi/:token',
  ])
  expect(new Set(open.map(({ who }) => who))).toEqual(new Set(['anyone']))
})

test('other sites may show in their pages what is the same for everyone, and nothing else', async () => {
  const shown: string[] = []
  for (const route of town.product.routes.filter(({ method }) => method === 'GET')) {
    const cookie = await cookieFor(route)
    const url = await addressFor(route)
    const asked = { url, headers: { host: 'localhost', cookie } }
    const { headers } = await town.product.server.inject(asked)
    const isOpen = headers['cross-origin-resource-policy'] === 'cross-origin'
    expect([nameOf(route), headers['access-control-allow-origin']]).toEqual([
      nameOf(route),
      isOpen ? '*' : undefined,
    ])
    if (!isOpen) continue
    shown.push(nameOf(route))
    expect([nameOf(route), route.who]).toEqual([nameOf(route), 'anyone'])
    expect(headers['cache-control']).toContain('public')
  }
  expect(shown.toSorted()).toEqual([
    'GET /ban-do-dia-gioi.geojson',
    'GET /giao-dien/:id.css',
    'GET /giao-dien/:id.webp',
    'GET /gop-y-du-thao/:slug/bao-cao.csv',
    'GET /ket-qua-phuc-vu/don-vi/:slug/so-lieu.csv',
    'GET /ket-qua-phuc-vu/so-lieu.csv',
    'GET /ket-qua-phuc-vu/thu-tuc/:slug/so-lieu.csv',
    'GET /robots.txt',
    'GET /sitemap.xml',
    'GET /sitemap/:part',
    'GET /tin-tuc/anh/:name',
    'GET /tin-tuc/atom.xml',
    'GET /tin-tuc/chuyen-muc/:slug/atom.xml',
    'GET /tin-tuc/chuyen-muc/:slug/feed.json',
    'GET /tin-tuc/chuyen-muc/:slug/rss.xml',
    'GET /tin-tuc/feed.json',
    'GET /tin-tuc/rss.xml',
    'GET /trang/anh/:name',
    'GET /van-ban/atom.xml',
    'GET /van-ban/feed.json',
    'GET /van-ban/rss.xml',
    'GET /van-ban/tep/:id',
  ])
})
