/** Paragraphs of a sanitised body, each of its own: what stands around other blocks becomes paragraphs beside them, as a browser would read it. */

const TOKEN = /<(\/?)([a-z0-9]+)[^>]*>|[^<]+/g
const BLOCKS = new Set(['p', 'h2', 'h3', 'ul', 'ol', 'blockquote', 'table', 'figure'])
/** A caption has no place in a table of ours: it stands before it. */
const CAPTION = /(<table>(?:<tbody>)?)((?:<p>(?:(?!<\/?(?:p|table|tr)\b).)*<\/p>)+)/g

const NO_ROWS = /<table>(?:<tbody><\/tbody>)?<\/table>/g

/** An element that has begun. `isBroken`: a paragraph in whose middle a block stood, and which goes on when more text comes. */
type Begun = { readonly name: string; isBroken: boolean }

/** Ends each paragraph before a block within it, and begins another behind that where text follows. */
export function ownParagraphs(html: string): string {
  const open: Begun[] = []
  const parts: string[] = []
  for (const [token, end, name] of html.matchAll(TOKEN)) {
    if (end === '/') {
      if (open.pop()?.isBroken !== true) parts.push(token)
      continue
    }
    parts.push(breakBefore(open.at(-1), token, BLOCKS.has(name ?? '')), token)
    if (name !== undefined && name !== 'br') open.push({ name, isBroken: false })
  }
  return withoutCaptions(parts.join(''))
}

/** Of tables within a caption, and of captions within those, one after the other. */
function withoutCaptions(html: string): string {
  const next = html
    .replace(/<p>\s*<\/p>/g, '')
    .replace(CAPTION, '$2$1')
    .replace(NO_ROWS, '')
  return next === html ? html : withoutCaptions(next)
}

/** What ends the paragraph around a block, or begins it again for what follows. */
function breakBefore(around: Begun | undefined, token: string, isBlock: boolean): string {
  if (around?.name !== 'p' || isBlock === around.isBroken || token.trim() === '') return ''
  around.isBroken = isBlock
  return isBlock ? '</p>' : '<p>'
}
