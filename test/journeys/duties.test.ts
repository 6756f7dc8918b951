/**
 * Promise to an administration with several sites: an officer is put on another one on a screen that says what it opens, and
 * finds the way there without being told.
 */
import { expect, test } from 'vitest'
import { assignDuty, createSite } from '#features/organisation'
import { plainDate } from '#kernel/plain-date.ts'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown, need } from '#test/support/town.ts'
import type { Persona } from '#test/whole/personas.ts'
import { enter } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const { world } = town
const ward = need(
  await createSite(world, {
    ...{ key: 'phuong-hoa', hosts: ['hoa.example'], nameVi: 'Phường Hoa', nameEn: 'Hoa Ward' },
    unit: {
      ...{ slug: 'phuong-hoa', kind: 'ward', agencyCode: 'H29.2' },
      ...{ nameVi: 'UBND Phường Hoa', nameEn: 'Hoa Ward Committee' },
    },
  }),
)
await assignDuty(world, {
  ...{ by: { kind: 'system' }, officerId: world.officer('administrator').id, unitId: ward.unitId },
  ...{ role: 'administrator', titleVi: 'Quản trị', titleEn: 'Keeper' },
  validFrom: plainDate('2026-10-01'),
})
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
const person = (persona: Persona) => enter({ town, url, browser }, persona)

test('an administrator puts an editor on a ward’s site, the editor goes there by the switch, and is back home when it ends', async () => {
  const administrator = await person('administrator')
  const { page } = administrator
  await page.goto(`${url}/can-bo`)
  await page.getByRole('link', { name: 'Phân công nhiệm vụ' }).first().click()
  await administrator.looksRight()
  await page.getByRole('link', { name: 'Cán bộ editor' }).click()
  await page.getByText('Từng nhiệm vụ được làm những việc gì').click()
  await page.getByLabel('Tại đơn vị').selectOption({ label: 'UBND Phường Hoa' })
  await page.getByLabel('Biên tập viên', { exact: true }).check()
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
  expect(await page.textContent('main')).toContain('Nhập chức danh')
  expect(await page.getByLabel('Biên tập viên', { exact: true }).isChecked()).toBe(true)
  await administrator.looksRight()
  await page.getByLabel('Chức danh', { exact: true }).fill('Phụ trách cổng của phường')
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
  await page.waitForURL(/xong=giao/)
  const said = page.getByRole('alert')
  expect(await said.textContent()).toContain('viết trang thông tin của cổng')
  // Who cannot see the page hears it, and goes on from there; once left it takes no more clicks.
  await expect.poll(() => said.evaluate(each => each === document.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  expect(await said.getAttribute('tabindex')).toBeNull()
  await administrator.looksRight()

  const editor = await person('editor')
  await editor.page.goto(`${url}/can-bo`)
  await editor.page.getByLabel('Cổng đang làm việc').selectOption({ label: 'Phường Hoa' })
  await editor.page.getByRole('button', { name: 'Chuyển cổng' }).click()
  await editor.page.getByRole('link', { name: 'Trang thông tin' }).first().click()
  expect(await editor.page.textContent('header')).toContain('Phường Hoa')
  await editor.looksRight()

  // Another tab that goes back home takes the session along: this one says so, once.
  const other = await editor.page.context().newPage()
  await other.goto(`${url}/can-bo`)
  await other.getByLabel('Cổng đang làm việc').selectOption({ index: 0 })
  await other.getByRole('button', { name: 'Chuyển cổng' }).click()
  await other.waitForLoadState()
  const told = 'một thẻ khác của trình duyệt đã chuyển sang cổng này'
  expect(await other.textContent('main')).not.toContain(told)
  await editor.page.goto(`${url}/can-bo/tin-tuc`)
  await editor.page.getByText(told).waitFor()
  expect(await editor.page.textContent('main')).toContain('thẻ này trước đó ở cổng “Phường Hoa”')
  await editor.looksRight()
  await editor.page.reload()
  expect(await editor.page.textContent('main')).not.toContain(told)

  await page
    .getByRole('link', { name: 'Thôi giao nhiệm vụ Biên tập viên tại UBND Phường Hoa' })
    .click()
  await administrator.looksRight()
  await page.getByRole('button', { name: 'Thôi giao nhiệm vụ' }).click()
  await page.waitForURL(/xong=thoi/)
  await editor.page.goto(`${url}/can-bo`)
  expect(await editor.page.textContent('header')).not.toContain('Chuyển cổng')
}, 120_000)
