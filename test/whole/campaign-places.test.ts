/** Promise to those who registered: where to go is what the register of places says today, and a place that closed is told. */
import { expect, test } from 'vitest'
import { runFeedOnce } from '#platform/events/feed.ts'
import { slotRows } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { addTestPlaces } from '#test/support/place-list.ts'
import { campaignForm, DESK, madeCampaign, openCampaignDesk } from './campaign-desk.ts'
import { browserOf } from './personas.ts'

const { town, head, reader } = await openCampaignDesk()
const editor = await browserOf(town, 'editor')
const [placeId = ''] = await addTestPlaces(town.world, [
  { code: 'YT-1', nameVi: 'Trạm y tế phường', address: '189 Bùi Đình Tuý', kind: 'clinic' },
])
const { desk, path } = await madeCampaign(
  head,
  campaignForm({
    ...{ title_vi: 'Tiêm chủng mùa thu', place: 'Trạm y tế phường (YT-1)' },
    ...{ opens_day: '01/10/2026', closes_day: '15/10/2026' },
    ...slotRows([{ day: '20/10/2026', from: '08:00', to: '09:00', capacity: '2' }]),
  }),
)

/** Corrects the address, and lets the feed run. */
async function correct(address: string) {
  const form = await editor.get(`/can-bo/dia-diem/${placeId}`)
  const began = /name="began" value="([^"]*)"/.exec(form.body)?.[1]?.replaceAll('&quot;', '"') ?? ''
  const saved = await editor.post(`/can-bo/dia-diem/${placeId}`, {
    ...{ began, code: 'YT-1', name_vi: 'Trạm y tế phường', kind: 'clinic', ward: 'ward', address },
  })
  expect(saved.statusCode).toBe(303)
  await runFeedOnce(
    town.world.db,
    town.product.features.flatMap(({ consumers = [] }) => consumers),
  )
}

const told = async () =>
  (
    await town.world.db
      .selectFrom('outgoing_message')
      .select('body')
      .where('recipient', '=', 'thu@example.vn')
      .where('subject', 'like', 'Có thay đổi%')
      .execute()
  ).map(({ body }) => body)

test('lists, searches and messages follow an address; whoever registered is told, but not of an accent', async () => {
  const form = await reader.get(`${path}/gui`)
  const slot = /name="slot"[^>]*value="([0-9a-f-]{36})"/.exec(form.body)?.[1] ?? ''
  const person = { slot, name: 'Lý Thị Thư', phone: '0911222333', email: 'thu@example.vn' }
  expect((await reader.post(`${path}/gui`, person)).statusCode).toBe(303)

  await correct('189 Bùi Đình Túy')
  expect((await reader.get('/dang-ky')).body).toContain('189 Bùi Đình Túy')
  expect(await told()).toEqual([])

  await correct('999 Bạch Đằng')
  expect((await reader.get('/dang-ky')).body).toContain('Trạm y tế phường, 999 Bạch Đằng')
  const [message = '', ...more] = await told()
  expect(more).toEqual([])
  expect(message).toContain('189 Bùi Đình Túy')
  expect(message).toContain('999 Bạch Đằng')
})

test('a place that is closed for good is told to those who keep the campaign, and to those who would come', async () => {
  expect((await head.get(DESK)).body).not.toContain('Địa điểm đã đóng')
  await editor.post(`/can-bo/dia-diem/${placeId}/dong`, { reason: 'Dời đi' })
  const list = (await head.get(DESK)).body
  expect(list).toContain('Địa điểm đã đóng')
  expect(await htmlFindings(list)).toEqual([])
  expect((await head.get(desk)).body).toContain('Địa điểm này đã đóng hẳn')
  await expect
    .poll(async () => (await reader.get(path)).body)
    .toContain('Hãy hỏi nơi tổ chức trước khi đến.')
  expect(await htmlFindings((await reader.get(path)).body)).toEqual([])
})
