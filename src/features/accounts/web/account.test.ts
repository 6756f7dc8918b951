import { beforeAll, expect, test } from 'vitest'
import { accountsFeature } from '#features/accounts/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { codeIn, messageSentBy } from '#test/support/messages.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'
import { openSession } from '../use-cases/open-session.ts'
import { resolveActor } from '../use-cases/resolve-actor.ts'

const MORNING = instant('2026-11-24T08:00:00+07:00')
const clock = fixedClock(MORNING)
let db: Db
let site: Awaited<ReturnType<typeof featureServer>>

beforeAll(async () => {
  db = await testDatabase()
  await seedOrganisation(db, clock)
  site = await featureServer({ db, clock, features: deps => [accountsFeature(deps)] })
})

async function signedIn(email: string): Promise<TestBrowser> {
  const browser = site.openBrowser()
  const message = await messageSentBy(db, 1, email, () => browser.post('/dang-nhap', { email }))
  await browser.post('/dang-nhap/ma', { code: codeIn(message) })
  expect(browser.cookies.has('motcua')).toBe(true)
  return browser
}

test('a session that its owner ends is refused at its very next request', async () => {
  const phone = await signedIn('hai@example.com')
  const desk = await signedIn('hai@example.com')
  expect((await phone.get('/tai-khoan')).statusCode).toBe(200)
  const list = (await desk.get('/tai-khoan')).body
  const [path] = /\/tai-khoan\/phien\/[0-9a-f-]+\/ket-thuc/.exec(list) ?? []
  expect((await desk.post(path ?? '')).headers.location).toBe('/tai-khoan?xong=ket-thuc')
  expect((await phone.get('/tai-khoan')).headers.location).toContain('/dang-nhap')
  expect((await desk.get('/tai-khoan')).statusCode).toBe(200)
})

test('nobody can end the session of somebody else', async () => {
  const mine = await signedIn('ba@example.com')
  const other = await signedIn('tu@example.com')
  const { id } = await db
    .selectFrom('session')
    .innerJoin('citizen_account', 'citizen_account.id', 'session.citizen_id')
    .select('session.id')
    .where('email', '=', 'ba@example.com')
    .executeTakeFirstOrThrow()
  expect((await other.post(`/tai-khoan/phien/${id}/ket-thuc`)).statusCode).toBe(404)
  expect((await mine.get('/tai-khoan')).statusCode).toBe(200)
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const browser = await signedIn('nam@example.com')
  const token = browser.cookies.get('motcua') ?? ''
  await browser.post('/dang-xuat')
  expect(browser.cookies.has('motcua')).toBe(false)
  browser.cookies.set('motcua', token)
  expect((await browser.get('/tai-khoan')).headers.location).toContain('/dang-nhap')
})

test('a new sign-in in the same browser brings a new token and ends the old one', async () => {
  const browser = await signedIn('sau@example.com')
  const old = browser.cookies.get('motcua') ?? ''
  const email = 'bay@example.com'
  const message = await messageSentBy(db, 1, email, () => browser.post('/dang-nhap', { email }))
  await browser.post('/dang-nhap/ma', { code: codeIn(message) })
  expect(browser.cookies.get('motcua')).not.toBe(old)
  const thief = site.openBrowser()
  thief.cookies.set('motcua', old)
  expect((await thief.get('/tai-khoan')).statusCode).toBe(303)
})

test('a session ends after seven days without use and after thirty days whatever happens', async () => {
  const DAY = 24 * 60
  const idle = await signedIn('tam@example.com')
  const used = await signedIn('chin@example.com')
  for (let day = 5; day < 30; day += 5) {
    clock.set(addMinutes(MORNING, day * DAY))
    expect((await used.get('/tai-khoan')).statusCode).toBe(200)
  }
  clock.set(addMinutes(MORNING, 7 * DAY))
  expect((await idle.get('/tai-khoan')).statusCode).toBe(303)
  clock.set(addMinutes(MORNING, 30 * DAY))
  expect((await used.get('/tai-khoan')).statusCode).toBe(303)
  clock.set(MORNING)
})

