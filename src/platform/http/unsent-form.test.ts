/** A form whose sender is not signed in, or not as who may send it, is handed back: nothing typed in it is lost, nothing of it is kept. */
import { beforeAll, beforeEach, expect, it, test } from 'vitest'
import { z } from 'zod'
import { fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { json, problem } from '#platform/http/answer.ts'
import { route } from '#platform/http/route.ts'
import { formOf } from '#test/support/apply-forms.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { seedOrganisation } from '../../../db/seed/organisation/seed-organisation.ts'

const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
const MB = 1_000_000

let taken: unknown[]
let kept: number
const post = (path: string, who: 'citizen' | 'officer' | 'no officer', more: object = {}) =>
  route({
    ...({ method: 'POST', path, who, audit: 'act', body: z.looseObject({}) } as const),
    ...more,
    handle({ body }) {
      taken.push(body.raw)
      return json({})
    },
  })
const routes = [
  post('/y-kien', 'citizen'),
  post('/nguoi-dan', 'no officer'),
  post('/can-bo/su-co', 'officer'),
  post('/can-bo/tep', 'officer', { upload: { maxFiles: 2, maxBytes: 40 * MB } }),
  post('/can-bo/mat-khau', 'officer', { secret: true }),
  post('/api/su-co', 'officer'),
  route({
    ...{ method: 'POST', path: '/cua-toi', who: 'anyone', audit: 'own data' },
    body: z.looseObject({}),
    handle: () => problem('sign_in_first'),
  }),
  route({
    ...{ method: 'GET', path: '/cua-toi', who: 'anyone', audit: 'own data' },
    handle: () => problem('sign_in_first'),
  }),
]

let visitor: TestBrowser
let citizen: TestBrowser
let officer: TestBrowser
let server: Awaited<ReturnType<typeof featureServer>>['server']
beforeAll(async () => {
  const db = await testDatabase()
  const { siteId } = await seedOrganisation(db, clock)
  const made = await featureServer({ db, clock, features: () => [{ name: 'test', routes }] })
  const { files } = made.deps
  const save = files.saveUpload.bind(files)
  Object.assign(files, {
    saveUpload: (...given: Parameters<typeof save>) => {
      kept += 1
      return save(...given)
    },
  })
  server = made.server
  visitor = made.openBrowser()
  const { id } = await db.selectFrom('officer').select('id').orderBy('id').executeTakeFirstOrThrow()
  officer = await made.openBrowserOf(siteId, { kind: 'officer', id })
  const accountId = newId(clock.now())
  await db
    .insertInto('citizen_account')
    .values({ id: accountId, site_id: siteId, email: 'lan@example.vn', opened_at: clock.now() })
    .execute()
  citizen = await made.openBrowserOf(siteId, { kind: 'citizen', id: accountId })
})
beforeEach(() => {
  taken = []
  kept = 0
})

const TYPED = {
  affected: 'Khu phố 3 & 4\nmất điện <script>alert("x")</script>',
  until: '08:00',
  kind: 'power',
  key: '01JDK3V8Z6Q2W9X4Y7T5R1N0PM',
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
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [unescaped(name), unescaped(value)],
    ),
  )

/** What a page shows to be copied. */
const copiedFrom = (html: string) =>
  [...html.matchAll(/<textarea[^>]*readonly[^>]*>([^<]*)</g)].map(([, text = '']) =>
    unescaped(text),
  )

test('whose session has ended reads what was typed, can sign in beside it, and sends the same form again', async () => {
  const refused = await visitor.post('/can-bo/su-co?buoc=2', TYPED)
  expect([refused.statusCode, refused.headers['cache-control'], taken]).toEqual([
    401,
    'no-store',
    [],
  ])
  expect(copiedFrom(refused.body)).toEqual([TYPED.affected, TYPED.until])
  expect(refused.body).toContain('Chưa có gì được lưu.')
  expect(refused.body).toMatch(
    /<a href="\/can-bo\/dang-nhap\?tiep=%2Fcan-bo" target="_blank"[^>]*>Đăng nhập/,
  )
  expect(refused.body).toContain('<form action="/can-bo/su-co?buoc=2" method="post"')
  expect(refused.body).not.toContain('<script>alert')
  expect(await htmlFindings(refused.body)).toEqual([])
  const again = await officer.post('/can-bo/su-co?buoc=2', carriedBy(refused.body))
  expect([again.statusCode, taken]).toEqual([200, [TYPED]])
})

