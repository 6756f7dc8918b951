import { once } from 'node:events'
import { request as ask, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { json, text } from '#platform/http/answer.ts'
import { route } from '#platform/http/route.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { seedOrganisation } from '../../../db/seed/organisation/seed-organisation.ts'

const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
const LONG = 'A sentence that is long enough to be worth compressing. '.repeat(40)
let made = 0
let port: number

const shown = { who: 'anyone', audit: 'nothing personal', method: 'GET' } as const
const routes = [
  route({
    ...shown,
    path: '/public',
    handle() {
      made += 1
      return text(LONG, { contentType: 'text/plain; charset=utf-8', tags: ['a'] })
    },
  }),
  route({ ...shown, path: '/own', handle: () => json({ sentence: LONG }) }),
  route({ ...shown, path: '/short', handle: () => json({ sentence: 'Short.' }) }),
]

beforeAll(async () => {
  const db = await testDatabase()
  await seedOrganisation(db, clock)
  const { server } = await featureServer({ db, clock, features: () => [{ name: 'test', routes }] })
  await server.listen({ port: 0, host: '127.0.0.1' })
  port = (server.server.address() as AddressInfo).port
})

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const [answer] = (await once(ask({ port, path, headers }).end(), 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

test('a public page is made once for each encoding that is asked for, and says the same in each', async () => {
  const before = made
  for (const _ of ['first', 'again']) {
    const br = await get('/public', { 'accept-encoding': 'gzip, deflate, br' })
    const zipped = await get('/public', { 'accept-encoding': 'gzip' })
    const plain = await get('/public')
    expect(brotliDecompressSync(br.body).toString()).toBe(LONG)
    expect(gunzipSync(zipped.body).toString()).toBe(LONG)
    expect(plain.body.toString()).toBe(LONG)
    expect(br.headers.etag).toBe(plain.headers.etag)
    expect(zipped.headers.vary).toBe('accept-encoding')
    expect(br.body.length).toBeLessThan(LONG.length / 5)
  }
  expect(made - before).toBe(3)
})

test.each([
  ['as it was sent', (etag: string) => etag],
  ['made weak by a proxy that compressed the page', (etag: string) => `W/${etag}`],
  ['among others', (etag: string) => `"another", ${etag}`],
])(
  'a browser that holds a page, its ETag %s, is told so, from the cache and when the page was just made',
  async (_, held) => {
    const { etag = '' } = (await get('/public')).headers
    for (const path of ['/public', `/public?never=${encodeURIComponent(held(etag))}`]) {
      const answer = await get(path, { 'if-none-match': held(etag) })
      expect(answer.status).toBe(304)
      expect(answer.body).toHaveLength(0)
      expect(answer.headers.etag).toBe(etag)
    }
    expect((await get('/public', { 'if-none-match': '"another"' })).status).toBe(200)
  },
)

test('an answer for one visitor is compressed and kept nowhere', async () => {
  const answer = await get('/own', { 'accept-encoding': 'br' })
  expect(answer.headers['content-encoding']).toBe('br')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(JSON.parse(brotliDecompressSync(answer.body).toString())).toEqual({ sentence: LONG })
  expect((await get('/short', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe(
    undefined,
  )
})

test('a page about a problem is compressed too', async () => {
  const answer = await get('/khong-co', { 'accept-encoding': 'br' })
  expect(answer.status).toBe(404)
  expect(brotliDecompressSync(answer.body).toString()).toContain('<!doctype html>')
})
