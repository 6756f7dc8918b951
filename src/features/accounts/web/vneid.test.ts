import { beforeAll, expect, test } from 'vitest'
import { accountsFeature } from '#features/accounts/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import type { Db } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { codeIn, messageSentBy } from '#test/support/messages.ts'
import { atProvider, startVneidProvider, type VneidClaims } from '#test/support/vneid-provider.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'

const LAN: VneidClaims = {
  HoVaTen: 'Nguyễn Thị Lan Thử',
  SoDinhDanh: '079190000001',
  NgayThangNamSinh: '19900215',
  LoaiTaiKhoan: '1',
}
const PORTAL = 'http://portal.example'
const CLIENT_SECRET = 'a secret between portal and provider'
const people = new Map<string, VneidClaims>()
// The provider checks times against the machine's clock.
const clock = systemClock
let db: Db
let site: Awaited<ReturnType<typeof featureServer>>
let issuer: string

beforeAll(async () => {
  issuer = await startVneidProvider({
    client: { id: 'motcua', secret: CLIENT_SECRET, comeBackTo: `${PORTAL}/dang-nhap/vneid/ve` },
    claimsOf: account => people.get(account),
  })
  db = await testDatabase()
  await seedOrganisation(db, fixedClock(clock.now()))
  site = await featureServer({
    db,
    clock,
    features: deps => [accountsFeature(deps)],
    settings: {
      PUBLIC_URL: PORTAL,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'motcua',
      OIDC_CLIENT_SECRET: CLIENT_SECRET,
    },
  })
})

async function signIn(browser: TestBrowser, account: string, tiep = '/tai-khoan') {
  const start = await browser.get(`/dang-nhap/vneid?tiep=${encodeURIComponent(tiep)}`)
  expect(start.statusCode).toBe(303)
  return browser.get(await atProvider(start.headers.location, account, PORTAL))
}

const accounts = () => db.selectFrom('citizen_account').selectAll().orderBy('opened_at').execute()

test('a resident signs in at the provider and has an account with name, number and birth date from there', async () => {
  people.set('sub-lan', LAN)
  const browser = site.openBrowser()
  expect((await browser.get('/dang-nhap')).body).toContain('Đăng nhập bằng VNeID')
  const answer = await signIn(browser, 'sub-lan', '/tai-khoan/sua')
  expect(answer.headers.location).toBe('/tai-khoan/sua')
  const page = (await browser.get('/tai-khoan')).body
  for (const text of ['Nguyễn Thị Lan Thử', '079190000001', '15/02/1990', 'VNeID đã xác thực']) {
    expect(page).toContain(text)
  }
})

test('the account is found by the identity number, though the provider gives the person another subject', async () => {
  people.set('sub-lan-moi', { ...LAN, HoVaTen: 'Nguyễn Thị Lan Thử Mới' })
  await signIn(site.openBrowser(), 'sub-lan-moi')
  const all = await accounts()
  expect(all).toHaveLength(1)
  expect(all[0]).toMatchObject({
    oidc_subject: 'sub-lan-moi',
    full_name: 'Nguyễn Thị Lan Thử Mới',
    oidc_issuer: issuer,
  })
})

test('an account by e-mail that merely claims the number is not the account of that person', async () => {
  const browser = site.openBrowser()
  const email = 'gia@example.com'
  const message = await messageSentBy(db, 1, email, () => browser.post('/dang-nhap', { email }))
  await browser.post('/dang-nhap/ma', { code: codeIn(message) })
  await browser.post('/tai-khoan/sua', {
    identity_number: '079291000002',
    full_name: 'Kẻ Mạo Danh',
  })
  people.set('sub-hai', { ...LAN, HoVaTen: 'Trần Thị Hai Thử', SoDinhDanh: '079291000002' })
  const real = site.openBrowser()
  await signIn(real, 'sub-hai')
  expect((await real.get('/tai-khoan')).body).not.toContain('gia@example.com')
  expect(
    (await accounts()).filter(account => account.identity_number === '079291000002'),
  ).toHaveLength(2)
})

test('name and number that the provider vouched for are not changed by a form', async () => {
  const browser = site.openBrowser()
  await signIn(browser, 'sub-lan')
  await browser.post('/tai-khoan/sua', {
    full_name: 'Ai Khác',
    identity_number: '079190000009',
    phone: '0912345678',
  })
  const [lan] = await accounts()
  expect(lan).toMatchObject({
    full_name: LAN.HoVaTen,
    identity_number: LAN.SoDinhDanh,
    phone: '0912345678',
  })
})

test('an answer that was meant for another browser lets nobody in', async () => {
  const victim = site.openBrowser()
  const attacker = site.openBrowser()
  const theirs = await attacker.get('/dang-nhap/vneid')
  await victim.get('/dang-nhap/vneid')
  const answer = await victim.get(await atProvider(theirs.headers.location, 'sub-lan', PORTAL))
  expect(answer.headers.location).toBe('/dang-nhap?loi=vneid')
  expect(victim.cookies.has('motcua')).toBe(false)
})

test('an answer without a journey, with a wrong code, or sent twice lets nobody in', async () => {
  expect(
    (await site.openBrowser().get('/dang-nhap/vneid/ve?code=a&state=b')).headers.location,
  ).toContain('loi=vneid')
  const browser = site.openBrowser()
  const start = await browser.get('/dang-nhap/vneid')
  const cookie = browser.cookies.get('motcua_vneid') ?? ''
  const back = await atProvider(start.headers.location, 'sub-lan', PORTAL)
  const forged = await browser.get(back.replace(/code=[^&]+/, 'code=forged'))
  expect(forged.headers.location).toContain('loi=vneid')
  browser.cookies.set('motcua_vneid', cookie)
  expect((await browser.get(back)).headers.location).toBe('/tai-khoan')
  const twice = site.openBrowser()
  twice.cookies.set('motcua_vneid', cookie)
  expect((await twice.get(back)).headers.location).toContain('loi=vneid')
})

test('a person without a proper identity number is not let in', async () => {
  people.set('sub-sai', { ...LAN, SoDinhDanh: '123' })
  const answer = await signIn(site.openBrowser(), 'sub-sai')
  expect(answer.headers.location).toBe('/dang-nhap?loi=vneid')
  const page = await site.openBrowser().get('/dang-nhap?loi=vneid')
  expect(page.body).toContain('Chưa đăng nhập được bằng VNeID')
})

test('while the provider does not answer the page says so, and the e-mail way stays open', async () => {
  const broken = await featureServer({
    db,
    clock,
    features: deps => [accountsFeature(deps)],
    settings: { OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'motcua' },
  })
  const browser = broken.openBrowser()
  expect((await browser.get('/dang-nhap/vneid')).headers.location).toBe('/dang-nhap?loi=vneid')
  expect((await browser.get('/dang-nhap?loi=vneid')).body).toContain('name="email"')
})

test('without a provider there is no such page and no such button', async () => {
  const plain = await featureServer({ db, clock, features: deps => [accountsFeature(deps)] })
  const browser = plain.openBrowser()
  expect((await browser.get('/dang-nhap/vneid')).statusCode).toBe(404)
  expect((await browser.get('/dang-nhap')).body).not.toContain('Đăng nhập bằng VNeID')
})
