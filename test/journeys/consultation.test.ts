/**
 * Promise to whom a rule will bind: they read its draft clause by clause, say what they think on a phone, are answered each
 * by name of the clause, and find it all in a report, without their own name in it.
 */
import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import type { Persona } from '#test/whole/personas.ts'
import { enter, save } from './person.ts'

const DESK = { viewport: { width: 1280, height: 900 } }
const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

const person = (persona: Persona, options: BrowserContextOptions = {}) =>
  enter({ town, url, browser }, persona, {
    ...(persona === 'editor' || persona === 'chief' ? DESK : {}),
    ...options,
  })

const DRAFT = `Chương I. QUY ĐỊNH CHUNG
Điều 1. Giờ mở cửa
1. Thư viện mở cửa từ 8 giờ đến 17 giờ.
2. Thư viện nghỉ chủ nhật.
Điều 2. Mượn sách
Mỗi người được mượn ba cuốn.`

test('from a draft to a report: clause by clause, on a phone with scripts and without, in both languages', async () => {
  const { clock } = town.world
  const start = clock.now()
  const editor = await person('editor')
  await editor.page.goto(`${url}/can-bo/gop-y/moi`)
  await editor.looksRight()
  await editor.page.getByLabel('Tên dự thảo').fill('Dự thảo Quy chế thư viện phường')
  await editor.page.getByLabel('Giới thiệu').fill('Thống nhất giờ mở cửa.')
  await editor.page.getByLabel('Cơ quan soạn thảo').fill('Phòng Văn hóa và Thông tin')
  await editor.page.getByLabel('Số ngày làm việc lấy ý kiến').fill('10')
  await editor.page.getByLabel('Nội dung dự thảo').fill(DRAFT)
  await save(editor.page)
  await editor.looksRight()
  const desk = new URL(editor.page.url()).pathname

  const chief = await person('chief')
  await chief.page.goto(url + desk)
  await chief.page.getByRole('button', { name: 'Mở lấy ý kiến' }).click()
  await chief.page.waitForURL(/xong=mo/)
  await chief.looksRight()

  const resident = await person('resident')
  await resident.page.goto(`${url}/gop-y-du-thao`)
  await resident.looksRight()
  await resident.page.getByRole('link', { name: 'Dự thảo Quy chế thư viện phường' }).click()
  await resident.looksRight()
  await resident.page.getByRole('link', { name: 'Góp ý Khoản 2 Điều 1' }).click()
  await resident.looksRight()
  await resident.page.getByLabel('Ý kiến của bạn').fill('Chủ nhật là ngày trẻ em rảnh nhất.')
  await resident.page.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await resident.page.waitForURL(/xong=gui/)
  await resident.looksRight()
  await resident.page
    .getByLabel('Ý kiến của bạn')
    .fill('Chủ nhật trẻ em rảnh nhất, nên mở buổi sáng.')
  await resident.page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await resident.page.waitForURL(/xong=sua/)
  const own = resident.page.url().replace(/\?.*$/, '')

  const organisation = await person('nobody', { javaScriptEnabled: false })
  await organisation.page.goto(`${url}/en/gop-y-du-thao/du-thao-quy-che-thu-vien-phuong/gop-y`)
  await organisation.looksRight()
  await organisation.page.getByRole('link', { name: 'An organisation or a business' }).click()
  await organisation.page.getByLabel('Your comment').fill('Cần sách chữ nổi.')
  await organisation.page.getByRole('button', { name: 'Send the comment' }).click()
  await organisation.looksRight()
  expect(await organisation.page.inputValue('#body')).toBe('Cần sách chữ nổi.')
  await organisation.page.getByLabel('Name of the agency').fill('Hội Người mù')
  await organisation.page.getByLabel('Contact person').fill('Lê Thị Liên Hệ')
  await organisation.page.getByLabel('Phone or e-mail').fill('0908887776')
  await organisation.page.getByRole('button', { name: 'Send the comment' }).click()
  await organisation.looksRight()
  expect(organisation.page.url()).toContain('xong=gui')

  // Ten working days later the time is over by itself; everybody signs in anew.
  clock.set(instant('2026-10-20T08:00:00+07:00'))
  const late = await person('resident')
  await late.page.goto(`${url}/gop-y-du-thao/du-thao-quy-che-thu-vien-phuong`)
  expect(await late.page.textContent('main')).toContain('Hết hạn góp ý lúc 17:00 19/10/2026.')
  await late.looksRight()
  expect(await late.page.locator('.mc-draft__comment').count()).toBe(0)

  const answering = await person('editor')
  await answering.page.goto(url + desk)
  await answering.looksRight()
  await answering.page.getByRole('link', { name: 'Xem người liên hệ' }).click()
  await answering.looksRight()
  for (const [about, outcome, reason] of [
    ['Khoản 2 Điều 1', 'Tiếp thu một phần', 'Mở thêm sáng chủ nhật.'],
    ['Toàn văn dự thảo', 'Không tiếp thu', 'Quy chế không quy định loại sách.'],
  ] as const) {
    await answering.page.goto(url + desk)
    await answering.page.getByRole('link', { name: `Trả lời ${about}` }).click()
    await answering.looksRight()
    await answering.page.getByLabel(outcome, { exact: true }).check()
    await answering.page.getByLabel('Giải trình').fill(reason)
    await answering.page.getByRole('button', { name: 'Lưu trả lời' }).click()
    await answering.page.waitForURL(/xong=tra-loi/)
  }
  const reporting = await person('chief')
  await reporting.page.goto(url + desk)
  await reporting.page.getByLabel('Kết luận').fill('Sửa khoản 2 Điều 1, trình ban hành.')
  await reporting.page.getByRole('button', { name: 'Công bố báo cáo' }).click()
  await reporting.page.waitForURL(/xong=bao-cao/)
  await reporting.looksRight()

  const reader = await person('nobody')
  for (const language of ['', '/en']) {
    const report = `${url}${language}/gop-y-du-thao/du-thao-quy-che-thu-vien-phuong/bao-cao`
    await expect.poll(async () => (await reader.page.goto(report))?.status()).toBe(200)
    await reader.looksRight()
  }
  const shown = (await reader.page.textContent('main')) ?? ''
  for (const part of ['Khoản 2 Điều 1', 'Mở thêm sáng chủ nhật.', 'A resident', 'Hội Người mù'])
    expect(shown).toContain(part)
  expect(shown).not.toContain('0908887776')
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.page.getByRole('link', { name: 'Download PDF' }).click(),
  ])
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
  await reader.page.goto(own)
  expect(await reader.page.textContent('main')).toContain('Mở thêm sáng chủ nhật.')
  await reader.looksRight()
  clock.set(start)
}, 180_000)
