/** Promise to whoever inspects: what the law on access to information wants, and the register can show, is measured from the register. */
import { beforeAll, expect, test } from 'vitest'
import { saveFields } from '#features/documents'
import { measureSite } from '#features/required-content'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { openAs } from '#test/support/database.ts'
import { documentIn } from '#test/support/documents.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

async function stateOf(key: string) {
  await measureSite(town.product.deps, town.world.siteId)
  const row = await town.world.db
    .selectFrom('content_measurement')
    .select(['state', 'findings'])
    .where('site_id', '=', town.world.siteId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return { state: row.state, findings: row.findings }
}

test('documents are counted as the register tells them apart, and an old budget is not the budget of this year', async () => {
  const { world } = town
  expect((await stateOf('documents')).state).toBe('missing')
  const fields = await saveFields(world, world.siteId, [
    { slug: 'tai-chinh-ngan-sach', nameVi: 'Tài chính, ngân sách', nameEn: 'Budget' },
  ])
  const fieldId = fields.get('tai-chinh-ngan-sach') ?? 0
  const title = 'Công khai dự toán ngân sách năm 2026'
  const budget = { fieldId, title, number: '7/QĐ-UBND', issuedOn: plainDate('2026-01-08') }
  await documentIn(world, budget, { isDraft: true })
  expect((await stateOf('budget')).state).toBe('missing')
  await documentIn(world, { fieldId, title: 'Quy định mức thu phí chợ', number: '6/QĐ-UBND' })
  expect((await stateOf('budget')).state).toBe('missing')
  await documentIn(world, { ...budget, number: '8/QĐ-UBND' })
  expect((await stateOf('documents')).state).toBe('present')
  expect((await stateOf('budget')).state).toBe('present')
  expect((await stateOf('plans')).state).toBe('missing')
  await documentIn(world, { type: 'plan', number: '9/KH-UBND' })
  expect((await stateOf('plans')).state).toBe('present')
  const before = world.clock.now()
  world.clock.set(instant('2027-02-09T08:00:00+07:00'))
  expect(await stateOf('budget')).toEqual({
    state: 'overdue',
    findings: [{ kind: 'not_confirmed', what: '8/QĐ-UBND' }],
  })
  world.clock.set(before)
})

test('the checklist names the law, says what the law does not, leads to the register, and tells an editor what to publish', async () => {
  const { body } = await (await browserOf(town, 'editor')).get('/can-bo/noi-dung-cong-khai')
  expect(body).toContain('Điều kiện tự nhiên<span class="mc-cite">Nghị định 224/2026/NĐ-CP, Điều 9')
  expect(body).toContain('ngân sách<span class="mc-cite">Đề xuất của phần mềm, chưa có quy định')
  expect(body).toContain('số ngày rà soát ở đây là đề xuất của phần mềm')
  expect(body).toContain('không tự gọi ra ngoài')
  const open = (await (await browserOf(town, 'editor')).get('/noi-dung-cong-khai')).body
  expect(open).toContain('href="/van-ban?loai=ke-hoach"')
})

test('a site whose list is older gets what was added to it since, and keeps what it made stricter', async () => {
  const { db, siteId } = town.world
  const periods = async () => {
    const rows = await db
      .selectFrom('required_content')
      .select(['key', 'confirm_days'])
      .where('site_id', '=', siteId)
      .orderBy('position')
      .execute()
    return rows.map(row => `${row.key} ${String(row.confirm_days)}`)
  }
  const administrator = await browserOf(town, 'administrator')
  await administrator.post('/can-bo/noi-dung-cong-khai/thoi-han', { days_history: '30' })
  const all = await periods()
  await openAs(town.databaseUrl).deleteFrom('required_content').where('key', '=', 'plans').execute()
  await measureSite(town.product.deps, siteId)
  expect(await periods()).toEqual(all)
  expect(all).toContain('history 30')
})
