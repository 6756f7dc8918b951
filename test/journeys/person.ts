/** Somebody who takes part in a journey: signed in where the persona has an account, with a page that is watched. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { newPerson } from '#test/support/browser.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import type { Town } from '#test/support/town.ts'
import { ownerOf, type Persona } from '#test/whole/personas.ts'

/** Where the journey goes on: the town, its address, the browser. */
type Scene = { readonly town: Town; readonly url: string; readonly browser: Browser }

/** Opens a browser of their own for that persona. `looksRight` fails on what axe, html-validate or the console find. */
export async function enter(
  { town, url, browser }: Scene,
  persona: Persona,
  options: BrowserContextOptions = {},
) {
  const context = await newPerson(browser, options)
  const owner = ownerOf(town, persona)
  if (owner !== undefined) {
    const { token } = await openTestSession(town.world, town.world.siteId, owner)
    await context.addCookies([{ name: SESSION_COOKIE, value: token, url }])
  }
  const page = await context.newPage()
  const watched = watchPage(page)
  return {
    page,
    looksRight: async () => {
      expect(await watched.findings()).toEqual([])
    },
  }
}

/** Saves the text that is open in the editor, and waits for the page that says so: the address may be the one it had. */
export async function save(page: Page): Promise<void> {
  await Promise.all([
    page.waitForEvent('framenavigated', frame => frame === page.mainFrame()),
    page.getByRole('button', { name: 'Lưu', exact: true }).click(),
  ])
  expect(page.url()).toMatch(/xong=(?:luu|saved)/)
  await page.waitForLoadState()
}
