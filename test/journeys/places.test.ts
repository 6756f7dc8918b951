/**
 * Promise to residents: a place is found without the map, by keyboard, with or without scripts; on the map is what is in
 * the list, and it too is reached by keyboard.
 */
import { expect, test } from 'vitest'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { keyboardOf, noteHands } from '#test/support/officer-browser.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { addTestPlaces, hoursOf } from '#test/support/place-list.ts'
import { foundTown } from '#test/support/town.ts'

const DESK = { viewport: { width: 1280, height: 900 } }
const town = await foundTown({ assets: 'dist/assets' })
await addTestPlaces(town.world, [
  {
    ...{ code: 'YT-1', nameVi: 'Trạm y tế phường', kind: 'clinic', phone: '02838412345' },
    ...{ hours: hoursOf('T2-T6 07:30-11:30'), point: { latitude: 10.8012, longitude: 106.7034 } },
  },
  {
    ...{ code: 'CQ-1', nameVi: 'Trụ sở <b>phường</b>' },
    point: { latitude: 10.811, longitude: 106.6951 },
  },
  { code: 'CH-1', nameVi: 'Cửa hàng không tọa độ', kind: 'shop' },
])
const close = [10.7, 10.70001, 10.704, 10.75].map((latitude, index) => ({
  ...{
    code: `TR-${String(index)}`,
    nameVi: `Trường ${String(index + 1)}`,
    kind: 'school' as const,
  },
  point: { latitude, longitude: 106.7 },
}))
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

test.each([true, false])(
  'a health station that is open now is found by keyboard alone, with scripts: %s',
  async javaScriptEnabled => {
    const context = await newPerson(browser, { javaScriptEnabled })
    const hands = await noteHands(context)
    const page = await context.newPage()
    const watched = watchPage(page)
    const keys = keyboardOf(page)
    await page.goto(`${url}/dia-diem`)
    expect(await watched.findings()).toEqual([])
    await page.getByLabel('Tên hoặc địa chỉ').focus()
    await keys.type('tram y te')
    await keys.press('Tab')
    await keys.press('Tab')
    await keys.press('Tab')
    expect(await page.getByLabel('Giờ mở cửa').evaluate(it => it === document.activeElement)).toBe(
      true,
    )
    await keys.press('ArrowDown')
    await keys.press('Tab')
    await keys.press('Enter')
    await page.waitForURL(/gio=dang-mo/)
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Trạm y tế phường',
    ])
    await page.getByRole('link', { name: 'Trạm y tế phường' }).focus()
    await keys.press('Enter')
    await page.waitForURL(/dia-diem\/tram-y-te-phuong$/)
    expect(await page.getByText('Đang mở cửa, đến 11:30').isVisible()).toBe(true)
    expect(
      await page.getByRole('link', { name: 'Chỉ đường đến đây' }).getAttribute('href'),
    ).toContain('10.8012')
    expect(await watched.findings()).toEqual([])
    expect(hands.pointers).toEqual([])
    await context.close()
  },
)

test('the map shows the places of the list under the same numbers, on a grid where no pictures come, and leads to them by keyboard', async () => {
  const context = await newPerson(browser, DESK)
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).host))
  const watched = watchPage(page)
  const keys = keyboardOf(page)
  await page.goto(`${url}/dia-diem`)
  const map = page.getByRole('group', { name: 'Bản đồ' })
  const markers = map.getByRole('button', { name: /^\d\. / })
  await markers.first().waitFor()
  // A name is text, whatever it holds.
  const names = await markers.evaluateAll(all => all.map(each => each.getAttribute('aria-label')))
  expect(names.toSorted()).toEqual(['2. Trạm y tế phường', '3. Trụ sở <b>phường</b>'])
  expect(await map.locator('.mc-map__line').count()).toBeGreaterThan(2)
  await map.getByRole('button', { name: 'Phóng to' }).waitFor()
  expect(await watched.findings()).toEqual([])

  await markers.first().focus()
  await keys.press('Enter')
  const link = map.getByRole('link', { name: 'Trạm y tế phường' })
  await link.waitFor()
  expect(await link.evaluate(it => it === document.activeElement)).toBe(true)
  expect(await watched.findings()).toEqual([])
  await keys.press('Escape')
  await link.waitFor({ state: 'detached' })
  expect(await markers.first().evaluate(it => it === document.activeElement)).toBe(true)
  await keys.press('Space')
  await link.waitFor()
  await keys.press('Enter')
  await page.waitForURL(/dia-diem\/tram-y-te-phuong$/)
  expect(new Set(asked)).toEqual(new Set([new URL(url).host]))
  await context.close()
})

