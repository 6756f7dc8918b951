/** Promise to an operator: the old site on a server of the inside, with its own certificate, comes over by its address, stopped and run again. */
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { atEnd } from '#test/support/at-end.ts'
import { selfSigned } from '#test/support/certificate.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { folderWith, openPortal, plainPicture } from '#test/support/moving.ts'
import { runProduct } from '#test/support/server.ts'

const ITEMS = 30
const STOP_AT = 9
const PICTURE_MS = 40

const url = await testDatabaseUrl()
const db = openAs(url, 'motcua_app')
await openPortal(db)
const certificate = selfSigned('localhost', new Date('2120-01-01T00:00:00Z'))
const home = await folderWith({ 'ca.pem': certificate.cert })

/** Which pictures the old site was asked for. */
const asked: number[] = []
const picture = await plainPicture(80)
const site = createServer(certificate, (request, response) => {
  const [, number] = /^\/(\d+)\.png$/.exec(request.url ?? '') ?? []
  if (number === undefined) response.end(feed)
  else {
    asked.push(Number(number))
    void sleep(PICTURE_MS).then(() => response.end(picture))
  }
}).listen(0, '127.0.0.1')
await once(site, 'listening')
atEnd(() => {
  site.closeAllConnections()
  return Promise.resolve(site.close())
})
const at = `https://localhost:${String((site.address() as AddressInfo).port)}`
const items = Array.from({ length: ITEMS }, (_, index) => {
  const number = String(index + 1)
  return `<item><title>Bài ${number}</title><link>${at}/bai-${number}</link>
    <pubDate>Tue, 04 Aug 2020 08:00:00 +0700</pubDate>
    <description>&lt;p&gt;Chữ.&lt;/p&gt;&lt;img src="/${number}.png" alt="Ảnh"&gt;</description></item>`
})
const feed = `<rss version="2.0"><channel><link>${at}</link>${items.join('')}</channel></rss>`

function run(settings: Readonly<Record<string, string>> = {}) {
  const all = { DATABASE_URL: url, DATA_DIR: join(home, 'data'), LANG: 'C', ...settings }
  return runProduct(all, ['dist/server/cli.js', 'import', '--from', 'rss', `${at}/feed`])
}

test('A certificate that this machine does not trust is called so, with what to do', async () => {
  const { output, ended } = run()
  expect(await ended).toBe(1)
  expect(output()).toContain('this machine does not trust who issued the certificate of localhost')
  expect(output()).toContain('NODE_EXTRA_CA_CERTS=/path/to/file.pem')
})

test('Trusted and stopped early, what came is kept; the next run goes on and fetches none of it again', async () => {
  const trusting = { NODE_EXTRA_CA_CERTS: join(home, 'ca.pem') }
  const first = run(trusting)
  await expect
    .poll(() => asked.length, { timeout: 30_000, interval: 10 })
    .toBeGreaterThanOrEqual(STOP_AT)
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(130)
  expect(first.output()).toContain('Fetching from inside too, as the command names it: localhost:')
  const kept = (await db.selectFrom('article').select('id').execute()).length
  // All but what was in hand, two side by side.
  expect(kept).toBeGreaterThanOrEqual(asked.length - 2)
  expect(kept).toBeLessThan(ITEMS)
  asked.length = 0
  const second = run(trusting)
  expect(await second.ended).toBe(0)
  expect(second.output()).toContain(
    `Brought ${String(ITEMS - kept)} articles and pages; ${String(kept)} were in already; 0 items were left out; 0 pictures`,
  )
  const rest = Array.from({ length: ITEMS - kept }, (_, index) => kept + index + 1)
  expect(asked.toSorted((a, b) => a - b)).toEqual(rest)
})
