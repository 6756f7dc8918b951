/** A real Chromium for the journeys: one per test file, a fresh context (no cookies, no storage) for each person. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core'
import { atEnd } from './at-end.ts'
import { browserPath } from './find-browser.ts'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Launches the browser of the machine and closes it after the file. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath()
  if (executablePath === undefined)
    throw new Error('No Chromium on this machine: npm test installs it, or says why not.')
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  atEnd(() => browser.close())
  return browser
}

/** Somebody with a browser of their own: a phone of 360 px unless the journey says otherwise. */
export function newPerson(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  })
}
