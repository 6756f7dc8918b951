import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { applySite, begun, START } from '#test/support/apply-forms.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { dossierWorld } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'

const url = await testDatabaseUrl()
const owner = openAs(url)
const db = openAs(url, 'motcua_app')
const world = await dossierWorld(db)
const site = await applySite(world)

async function countDrafts(): Promise<number> {
  const { count } = await db
    .selectFrom('draft')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function aResident(email: string) {
  const { id } = await db
    .insertInto('citizen_account')
    .values({
      ...{ id: crypto.randomUUID(), site_id: world.siteId, email },
      ...{ full_name: 'Trần Thị Lan', phone: '0987654321', identity_number: '079192000321' },
      opened_at: world.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, browser: await site.openBrowserOf(world.siteId, { kind: 'citizen', id }) }
}

test('the start page tells what is needed, asks where to apply, and needs no account', async () => {
  const { statusCode, body } = await site.openBrowser().get(START)
  expect(statusCode).toBe(200)
  expect(body).toContain('Tờ khai')
  expect(body).toContain('3 ngày làm việc')
  expect(body).toContain('Đơn vị other-one-stop')
  expect(body).toContain('/dang-nhap?tiep=%2Fnop-ho-so%2Fthu-tuc-thu')
  expect(await htmlFindings(body)).toEqual([])
})

test('a place in the address is chosen already', async () => {
  const { body } = await site.openBrowser().get(`${START}?noi=other-one-stop`)
  expect(/<input[^>]*value="other-one-stop"[^>]*>/.exec(body)?.[0]).toContain('checked')
})

test('without a place nothing begins, and the error leads to the question', async () => {
  const before = await countDrafts()
  for (const noi of ['', 'ward', 'khong-co']) {
    const { statusCode, body } = await site.openBrowser().post(START, { noi })
    expect(statusCode).toBe(422)
    expect(body).toContain('href="#noi"')
  }
  expect(await countDrafts()).toBe(before)
})

test('a draft begins at the chosen place, and its address holds the only key to it', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser, 'other-one-stop')
  expect(draft).toMatch(/^\/ho-so\/nhap\/[\w-]{43}$/)
  const row = await db.selectFrom('draft').selectAll().orderBy('id', 'desc').executeTakeFirst()
  expect(row).toMatchObject({ unit_id: world.unit('other-one-stop'), account_id: null })
  expect(JSON.stringify(row)).not.toContain(draft.split('/').at(-1))
  const first = await browser.get(draft)
  expect(first.headers.location).toBe(`${draft}/trang/who`)
})

test('the start form sent twice begins one draft; sent again with another place, that draft goes there', async () => {
  const browser = site.openBrowser()
  const page = await browser.get(START)
  const ma = /name="ma" value="([\w-]{43})"/.exec(page.body)?.[1] ?? ''
  const before = await countDrafts()
  const send = (noi: string) => browser.post(START, { ma, noi })
  const both = await Promise.all([send('one-stop'), send('one-stop')])
  const again = await send('other-one-stop')
  const places = [...both, again].map(answer => answer.headers.location)
  expect(new Set(places)).toEqual(new Set([`/ho-so/nhap/${ma}`]))
  expect(await countDrafts()).toBe(before + 1)
  const place = await browser.get(`/ho-so/nhap/${ma}/noi-nop`)
  expect(/<input[^>]*value="other-one-stop"[^>]*>/.exec(place.body)?.[0]).toContain('checked')
})

test('who is signed in finds the own details filled in and the draft in the account', async () => {
  const { browser } = await aResident('lan@example.vn')
  const draft = await begun(browser)
  const who = await browser.get(`${draft}/trang/who`)
  for (const known of ['Trần Thị Lan', '079192000321', '0987654321', 'lan@example.vn'])
    expect(who.body).toContain(`value="${known}"`)
  const start = await browser.get(START)
  expect(start.body).toContain('Bạn đang khai dở thủ tục này')
  const inAccount = /href="(\/ho-so\/nhap\/[0-9a-f-]{36})"/.exec(start.body)?.[1] ?? ''
  expect((await browser.get(inAccount)).headers.location).toBe(`${inAccount}/trang/who`)
})

test("nobody else opens a draft by its number in somebody's account", async () => {
  const { id, browser } = await aResident('mai@example.vn')
  await begun(browser)
  const draft = await db
    .selectFrom('draft')
    .select('id')
    .where('account_id', '=', id)
    .executeTakeFirstOrThrow()
  const address = `/ho-so/nhap/${draft.id}`
  const visitor = await site.openBrowser().get(address)
  expect(visitor.headers.location).toBe(`/dang-nhap?tiep=${encodeURIComponent(address)}`)
  const { browser: other } = await aResident('minh@example.vn')
  expect((await other.get(address)).statusCode).toBe(404)
})

test('a procedure that is not received online tells where to go', async () => {
  await sql`update procedure_competence set valid_to = '2026-10-01'`.execute(owner)
  try {
    const { statusCode, body } = await site.openBrowser().get(START)
    expect(statusCode).toBe(200)
    expect(body).toContain('Thủ tục này hiện không nhận hồ sơ trực tuyến')
    expect(body).toContain('/don-vi/one-stop')
    expect(body).not.toContain('<form action="/nop-ho-so')
    expect(await htmlFindings(body)).toEqual([])
    expect((await site.openBrowser().post(START, { noi: 'one-stop' })).statusCode).toBe(200)
  } finally {
    await sql`update procedure_competence set valid_to = null`.execute(owner)
  }
})

test('an unknown procedure is answered as one', async () => {
  expect((await site.openBrowser().get('/nop-ho-so/khong-co')).statusCode).toBe(404)
  expect((await site.openBrowser().post('/nop-ho-so/KHONG.CO')).statusCode).toBe(404)
})