test('pictures of a source that the settings name are asked of it, and of nobody else', async () => {
  const town = await foundTown({
    assets: 'dist/assets',
    settings: { MAP_TILES: 'http://tiles.example/osm/{z}/{x}/{y}.png', MAP_ATTRIBUTION: '© <i>Ai' },
  })
  await addTestPlaces(town.world, [
    { code: 'A', nameVi: 'Một', point: { latitude: 10.8, longitude: 106.7 } },
  ])
  const address = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
  const context = await newPerson(browser, DESK)
  const page = await context.newPage()
  const asked: string[] = []
  await page.route('http://tiles.example/**', route => {
    asked.push(new URL(route.request().url()).pathname)
    return route.fulfill({
      status: 200,
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    })
  })
  const watched = watchPage(page)
  await page.goto(`${address}/dia-diem`)
  await page.locator('.leaflet-tile-loaded').first().waitFor()
  expect(asked[0]).toMatch(/^\/osm\/\d+\/\d+\/\d+\.png$/)
  expect(await page.getByText('© <i>Ai').isVisible()).toBe(true)
  expect(await watched.findings()).toEqual([])
  await context.close()
})

test('the list goes in order of distance when that is asked, the position leaves the device in no request, and a refusal is told', async () => {
  const me = { latitude: 10.8115, longitude: 106.6951 }
  const context = await newPerson(browser, {
    ...DESK,
    geolocation: me,
    permissions: ['geolocation'],
  })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  const watched = watchPage(page)
  await page.goto(`${url}/dia-diem`)
  const names = () => page.getByRole('heading', { level: 3 }).allTextContents()
  const before = await names()
  expect(before[0]).toBe('Cửa hàng không tọa độ')
  await page.getByRole('button', { name: 'Gần tôi nhất' }).focus()
  await page.keyboard.press('Enter')
  const said = page.locator('.mc-places__near [role="status"]')
  await said.getByText('Gần nhất: Trụ sở <b>phường</b>, cách đây 60 m').waitFor()
  expect(await names()).toEqual([
    'Trụ sở <b>phường</b>',
    'Trạm y tế phường',
    'Cửa hàng không tọa độ',
  ])
  expect(await page.locator('[data-place-away]').allTextContents()).toEqual([
    'cách đây 60 m',
    'cách đây 1,5 km',
  ])
  expect(await watched.findings()).toEqual([])
  expect(page.url()).toBe(`${url}/dia-diem`)
  expect(asked.filter(each => /10[.,]81|106[.,]69/.test(each))).toEqual([])
  await context.close()

  const refusing = await newPerson(browser, { ...DESK, permissions: [] })
  const other = await refusing.newPage()
  await other.goto(`${url}/en/dia-diem`)
  expect(await other.locator('[data-place-away]').count()).toBe(0)
  await other.getByRole('button', { name: 'Nearest to me' }).click()
  await other.getByText(/Choose a ward in the search above/).waitFor()
  expect((await other.getByRole('heading', { level: 3 }).allTextContents()).length).toBe(3)
  await refusing.close()
})

test('without scripts there is no such button, and the ward is the way', async () => {
  const context = await newPerson(browser, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${url}/dia-diem`)
  expect(await page.getByText('Gần tôi nhất').isVisible()).toBe(false)
  expect(await page.getByLabel('Phường').isVisible()).toBe(true)
  await context.close()
})

test('places that would lie on each other are one mark, which lists them, and comes apart when the map comes nearer', async () => {
  await addTestPlaces(town.world, close)
  const page = await (await newPerson(browser)).newPage()
  const watched = watchPage(page)
  await page.goto(`${url}/dia-diem?loai=truong-hoc`)
  await page.getByRole('heading', { name: 'Bản đồ' }).scrollIntoViewIfNeeded()
  const map = page.getByRole('group', { name: 'Bản đồ' })
  const several = map.getByRole('button', { name: '3 địa điểm sát nhau: số 1, 2, 3' })
  await several.waitFor()
  expect(await map.locator('.mc-map__pin').count()).toBe(2)
  expect(await watched.findings()).toEqual([])
  await several.focus()
  await page.keyboard.press('Enter')
  const first = map.getByRole('link', { name: 'Trường 1' })
  await expect.poll(() => first.evaluate(it => it === document.activeElement)).toBe(true)
  expect(await map.getByRole('listitem').allTextContents()).toEqual([
    ...['1. Trường 1', '2. Trường 2', '3. Trường 3'],
  ])
  expect(await watched.findings()).toEqual([])
  await page.keyboard.press('Escape')
  expect(await several.evaluate(it => it === document.activeElement)).toBe(true)
  // A press of the finger does not take the focus from the mark, as the map's buttons do.
  await map.getByRole('button', { name: 'Phóng to' }).dispatchEvent('click')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('2 địa điểm sát nhau: số 1, 2')
  expect(await map.locator('.mc-map__pin').count()).toBeGreaterThanOrEqual(2)
}, 60_000)
