/** Promise to residents: whoever knows a word or two finds the thing, by keyboard, by ear, and without scripts. */
import { expect, test } from 'vitest'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { testCampaign } from '#test/support/campaign-list.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { foundTown } from '#test/support/town.ts'
import { published } from '#test/whole/published-article.ts'

const town = await foundTown({ assets: 'dist/assets' })
await published(town, { title: 'Lịch tiêm chủng mở rộng', body: '<p>Sáng thứ Năm.</p>' })
await published(town, { title: 'Tiêm phòng dại cho chó mèo', body: '<p>Sáng thứ Bảy.</p>' })
const { slug } = await testCampaign(town, { title: 'Tiêm vắc xin cúm cho người cao tuổi' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

test('suggestions come while one types, are gone through by keyboard and told to a screen reader', async () => {
  const page = await (await newPerson(browser)).newPage()
  const watched = watchPage(page)
  await page.goto(`${url}/`)
  const box = page.getByRole('combobox', { name: /Tìm/ })
  await page.locator('#hero-search').focus()
  await page.keyboard.type('tiem', { delay: 20 })
  const options = page.getByRole('option')
  await expect.poll(() => options.count()).toBe(3)
  expect(await box.getAttribute('aria-expanded')).toBe('true')
  expect(await watched.findings()).toEqual([])
  await page.keyboard.press('ArrowDown')
  const chosen = await box.getAttribute('aria-activedescendant')
  expect(await page.locator(`#${chosen ?? ''}`).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')
  await expect.poll(() => options.count()).toBe(0)
  expect(await page.locator('#hero-search').inputValue()).toBe('tiem')
  await page.keyboard.type(' chung', { delay: 20 })
  await expect.poll(() => options.count()).toBe(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/tin-tuc\/lich-tiem-chung-mo-rong$/)
}, 60_000)

test('without scripts the browser suggests by itself, and the results are a page of links', async () => {
  const page = await (await newPerson(browser, { javaScriptEnabled: false })).newPage()
  const watched = watchPage(page)
  await page.goto(`${url}/tim-kiem`)
  await page.getByRole('searchbox', { name: 'Từ cần tìm' }).fill('tiem chung')
  await page.getByRole('button', { name: 'Tìm' }).click()
  expect(await watched.findings()).toEqual([])
  await page.getByRole('link', { name: 'Tin tức' }).last().click()
  await page.getByRole('link', { name: 'Lịch tiêm chủng mở rộng' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Lịch tiêm chủng mở rộng',
  )
}, 60_000)

test('a campaign is found with a slip on a telephone, and leads to registering for it', async () => {
  const context = await newPerson(browser, { viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const watched = watchPage(page)
  await page.goto(`${url}/tim-kiem`)
  await page.locator('#q').fill('vac xin cuum')
  await page.locator('#q').press('Enter')
  await page.getByText('Đang hiển thị kết quả cho: vac xin cum.').waitFor()
  expect(await watched.findings()).toEqual([])
  await page.getByRole('link', { name: 'Đợt đăng ký', exact: true }).click()
  await page.getByRole('heading', { name: '1 kết quả' }).waitFor()
  expect(await watched.findings()).toEqual([])
  await page.getByRole('link', { name: /Tiêm vắc xin cúm/ }).click()
  await page.waitForURL(`**/dang-ky/${slug}`)
  await page.goto(`${url}/en/tim-kiem?q=don+vi+ward`)
  await page.getByRole('heading', { name: 'Units' }).waitFor()
  expect(await watched.findings()).toEqual([])
}, 60_000)
