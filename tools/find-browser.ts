/** The browser of the journeys: found, or installed where that is possible; otherwise one sentence and a failure. */
import { browserPath, installBrowser } from '#test/support/find-browser.ts'

const path = browserPath() ?? installBrowser()
if (path === undefined) {
  process.stdout.write(
    'No Chromium was found on this machine and none could be installed: install the package chromium, or give its path in CHROMIUM.\n',
  )
  process.exitCode = 1
} else process.stdout.write(`${path}\n`)
