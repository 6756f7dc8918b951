import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchOutside } from './fetch-outside.ts'

let server: Server
let at = ''
/** What the server was asked for. */
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const to = new URL(request.url ?? '/', 'http://x').searchParams.get('to')
    if (to !== null) response.writeHead(302, { location: to }).end()
    else if (request.url === '/large') response.end(Buffer.alloc(100_000))
    else if (request.url === '/slow') response.write('a')
    else if (request.url === '/gone') response.writeHead(404).end()
    else response.end('words')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const limits = { maxBytes: 50_000, maxMs: 400, loopback: true } as const

describe('what is on the web', () => {
  it('comes, through redirects too', async () => {
    const { port } = new URL(at)
    for (const address of [at, `${at}/?to=/words`, `http://localhost:${port}/`])
      expect(await fetchOutside(address, limits)).toEqual({ ok: true, value: Buffer.from('words') })
  })

  it.each([
    ['more than may come', '/large', 'too_large'],
    ['what never ends', '/slow', 'too_slow'],
    ['what is not there', '/gone', 'not_there'],
    ['a circle', '/?to=%3Fto%3D%252F', 'words'],
    ['a file of this machine', '/?to=file:///etc/passwd', 'address_unusable'],
    ['a redirect into a private network', '/?to=http://10.0.0.1/', 'address_private'],
    [
      'a redirect to what clouds tell their machines',
      '/?to=http://169.254.169.254/latest',
      'address_private',
    ],
    [
      'a redirect to a private network in the other notation',
      '/?to=http://[::ffff:192.168.0.1]/',
      'address_private',
    ],
    [
      'a redirect to a number that stands for 10.0.0.1',
      '/?to=http://167772161/',
      'address_private',
    ],
  ])('is refused: %s', async (_what, path, code) => {
    const got = await fetchOutside(at + path, limits)
    expect(got.ok ? got.value.toString() : got.error.code).toBe(code)
  })

  it('is never this machine itself, by number or by name', async () => {
    const { port } = new URL(at)
    const before = asked.length
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '127.1', '0x7f000001'])
      expect(await fetchOutside(`http://${host}:${port}/`, { maxBytes: 9, maxMs: 400 })).toEqual({
        ok: false,
        error: { code: 'address_private' },
      })
    expect(asked.length).toBe(before)
  })
})
