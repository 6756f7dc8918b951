/** The tree of a body as HTML: without what is empty, and without a paragraph around what stands alone in an item or a cell. */
import type { Box, Leaf, Mark, Paragraph } from './body-boxes.ts'

/** `line`: of a paragraph, without its tags. */
type Piece = { readonly name: string; readonly html: string; readonly line?: string }

/** The HTML of a tree, in which every element stands where HTML allows it. */
export function writeBody(body: Box): string {
  return joined(piecesOf(body))
}

function piecesOf(box: Box): Piece[] {
  return box.children.flatMap(child => {
    if (child === '\n') return [{ name: '', html: child }]
    return 'leaves' in child ? [paragraph(child)] : boxPieces(child)
  })
}

function paragraph({ name, leaves }: Paragraph): Piece {
  const line = lineOf(leaves).trim()
  return { name, html: `<${name}>${line}</${name}>`, ...(name === 'p' && { line }) }
}

function boxPieces(box: Box): Piece[] {
  const { name, tag } = box
  const pieces = piecesOf(box)
  const inside = withoutLoneParagraph(name, pieces)
  const whole = { name, html: `${tag}${inside}</${name}>` }
  if (name === 'table') return [...(box.before ? piecesOf(box.before) : []), ...table(pieces)]
  if (name === 'figure' || name === 'tr' || name === 'td') return [whole]
  if (inside.trim() !== '') return [whole]
  // A heading of nothing: the corner of a table with headings on two sides.
  return name === 'th' ? [{ name, html: `${tag.replace('<th', '<td')}</td>` }] : []
}

/** Rows of a table stand in one body; a table without cells is none. */
function table(rows: readonly Piece[]): Piece[] {
  const html = joined(rows)
  const hasCells = html.replaceAll('<tr></tr>', '') !== ''
  return hasCells ? [{ name: 'table', html: `<table><tbody>${html}</tbody></table>` }] : []
}

/** An editor puts a paragraph into every item and cell; alone there, or before a list within an item, it says nothing. */
function withoutLoneParagraph(name: string, pieces: readonly Piece[]): string {
  const [first, ...rest] = pieces
  const next = rest[0]?.name
  const isBeforeList = name === 'li' && (next === 'ul' || next === 'ol')
  const isLone = ['li', 'td', 'th'].includes(name) && (next === undefined || isBeforeList)
  return isLone && first?.line !== undefined ? first.line + joined(rest) : joined(pieces)
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(piece => piece.html).join('')
}

function lineOf(leaves: readonly Leaf[]): string {
  const parts: string[] = []
  let open: readonly Mark[] = []
  for (const { text, marks } of leaves) {
    const going = open.filter((mark, index) => mark === marks[index])
    // Blanks and line breaks begin no mark.
    const next = text.trim() === '' || text.startsWith('<') ? going : marks
    parts.push(ended(open.slice(going.length)), begun(next.slice(going.length)), text)
    open = next
  }
  return parts.join('') + ended(open)
}

function begun(marks: readonly Mark[]): string {
  return marks.map(mark => mark.tag).join('')
}

function ended(marks: readonly Mark[]): string {
  return marks
    .map(mark => `</${mark.name}>`)
    .reverse()
    .join('')
}
