import { expect, test } from 'vitest'
import { applySite, begun, fileOf, formOf, sentDraft, WHO } from '#test/support/apply-forms.ts'
import { testDatabase } from '#test/support/database.ts'
import { APPLICANT, dossierWorld } from '#test/support/dossier-world.ts'
import { messageSentBy } from '#test/support/messages.ts'
import { htmlFindings } from '#test/support/page-checks.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await applySite(world)

test('a draft is found again by the link sent to an e-mail address, in another browser', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  await browser.post(`${draft}/trang/who`, WHO)
  const message = await messageSentBy(db, world.siteId, 'thu@example.vn', () =>
    browser.post(`${draft}/giu-lai`, { email: ' thu@EXAMPLE.vn ' }),
  )
  expect(message.subject).toBe('Bản khai đang làm dở: Thủ tục thử')
  for (const secret of Object.values(APPLICANT)) expect(message.body).not.toContain(secret)
  const link = new URL(/https?:\S+/.exec(message.body)?.[0] ?? '')
  const other = site.openBrowser()
  const resumed = await other.get(link.pathname)
  expect(resumed.headers.location).toBe(`${draft}/trang/papers`)
  expect((await other.get(`${draft}/trang/who`)).body).toContain(APPLICANT.name)
})

test('asked for again on the same day, the link is not sent a second time', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  await messageSentBy(db, world.siteId, 'hai@example.vn', async () => {
    for (let time = 0; time < 3; time += 1)
      await browser.post(`${draft}/giu-lai`, { email: 'hai@example.vn' })
  })
})

test('an address that cannot be one is refused beside its box', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  for (const email of ['', 'khong-phai', 'a@b@c']) {
    const { statusCode, body } = await browser.post(`${draft}/giu-lai`, { email })
    expect(statusCode).toBe(422)
    expect(body).toContain('href="#email"')
    expect(await htmlFindings(body)).toEqual([])
  }
})

test('who signs in on the way keeps the draft in the account, where it is found without the link', async () => {
  const visitor = site.openBrowser()
  const draft = await begun(visitor)
  await visitor.post(`${draft}/trang/who`, WHO)
  const keep = await visitor.get(`${draft}/giu-lai`)
  expect(keep.body).toContain(`/dang-nhap?tiep=${encodeURIComponent(`${draft}/giu-lai`)}`)
  const { id } = await db
    .insertInto('citizen_account')
    .values({
      ...{ id: crypto.randomUUID(), site_id: world.siteId, email: 'ba@example.vn' },
      opened_at: world.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const citizen = await site.openBrowserOf(world.siteId, { kind: 'citizen', id })
  const kept = await citizen.post(`${draft}/tai-khoan`)
  expect(kept.headers.location).toBe(`${draft}/giu-lai`)
  const row = await db
    .selectFrom('draft')
    .select('id')
    .where('account_id', '=', id)
    .executeTakeFirstOrThrow()
  const resumed = await citizen.get(`/ho-so/nhap/${row.id}`)
  expect(resumed.headers.location).toBe(`/ho-so/nhap/${row.id}/trang/papers`)
  const own = await citizen.get(`/ho-so/nhap/${row.id}/giu-lai`)
  expect(own.body).toContain('Bản khai nằm trong tài khoản của bạn')
  expect(own.body).not.toContain('name="email"')
})

test('nobody takes over a draft that is in somebody’s account', async () => {
  const owner = crypto.randomUUID()
  const thief = crypto.randomUUID()
  for (const id of [owner, thief])
    await db
      .insertInto('citizen_account')
      .values({
        ...{ id, site_id: world.siteId, email: `${id}@example.vn` },
        opened_at: world.clock.now(),
      })
      .execute()
  const first = await site.openBrowserOf(world.siteId, { kind: 'citizen', id: owner })
  const draft = await begun(first)
  const second = await site.openBrowserOf(world.siteId, { kind: 'citizen', id: thief })
  await second.post(`${draft}/tai-khoan`)
  const taken = db.selectFrom('draft').select('id').where('account_id', '=', thief)
  expect(await taken.execute()).toEqual([])
})

test('a draft is thrown away after a question, with its files, and twice without harm', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  await browser.upload(`${draft}/trang/papers`, formOf('declaration', [fileOf('a.pdf')]))
  const asked = await browser.get(`${draft}/xoa`)
  expect(asked.body).toContain('không lấy lại được')
  for (let time = 0; time < 2; time += 1) {
    const gone = await browser.post(`${draft}/xoa`)
    expect(gone.statusCode).toBe(200)
    expect(gone.body).toContain('Đã xóa bản khai')
  }
  expect((await browser.get(draft)).statusCode).toBe(404)
})

test('a draft that was sent is not thrown away', async () => {
  const browser = site.openBrowser()
  const draft = await sentDraft(browser)
  const answer = await browser.post(`${draft}/xoa`)
  expect(answer.headers.location).toBe(`${draft}/bien-nhan`)
  expect((await browser.get(`${draft}/bien-nhan`)).statusCode).toBe(200)
})