test('files are thrown away unkept and asked for again, and the text around them stays', async () => {
  const form = formOf('own_1', [new File(['%PDF-1.4'], 'sổ.pdf')], { before: 'Trước tệp' })
  form.append('after', 'Sau tệp')
  const refused = await visitor.upload('/can-bo/tep', form)
  expect(refused.statusCode).toBe(401)
  expect(copiedFrom(refused.body)).toEqual(['Trước tệp', 'Sau tệp'])
  expect(refused.body).toContain('enctype="multipart/form-data"')
  expect(refused.body).toContain('Chọn lại tệp: sổ.pdf')
  expect(await htmlFindings(refused.body)).toEqual([])
  expect([taken, kept]).toEqual([[], 0])
})

it.each([
  ['a resident’s form, with nobody signed in', () => visitor, '/y-kien', 401, '/dang-nhap?tiep='],
  ['a resident’s form, with an officer', () => officer, '/y-kien', 401, '/dang-nhap?tiep='],
  ['an officers’ form, with a resident', () => citizen, '/can-bo/su-co', 401, '/can-bo/dang-nhap'],
  ['what no officer may send, with an officer', () => officer, '/nguoi-dan', 403, '/can-bo"'],
  ['what only its owner may open', () => visitor, '/cua-toi', 401, '/dang-nhap?tiep='],
] as const)('%s: handed back, with the way in', async (_, browser, path, status, way) => {
  const refused = await browser().post(path, { note: 'Tôi đã gõ một giờ' })
  expect([refused.statusCode, copiedFrom(refused.body), taken]).toEqual([
    status,
    ['Tôi đã gõ một giờ'],
    [],
  ])
  expect(refused.body).toContain(`href="${way}`)
})

test('what only its owner may open leads to where one signs in, when it is asked for', async () => {
  const asked = await visitor.get('/en/cua-toi?trang=2')
  expect([asked.statusCode, asked.headers.location]).toEqual([
    303,
    `/en/dang-nhap?tiep=${encodeURIComponent('/en/cua-toi?trang=2')}`,
  ])
})

/** Sends `note=x` as nobody, with those headers. */
const sendAs = (url: string, headers: Record<string, string>, payload = 'note=x y') =>
  server.inject({
    ...{ method: 'POST', url, payload },
    headers: {
      ...{ host: 'localhost', 'sec-fetch-site': 'same-origin' },
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
  })

it.each([
  ['the form’s own page', 'http://localhost/en/can-bo/su-co/moi?a=1', '/en/can-bo/su-co/moi?a=1'],
  ['never the page of another site', 'https://elsewhere.example/can-bo/su-co/moi', '/en/can-bo'],
  ['never an answer that nobody can open', 'http://localhost/en/can-bo/su-co', '/en/can-bo'],
])('signing in and going back lead to %s', async (_, referer, to) => {
  const { body } = await sendAs('/en/can-bo/su-co', { referer })
  expect(body).toContain(`href="/en/can-bo/dang-nhap?tiep=${encodeURIComponent(to)}"`)
  expect(body).toContain(`href="${to}">Give this up`)
  expect(body).toContain('Nothing was saved.')
})

it.each([
  ['a form beyond what one without files may be', '/can-bo/tep', {}, `note=${'x y'.repeat(MB)}`],
  ['a password', '/can-bo/mat-khau', {}, undefined],
  ['what a program asks', '/api/su-co', {}, undefined],
  ['what a script of a page sends', '/can-bo/su-co', { 'sec-fetch-dest': 'empty' }, undefined],
] as const)('%s is refused without being handed back', async (_, url, headers, payload) => {
  const refused = await sendAs(url, headers, payload)
  expect(refused.body).not.toContain('x y')
  expect(refused.statusCode).toBeGreaterThanOrEqual(401)
})

test('the short refusal of a page leads to where one signs in', async () => {
  const refused = await sendAs('/can-bo/mat-khau', {})
  expect(refused.statusCode).toBe(401)
  expect(refused.body).toContain('href="/can-bo/dang-nhap?tiep=%2Fcan-bo"')
})

test('a form from a page of somebody else’s is refused as ever: nothing that it brings stands in a page of ours', async () => {
  const refused = await sendAs('/can-bo/su-co', { 'sec-fetch-site': 'cross-site' })
  expect([refused.statusCode, refused.body.includes('x y')]).toEqual([403, false])
})
