/** What a test file opened is closed when the file ends, wherever it was opened: at its top, in a hook or in a test. */
import { afterAll } from 'vitest'

const closings: (() => unknown)[] = []

// Registered while the file is read: vitest does not run a hook that is asked for later, from inside another hook.
afterAll(async () => {
  for (const close of closings.splice(0).reverse()) await close()
})

/** Does that when the file ends; what was opened last is closed first. */
export function atEnd(close: () => unknown): void {
  closings.push(close)
}
