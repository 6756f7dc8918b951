import { beforeAll, describe, expect, test } from 'vitest'
import { dutiesOf, findOfficerByEmail, listOfficersOf } from '#features/organisation'
import { organisationFeature } from '#features/organisation/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { DEMO_MAIL_DOMAIN } from '../../../../db/seed/organisation/people.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'

const clock = fixedClock(instant('2026-11-24T08:00:00+07:00'))
const day = plainDate
let db: Db
let siteId: number
let ward: number
let site: Awaited<ReturnType<typeof featureServer>>

beforeAll(async () => {
  db = await testDatabase()
  site = await featureServer({ db, clock, features: deps => [organisationFeature(deps)] })
  const seeded = await seedOrganisation(db, clock)
  siteId = seeded.siteId
  ward = seeded.unitIds.get('phuong-11') ?? 0
})

async function officer(username: string): Promise<string> {
  const found = await findOfficerByEmail(db, siteId, `${username}@${DEMO_MAIL_DOMAIN}`)
  return found?.id ?? ''
}

async function signedIn(username: string): Promise<TestBrowser> {
  return site.openBrowserOf(siteId, { kind: 'officer', id: await officer(username) })
}

const form = async (to: string, change: Record<string, string> = {}) => ({
  duty: `${String(ward)}:one_stop_officer`,
  colleague: await officer(to),
  first_day: '25/11/2026',
  last_day: '27/11/2026',
  reason: 'Nghỉ phép',
  ...change,
})

describe('An officer who is away', () => {
  test('gives a duty to a colleague for some days; it holds on these days and not on others', async () => {
    const browser = await signedIn('motcua1.p11')
    expect((await browser.get('/can-bo/uy-quyen')).body).toContain(
      'Cán bộ một cửa – Ủy ban nhân dân phường 11',
    )
    const given = await browser.post('/can-bo/uy-quyen', await form('chuyenvien1.p11'))
    expect(given.headers.location).toBe('/can-bo/uy-quyen?xong=giao')
    const receiver = await officer('chuyenvien1.p11')
    const rolesOn = async (date: string) =>
      (await dutiesOf(db, receiver, day(date))).map(duty => duty.role)
    expect(await rolesOn('2026-11-24')).toEqual(['specialist'])
    expect(await rolesOn('2026-11-25')).toEqual(['specialist', 'one_stop_officer'])
    expect(await rolesOn('2026-11-27')).toEqual(['specialist', 'one_stop_officer'])
    expect(await rolesOn('2026-11-28')).toEqual(['specialist'])
    const atCounter = await listOfficersOf(db, ward, 'one_stop_officer', day('2026-11-26'))
    expect(atCounter).toHaveLength(3)
    expect(atCounter.filter(each => each.delegatedBy !== undefined)).toMatchObject([
      { id: receiver },
    ])
    const event = await db
      .selectFrom('event')
      .select(['type', 'unit_id', 'data'])
      .where('type', '=', 'delegation.given')
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({
      unit_id: ward,
      data: { role: 'one_stop_officer', first_day: '2026-11-25' },
    })
    expect(JSON.stringify(event)).not.toContain('Nghỉ phép')
  })

  test('takes it back, and it ends at once; the colleague cannot take it back', async () => {
    const { id } = await db.selectFrom('delegation').select('id').executeTakeFirstOrThrow()
    const colleague = await signedIn('chuyenvien1.p11')
    expect((await colleague.post(`/can-bo/uy-quyen/${id}/thu-lai`)).statusCode).toBe(404)
    const giver = await signedIn('motcua1.p11')
    expect((await giver.post(`/can-bo/uy-quyen/${id}/thu-lai`)).statusCode).toBe(303)
    expect(await dutiesOf(db, await officer('chuyenvien1.p11'), day('2026-11-26'))).toHaveLength(1)
    expect((await giver.get('/can-bo/uy-quyen?xong=thu-lai')).body).toContain('Đã thu lại')
  })

  test('whose own duty ends takes the delegated one along', async () => {
    const browser = await signedIn('motcua2.p11')
    await browser.post('/can-bo/uy-quyen', await form('chuyenvien2.p11'))
    const receiver = await officer('chuyenvien2.p11')
    expect(await dutiesOf(db, receiver, day('2026-11-26'))).toHaveLength(2)
    await db
      .updateTable('assignment')
      .set({ valid_to: '2026-11-26' })
      .where('officer_id', '=', await officer('motcua2.p11'))
      .execute()
    expect(await dutiesOf(db, receiver, day('2026-11-25'))).toHaveLength(2)
    expect(await dutiesOf(db, receiver, day('2026-11-26'))).toHaveLength(1)
  })

  test.each<[Record<string, string>, string, string]>([
    [{ first_day: '23/11/2026' }, 'first_day', 'không được ở trong quá khứ'],
    [{ last_day: '24/11/2026' }, 'last_day', 'từ ngày bắt đầu trở đi'],
    [{ last_day: '31/02/2027' }, 'last_day', 'không có trong lịch'],
    [{ reason: ' ' }, 'reason', 'Nhập lý do'],
    [{ duty: '1:leader' }, 'duty', 'không giữ nhiệm vụ này'],
    [{ duty: 'x' }, 'duty', 'Chọn nhiệm vụ'],
    [{ colleague: '' }, 'colleague', 'Chọn người nhận'],
  ])('%j is refused at the field %s: %s', async (change, field, said) => {
    const browser = await signedIn('motcua1.p11')
    const answer = await browser.post('/can-bo/uy-quyen', await form('chuyenvien1.p11', change))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#${field}"`)
    expect(answer.body).toContain(said)
  })

  test('cannot give a duty to somebody of another ward', async () => {
    const browser = await signedIn('motcua1.p11')
    const answer = await browser.post('/can-bo/uy-quyen', await form('chuyenvien1.p12'))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('trong cùng đơn vị')
  })
})

test('the app may not take a delegation out of the books or change its days', async () => {
  await expect(db.deleteFrom('delegation').execute()).rejects.toThrow('permission denied')
  await expect(
    db.updateTable('delegation').set({ valid_to: '2027-01-01' }).execute(),
  ).rejects.toThrow('permission denied')
})
