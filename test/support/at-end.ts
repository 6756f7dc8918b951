/** What a test file opened is closed when the file ends, wherever it was opened: at its top, in a hook or in a test. */
const closings: (() => unknown)[] = []

/** Does that when the file ends; what was opened last is closed first. */
export function atEnd(close: () => unknown): void {
  closings.push(close)
}

/** Closes what is open. */
export async function closeAll(): Promise<void> {
  for (const close of closings.splice(0).reverse()) await close()
}
