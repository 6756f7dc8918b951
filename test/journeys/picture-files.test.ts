/**
 * Promise to editors: of files that are pasted or dropped they are told which are not taken, and a picture never splits
 * the words on which it was dropped.
 */
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import { enter } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
const photo = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#9b1c1c' } })
  .jpeg()
  .toBuffer()

const NOT_TAKEN = 'Chỉ nhận ảnh JPG, PNG, GIF hoặc WebP.'

async function writing(text: string) {
  const editor = await enter({ town, url, browser }, 'editor', {
    viewport: { width: 1280, height: 900 },
  })
  await editor.page.goto(`${url}/can-bo/tin-tuc/moi`)
  await editor.page.getByRole('textbox', { name: 'Nội dung' }).click()
  const [first = '', ...more] = text.split('\n')
  await editor.page.keyboard.insertText(first)
  for (const line of more) {
    await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.insertText(line)
  }
  return editor
}

type Given = { readonly name: string; readonly type: string }
const PHOTO: Given = { name: 'cho.jpg', type: 'image/jpeg' }

/** Pastes files, with what some systems put beside them as text; or drops them on the letter of that place in the first paragraph. */
async function give(page: Page, files: readonly Given[], how: { plain?: string; letter?: number }) {
  const sent = { files, base64: photo.toString('base64'), ...how }
  await page
    .getByRole('textbox', { name: 'Nội dung' })
    .evaluate((editor, { files: all, base64, plain, letter }) => {
      const data = new DataTransfer()
      for (const { name, type } of all) {
        const bytes = Uint8Array.from(atob(base64), each => each.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
      }
      if (plain !== undefined) data.setData('text/plain', plain)
      const common = { bubbles: true, cancelable: true }
      if (letter === undefined) {
        editor.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData: data }))
        return
      }
      const range = document.createRange()
      const words = editor.querySelector('p, li')
      const node = document.createTreeWalker(words ?? editor, NodeFilter.SHOW_TEXT).nextNode()
      if (node === null) throw new Error('No words')
      range.setStart(node, letter)
      range.setEnd(node, letter + 1)
      const { left, top, height } = range.getBoundingClientRect()
      const at = { clientX: left + 1, clientY: top + height / 2 }
      editor.dispatchEvent(new DragEvent('drop', { ...common, ...at, dataTransfer: data }))
    }, sent)
}

async function describePhoto(page: Page, alt: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.locator('#picture-dialog-alt_vi').fill(alt)
  await dialog.getByRole('button', { name: 'Tải ảnh lên' }).click()
  await expect.poll(() => page.getByRole('img', { name: alt }).count()).toBe(1)
}

const html = (page: Page) => page.locator('input[name=body_html]').inputValue()
const told = (page: Page) => page.locator('.mc-tools__told').textContent()

test.each([
  ['so-do.svg', 'image/svg+xml', undefined],
  ['IMG_2.heic', 'image/heic', 'IMG_2.heic'],
  ['hoa.bmp', 'image/bmp', '/home/an/Tranh/hoa.bmp'],
])(
  'pasted, %s is not dropped silently',
  async (name, type, plain) => {
    const { page, looksRight } = await writing('Đoạn thứ nhất')
    await give(page, [{ name, type }], plain === undefined ? {} : { plain })
    await expect.poll(() => told(page)).toContain(`${name}: ${NOT_TAKEN}`)
    expect(await html(page)).toBe('<p>Đoạn thứ nhất</p>')
    await looksRight()
  },
  60_000,
)

test('of several files that are dropped the one that is not taken is named, and the others are', async () => {
  const { page, looksRight } = await writing('Đoạn thứ nhất')
  await give(page, [PHOTO, { name: 'hoa.bmp', type: 'image/bmp' }], { letter: 2 })
  await describePhoto(page, 'Chợ sớm')
  await expect.poll(() => told(page)).toContain(`hoa.bmp: ${NOT_TAKEN}`)
  expect(await told(page)).not.toContain('cho.jpg')
  await looksRight()
}, 60_000)

test.each([
  [2, '<figure data-picture="1"></figure><p>Nghiêng nước</p><p>Nghiêng thành</p>'],
  [10, '<p>Nghiêng nước</p><figure data-picture="1"></figure><p>Nghiêng thành</p>'],
])(
  'dropped on letter %s of a paragraph a picture stands before or after it, whichever is nearer',
  async (letter, kept) => {
    const { page } = await writing('Nghiêng nước\nNghiêng thành')
    await give(page, [PHOTO], { letter })
    await describePhoto(page, 'Chợ sớm')
    await expect.poll(() => html(page)).toBe(kept)
  },
  60_000,
)

test('dropped on an entry of a list, or pasted inside a word, a picture splits no words', async () => {
  const { page } = await writing('- Tờ khai')
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('')
  await page.keyboard.type('- ')
  await page.keyboard.insertText('Khai')
  await give(page, [PHOTO], { letter: 1 })
  await describePhoto(page, 'Chợ sớm')
  await expect.poll(() => html(page)).toContain('<p>Khai</p>')
  const { page: other } = await writing('Nghiêng')
  await other.keyboard.press('ArrowLeft')
  await give(other, [PHOTO], {})
  await describePhoto(other, 'Chợ chiều')
  await expect.poll(() => html(other)).toContain('<p>Nghiêng</p>')
}, 60_000)
