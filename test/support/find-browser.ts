/** Where Chromium is on this machine. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path in CHROMIUM, or the first browser on PATH or in a usual place. */
export function browserPath(): string | undefined {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') return [named].find(isProgram)
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [...NAMES.flatMap(name => folders.map(folder => join(folder, name))), ...PLACES].find(
    isProgram,
  )
}

/** Debian's package, when we are root on a Debian. */
export function installBrowser(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'chromium'))
    return undefined
  return browserPath()
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
