/** Files that come with a registration: taken safely, seen by the unit alone, erased with the rest. */
import { beforeAll, expect, it, test } from 'vitest'
import { eraseCampaign } from '#features/campaigns'
import { newId } from '#kernel/ids.ts'
import { instantAt } from '#kernel/instant.ts'
import { fileOf, formOf } from '#test/support/apply-forms.ts'
import {
  campaignDeps,
  ownQuestion,
  type TestCampaign,
  testCampaign,
} from '#test/support/campaign-list.ts'
import { isOnDisk, workOnCampaigns } from '#test/support/campaign-work.ts'
import { everyText } from '#test/support/every-text.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { pictureBomb } from '#test/support/picture-bomb.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let reader: TestBrowser
let head: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  head = await browserOf(town, 'head')
})

const LABEL = { vi: 'Giấy khám', en: 'Health paper' }
const asking = () =>
  testCampaign(town, { own: [ownQuestion(1, { label: LABEL, kind: 'file', required: true })] })

const send = (campaign: TestCampaign, files: readonly File[], more: Record<string, string> = {}) =>
  reader.upload(
    `/dang-ky/${campaign.slug}/gui`,
    formOf('own_1', files, {
      ...{ slot: campaign.slots[0] ?? '', name: 'Nguyễn Văn Tệp', phone: '0912121212' },
      ...more,
    }),
  )

const filesOf = (campaign: TestCampaign) =>
  town.world.db
    .selectFrom('registration_file')
    .select(['sha256', 'name'])
    .where('campaign_id', '=', campaign.id)
    .orderBy('id')
    .execute()

const isKept = (sha256: string) => isOnDisk(town, sha256)

