/**
 * Whatever is sent to a form or an address, the answer is a page that its reader understands, and nothing is kept of a
 * form that was refused. MOTCUA_RUNS=500 tries longer, each time with other values.
 */
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Db } from '#platform/db/db.ts'
import type { Route } from '#platform/http/route.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import type { Log } from '#platform/log/log.ts'
import { openAs } from '#test/support/database.ts'
import { propertyRuns } from '#test/support/property-runs.ts'
import { rowCounts } from '#test/support/row-counts.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import type { Example } from './example.ts'
import { addressOf, exampleOf } from './examples.ts'
import { anyBody, type Fields } from './hostile-bodies.ts'
import { encoded, fieldsOf, hostileValue } from './hostile-values.ts'
import { allowedPersona, ownerOf } from './personas.ts'
import { REGISTERED } from './route-register.ts'
import { listen, type Received, type Sent } from './send.ts'
import { nameOf } from './visits.ts'

/** What is written with every refusal too: that is what it is for. Sessions are the test's own. */
const BOOKS = [
  ...['attempt_count', 'view_record', 'session', 'event', 'event_unsealed', 'event_seal'],
  // Who has an article or a page open is noted with every page of it.
  ...['article_presence', 'page_presence'],
]

/** What a machine says to a programmer. */
const MACHINE_WORDS =
  /Invalid (?:input|option|string)|Too (?:big|small): |received undefined|\bat \S+ \(|node_modules|relation "|\[object Object\]/

const MOST_HEADER_BYTES = 15_000

let town: Town
let owner: Db
let send: (sent: Sent) => Promise<Received>
const failures: unknown[] = []
const log: Log = {
  debug() {},
  info() {},
  warn() {},
  error: (fields, sentence) => failures.push({ sentence, ...fields }),
}

beforeAll(async () => {
  town = await foundTown({ log })
  owner = openAs(town.databaseUrl)
  send = await listen(town)
})

beforeEach(() => {
  failures.length = 0
})

test.for([...REGISTERED.keys()])(
  '%s answers whatever is sent with a page or a redirect, and keeps nothing of what it refuses',
  { timeout: 120_000 },
  async name => {
    const route = routeNamed(name)
    const example = await exampleOf(town, route, allowedPersona(town, route))
    const requests = anyRequest(route, example)
    await fc.assert(
      fc.asyncProperty(requests, async request => {
        const before = await domainRows()
        const answer = await send({ ...request, headers: await headersFor(route) })
        expect(failures).toEqual([])
        expectReadable(answer, request.address)
        if (answer.status >= 400) expect(await domainRows()).toEqual(before)
      }),
      propertyRuns(12),
    )
  },
)

/** Any request for that route, most often with the thing that exists. */
function anyRequest(route: Route, example: Example): fc.Arbitrary<Omit<Sent, 'headers'>> {
  const { method } = route
  const address = fc
    .tuple(fc.constantFrom('', '', '/en'), anyAddress(route, example))
    .map(([prefix, path]) => prefix + path)
  if (method === 'GET') return address.map(asked => ({ method, address: asked }))
  return fc
    .tuple(address, anyBody(fieldsOf(route.body)))
    .map(([asked, body]) => ({ method, address: asked, body }))
}

/** The address with some of its parameters and its query replaced, most often left as they are. */
function anyAddress(route: Route, example: Example): fc.Arbitrary<string> {
  const names = Object.keys(example.params)
  const params = fc.record(
    Object.fromEntries(
      names.map(name => [
        name,
        fc.oneof(
          { weight: 6, arbitrary: fc.constant(example.params[name] ?? '') },
          { weight: 1, arbitrary: hostileValue.map(encoded) },
        ),
      ]),
    ),
  )
  return fc
    .tuple(params, anyQuery(fieldsOf(route.query)))
    .map(([chosen, query]) => `${addressOf(route, { ...example, params: chosen })}${query}`)
}

function anyQuery(fields: Fields): fc.Arbitrary<string> {
  const names = [...fields.keys(), 'q', '__proto__', 'x']
  const pair = fc.tuple(fc.constantFrom(...names), fc.boolean()).chain(([name, isRight]) => {
    const right = isRight ? fields.get(name) : undefined
    return (right ?? hostileValue).map(value => `${name}=${encoded(value)}`)
  })
  return fc
    .array(pair, { maxLength: 4 })
    .map(pairs => (pairs.length === 0 ? '' : `?${pairs.join('&')}`))
}

async function headersFor(route: Route): Promise<Record<string, string>> {
  const account = ownerOf(town, allowedPersona(town, route))
  const common = { host: 'localhost', 'sec-fetch-site': 'same-origin' }
  if (account === undefined) return { ...common, cookie: `${SESSION_COOKIE}=%00; motcua_vneid=%ff` }
  const { token } = await openTestSession(town.world, town.world.siteId, account)
  return { ...common, cookie: `${SESSION_COOKIE}=${token}` }
}

/** Rows of everything but the books. Each session that the test opens is an event, and no other may be one. */
async function domainRows() {
  const counts = await rowCounts(owner)
  const kept = Object.entries(counts).filter(([table]) => !BOOKS.includes(table))
  const events = (counts['event'] ?? 0) - (counts['session'] ?? 0)
  return { ...Object.fromEntries(kept), events }
}

function expectReadable({ status, type, body }: Received, address: string): void {
  expect(status).toBeLessThan(500)
  if (status < 400) return
  // Beyond Node's limit for addresses and headers nothing of the request is known, not even its address.
  if (address.length > MOST_HEADER_BYTES) return
  if (/^(?:\/en)?\/api\//.test(address)) {
    expect(type).toContain('application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status, title: expect.any(String) as string })
    return
  }
  expect(body).not.toMatch(MACHINE_WORDS)
  // A page's script asked: it reads codes, and says them in the page's words.
  if (type.startsWith('application/json')) return
  expect(type).toContain('text/html')
  expect(body).toContain(`<html lang="${address.startsWith('/en') ? 'en' : 'vi'}"`)
}

function routeNamed(name: string): Route {
  const route = town.product.routes.find(each => nameOf(each) === name)
  if (route === undefined) throw new Error(`The product has no route ${name}`)
  return route
}
