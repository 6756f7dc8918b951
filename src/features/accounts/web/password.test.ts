import { beforeAll, expect, test } from 'vitest'
import { accountsFeature } from '#features/accounts/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { seedAccounts } from '../../../../db/seed/accounts/seed-accounts.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'
import { createOfficer } from '../use-cases/create-officer.ts'
import { resetCredential } from '../use-cases/reset-credential.ts'

const clock = fixedClock(instant('2026-11-24T08:00:00+07:00'))
const OLD = 'mot mat khau du dai'
const NEW = 'mot mat khau khac han'
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
  await seedAccounts(site.deps, siteId)
})

async function newOfficer(username: string): Promise<string> {
  const made = await createOfficer(site.deps, {
    ...{ siteId, unitId, fullName: 'Người Thật', email: `${username}@quan.example` },
    ...{ role: 'administrator', titleVi: 'Quản trị', titleEn: 'Administrator' },
    ...{ username, password: OLD },
  })
  if (!made.ok) throw new Error(made.error.code)
  return made.value.officerId
}

const browserOf = (id: string) => site.openBrowserOf(siteId, { kind: 'officer', id })

const signInWith = (username: string, password: string) =>
  site.openBrowser().post('/can-bo/dang-nhap', { username, password })

test('an officer changes the own password: the old one is refused, the new one taken, other sessions end', async () => {
  const id = await newOfficer('doi')
  const [here, elsewhere] = [await browserOf(id), await browserOf(id)]
  const done = await here.post('/can-bo/mat-khau', { current: OLD, next: NEW })
  expect(done.headers.location).toBe('/can-bo/phien?xong=mat-khau')
  expect((await here.get('/can-bo/phien?xong=mat-khau')).body).toContain('Đã đổi mật khẩu')
  expect((await elsewhere.get('/can-bo/phien')).headers.location).toContain('/can-bo/dang-nhap')
  expect((await signInWith('doi', OLD)).statusCode).toBe(422)
  expect((await signInWith('doi', NEW)).statusCode).toBe(303)
})

test.each([
  { name: 'loi1', current: 'sai hoan toan roi', next: NEW, why: 'Mật khẩu hiện tại chưa đúng' },
  { name: 'loi2', current: OLD, next: 'ngan qua', why: 'cần ít nhất 12 ký tự' },
  { name: 'loi3', current: OLD, next: OLD, why: 'phải khác mật khẩu hiện tại' },
  { name: 'loi4', current: '', next: NEW, why: 'Nhập mật khẩu' },
])('a password is not changed: $why', async ({ why, name, ...fields }) => {
  const officer = await browserOf(await newOfficer(name))
  const page = await officer.post('/can-bo/mat-khau', fields)
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain(why)
  expect(page.body).not.toContain(NEW)
  expect((await signInWith(name, OLD)).statusCode).toBe(303)
})

test('five wrong tries lock the sign-in, also for who holds a session', async () => {
  const officer = await browserOf(await newOfficer('khoa'))
  for (let count = 0; count < 5; count += 1)
    await officer.post('/can-bo/mat-khau', { current: 'doan mo thoi ma', next: NEW })
  const right = await officer.post('/can-bo/mat-khau', { current: OLD, next: NEW })
  expect(right.statusCode).toBe(422)
  expect((await signInWith('khoa', OLD)).statusCode).toBe(422)
})

test('a demo account keeps the password that everybody knows', async () => {
  const { officer_id: id } = await db
    .selectFrom('officer_credential')
    .select('officer_id')
    .where('username', '=', 'quantri')
    .executeTakeFirstOrThrow()
  const page = await (await browserOf(id)).post('/can-bo/mat-khau', { current: OLD, next: NEW })
  expect(page.body).toContain('dùng chung một mật khẩu')
})

test('the operator’s reset gives a new password, forgets the device and ends every session', async () => {
  const id = await newOfficer('quen')
  const browser = await browserOf(id)
  const reset = await resetCredential(site.deps, { siteId, username: 'quen', password: NEW })
  expect(reset.ok).toBe(true)
  expect((await browser.get('/can-bo/phien')).headers.location).toContain('/can-bo/dang-nhap')
  expect((await signInWith('quen', NEW)).headers.location).toBe('/can-bo/dang-nhap/gan-thiet-bi')
  const nobody = await resetCredential(site.deps, { siteId, username: 'khong', password: NEW })
  expect(nobody).toEqual({ ok: false, error: { code: 'officer_not_found' } })
  const events = await db
    .selectFrom('event')
    .select('type')
    .where('subject_id', '=', id)
    .where('type', '=', 'officer_credential.reset')
    .execute()
  expect(events).toHaveLength(1)
})
