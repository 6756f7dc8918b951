/** Promise to those who write without a mouse: the editor says how it is left, and its lists and tables do not hold anybody. */
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import { enter } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

test('Escape, then the tabulator key leave a list; a table is gone through without growing', async () => {
  const { page, looksRight } = await enter({ town, url, browser }, 'editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  const body = page.getByRole('textbox', { name: 'Nội dung' })
  await body.and(page.getByRole('textbox', { description: /bấm Esc rồi Tab/ })).waitFor()
  const isIn = () => body.evaluate(element => element === document.activeElement)
  await body.click()
  await page.keyboard.type('- một')
  await page.keyboard.press('Enter')
  await page.keyboard.type('hai')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  expect([await isIn(), await body.locator('li li').count()]).toEqual([false, 0])
  await page.keyboard.press('Shift+Tab')
  expect(await isIn()).toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+Tab')
  expect(await isIn()).toBe(false)

  await looksRight()
  await body.fill('')
  await page.getByRole('button', { name: 'Bảng', exact: true }).click()
  expect(await body.locator('tr').count()).toBe(3)
  for (let cell = 1; cell < 9; cell += 1) await page.keyboard.press('Tab')
  expect(await isIn()).toBe(true)
  await page.keyboard.press('Tab')
  expect([await isIn(), await body.locator('tr').count()]).toEqual([false, 3])
}, 60_000)
