/** Officers in a real browser: signed in, and with every use of a pointer noted. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { systemClock } from '#platform/clock/system-clock.ts'
import type { Db } from '#platform/db/db.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { newPerson } from './browser.ts'
import { openTestSession } from './test-browser.ts'

/** Where and as whom. */
export type OfficerAt = {
  readonly url: string
  readonly db: Db
  readonly siteId: number
  readonly officerId: string
}

/** A desk with a wide screen at which that officer has just signed in. */
export async function officerAtDesk(
  browser: Browser,
  { url, db, siteId, officerId }: OfficerAt,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const owner = { kind: 'officer', id: officerId } as const
  const { token } = await openTestSession({ db, clock: systemClock }, siteId, owner)
  const context = await newPerson(browser, { viewport: { width: 1280, height: 900 }, ...options })
  await context.addCookies([{ name: SESSION_COOKIE, value: token, url }])
  return context
}

/** A keyboard that counts its strokes. */
export type Keyboard = {
  readonly strokes: () => number
  /** One stroke for each letter. */
  type(text: string): Promise<void>
  /** A key, or a chord such as `Control+Enter`, which is one stroke. */
  press(key: string): Promise<void>
  /** Alt with an access key of the page. */
  access(letter: string): Promise<void>
}

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  let strokes = 0
  return {
    strokes: () => strokes,
    async type(text) {
      strokes += Array.from(text).length
      await page.keyboard.type(text)
    },
    async press(key) {
      strokes += 1
      await page.keyboard.press(key)
    },
    async access(letter) {
      strokes += 1
      const session = await page.context().newCDPSession(page)
      const key = {
        ...{ modifiers: 1, key: letter, code: `Key${letter.toUpperCase()}` },
        ...{ text: letter, unmodifiedText: letter },
        windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
      }
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
      await session.detach()
    },
  }
}

/** Notes, over all pages of the context, pointers that were used and print windows that opened. */
export async function noteHands(context: BrowserContext): Promise<{
  readonly pointers: readonly string[]
  readonly prints: readonly string[]
}> {
  const pointers: string[] = []
  const prints: string[] = []
  await context.exposeBinding('notePointer', (_, kind: string) => {
    pointers.push(kind)
  })
  await context.exposeBinding('notePrint', (_, address: string) => {
    prints.push(address)
  })
  await context.addInitScript(() => {
    const page = globalThis as unknown as {
      notePointer(kind: string): Promise<void>
      notePrint(address: string): Promise<void>
      print(): void
    }
    for (const kind of ['pointerdown', 'mousedown', 'mousemove', 'touchstart', 'wheel'])
      addEventListener(kind, () => void page.notePointer(kind), { capture: true })
    // A headless browser has no print window.
    page.print = () => void page.notePrint(location.pathname)
  })
  return { pointers, prints }
}
