/** Promise to whoever has a phone: the header leaves the screen to the page, and nothing of it needs scripts or is hidden. */
import { expect, test } from 'vitest'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { officerAtDesk } from '#test/support/officer-browser.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { foundTown } from '#test/support/town.ts'

const MOST_HEIGHT = 140

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

test.each([
  [false, ''],
  [true, ''],
  [false, '/en'],
  [true, '/en'],
] as const)(
  'on a phone the header is low, and name, search, language and account are seen in it; scripts: %s, language: %s',
  async (javaScriptEnabled, language) => {
    const context = await newPerson(browser, {
      javaScriptEnabled,
      viewport: { width: 360, height: 740 },
    })
    const page = await context.newPage()
    const watched = watchPage(page)
    await page.goto(`${url}${language}/tin-tuc`)
    const header = page.locator('.mc-header')
    expect((await header.boundingBox())?.height).toBeLessThanOrEqual(MOST_HEIGHT)
    for (const part of ['name', 'agency', 'language', 'account'])
      expect(await header.locator(`.mc-header__${part}`).isVisible()).toBe(true)
    expect(await header.getByRole('searchbox').isVisible()).toBe(true)
    // The navigation is one press away, by hand or by key.
    const news = header.locator(`nav a[href="${language}/tin-tuc"]`)
    expect(await news.isVisible()).toBe(false)
    await header.locator('.mc-menu > summary').press('Enter')
    expect(await news.isVisible()).toBe(true)
    expect(await watched.findings()).toEqual([])
    await page.setViewportSize({ width: 1280, height: 740 })
    await page.reload()
    expect(await news.isVisible()).toBe(true)
    expect(await header.getByText('Menu', { exact: true }).isVisible()).toBe(false)
    await context.close()
  },
)

test.each([
  [false, ''],
  [true, '/en'],
] as const)(
  'on a phone an officer’s areas of work are one press away; scripts: %s, language: %s',
  async (javaScriptEnabled, language) => {
    const { db, siteId, officer } = town.world
    const desk = { url, db, siteId, officerId: officer('head').id }
    const viewport = { width: 360, height: 740 }
    const context = await officerAtDesk(browser, desk, { javaScriptEnabled, viewport })
    const page = await context.newPage()
    const watched = watchPage(page)
    await page.goto(`${url}${language}/can-bo`)
    const header = page.locator('.mc-officer__head')
    expect((await header.boundingBox())?.height).toBeLessThanOrEqual(MOST_HEIGHT)
    const sessions = page.locator(`nav a[href="${language}/can-bo/phien"]`)
    expect(await sessions.isVisible()).toBe(false)
    await header.locator('.mc-menu > summary').press('Enter')
    expect(await sessions.isVisible()).toBe(true)
    expect(await watched.findings()).toEqual([])
    await page.setViewportSize({ width: 1280, height: 740 })
    await page.reload()
    expect(await sessions.isVisible()).toBe(true)
    await context.close()
  },
)
