/** Promise to an operator: what was brought before a stop is kept, item by item, and is not fetched again. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, expect, it } from 'vitest'
import { atEnd } from '#test/support/at-end.ts'
import { testDatabase } from '#test/support/database.ts'
import { openPortal, plainPicture } from '#test/support/moving.ts'

const ITEMS = 8
/** The item at whose picture the operator stops it. */
const STOP_AT = 5

let portal: Awaited<ReturnType<typeof openPortal>>
beforeAll(async () => {
  portal = await openPortal(await testDatabase())
})

/** An old site with a feed of few items, each with a picture; tells which pictures were asked for. */
async function oldSite(
  answer: (number: number) => 'sent' | 'kept back' | 'missing',
  more: (number: string) => string = () => '',
) {
  const asked: number[] = []
  const picture = await plainPicture(80)
  const server = createServer((request, response) => {
    const [, number] = /^\/(\d+)\.png$/.exec(request.url ?? '') ?? []
    if (number === undefined) {
      response.end(feed())
      return
    }
    asked.push(Number(number))
    const how = answer(Number(number))
    if (how === 'sent') response.end(picture)
    if (how === 'missing') response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(() => {
    server.closeAllConnections()
    server.close()
    return Promise.resolve()
  })
  const at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const feed = () => {
    const items = Array.from({ length: ITEMS }, (_, index) => {
      const number = String(index + 1)
      return `<item><title>Bài ${number}</title><link>${at}/bai-${number}</link>
        <pubDate>Tue, 04 Aug 2020 08:00:00 +0700</pubDate>
        <description>&lt;p&gt;Chữ.&lt;/p&gt;&lt;img src="/${number}.png" alt="Ảnh"&gt;${more(number)}</description></item>`
    })
    return `<rss version="2.0"><channel><link>${at}</link>${items.join('')}</channel></rss>`
  }
  return { at: `${at}/feed`, asked }
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

async function brought(): Promise<number> {
  const { count } = await portal.db
    .selectFrom('import_item')
    .where('article_id', 'is not', null)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

it('An import that is stopped early keeps every item that came, and the next run fetches only the rest', async () => {
  const stop = new AbortController()
  const { at, asked } = await oldSite(number => {
    if (number === STOP_AT) stop.abort(new Error('stopped by hand'))
    return 'sent'
  })
  const first = portal.bring({ from: 'rss', at }, { stopped: stop.signal, named: [at] })
  await expect(first).rejects.toThrow('stopped by hand')
  // What was in hand came in too: nothing that was fetched is lost, and no other was begun.
  const reached = asked.length
  expect([STOP_AT, STOP_AT + 1]).toContain(reached)
  expect(await brought()).toBe(reached)
  asked.length = 0
  const { counts } = await portal.bring({ from: 'rss', at }, { named: [at] })
  expect(counts).toMatchObject({ brought: ITEMS - reached, known: reached, lacking: 0 })
  expect(asked.toSorted((a, b) => a - b)).toEqual(upTo(ITEMS).slice(reached))
})

it('A picture that does not come holds a stop up no longer than a moment, and what came before it is kept', async () => {
  const stop = new AbortController()
  const before = await brought()
  const { at, asked } = await oldSite(number => {
    if (number !== STOP_AT) return 'sent'
    stop.abort(new Error('stopped by hand'))
    return 'kept back'
  })
  const first = portal.bring({ from: 'rss', at }, { stopped: stop.signal, named: [at] })
  await expect(first).rejects.toThrow('stopped by hand')
  expect(await brought()).toBe(before + STOP_AT - 1)
  expect(asked.length).toBeLessThanOrEqual(STOP_AT + 1)
})

it('Where a picture is still missing the next run asks for that one alone; once it is there, it comes', async () => {
  let isThere = false
  const LOST = ITEMS + 1
  const { at, asked } = await oldSite(
    number => (number === LOST && !isThere ? 'missing' : 'sent'),
    number =>
      number === '1'
        ? `&lt;img src="/${String(LOST)}.png" alt="Mất"&gt;&lt;a href="/don.doc"&gt;đơn&lt;/a&gt;`
        : '',
  )
  const run = () => portal.bring({ from: 'rss', at }, { named: [at] })
  expect((await run()).counts).toMatchObject({ brought: ITEMS, lacking: 2 })
  asked.length = 0
  expect((await run()).counts).toMatchObject({ brought: 0, known: ITEMS, lacking: 2 })
  expect(new Set(asked)).toEqual(new Set([LOST]))
  isThere = true
  asked.length = 0
  expect((await run()).counts).toMatchObject({ known: ITEMS, lacking: 1 })
  expect(new Set(asked)).toEqual(new Set([1, LOST]))
})
