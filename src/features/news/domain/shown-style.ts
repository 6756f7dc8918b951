/** What an inline style says of where words and lines stood: browsers copy it with what they show. */

const WHITE_SPACE = /(?:^|;)\s*white-space(?:-collapse)?\s*:\s*([\w-]+)/gi
const DISPLAY = /(?:^|;)\s*display\s*:\s*([\w-]+)/gi

/** Whether lines are shown as they are written; undefined where the element around says it. */
export function keepsLines(style: string): boolean | undefined {
  const said = lastOf(style, WHITE_SPACE)
  if (/^(?:pre|pre-wrap|pre-line|break-spaces|preserve|preserve-breaks)$/.test(said)) return true
  return /^(?:normal|nowrap|collapse|initial)$/.test(said) ? false : undefined
}

/** How an element of letters is shown: as a box of its own, or apart from the words beside it. */
export function shownAs(style: string): 'box' | 'apart' | 'letters' {
  const said = lastOf(style, DISPLAY)
  if (said === 'table-cell') return 'apart'
  return /^(?:block|flow-root|flex|grid|list-item|table(?:-.+)?)$/.test(said) ? 'box' : 'letters'
}

/** Whether what an element holds stands side by side, each apart. */
export function partsWithin(style: string): boolean {
  return /^(?:inline-)?(?:flex|grid)$/.test(lastOf(style, DISPLAY))
}

/** The last declaration counts. */
function lastOf(style: string, declaration: RegExp): string {
  return [...style.matchAll(declaration)].at(-1)?.[1]?.toLowerCase() ?? ''
}