test('a file goes with the registration; officers of the unit open it, and each look is on record', async () => {
  const campaign = await asking()
  const sent = await send(campaign, [fileOf('giấy khám.pdf')], {
    once: newId(town.world.clock.now()),
  })
  expect(sent.statusCode).toBe(303)
  expect((await reader.get(sent.headers.location ?? '')).body).toContain('giấy khám.pdf')
  const list = await head.get(`/can-bo/dang-ky/${campaign.id}/danh-sach`)
  const person = /\/danh-sach\/[0-9a-f-]{36}/.exec(list.body)?.[0] ?? ''
  const page = await head.get(`/can-bo/dang-ky/${campaign.id}${person}`)
  expect(page.body).toContain('Nguyễn Văn Tệp')
  expect(await htmlFindings(page.body)).toEqual([])
  const link = /\/can-bo\/dang-ky\/[^"]*\/tep\/[0-9a-f]{64}/.exec(page.body)?.[0] ?? ''
  const file = await head.get(link)
  expect(file.body).toBe('%PDF-1.4\ngiấy khám.pdf\n')
  expect(file.headers['content-disposition']).toMatch(/^attachment/)
  const outsider = await browserOf(town, 'outsider')
  for (const browser of [outsider, reader])
    expect((await browser.get(link)).statusCode).not.toBe(200)
  const views = await town.world.db
    .selectFrom('view_record')
    .select('route')
    .where('subject_id', '=', campaign.id)
    .orderBy('id')
    .execute()
  expect(views.map(({ route }) => route)).toEqual([
    '/can-bo/dang-ky/:id/danh-sach',
    '/can-bo/dang-ky/:id/danh-sach/:person',
    '/can-bo/dang-ky/:id/tep/:sha256',
  ])
})

test('what is wrong elsewhere costs nobody the file: it is listed, and can be taken away', async () => {
  const campaign = await asking()
  const once = newId(town.world.clock.now())
  const wrong = await send(campaign, [fileOf('bản chụp.pdf')], { once, name: '' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('bản chụp.pdf')
  expect(wrong.body).toContain('0912121212')
  expect(await htmlFindings(wrong.body)).toEqual([])
  const [file] = await filesOf(campaign)
  const removed = await send(campaign, [], { once, _remove: `own_1:${file?.sha256 ?? ''}` })
  expect(removed.statusCode).toBe(200)
  expect(removed.body).not.toContain('bản chụp.pdf')
  expect(await filesOf(campaign)).toEqual([])
  const without = await send(campaign, [], { once })
  expect([without.statusCode, without.body.includes('Tải lên giấy khám')]).toEqual([422, true])
  await send(campaign, [fileOf('lần hai.pdf')], { once, name: '' })
  const done = await send(campaign, [], { once })
  expect(done.statusCode).toBe(303)
  // Sent a second time, it is the same registration, and what comes with it is not kept.
  const again = await send(campaign, [fileOf('lần ba.pdf')], { once })
  expect(again.headers.location).toBe(done.headers.location)
  expect((await filesOf(campaign)).map(({ name }) => name)).toEqual(['lần hai.pdf'])
})

it.each([
  [
    'a program that calls itself a PDF',
    fileOf('a.pdf', 'MZ this is a program'),
    'không phải tệp PDF',
  ],
  ['an empty file', fileOf('a.pdf', ''), 'là tệp rỗng'],
  ['a page of HTML', fileOf('a.pdf', '<html><script>alert(1)</script>'), 'không phải tệp PDF'],
  [
    'a picture that would fill an officer’s memory',
    fileOf('a.png', pictureBomb(30_000, 30_000)),
    'là ảnh quá lớn, hơn 120 triệu điểm ảnh',
  ],
])(
  '%s is refused by its bytes, beside the question, and nothing of it is kept',
  async (_, file, told) => {
    const campaign = await asking()
    const answer = await send(campaign, [file])
    expect([answer.statusCode, answer.body.includes(told)]).toEqual([422, true])
    expect(await filesOf(campaign)).toEqual([])
  },
)

test('a file for a campaign that asks for none, or takes nobody, is erased at once', async () => {
  const [none, closed] = [await testCampaign(town), await asking()]
  await head.post(`/can-bo/dang-ky/${closed.id}/dong`)
  const { erasableFiles } = town.product.deps
  const kept: string[] = []
  const saveUpload = erasableFiles.saveUpload.bind(erasableFiles)
  Object.assign(erasableFiles, {
    saveUpload: async (...given: Parameters<typeof saveUpload>) => {
      const result = await saveUpload(...given)
      if (result.ok) kept.push(result.value.sha256)
      return result
    },
  })
  await send(none, [fileOf('a.pdf')], { once: newId(town.world.clock.now()) })
  await send(closed, [fileOf('b.pdf')], { once: newId(town.world.clock.now()) })
  Object.assign(erasableFiles, { saveUpload })
  expect(kept).toHaveLength(2)
  for (const sha256 of kept) expect(await isKept(sha256)).toBe(false)
})

test('on the retention day name and bytes go, also when somebody else sent the same bytes', async () => {
  const [due, other] = [await asking(), await asking()]
  for (const campaign of [due, other])
    await send(campaign, [fileOf('sắp xóa.pdf', '%PDF-1.4 same')], {
      once: newId(town.world.clock.now()),
    })
  const [[file], [same]] = [await filesOf(due), await filesOf(other)]
  expect(file?.sha256).not.toBe(same?.sha256)
  const { clock, siteId } = town.world
  const now = clock.now()
  clock.set(instantAt(due.retentionDay, 1))
  await eraseCampaign(campaignDeps(town), { siteId, campaignId: due.id })
  clock.set(now)
  const jobs = await workOnCampaigns(town)
  await expect.poll(() => isKept(file?.sha256 ?? ''), { timeout: 20_000 }).toBe(false)
  await jobs.stop()
  expect(await everyText(town.databaseUrl, [file?.sha256 ?? ''])).toEqual([])
  expect(await isKept(same?.sha256 ?? '')).toBe(true)
}, 40_000)

test('a question that depends on another is asked only then', async () => {
  const campaign = await testCampaign(town, {
    own: [
      ownQuestion(1, { label: { vi: 'Dị ứng?', en: '' }, kind: 'yes_no', required: true }),
      ownQuestion(2, { required: true, onlyIf: { number: 1, answer: 'yes' } }),
    ],
  })
  const fields = {
    ...{ slot: campaign.slots[0] ?? '', name: 'An', phone: '0913131313' },
  }
  const path = `/dang-ky/${campaign.slug}/gui`
  const wrong = await reader.post(path, { ...fields, own_1: 'yes' })
  expect([wrong.statusCode, wrong.body.includes('Nhập ghi chú')]).toEqual([422, true])
  expect((await reader.post(path, { ...fields, own_1: 'no' })).statusCode).toBe(303)
  // What there is in Vietnamese only is marked as that on the English page.
  const english = await reader.get(`/en${path}`)
  expect(english.body).toContain('<span lang="vi">Dị ứng?</span>')
  expect(english.body).not.toContain('<span lang="vi">Full name')
})

const MOST_IN_A_MINUTE = 60

it('takes sixty forms with files a minute from one address; who brings none is not held up', async () => {
  const limited = await foundTown({ settings: { RATE_LIMIT: 'yes' } })
  const campaign = await testCampaign(limited, {
    own: [ownQuestion(1, { label: LABEL, kind: 'file' })],
  })
  const browser = openTestBrowser(limited.product.server)
  const path = `/dang-ky/${campaign.slug}/gui`
  const sent = (files: readonly File[], name: string) =>
    browser.upload(
      path,
      formOf('own_1', files, {
        ...{ slot: campaign.slots[0] ?? '', name, phone: '0912121212' },
        once: newId(limited.world.clock.now()),
      }),
    )
  for (let form = 0; form < MOST_IN_A_MINUTE; form += 1)
    expect((await sent([fileOf('giấy khám.pdf')], '')).statusCode).toBe(422)
  const refused = await sent([fileOf('giấy khám.pdf')], 'Nguyễn Văn Tệp')
  expect(refused.statusCode).toBe(429)
  for (const kept of ['value="Nguyễn Văn Tệp"', 'name="once"', 'Chọn lại tệp: giấy khám.pdf'])
    expect(refused.body).toContain(kept)
  expect((await sent([], 'Nguyễn Văn Không')).statusCode).toBe(303)
})
