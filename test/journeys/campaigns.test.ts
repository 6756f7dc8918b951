/**
 * Promise to residents: registering takes a phone and no account, with or without scripts; who finds no place waits and
 * gets one when somebody cancels; at the door the phone's own camera is enough. Who is not of the age or the ward is
 * told before and after.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { ownQuestion, testCampaign } from '#test/support/campaign-list.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'
import { ownerOf } from '#test/whole/personas.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

async function fill(page: Page, person: { name: string; phone: string }): Promise<void> {
  await page.getByLabel('Họ và tên').fill(person.name)
  await page.getByLabel('Số điện thoại').fill(person.phone)
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
}

test.each([false, true])(
  'two people want the last place, one waits and gets it; the head checks the code in by scanning it, with scripts: %s',
  async javaScriptEnabled => {
    const campaign = await testCampaign(town, {
      ...{ capacities: [1], identityQuestion: 'phone', title: 'Lớp học vẽ' },
      startsAt: addMinutes(town.world.clock.now(), 60),
    })
    const resident = await newPerson(browser, { javaScriptEnabled })
    const first = await resident.newPage()
    const watched = watchPage(first)
    await first.goto(`${url}/dang-ky`)
    await first.getByRole('link', { name: 'Lớp học vẽ' }).first().click()
    expect(await first.getByText('Còn 1/1 chỗ').isVisible()).toBe(true)
    expect(await watched.findings()).toEqual([])
    await first.getByRole('link', { name: 'Đăng ký', exact: true }).click()
    expect(await watched.findings()).toEqual([])
    // Forgotten: the time.
    await fill(first, { name: 'Trần Thị Một', phone: '0911 111 111' })
    expect(await first.getByRole('link', { name: 'Chọn khung giờ' }).isVisible()).toBe(true)
    expect(await first.getByLabel('Họ và tên').inputValue()).toBe('Trần Thị Một')
    expect(await watched.findings()).toEqual([])
    await first.getByRole('radio').check()
    await first.getByRole('button', { name: 'Gửi đăng ký' }).click()
    await first.waitForURL(/dang-ky\/phieu\//)
    expect(await first.getByText('Đã có chỗ').isVisible()).toBe(true)
    expect(await watched.findings()).toEqual([])

    const second = await resident.newPage()
    await second.goto(`${url}/dang-ky/${campaign.slug}/gui`)
    await second.getByRole('radio').check()
    await fill(second, { name: 'Lê Văn Hai', phone: '0922 222 222' })
    await second.waitForURL(/dang-ky\/phieu\//)
    expect(await second.getByText('Bạn là người chờ đầu tiên.').isVisible()).toBe(true)

    await first.getByRole('link', { name: 'Hủy đăng ký' }).click()
    expect(await watched.findings()).toEqual([])
    await first.getByRole('button', { name: 'Hủy đăng ký' }).click()
    expect(await first.getByText('Đã hủy đăng ký').isVisible()).toBe(true)
    await second.reload()
    expect(await second.getByText('Đã có chỗ').isVisible()).toBe(true)

    // What the QR holds is the slip's own address: the camera of an officer's phone opens it.
    const officer = await newPerson(browser, { javaScriptEnabled })
    const owner = ownerOf(town, 'head')
    if (owner === undefined) throw new Error('The head has an account')
    const { token } = await openTestSession(town.world, town.world.siteId, owner)
    await officer.addCookies([{ name: SESSION_COOKIE, value: token, url }])
    const desk = await officer.newPage()
    const watchedDesk = watchPage(desk)
    await desk.goto(second.url())
    await desk.waitForURL(/diem-danh\?ma=/)
    expect(await desk.getByText('Lê Văn Hai: có chỗ').isVisible()).toBe(true)
    expect(await watchedDesk.findings()).toEqual([])
    await desk.getByRole('button', { name: 'Điểm danh' }).click()
    await desk.waitForURL(/xong=1/)
    expect(await desk.getByText('Đã điểm danh: Lê Văn Hai').isVisible()).toBe(true)
    expect(await watchedDesk.findings()).toEqual([])
    await desk.getByRole('button', { name: 'Bỏ điểm danh người này' }).click()
    await desk.waitForURL(/xong=3/)
    expect(await desk.getByText('Đã bỏ điểm danh: Lê Văn Hai').isVisible()).toBe(true)
    await resident.close()
    await officer.close()
  },
)

test('on an old phone without scripts a mother registers her child for a vaccination, from the home page to the slip', async () => {
  await testCampaign(town, {
    ...{ title: 'Tiêm sởi cho trẻ', usual: ['phone', 'born_on', 'ward'], reminderHours: 0 },
    ...{ ages: { from: 9, below: 60 }, offered: ['ward', 'other-ward'], residentsOf: ['ward'] },
    own: [ownQuestion(1, { label: { vi: 'Ảnh sổ tiêm chủng', en: '' }, kind: 'file' })],
  })
  const viewport = { width: 360, height: 640 }
  const context = await newPerson(browser, { javaScriptEnabled: false, viewport })
  const page = await context.newPage()
  const watched = watchPage(page)
  await page.goto(url)
  await page.getByRole('link', { name: 'Đăng ký tham gia' }).last().click()
  await page.getByRole('link', { name: 'Tiêm sởi cho trẻ' }).click()
  expect(await page.getByText('Người cư trú tại ward.').isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  await page.getByRole('link', { name: 'Đăng ký', exact: true }).click()
  expect(await page.getByText('dưới 5 tuổi, cư trú tại ward', { exact: false }).isVisible()).toBe(
    true,
  )
  await page.getByRole('radio').first().check()
  expect(await page.getByText('Đăng ký cho con thì ghi họ tên của con').isVisible()).toBe(true)
  await page.getByLabel('Họ và tên').fill('Trần Bé Na')
  await page.getByLabel('Số điện thoại').fill('0944 444 444')
  const born = page.getByRole('group', { name: 'Ngày sinh' })
  for (const [part, value] of Object.entries({ Ngày: '3', Tháng: '3', Năm: '2024' }))
    await born.getByLabel(part, { exact: true }).fill(value)
  await page.getByLabel('Phường, xã nơi cư trú').selectOption({ label: 'other-ward' })
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: 'sổ tiêm.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
  })
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await page.getByRole('link', { name: /chỉ dành cho người cư trú tại ward/ }).click()
  expect(page.url()).toMatch(/#ward$/)
  expect(await page.getByText('sổ tiêm.pdf').first().isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  await page.getByLabel('Phường, xã nơi cư trú').selectOption({ label: 'ward' })
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await page.waitForURL(/dang-ky\/phieu\//)
  for (const told of ['Đã có chỗ', 'Trần Bé Na', 'sổ tiêm.pdf'])
    expect(await page.getByText(told).first().isVisible()).toBe(true)
  // There is a second child.
  expect(await page.getByRole('link', { name: 'Đăng ký thêm cho người khác' }).isVisible()).toBe(
    true,
  )
  expect(await watched.findings()).toEqual([])
  await context.close()
})

test('the head makes a campaign from choices, looks at it as residents will, opens it, and is told of every slip', async () => {
  const context = await newPerson(browser, { viewport: { width: 1280, height: 900 } })
  const owner = ownerOf(town, 'head')
  if (owner === undefined) throw new Error('The head has an account')
  const { token } = await openTestSession(town.world, town.world.siteId, owner)
  await context.addCookies([{ name: SESSION_COOKIE, value: token, url }])
  const page = await context.newPage()
  const watched = watchPage(page)
  await page.goto(`${url}/can-bo/dang-ky/moi`)
  expect(await watched.findings()).toEqual([])
  const set = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)
  await set('Tên', 'Khám mắt cho học sinh')
  const times = page.getByRole('group', { name: 'Khung giờ', exact: false })
  const row = (number: number) => times.getByRole('group', { name: `Khung giờ ${String(number)}` })
  await row(1).getByLabel('Ngày').fill('06/10/2026')
  await row(1).getByLabel('Từ giờ').fill('8h')
  await page.getByRole('button', { name: 'Lưu' }).last().click()
  expect(await page.locator('.govuk-error-summary__list a').count()).toBeGreaterThan(4)
  expect(await watched.findings()).toEqual([])
  await set('Địa điểm', 'Trường Tiểu học')
  await set('Bắt đầu nhận đăng ký, ngày', '01/10/2026')
  await set('Bắt đầu, giờ', '7:30')
  await set('Hạn đăng ký, ngày', '06/10/2026')
  await set('Hạn, giờ', '7h')
  expect(await row(1).getByText('Giờ không đúng').isVisible()).toBe(true)
  await row(1).getByLabel('Đến giờ').fill('9h')
  await row(1).getByLabel('Số chỗ').fill('5')
  // The next row goes on from there.
  await page.getByRole('button', { name: 'Thêm khung giờ' }).click()
  expect(await row(2).getByLabel('Từ giờ').inputValue()).toBe('09:00')
  await set('Từ đủ (tuổi) (không bắt buộc)', '6')
  await set('Dưới (tuổi) (không bắt buộc)', '15')
  await page.getByRole('button', { name: 'Thêm câu hỏi' }).click()
  expect(await page.locator('#own_1_vi').evaluate(box => box === document.activeElement)).toBe(true)
  expect(await row(2).getByLabel('Từ giờ').inputValue()).toBe('09:00')
  await page.locator('#own_1_vi').fill('Đeo kính?')
  await page.locator('#own_1_kind').selectOption('yes_no')
  await page.locator('#own_1_required').check()
  await page.getByRole('button', { name: 'Thêm câu hỏi' }).click()
  await page.locator('#own_2_vi').fill('Lớp')
  await page.locator('#own_2_kind').selectOption('radio')
  const choices = page.locator('#own-2').getByRole('group', { name: 'Các lựa chọn' })
  const choice = (number: number) =>
    choices.getByRole('group', { name: `Lựa chọn ${String(number)}` })
  for (const [at, [vietnamese, english]] of [
    ['Hai', 'Two'],
    ['Một', 'One'],
    ['Ba', 'Three'],
  ].entries()) {
    if (at === 2) await choices.getByRole('button', { name: 'Thêm lựa chọn' }).click()
    await choice(at + 1)
      .getByLabel('Tiếng Việt')
      .fill(vietnamese ?? '')
    await choice(at + 1)
      .getByLabel('Tiếng Anh')
      .fill(english ?? '')
  }
  // A choice goes up without a word to the server, a question with one: nothing typed is lost by either.
  await choices.getByRole('button', { name: 'Lên Lựa chọn 2' }).click()
  expect(await choice(1).getByLabel('Tiếng Việt').inputValue()).toBe('Một')
  await page.getByRole('button', { name: 'Lên Câu 2' }).click()
  expect(await page.getByText('Câu 1: Lớp').isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  await set('Nhắc trước, số giờ', '12')
  await set('Ngày xóa thông tin cá nhân', '01/11/2026')
  await page.getByRole('button', { name: 'Lưu' }).last().click()
  expect(await page.getByRole('link', { name: /phải hỏi ngày sinh/ }).isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  await page.getByLabel('Ngày sinh').check()
  await page.getByRole('button', { name: 'Lưu' }).last().click()
  await page.waitForURL(/xong=luu/)
  expect(await watched.findings()).toEqual([])
  await page.getByRole('link', { name: 'Xem như người dân' }).click()
  expect(await page.getByText('Xem thử').isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  await page.goBack()
  await page.getByRole('button', { name: 'Mở đăng ký' }).click()
  await page.waitForURL(/xong=mo/)
  await page.getByRole('link', { name: 'Trang của người dân' }).click()
  await page.getByRole('link', { name: 'Đăng ký', exact: true }).click()
  for (const asked of ['Đeo kính?', 'Lớp'])
    expect(await page.getByRole('group', { name: asked }).isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  // A child that is too young is told so, before and after.
  expect(await page.getByText('Dành cho người từ đủ 6 tuổi đến dưới 15 tuổi').isVisible()).toBe(
    true,
  )
  await page.getByRole('radio').first().check()
  await page.getByLabel('Họ và tên').fill('Lý Thị Bé')
  await page.getByLabel('Số điện thoại').fill('0933 333 333')
  const born = page.getByRole('group', { name: 'Ngày sinh' })
  for (const [part, value] of [
    ['Ngày', '7'],
    ['Tháng', '10'],
    ['Năm', '2020'],
  ] as const)
    await born.getByLabel(part, { exact: true }).fill(value)
  await page.getByRole('group', { name: 'Đeo kính?' }).getByLabel('Không').check()
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  expect(await page.getByRole('link', { name: /người này chưa đủ tuổi/ }).isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  await born.getByLabel('Ngày', { exact: true }).fill('6')
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  // The slip leads who checks people in to the desk, and there it is a day too early.
  await page.waitForURL(/diem-danh\?ma=/)
  expect(await page.getByText('Lý Thị Bé: chưa đến ngày của khung giờ').isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  await context.close()
})
