/** Promise to an operator: a dead server of pictures costs two waits and not one for each, and nobody thinks that it hangs. */
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { atEnd } from '#test/support/at-end.ts'
import { testDatabase } from '#test/support/database.ts'
import { folderWith, openPortal, plainPicture, wordpressOf } from '#test/support/moving.ts'

const portal = await openPortal(await testDatabase())
/** How long a server may let a request wait here, instead of half a minute. */
const MAX_MS = 1500
const ARTICLES = 8

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(() => {
    server.closeAllConnections()
    server.close()
    return Promise.resolve()
  })
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

it('A server that answers nothing is left alone after two waits; what other servers have comes, and the next run asks it again', async () => {
  const picture = await plainPicture(120)
  let isAwake = false
  let asked = 0
  const silent = await serve((_request, response) => {
    asked += 1
    if (isAwake) response.end(picture)
  })
  const living = await serve((_request, response) => response.end(picture))
  const posts = Array.from({ length: ARTICLES }, (_, index) => {
    const pictures = [1, 2, 3].map(each => `<img src="${silent}/${String(each)}.png" alt="Ảnh">`)
    const html = `<p>Chữ.</p>${pictures.join('')}<img src="${living}/a.png" alt="Ảnh"><a href="${silent}/don.pdf">đơn</a>`
    return { id: index + 1, html }
  })
  const folder = await folderWith({ 'a.xml': wordpressOf(posts, { host: new URL(silent).host }) })
  const run = () =>
    portal.bring({ at: join(folder, 'a.xml') }, { named: [silent, living], maxMs: MAX_MS })
  const first = await run()
  // Two articles are made ready side by side, so one more request may be under way when the second wait is over.
  expect(asked).toBeGreaterThanOrEqual(2)
  expect(asked).toBeLessThanOrEqual(3)
  expect(first.counts).toMatchObject({ brought: ARTICLES, lacking: 4 * ARTICLES })
  expect(new Set(first.said.flatMap(({ codes }) => codes))).toEqual(
    new Set(['category_missing', 'picture_silent', 'linked_file_silent']),
  )
  expect((await portal.article('Bài 1'))?.pictures).toHaveLength(1)
  // The screen tells of each.
  expect(first.fetched).toEqual(
    expect.arrayContaining(['item 1: picture 3 of 4', `item ${String(ARTICLES)}: file 1 of 1`]),
  )
  isAwake = true
  expect((await run()).counts).toMatchObject({ known: ARTICLES, lacking: ARTICLES })
  expect((await portal.article('Bài 1'))?.pictures).toHaveLength(4)
})
