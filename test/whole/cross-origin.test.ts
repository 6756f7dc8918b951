/** Another site cannot act through the browser of somebody who is signed in here. */
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
