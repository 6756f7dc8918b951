import { beforeAll, describe, expect, test } from 'vitest'
import { accountsFeature } from '#features/accounts/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { seedAccounts } from '../../../../db/seed/accounts/seed-accounts.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'
import { totpCode } from '../credentials/totp.ts'
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '../domain/demo-accounts.ts'
import { stepAt } from '../domain/totp-step.ts'

const MORNING = instant('2026-11-24T08:00:00+07:00')
const clock = fixedClock(MORNING)
let db: Db
let siteId: number
let site: Awaited<ReturnType<typeof featureServer>>

beforeAll(async () => {
  db = await testDatabase()
  site = await featureServer({ db, clock, features: deps => [accountsFeature(deps)] })
  const seeded = await seedOrganisation(db, clock)
  siteId = seeded.siteId
  expect(await seedAccounts(site.deps, siteId)).toBeGreaterThan(130)
  expect(await seedAccounts(site.deps, siteId)).toBe(0)
})

function password(browser: TestBrowser, username: string, word = DEMO_PASSWORD, tiep = '') {
  return browser.post('/can-bo/dang-nhap', { username, password: word, tiep })
}

const codeNow = (drift = 0): string => totpCode(DEMO_TOTP_SECRET, stepAt(clock.now()) + drift)

describe('An officer signs in with password and device code', () => {
  test('both are right: the officer comes to the page asked for, and has a session of an officer', async () => {
    const browser = site.openBrowser()
    expect((await browser.get('/can-bo/phien')).headers.location).toBe(
      '/can-bo/dang-nhap?tiep=%2Fcan-bo%2Fphien',
    )
    const first = await password(browser, 'Motcua ', DEMO_PASSWORD, '/can-bo/phien')
    expect(first.headers.location).toBe('/can-bo/dang-nhap/ma')
    expect(browser.cookies.has('motcua')).toBe(false)
    const second = await browser.post('/can-bo/dang-nhap/ma', { code: codeNow() })
    expect(second.headers.location).toBe('/can-bo/phien')
    const page = await browser.get('/can-bo/phien')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Phiên này')
    const out = await browser.post('/dang-xuat')
    expect(out.headers.location).toBe('/can-bo/dang-nhap')
    expect((await browser.get('/can-bo/phien')).statusCode).toBe(303)
  })

  test('the password alone opens nothing', async () => {
    const browser = site.openBrowser()
    await password(browser, 'motcua2')
    expect((await browser.get('/can-bo/phien')).statusCode).toBe(303)
  })

  test('a device code is good once: whoever saw it cannot use it again', async () => {
    const code = codeNow()
    const first = site.openBrowser()
    await password(first, 'motcua3')
    expect((await first.post('/can-bo/dang-nhap/ma', { code })).statusCode).toBe(303)
    const second = site.openBrowser()
    await password(second, 'motcua3')
    const replayed = await second.post('/can-bo/dang-nhap/ma', { code })
    expect(replayed.statusCode).toBe(422)
    expect(replayed.body).toContain('đã dùng rồi')
    const earlier = await second.post('/can-bo/dang-nhap/ma', { code: codeNow(-1) })
    expect(earlier.statusCode).toBe(422)
  })

  test('the same code sent twice at one moment lets in once', async () => {
    const browsers = [site.openBrowser(), site.openBrowser()]
    for (const browser of browsers) await password(browser, 'motcua4')
    const answers = await Promise.all(
      browsers.map(browser => browser.post('/can-bo/dang-nhap/ma', { code: codeNow() })),
    )
    expect(answers.map(answer => answer.statusCode).sort()).toEqual([303, 422])
  })

  test.each([
    [-2, 422, 'a code of a minute ago is over'],
    [-1, 303, 'a device that is half a minute slow is taken'],
    [1, 303, 'a device that is half a minute fast is taken'],
    [2, 422, 'a code of the minute to come is not good yet'],
  ])('a code %i steps away is answered %i: %s', async (drift, status) => {
    clock.set(addMinutes(MORNING, 10 + drift))
    const browser = site.openBrowser()
    await password(browser, 'motcua5')
    expect((await browser.post('/can-bo/dang-nhap/ma', { code: codeNow(drift) })).statusCode).toBe(
      status,
    )
    clock.set(MORNING)
  })

  test('an unknown name, a wrong password and a locked account get the same answer', async () => {
    const tries = []
    for (let time = 0; time < 5; time += 1)
      tries.push(await password(site.openBrowser(), 'thanhtra', 'sai'))
    tries.push(await password(site.openBrowser(), 'thanhtra', DEMO_PASSWORD))
    tries.push(await password(site.openBrowser(), 'khongcoai', 'sai'))
    const answers = tries.map(answer =>
      answer.body.replaceAll('khongcoai', 'thanhtra').replace(/value="motcua-demo"/, ''),
    )
    expect(new Set(tries.map(answer => answer.statusCode))).toEqual(new Set([422]))
    const said = answers.map(body => /govuk-error-message.*?<\/p>/.exec(body)?.[0])
    expect(new Set(said).size).toBe(1)
    clock.set(addMinutes(MORNING, 15))
    expect((await password(site.openBrowser(), 'thanhtra')).statusCode).toBe(303)
    clock.set(MORNING)
    const locked = await db
      .selectFrom('event')
      .select('id')
      .where('type', '=', 'officer_credential.locked')
      .execute()
    expect(locked).toHaveLength(1)
  })

  test('wrong device codes lock the account too, and a right password does not start the count anew', async () => {
    for (let time = 0; time < 5; time += 1) {
      const browser = site.openBrowser()
      await password(browser, 'bientap2')
      await browser.post('/can-bo/dang-nhap/ma', { code: '000000' })
    }
    const browser = site.openBrowser()
    expect((await password(browser, 'bientap2')).statusCode).toBe(422)
  })

  test('an unknown name takes as long as a wrong password', async () => {
    const measure = async (username: string): Promise<number> => {
      const times = []
      for (let time = 0; time < 7; time += 1) {
        const start = performance.now()
        await password(site.openBrowser(), username, 'sai')
        times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)[3] ?? 0
    }
    await measure('warm-up')
    const unknown = await measure('khongcoai')
    const known = await measure('quantri')
    // argon2id takes some 20 ms; an answer without it would be ten times faster.
    expect(unknown).toBeGreaterThan(known * 0.4)
  })

  test('five minutes after the password the device code comes too late', async () => {
    const browser = site.openBrowser()
    await password(browser, 'chutich')
    clock.set(addMinutes(MORNING, 5))
    const late = await browser.post('/can-bo/dang-nhap/ma', { code: codeNow() })
    clock.set(MORNING)
    expect(late.headers.location).toBe('/can-bo/dang-nhap?loi=het-han')
  })

  test('an officer who no longer works here is refused', async () => {
    await db
      .updateTable('officer')
      .set({ until: '2026-11-01' })
      .where('email', 'like', 'phochutich2@%')
      .execute()
    expect((await password(site.openBrowser(), 'phochutich2')).statusCode).toBe(422)
  })

  test('an officer’s session ends after an hour without use', async () => {
    const browser = site.openBrowser()
    await password(browser, 'phochutich1')
    await browser.post('/can-bo/dang-nhap/ma', { code: codeNow() })
    clock.set(addMinutes(MORNING, 59))
    expect((await browser.get('/can-bo/phien')).statusCode).toBe(200)
    clock.set(addMinutes(MORNING, 59 + 60))
    expect((await browser.get('/can-bo/phien')).statusCode).toBe(303)
    clock.set(MORNING)
  })
})
