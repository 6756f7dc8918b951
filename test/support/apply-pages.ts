/** A resident's hands on the pages of applying online, in a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { dossierWords } from '#features/dossiers'
import { href, type Language } from '#kernel/language.ts'
import { newPerson, type openBrowser } from './browser.ts'
import { watchPage } from './page-checks.ts'

/** The text of a card whose holder is invented. */
export const CARD =
  '079192000123|024111222|Nguyễn Thị Thử|05031992|Nữ|12 Lê Lợi, Phường 11, Quận Bình Thạnh|01012022'

/** A photograph as small as one can be. */
export const PHOTO = {
  name: 'giấy chứng sinh.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9',
    'hex',
  ),
}
/** What only looks like a paper. */
export const PROGRAM = {
  name: 'giay-to.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('MZ this is a program'),
}

type Fields = Readonly<Record<string, string>>

/** A person with a phone, whose page is checked whenever `sound` is called. */
export async function applicant(
  browser: Awaited<ReturnType<typeof openBrowser>>,
  url: string,
  language: Language = 'vi',
  options: BrowserContextOptions = {},
) {
  const person = await newPerson(browser, options)
  const page = await person.newPage()
  const watched = watchPage(page)
  const text = dossierWords(language).apply
  return {
    ...{ page, text },
    /** Nothing is wrong with what the page shows now. */
    sound: async () => {
      expect(await watched.findings()).toEqual([])
    },
    open: (path: string) => page.goto(url + href(language, path)),
    fill: (fields: Fields) => fill(page, fields),
    press: (name: string) => press(page, name),
    /** Answers the page that is shown and waits for the next one. */
    answer: async (fields: Fields, next: string) => {
      await fill(page, fields)
      await press(page, text.step.next)
      await page.waitForURL(`**/${next}`)
    },
  }
}

/** The last of that name: the first button of a form may be the unseen one that Enter presses. */
function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).last().click()
}

/** By name: a text is typed, `=value` is chosen. */
async function fill(page: Page, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    if (!value.startsWith('=')) await page.locator(`[name="${name}"]`).fill(value)
    else if ((await page.locator(`select[name="${name}"]`).count()) > 0)
      await page.locator(`select[name="${name}"]`).selectOption(value.slice(1))
    else await page.locator(`[name="${name}"][value="${value.slice(1)}"]`).check()
  }
}
