import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atEnd } from '#test/support/at-end.ts'
import { selfSigned } from '#test/support/certificate.ts'
import { type FetchLimits, fetchOutside } from './fetch-outside.ts'
import { problemOf } from './fetch-problem.ts'
import { NO_HOSTS, nameHosts } from './named-hosts.ts'
import { rememberSilentHosts } from './silent-hosts.ts'

let server: Server
let at = ''
/** The operator named this server. */
let limits: FetchLimits
/** What the server was asked for. */
const asked: string[] = []

const SENT: Readonly<Record<string, Buffer>> = { '/large': Buffer.alloc(100_000) }
const STATUS: Readonly<Record<string, number>> = { '/gone': 404, '/closed': 403, '/broken': 500 }

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
    const to = pathname === '/on-and-on' ? pathname : searchParams.get('to')
    if (to !== null) response.writeHead(302, { location: to }).end()
    else if (pathname === '/slow') response.write('a')
    else if (pathname !== '/silent')
      response.writeHead(STATUS[pathname] ?? 200).end(SENT[pathname] ?? 'words')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  at = `http://127.0.0.1:${String(port)}`
  const named = await nameHosts([new URL(at), new URL(`http://localhost:${String(port)}`)])
  limits = { maxBytes: 50_000, maxMs: 400, named }
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('what is on the web', () => {
  it('comes, through redirects too', async () => {
    const { port } = new URL(at)
    for (const address of [at, `${at}/?to=/words`, `http://localhost:${port}/`])
      expect(await fetchOutside(address, limits)).toEqual({ ok: true, value: Buffer.from('words') })
  })

  it.each([
    ['more than may come', '/large', 'too_large'],
    ['what never ends', '/slow', 'too_slow'],
    ['what never begins', '/silent', 'no_answer'],
    ['what is not there', '/gone', 'not_there'],
    ['what is not for everyone', '/closed', 'not_allowed'],
    ['what failed there', '/broken', 'site_failed'],
    ['what leads on and on', '/on-and-on', 'redirects_endless'],
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

  it('is never this machine itself, by number or by name, unless the operator named it', async () => {
    const { port } = new URL(at)
    const before = asked.length
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '127.1', '0x7f000001'])
      expect(
        await fetchOutside(`http://${host}:${port}/`, { ...limits, named: NO_HOSTS }),
      ).toMatchObject({ ok: false, error: { code: 'address_private' } })
    expect(asked.length).toBe(before)
  })
})

describe('a host that says nothing', () => {
  const silent = rememberSilentHosts()
  const get = async (path: string) => {
    const got = await fetchOutside(at + path, { ...limits, silent })
    return got.ok ? 'came' : got.error.code
  }

  it('is asked no more after two waits in a row, also where others lead to it', async () => {
    // A line that is slow is none that says nothing, and an answer in between lets it be waited for again.
    for (const path of ['/slow', '/slow', '/silent', '/words', '/silent']) await get(path)
    expect(await get('/words')).toBe('came')
    for (const path of ['/silent', '/silent?2']) expect(await get(path)).toBe('no_answer')
    const before = asked.length
    expect(await get('/words')).toBe('no_answer')
    const other = createServer((_request, response) =>
      response.writeHead(302, { location: `${at}/words` }).end(),
    ).listen(0, '127.0.0.1')
    await once(other, 'listening')
    atEnd(() => Promise.resolve(other.close()))
    const leading = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`
    const named = new Map([...limits.named, ...(await nameHosts([new URL(leading)]))])
    expect(await fetchOutside(leading, { ...limits, silent, named })).toEqual({
      ...{ ok: false, error: { code: 'no_answer', address: `${at}/words` } },
    })
    expect(asked.length).toBe(before)
  })
})

describe('a host inside that the operator named', () => {
  it('is reached itself, at that port, and no other by what it says', async () => {
    const other = createServer((_request, response) => response.end('secret')).listen(
      0,
      '127.0.0.1',
    )
    await once(other, 'listening')
    atEnd(() => Promise.resolve(other.close()))
    const elsewhere = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`
    expect(await fetchOutside(`${at}/?to=${elsewhere}`, limits)).toEqual({
      ok: false,
      error: { code: 'address_private', address: elsewhere },
    })
  })

  it('is what its name led to when it was named: a name of the web that turns inside later is refused', async () => {
    const { port } = new URL(at)
    const host = `localhost:${port}`
    // What was named led outside; it leads to this machine now.
    const named = new Map([[host, new Set(['203.0.113.9'])]])
    const got = await fetchOutside(`http://${host}/`, { ...limits, named })
    expect(got).toMatchObject({ ok: false, error: { code: 'address_private' } })
    expect([...(await nameHosts([new URL('https://93.184.215.14/')])).keys()]).toEqual([])
  })
})

describe('what the network says', () => {
  /** A server of https on this machine; gives its address under the name, and what the operator names. */
  async function secure(certified: string, until: string) {
    const server = createSecureServer(
      selfSigned(certified, new Date(until)),
      (_request, response) => response.end('words'),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    atEnd(() => {
      server.closeAllConnections()
      return Promise.resolve(server.close())
    })
    return `https://localhost:${String((server.address() as AddressInfo).port)}/`
  }
  const problemAt = async (address: string) => {
    const named = await nameHosts([new URL(address)])
    const got = await fetchOutside(address, { ...limits, maxMs: 5000, named })
    return got.ok ? got.value.toString() : got.error.code
  }

  it('is told apart: a certificate that nobody vouches for, and what is no TLS at all', async () => {
    const until = '2120-01-01T00:00:00Z'
    expect(await problemAt(await secure('localhost', until))).toBe('certificate_untrusted')
    expect(await problemAt(at.replace('http:', 'https:'))).toBe('tls_failed')
  })

  it('is told apart: nobody listens, and no such host', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as AddressInfo
    closed.close()
    await once(closed, 'close')
    expect(await problemAt(`http://127.0.0.1:${String(port)}/`)).toBe('connection_refused')
    expect(await problemAt('http://no-such-host.invalid/')).toBe('host_unknown')
  })

  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate_untrusted'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate_untrusted'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate_untrusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate_untrusted'],
    ['CERT_HAS_EXPIRED', 'certificate_outdated'],
    ['CERT_NOT_YET_VALID', 'certificate_outdated'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate_of_other'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls_failed'],
    ['EAI_AGAIN', 'host_unknown'],
    ['ETIMEDOUT', 'no_answer'],
    ['ECONNRESET', 'unreachable'],
  ])('has a word of its own: %s', (code, problem) => {
    const { signal } = new AbortController()
    expect(problemOf(Object.assign(new Error(code), { code }), signal)).toBe(problem)
  })
})
