import { beforeAll, describe, expect, test } from 'vitest'
import { accountsFeature } from '#features/accounts/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { seedAccounts } from '../../../../db/seed/accounts/seed-accounts.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'
import { totpCode } from '../credentials/totp.ts'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../domain/demo-accounts.ts'
import { stepAt } from '../domain/totp-step.ts'
import { createOfficer } from '../use-cases/create-officer.ts'

const MORNING = instant('2026-11-24T08:00:00+07:00')
const PASSWORD = 'mot mat khau du dai'
const clock = fixedClock(MORNING)
let db: Db
let siteId: number
let unitId: number
let site: Awaited<ReturnType<typeof featureServer>>

beforeAll(async () => {
  db = await testDatabase()
  site = await featureServer({ db, clock, features: deps => [accountsFeature(deps)] })
  const seeded = await seedOrganisation(db, clock)
  siteId = seeded.siteId
  unitId = seeded.unitIds.get('quan-binh-thanh') ?? 0
  expect(await seedAccounts(site.deps, siteId)).toBeGreaterThan(130)
  expect(await seedAccounts(site.deps, siteId)).toBe(0)
})

function newOfficer(username: string, password = PASSWORD) {
  return createOfficer(site.deps, {
    siteId,
    unitId,
    fullName: 'Người Thật',
    email: `${username}@quan.example`,
    role: 'administrator',
    titleVi: 'Quản trị',
    titleEn: 'Administrator',
    username,
    password,
  })
}

function password(browser: TestBrowser, username: string, word = DEMO_PASSWORD) {
  return browser.post('/can-bo/dang-nhap', { username, password: word })
}

describe('The first sign-in of a real officer', () => {
  test('adds the device: QR and key are shown, a code of it lets in, and from then on it is asked for', async () => {
    expect((await newOfficer('nguoithat')).ok).toBe(true)
    const browser = site.openBrowser()
    const first = await password(browser, 'nguoithat', PASSWORD)
    expect(first.headers.location).toBe('/can-bo/dang-nhap/gan-thiet-bi')
    const page = (await browser.get('/can-bo/dang-nhap/gan-thiet-bi')).body
    expect(page).toContain('src="data:image/svg+xml;base64,')
    const secret = (/([A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(page)?.[0] ?? '').replaceAll(' ', '')
    expect(secret).toHaveLength(32)
    const wrong = await browser.post('/can-bo/dang-nhap/gan-thiet-bi', { code: '000000' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain(secret.slice(0, 4))
    const code = totpCode(secret, stepAt(clock.now()))
    expect((await browser.post('/can-bo/dang-nhap/gan-thiet-bi', { code })).headers.location).toBe(
      '/can-bo',
    )
    const row = await db
      .selectFrom('officer_credential')
      .selectAll()
      .where('username', '=', 'nguoithat')
      .executeTakeFirstOrThrow()
    expect(row.totp_secret_sealed).not.toContain(secret)
    const again = site.openBrowser()
    expect((await password(again, 'nguoithat', PASSWORD)).headers.location).toBe(
      '/can-bo/dang-nhap/ma',
    )
    // The sealed cookie of a sign-in that is past cannot bring another device.
    for (const [name, value] of browser.cookies)
      if (name !== 'motcua') again.cookies.set(name, value)
    expect((await again.get('/can-bo/dang-nhap/gan-thiet-bi')).headers.location).toContain(
      'het-han',
    )
  })

  test('the page of a real account never shows its device code, though the site is a demo', async () => {
    expect((await password(site.openBrowser(), 'nguoithat', PASSWORD)).statusCode).toBe(303)
    const browser = site.openBrowser()
    await password(browser, 'nguoithat', PASSWORD)
    expect((await browser.get('/can-bo/dang-nhap/ma')).body).not.toContain('trình diễn: thiết bị')
  })

  test.each([
    ['nguoithat', PASSWORD, 'officer_email_taken'],
    ['NGUOI', PASSWORD, 'username_wrong'],
    ['nguoi2', 'ngan', 'password_too_short'],
  ])('creating %s with %s gives %s', async (username, word, code) => {
    expect(await newOfficer(username, word)).toEqual({ ok: false, error: { code } })
  })

  test('a username that is taken leaves no officer behind', async () => {
    const result = await createOfficer(site.deps, {
      siteId,
      unitId,
      fullName: 'Người Khác',
      email: 'khac@quan.example',
      role: 'editor',
      titleVi: '',
      titleEn: '',
      username: 'nguoithat',
      password: PASSWORD,
    })
    expect(result).toEqual({ ok: false, error: { code: 'username_taken' } })
    expect(
      await db
        .selectFrom('officer')
        .select('id')
        .where('email', '=', 'khac@quan.example')
        .execute(),
    ).toEqual([])
  })
})

describe('A newcomer on the demo site', () => {
  test('finds an account for each role, its password and its device code, and is in with two clicks', async () => {
    const browser = site.openBrowser()
    const list = (await browser.get('/can-bo/dang-nhap')).body
    for (const username of DEMO_ACCOUNTS) expect(list).toContain(`tai-khoan=${username}&amp;`)
    expect(list).toContain('Đợt đăng ký tiêm chủng: danh sách, điểm danh, tải về')
    const filled = (await browser.get('/can-bo/dang-nhap?tai-khoan=quantri')).body
    expect(filled).toContain(`value="${DEMO_PASSWORD}"`)
    await password(browser, 'truong.motcua')
    const page = (await browser.get('/can-bo/dang-nhap/ma')).body
    const code = /name="code"[^>]*value="(\d{6})"/.exec(page)?.[1] ?? ''
    expect((await browser.post('/can-bo/dang-nhap/ma', { code })).statusCode).toBe(303)
    const next = site.openBrowser()
    await password(next, 'truong.motcua')
    const other = /name="code"[^>]*value="(\d{6})"/.exec(
      (await next.get('/can-bo/dang-nhap/ma')).body,
    )?.[1]
    expect(other).not.toBe(code)
    expect((await next.post('/can-bo/dang-nhap/ma', { code: other ?? '' })).statusCode).toBe(303)
  })

  test('the password of the demo is filled in for no other account', async () => {
    const page = (await site.openBrowser().get('/can-bo/dang-nhap?tai-khoan=nguoithat')).body
    expect(page).not.toContain(`value="${DEMO_PASSWORD}"`)
  })

  test('without the demo the page offers no account and the code page no code', async () => {
    const real = await featureServer({
      db,
      clock,
      features: deps => [accountsFeature(deps)],
      settings: { DEMO: 'no' },
    })
    const browser = real.openBrowser()
    expect((await browser.get('/can-bo/dang-nhap')).body).not.toContain('tai-khoan=')
    await password(browser, 'motcua1.p1')
    expect((await browser.get('/can-bo/dang-nhap/ma')).body).not.toMatch(/name="code"[^>]*value/)
  })
})
