import { beforeAll, describe, expect, test } from 'vitest'
import { accountsFeature } from '#features/accounts/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { listMessages } from '#platform/mail/messages.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { codeIn, messageSentBy } from '#test/support/messages.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'

const MORNING = instant('2026-11-24T08:00:00+07:00')
const clock = fixedClock(MORNING)
let db: Db
let site: Awaited<ReturnType<typeof featureServer>>
let limited: Awaited<ReturnType<typeof featureServer>>

beforeAll(async () => {
  db = await testDatabase()
  await seedOrganisation(db, clock)
  const features = (deps: Parameters<typeof accountsFeature>[0]) => [accountsFeature(deps)]
  site = await featureServer({ db, clock, features })
  limited = await featureServer({ db, clock, features, settings: { RATE_LIMIT: 'yes' } })
})

async function askForCode(browser: TestBrowser, email: string, tiep = ''): Promise<string> {
  const message = await messageSentBy(db, 1, email.toLowerCase(), async () => {
    const answer = await browser.post('/dang-nhap', { email, tiep })
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe('/dang-nhap/ma')
  })
  return codeIn(message)
}

function wrong(code: string): string {
  return code === '111111' ? '222222' : '111111'
}

describe('Signing in by a code sent by e-mail', () => {
  test('a resident signs in with two forms, without scripts, and comes back to the page that was asked for', async () => {
    const browser = site.openBrowser()
    const first = await browser.get('/tai-khoan')
    expect(first.headers.location).toBe('/dang-nhap?tiep=%2Ftai-khoan')
    const form = await browser.get('/dang-nhap?tiep=%2Ftai-khoan%2Fsua')
    expect(form.body).toContain('name="tiep" value="/tai-khoan/sua"')
    const code = await askForCode(browser, 'Lan@Example.com', '/tai-khoan/sua')
    expect((await browser.get('/dang-nhap/ma')).body).toContain('lan@example.com')
    const answer = await browser.post('/dang-nhap/ma', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    })
    expect(answer.headers.location).toBe('/tai-khoan/sua')
    expect((await browser.get('/tai-khoan')).body).toContain('lan@example.com')
  })

  test('the answer for an address with an account and for one without is the same, letter by letter', async () => {
    const known = site.openBrowser()
    const code = await askForCode(known, 'biet@example.com')
    await known.post('/dang-nhap/ma', { code })
    const answers = []
    for (const email of ['biet@example.com', 'chua@example.com']) {
      const browser = site.openBrowser()
      const code = await askForCode(browser, email)
      const next = await browser.get('/dang-nhap/ma')
      const refused = await browser.post('/dang-nhap/ma', { code: wrong(code) })
      answers.push(
        [next, refused].map(answer => [
          answer.statusCode,
          answer.headers.location,
          answer.body.replaceAll(email, 'EMAIL'),
        ]),
      )
    }
    expect(answers[0]).toEqual(answers[1])
    expect(await listMessages(db, 1, { recipient: 'chua@example.com', limit: 5 })).toHaveLength(1)
  })

  test('the second sign-in with the same address leads to the same account', async () => {
    for (let time = 0; time < 2; time += 1) {
      const browser = site.openBrowser()
      const code = await askForCode(browser, 'mai@example.com')
      await browser.post('/dang-nhap/ma', { code })
    }
    const rows = await db
      .selectFrom('citizen_account')
      .select('id')
      .where('email', '=', 'mai@example.com')
      .execute()
    expect(rows).toHaveLength(1)
    const sessions = await db
      .selectFrom('session')
      .select('id')
      .where('citizen_id', '=', rows[0]?.id ?? '')
      .execute()
    expect(sessions).toHaveLength(2)
  })

  test('a code is good once', async () => {
    const browser = site.openBrowser()
    const code = await askForCode(browser, 'motlan@example.com')
    const other = site.openBrowser()
    for (const [name, value] of browser.cookies) other.cookies.set(name, value)
    expect((await browser.post('/dang-nhap/ma', { code })).statusCode).toBe(303)
    const again = await other.post('/dang-nhap/ma', { code })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Mã này không còn dùng được')
  })

  test('a code is worth nothing after ten minutes', async () => {
    const browser = site.openBrowser()
    const code = await askForCode(browser, 'cham@example.com')
    clock.set(addMinutes(MORNING, 10))
    const late = await browser.post('/dang-nhap/ma', { code })
    clock.set(MORNING)
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Mã này không còn dùng được')
  })

  test('after five wrong tries even the right code is refused', async () => {
    const browser = site.openBrowser()
    const code = await askForCode(browser, 'doan@example.com')
    for (let time = 1; time <= 5; time += 1) {
      const refused = await browser.post('/dang-nhap/ma', { code: wrong(code) })
      expect(refused.body).toContain(time < 5 ? 'Mã chưa đúng' : 'sai quá nhiều lần')
    }
    const right = await browser.post('/dang-nhap/ma', { code })
    expect(right.statusCode).toBe(422)
    expect(right.body).toContain('sai quá nhiều lần')
    expect(browser.cookies.has('motcua')).toBe(false)
  })

  test('five guesses sent at once are five tries, not one', async () => {
    const browser = site.openBrowser()
    const code = await askForCode(browser, 'dua@example.com')
    await Promise.all(
      Array.from({ length: 8 }, () => browser.post('/dang-nhap/ma', { code: wrong(code) })),
    )
    expect((await browser.post('/dang-nhap/ma', { code })).statusCode).toBe(422)
  })

  test('to one address at most five codes go out in an hour, whoever asks', async () => {
    for (let time = 1; time <= 5; time += 1)
      await askForCode(limited.openBrowser(), 'nhieu@example.com')
    const sixth = await limited.openBrowser().post('/dang-nhap', { email: 'nhieu@example.com' })
    expect(sixth.statusCode).toBe(422)
    expect(sixth.body).toContain('quá nhiều mã')
    expect(await listMessages(db, 1, { recipient: 'nhieu@example.com', limit: 9 })).toHaveLength(5)
    clock.set(addMinutes(MORNING, 60))
    await askForCode(limited.openBrowser(), 'nhieu@example.com')
    clock.set(MORNING)
  })

  test.each([
    ['', 'Nhập địa chỉ thư điện tử'],
    ['khong phai', 'đúng dạng'],
    ['a@b', 'đúng dạng'],
    ['a@example.com\r\nBcc: b@example.com', 'đúng dạng'],
  ])(
    'the address %j is refused with a sentence and the field keeps what was typed',
    async (email, said) => {
      const answer = await site.openBrowser().post('/dang-nhap', { email })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(said)
      expect(answer.body).toContain('href="#email"')
    },
  )

  test('a changed cookie between the two pages leads back to the first', async () => {
    const browser = site.openBrowser()
    await askForCode(browser, 'sua@example.com')
    const sealed = browser.cookies.get('motcua_ma') ?? ''
    browser.cookies.set('motcua_ma', `${sealed.slice(0, -2)}xx`)
    expect((await browser.get('/dang-nhap/ma')).headers.location).toBe('/dang-nhap')
    expect((await browser.post('/dang-nhap/ma', { code: '123456' })).headers.location).toBe(
      '/dang-nhap',
    )
  })

  test('neither the code nor the address stands in any event, and the code only as a keyed hash in its own table', async () => {
    const browser = site.openBrowser()
    const code = await askForCode(browser, 'kin@example.com')
    await browser.post('/dang-nhap/ma', { code })
    const events = JSON.stringify(await db.selectFrom('event').selectAll().execute())
    expect(events).not.toContain('example.com')
    expect(events).toContain('session.started')
    const codes = await db.selectFrom('sign_in_code').select('code_hash').execute()
    expect(codes.every(row => row.code_hash.length === 43 && !row.code_hash.includes(code))).toBe(
      true,
    )
  })

  test('in English the whole way is English', async () => {
    const browser = site.openBrowser()
    const message = await messageSentBy(db, 1, 'john@example.com', async () => {
      const asked = await browser.post('/en/dang-nhap', { email: 'john@example.com' })
      expect(asked.headers.location).toBe('/en/dang-nhap/ma')
    })
    expect(message.body).toContain('Your sign-in code')
    const signedIn = await browser.post('/en/dang-nhap/ma', { code: codeIn(message) })
    expect(signedIn.headers.location).toBe('/en/tai-khoan')
    expect((await browser.get('/en/tai-khoan')).body).toContain('My account')
  })
})
