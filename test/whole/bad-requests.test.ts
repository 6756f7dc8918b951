/** Requests that no browser sends, byte for byte: each is answered, in the reader's language, and the server lives on. */
import { type AddressInfo, connect } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import type { Log } from '#platform/log/log.ts'
import { foundTown, type Town } from '#test/support/town.ts'

type Case = {
  readonly why: string
  readonly request: string | Buffer
  readonly status: readonly number[]
  readonly language?: 'en' | 'json'
}

const get = (address: string, headers = ''): string =>
  `GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`

const post = (
  type: string,
  body: string | Buffer,
  headers = '',
  address = '/dang-nhap',
): Buffer => {
  const bytes = Buffer.from(body)
  const head = `POST ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}`
  const described = type === '' ? '' : `Content-Type: ${type}\r\n`
  return Buffer.concat([
    Buffer.from(`${head}${described}Content-Length: ${String(bytes.length)}\r\n\r\n`),
    bytes,
  ])
}

const FORM = 'application/x-www-form-urlencoded'
const MULTIPART = 'multipart/form-data; boundary=b'
const field = (name: string, value: string): string =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

const CASES: readonly Case[] = [
  { why: 'bytes that are no UTF-8', request: get('/%ff'), status: [400] },
  { why: 'an overlong slash', request: get('/tin-tuc/%C0%AF'), status: [400] },
  { why: 'the same in English', request: get('/en/%ff'), status: [400], language: 'en' },
  { why: 'the same at the API', request: get('/api/%ff'), status: [400], language: 'json' },
  { why: 'half an escape', request: get('/%'), status: [400] },
  { why: 'NUL in an address', request: get('/tin-tuc/%00'), status: [404] },
  { why: 'a name longer than any', request: get(`/tin-tuc/${'a'.repeat(400)}`), status: [404] },
  { why: 'another host by two slashes', request: get('//evil.example'), status: [404] },
  {
    why: 'the same behind a language',
    request: get('/en//evil.example'),
    status: [404],
    language: 'en',
  },
  { why: 'out of the assets', request: get('/assets/..%2f..%2fpackage.json'), status: [404] },
  { why: 'NUL among the assets', request: get('/assets/%00'), status: [400] },
  {
    why: 'headers beyond the limit',
    request: get('/', `X: ${'a'.repeat(20_000)}\r\n`),
    status: [400],
  },
  { why: 'no HTTP at all', request: 'nonsense\r\n\r\n', status: [400] },
  {
    why: 'a verb that we have not',
    request: get('/thu-tuc').replace('GET', 'DELETE'),
    status: [404],
  },
  { why: 'a form to a page', request: post(FORM, 'a=b', '', '/thu-tuc'), status: [404] },
  { why: 'XML', request: post('text/xml', '<a/>'), status: [415] },
  { why: 'no type', request: post('', 'email=a'), status: [415] },
  { why: 'half of a JSON', request: post('application/json', '{"a":'), status: [400] },
  {
    why: 'JSON that reaches for prototypes',
    request: post('application/json', '{"__proto__":{"a":1}}'),
    status: [400],
  },
  { why: 'JSON that is no object', request: post('application/json', 'null'), status: [422] },
  {
    why: 'JSON of 50,000 brackets',
    request: post('application/json', '['.repeat(50_000) + ']'.repeat(50_000)),
    status: [422],
  },
  {
    why: 'a form in UTF-16',
    request: post(`${FORM}; charset=utf-16`, Buffer.from('email=a', 'utf16le')),
    status: [422],
  },
  {
    why: 'a form that is no UTF-8',
    request: post(FORM, Buffer.from([0x65, 0x3d, 0xff, 0xfe])),
    status: [422],
  },
  {
    why: 'two megabytes in a field',
    request: post(FORM, `email=${'a'.repeat(2_000_000)}`),
    status: [413],
  },
  {
    why: '50,000 fields',
    request: post(
      FORM,
      Array.from({ length: 50_000 }, (_, index) => `f${String(index)}=1`).join('&'),
    ),
    status: [422],
  },
  {
    why: 'a multipart form without boundary',
    request: post('multipart/form-data', 'x'),
    status: [400],
  },
  {
    why: 'a boundary beyond measure',
    request: post(`multipart/form-data; boundary=${'b'.repeat(500)}`, 'x'),
    status: [400],
  },
  {
    why: 'a multipart form that breaks off',
    request: post(MULTIPART, field('email', 'x').slice(0, -2)),
    status: [400],
  },
  { why: 'a multipart form of something else', request: post(MULTIPART, 'garbage'), status: [400] },
  {
    why: 'a field beyond the limit',
    request: post(MULTIPART, `${field('email', 'a'.repeat(300_000))}--b--\r\n`),
    status: [413],
  },
  {
    why: '700 fields',
    request: post(
      MULTIPART,
      `${Array.from({ length: 700 }, (_, index) => field(`f${String(index)}`, '1')).join('')}--b--\r\n`,
    ),
    status: [413],
  },
  {
    why: 'a file where none is asked for',
    request: post(MULTIPART, `${field('email"; filename="a.pdf', '%PDF-')}--b--\r\n`),
    status: [413],
  },
  {
    why: 'a field that reaches for prototypes',
    request: post(MULTIPART, `${field('__proto__', 'x')}--b--\r\n`),
    status: [400],
  },
  {
    why: 'a chunk of no size',
    request:
      'POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    status: [400],
  },
]

let town: Town
let port: number
const failures: unknown[] = []
const log: Log = {
  debug() {},
  info() {},
  warn() {},
  error: (fields, sentence) => failures.push({ sentence, ...fields }),
}

beforeAll(async () => {
  town = await foundTown({ log })
  await town.product.server.listen({ host: '127.0.0.1', port: 0 })
  port = (town.product.server.server.address() as AddressInfo).port
})

test.for(CASES)('$why gets a clear refusal', async ({ request, status, language }) => {
  const answer = await exchange(request)
  expect(status).toContain(Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]))
  if (language === 'json') expect(answer).toContain('application/problem+json')
  else expect(answer).toContain(`<html lang="${language ?? 'vi'}"`)
  expect(failures).toEqual([])
})

/** Sends the bytes and reads until the server hangs up. */
function exchange(request: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').setTimeout(5000, () => {
      socket.destroy(new Error('No answer'))
    })
    socket.on('data', (text: string) => (answer += text))
    // A server that has answered and hangs up may reset what is still being sent.
    socket.on('error', error => {
      if (answer === '') reject(error)
      else resolve(answer)
    })
    socket.on('close', () => {
      resolve(answer)
    })
    socket.write(request)
  })
}
