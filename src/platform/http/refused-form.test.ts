/** A form that comes once too often from its address is handed back: nothing typed in it is lost, nothing of it is kept. */
import { beforeAll, beforeEach, expect, it, test, vi } from 'vitest'
import { z } from 'zod'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { json } from '#platform/http/answer.ts'
import type { RawFields } from '#platform/http/request.ts'
import { route } from '#platform/http/route.ts'
import { formOf } from '#test/support/apply-forms.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { seedOrganisation } from '../../../db/seed/organisation/seed-organisation.ts'

const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
const MOST = 2
const MB = 1_000_000
const A_MINUTE = 61_000
const CARRIED = '<input type="hidden" name="note"'

/** What the handlers got, and how many files were being kept. */
let taken: RawFields[]
let kept: number
const open = { who: 'anyone', audit: 'nothing personal', method: 'POST', perMinute: MOST } as const
const post = (path: string, more: object = {}) =>
  route({
    ...{ ...open, path, body: z.looseObject({}) },
    ...more,
    handle({ body }) {
      taken.push(body.raw)
      return json({})
    },
  })
const routes = [
  post('/form'),
  post('/with-file', { upload: { maxFiles: 3, maxBytes: 30 * MB } }),
  post('/few-files', { perMinute: 100, upload: { maxFiles: 3, maxBytes: MB, perMinute: MOST } }),
  post('/password', { secret: true }),
  post('/api/thing'),
]

let browser: TestBrowser
let server: Awaited<ReturnType<typeof featureServer>>['server']
beforeAll(async () => {
  const db = await testDatabase()
  await seedOrganisation(db, clock)
  const settings = { RATE_LIMIT: 'yes' }
  const features = () => [{ name: 'test', routes }]
  const made = await featureServer({ db, clock, settings, features })
  const { files } = made.deps
  const save = files.saveUpload.bind(files)
  Object.assign(files, {
    saveUpload: (...given: Parameters<typeof save>) => {
      kept += 1
      return save(...given)
    },
  })
  server = made.server
  browser = made.openBrowser()
})
beforeEach(() => {
  taken = []
  kept = 0
})

/** Asks as often as one may. */
async function exhaust(path: string, ask = () => browser.post(path, { note: 'x' })) {
  for (let count = 0; count < MOST; count += 1) await ask()
  taken = []
  kept = 0
}

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The fields that a page would send again, each by its name. */
const carriedBy = (html: string) =>
  [...html.matchAll(/<input type="(?:hidden|checkbox)" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [unescaped(name), unescaped(value)],
  )

test('whoever sends once too often gets everything back, escaped, in a page that no cache keeps, and can send it again', async () => {
  await exhaust('/form')
  const typed = {
    name: 'Nguyễn Thị "Ánh" & con',
    note: `Dòng một\nDòng hai <script>alert('x')</script>`,
    usual: ['phone', 'email'],
    '"><b>': 'a name that is none of ours',
    _slots: 'one',
  }
  const refused = await browser.post('/form?buoc=2', typed)
  expect(refused.statusCode).toBe(429)
  expect(refused.headers['cache-control']).toBe('no-store')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(carriedBy(refused.body)).toEqual([
    ['name', typed.name],
    ['note', typed.note],
    ...[
      ['usual', 'phone'],
      ['usual', 'email'],
    ],
    ['"><b>', 'a name that is none of ours'],
    ['_slots', 'one'],
  ])
  expect(refused.body).toContain('<form action="/form?buoc=2" method="post"')
  expect(refused.body).toContain(`khoảng ${String(refused.headers['retry-after'])} giây`)
  expect(refused.body).not.toContain('<script>alert')
  expect(await htmlFindings(refused.body)).toEqual([])
  expect(taken).toEqual([])
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.advanceTimersByTime(A_MINUTE)
  const again = await browser.post('/form?buoc=2', typed)
  vi.useRealTimers()
  expect([again.statusCode, taken]).toEqual([200, [typed]])
})

test('whoever reads English is told in English, and sends it again in English', async () => {
  await exhaust('/form')
  const { body } = await browser.post('/en/form', { note: 'Still here' })
  expect(body).toContain('<form action="/en/form"')
  expect(body).toContain('Send again')
  expect(carriedBy(body)).toEqual([['note', 'Still here']])
})

test('files are thrown away unkept, and are asked for again by the names that they had', async () => {
  const send = () =>
    browser.upload(
      '/with-file',
      formOf('own_1', [new File(['%PDF-1.4'], 'sổ tiêm.pdf'), new File(['%PDF-1.4'], 'hai.pdf')], {
        ...{ note: 'Trước tệp', once: 'k1' },
      }),
    )
  await exhaust('/with-file', send)
  const refused = await send()
  expect(refused.statusCode).toBe(429)
  expect(carriedBy(refused.body)).toEqual([
    ['note', 'Trước tệp'],
    ['once', 'k1'],
  ])
  expect(refused.body).toContain('enctype="multipart/form-data"')
  expect(refused.body).toMatch(/Chọn lại tệp: sổ tiêm\.pdf, hai\.pdf[\s\S]{0,200}name="own_1"/)
  expect(await htmlFindings(refused.body)).toEqual([])
  expect([taken, kept]).toEqual([[], 0])
})

test('where it is the files that are too many, what stands after them in the form is not lost either', async () => {
  const send = () => {
    const form = formOf('own_1', [new File(['%PDF-1.4'], 'một.pdf')], { before: 'Trước' })
    form.append('after', 'Sau tệp')
    return browser.upload('/few-files', form)
  }
  await exhaust('/few-files', send)
  const refused = await send()
  expect(refused.statusCode).toBe(429)
  expect(Object.fromEntries(carriedBy(refused.body))).toEqual({ before: 'Trước', after: 'Sau tệp' })
  expect(refused.body).toContain('Chọn lại tệp: một.pdf')
  expect([taken, kept]).toEqual([[], 0])
})

it.each([
  ['a form beyond what one without files may be', '/form', { note: 'x'.repeat(MB) }, {}],
  ['a password', '/password', { note: 'x' }, {}],
  ['what a program asks', '/api/thing', { note: 'x' }, {}],
  ['what a script of a page sends', '/form', { note: 'x' }, { 'sec-fetch-dest': 'empty' }],
] as const)('%s is refused without being handed back', async (_, path, fields, headers) => {
  await exhaust(path)
  const refused = await server.inject({
    ...{ method: 'POST', url: path, payload: new URLSearchParams(fields).toString() },
    headers: {
      ...{ host: 'localhost', 'sec-fetch-site': 'same-origin' },
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
  })
  expect(refused.statusCode).toBe(429)
  expect(refused.body).not.toContain(CARRIED)
})

test('a form from a page of somebody else’s is refused as ever: nothing that it brings stands in a page of ours', async () => {
  await exhaust('/form')
  const refused = await server.inject({
    ...{ method: 'POST', url: '/form', payload: 'note=x' },
    headers: {
      ...{ host: 'localhost', 'sec-fetch-site': 'cross-site' },
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  expect([refused.statusCode, refused.body.includes(CARRIED)]).toEqual([403, false])
})

test('an address that goes on and on is no longer read: it gets the short refusal', async () => {
  await exhaust('/form')
  const told: boolean[] = []
  for (let count = 0; count < 620; count += 1)
    told.push((await browser.post('/form', { note: 'x' })).body.includes(CARRIED))
  expect([told[0], told.at(-1)]).toEqual([true, false])
  expect(taken).toEqual([])
})
