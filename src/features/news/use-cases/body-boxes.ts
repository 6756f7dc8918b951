/** Boxes of the tree of a body (`body-tree.ts`), and which of them takes what comes. */

export type Mark = { readonly name: string; readonly tag: string }
/** `text`: escaped, or a line break. */
export type Leaf = { readonly text: string; readonly marks: readonly Mark[] }
export type Paragraph = { readonly name: string; readonly leaves: Leaf[] }
/** `before`: what stood in a table outside its cells, as its caption. */
export type Box = {
  readonly name: string
  readonly tag: string
  readonly depth: number
  readonly parent?: Box
  readonly children: (Box | Paragraph | '\n')[]
  readonly before?: Box
  readonly isImplied?: boolean
}

/** Boxes within boxes beyond which no reader follows. */
export const DEEPEST = 10

/** A new box at the end of another. */
export function add(parent: Box, name: string, tag: string, isImplied = false): Box {
  const depth = parent.depth + 1
  const before =
    name === 'table' ? { name: 'body', tag: '', depth, parent, children: [] } : undefined
  const box = { name, tag, depth, parent, children: [], isImplied, ...(before && { before }) }
  parent.children.push(box)
  return box
}

/** Where text and blocks come that were written into a box: behind everything that is there. */
export function flowOf(box: Box): Box {
  if (isList(box)) return lastBox(box) ?? add(box, 'li', '<li>')
  if (box.name === 'li') return (box.parent && lastBox(box.parent)) ?? box
  const table = tableOf(box)
  if (table === undefined) return box
  if (!isCell(box)) return table.before ?? box
  const row = lastBox(table)
  return (row && lastBox(row)) ?? box
}

/** The list of an item that stands in this box; undefined where a list would be too deep. */
export function listFor(box: Box): Box | undefined {
  if (isList(box)) return box
  if (box.name === 'li') return box.parent
  const around = flowOf(box)
  const last = around.children.at(-1)
  if (isBox(last) && last.isImplied === true) return last
  return around.depth + 2 > DEEPEST ? undefined : add(around, 'ul', '<ul>', true)
}

/** The table of which this box is a part. */
export function tableOf(box: Box): Box | undefined {
  if (box.name === 'table') return box
  if (box.name === 'tr') return box.parent
  return isCell(box) ? box.parent?.parent : undefined
}

/** The row of a cell that stands in this box; undefined outside of tables. */
export function rowFor(box: Box): Box | undefined {
  const table = tableOf(box)
  if (table === undefined) return undefined
  if (box.name === 'table') return add(table, 'tr', '<tr>')
  return lastBox(table)
}

/** In the heading of a column or row no other heading may stand. */
export function isInHeadingCell(box: Box | undefined): boolean {
  return box !== undefined && (box.name === 'th' || isInHeadingCell(box.parent))
}

function lastBox(box: Box): Box | undefined {
  return box.children.findLast(isBox)
}

function isBox(child: Box | Paragraph | '\n' | undefined): child is Box {
  return typeof child === 'object' && 'children' in child
}

function isList(box: Box): boolean {
  return box.name === 'ul' || box.name === 'ol'
}

function isCell(box: Box): boolean {
  return box.name === 'td' || box.name === 'th'
}