test('the database keeps no token, only its hash', async () => {
  const browser = await signedIn('muoi@example.com')
  const rows = JSON.stringify(await db.selectFrom('session').selectAll().execute())
  expect(rows).not.toContain(browser.cookies.get('motcua'))
})

test('name, phone and identity number are kept in their common form, and the event tells only which changed', async () => {
  const browser = await signedIn('doi@example.com')
  const saved = await browser.post('/tai-khoan/sua', {
    full_name: '  Tra\u0302\u0300n   Văn Thử ',
    phone: '+84 912 345 678',
    identity_number: '079 190 000 001',
  })
  expect(saved.headers.location).toBe('/tai-khoan?xong=luu')
  const account = await db
    .selectFrom('citizen_account')
    .selectAll()
    .where('email', '=', 'doi@example.com')
    .executeTakeFirstOrThrow()
  expect(account).toMatchObject({
    full_name: 'Trần Văn Thử',
    phone: '0912345678',
    identity_number: '079190000001',
    identity_verified_at: null,
  })
  const event = await db
    .selectFrom('event')
    .select('data')
    .where('type', '=', 'citizen_account.changed')
    .where('subject_id', '=', account.id)
    .executeTakeFirstOrThrow()
  expect(event.data).toEqual({ fields: ['fullName', 'phone', 'identityNumber'] })
})

test.each([
  [{ phone: '12345' }, 'Nhập số điện thoại Việt Nam', 'phone'],
  [{ identity_number: '123' }, 'đúng 12 chữ số', 'identity_number'],
  [{ identity_number: '003190000001' }, 'Ba chữ số đầu', 'identity_number'],
  [{ full_name: 'a'.repeat(121) }, 'Viết ngắn lại', 'full_name'],
])('%j is refused with a sentence that leads to the field', async (fields, said, field) => {
  const browser = await signedIn('sai@example.com')
  const answer = await browser.post('/tai-khoan/sua', fields)
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(said)
  expect(answer.body).toContain(`href="#${field}"`)
})

test('a token that never was is a visitor, whatever it looks like', async () => {
  for (const token of ['x', 'a'.repeat(43), "' or 1=1 --", '\u0000']) {
    const browser = site.openBrowser()
    browser.cookies.set('motcua', encodeURIComponent(token))
    expect((await browser.get('/tai-khoan')).statusCode).toBe(303)
  }
})

test('an officer with an open session has the duties of this very day', async () => {
  const officer = await db
    .selectFrom('officer')
    .select('id')
    .where('email', 'like', 'chutich.p11@%')
    .executeTakeFirstOrThrow()
  const { token } = await inTransaction(db, trx =>
    openSession(
      { trx, clock },
      {
        siteId: 1,
        owner: { kind: 'officer', id: officer.id },
        method: 'password_and_totp',
        browser: { ip: '', userAgent: '' },
      },
    ),
  )
  const actor = await resolveActor({ db, clock }, token)
  expect(actor).toMatchObject({ kind: 'officer', unitName: { vi: 'Phường 11', en: 'Ward 11' } })
  expect(actor.kind === 'officer' && actor.duties.map(duty => duty.role)).toEqual([
    'leader',
    'unit_head',
  ])
  await db
    .updateTable('assignment')
    .set({ valid_to: '2026-11-24' })
    .where('officer_id', '=', officer.id)
    .where('role', '=', 'leader')
    .execute()
  const later = await resolveActor({ db, clock }, token)
  expect(later.kind === 'officer' && later.duties.map(duty => duty.role)).toEqual(['unit_head'])
  await db
    .updateTable('officer')
    .set({ until: '2026-11-24' })
    .where('id', '=', officer.id)
    .execute()
  expect((await resolveActor({ db, clock }, token)).kind).toBe('visitor')
})
