/**
 * A sanitised body as a tree in which everything stands where HTML allows it, whatever was nested in what.
 *
 * box        what holds others: a list, an item, a table, a row, a cell, a quotation, the body itself; and the place of a picture
 * paragraph  a line of text between boxes, or a heading
 * mark       what text is within a paragraph: strong, struck, a link. A block within it ends it, and text behind begins it again
 */
import { APART, lackBlank, MARKS } from '../domain/body-elements.ts'
import {
  add,
  type Box,
  DEEPEST,
  flowOf,
  isInHeadingCell,
  listFor,
  type Mark,
  type Paragraph,
  rowFor,
  tableOf,
} from './body-boxes.ts'

/** What holds for the text that comes. `isFlat`: within a list or table too deep to be one, whose items and cells are paragraphs. */
type Place = {
  readonly box: Box
  readonly paragraph: string
  readonly marks: readonly Mark[]
  readonly isFlat: boolean
  readonly parts: 'paragraphs' | 'words' | 'nothing'
}

const TOKEN = /<(\/?)([a-z0-9]+)[^>]*>|[^<]+/g
/** With what they hold at least. */
const LEVELS: Record<string, number> = { blockquote: 1, ul: 2, ol: 2, table: 3 }

/** Reads HTML that sanitize-html wrote: every element ends where it must. */
export function readBody(html: string): Box {
  const body = new Body()
  for (const [token, end, name] of html.matchAll(TOKEN)) {
    if (name === undefined) body.write(token)
    else if (name === 'br') body.breakLine(token)
    else if (end === '/') body.end()
    else body.begin(name, token)
  }
  return body.root
}

class Body {
  readonly root: Box = { name: 'body', tag: '', depth: 0, children: [] }
  readonly #around: Place[] = []
  #place: Place = { box: this.root, paragraph: 'p', marks: [], isFlat: false, parts: 'nothing' }
  #open: Paragraph | undefined
  #isApart = false

  begin(name: string, tag: string): void {
    this.#around.push(this.#place)
    if (MARKS.has(name)) {
      this.#place = {
        ...this.#place,
        marks: marked(this.#place.marks, name, tag),
        parts: 'nothing',
      }
      return
    }
    const parts = name === APART ? 'words' : 'paragraphs'
    this.#part(parts)
    this.#place = { ...this.#placeWithin(name, tag), parts }
  }

  end(): void {
    const { parts } = this.#place
    this.#place = this.#around.pop() ?? this.#place
    this.#part(parts)
  }

  breakLine(tag: string): void {
    this.#open?.leaves.push({ text: tag, marks: this.#place.marks })
  }

  write(text: string): void {
    const { marks } = this.#place
    if (text.trim() === '') {
      if (this.#open === undefined) this.#writeBetween(text)
      else this.#open.leaves.push({ text, marks })
      return
    }
    this.#open ??= this.#begun()
    const before = this.#open.leaves.at(-1)?.text ?? ' '
    const isBehindText = !before.startsWith('<')
    if (this.#isApart && isBehindText && lackBlank(before, text))
      this.#open.leaves.push({ text: ' ', marks: [] })
    this.#isApart = false
    this.#open.leaves.push({ text, marks })
  }

  #part(parts: Place['parts']): void {
    if (parts === 'paragraphs') this.#open = undefined
    if (parts !== 'nothing') this.#isApart = true
  }

  /** Lines between blocks stay, for those who edit the source. */
  #writeBetween(text: string): void {
    const { children, name } = this.#place.box
    const isOfBlocks = name === 'body' || name === 'blockquote'
    if (isOfBlocks && text.includes('\n') && children.at(-1) !== '\n') children.push('\n')
  }

  #begun(): Paragraph {
    const box = flowOf(this.#place.box)
    const name = isInHeadingCell(box) ? 'p' : this.#place.paragraph
    const paragraph = { name, leaves: [] }
    box.children.push(paragraph)
    return paragraph
  }

  #placeWithin(name: string, tag: string): Place {
    if (name === 'h2' || name === 'h3') return { ...this.#place, paragraph: name }
    if (name === 'figure') add(flowOf(this.#place.box), name, tag)
    const levels = LEVELS[name]
    if (levels !== undefined) return this.#entered(name, tag, levels)
    return this.#placeOfPart(name, tag)
  }

  #entered(name: string, tag: string, levels: number): Place {
    const around = flowOf(this.#place.box)
    if (around.depth + levels > DEEPEST) return { ...this.#place, isFlat: true }
    return this.#inside(add(around, name, tag))
  }

  /** Items, rows and cells stand in a list or table; elsewhere they are paragraphs. */
  #placeOfPart(name: string, tag: string): Place {
    if (this.#place.isFlat) return this.#place
    const { box } = this.#place
    const holder = name === 'li' ? listFor(box) : name === 'tr' ? tableOf(box) : undefined
    const row = name === 'td' || name === 'th' ? rowFor(box) : undefined
    const around = holder ?? row
    return around === undefined ? this.#place : this.#inside(add(around, name, tag))
  }

  #inside(box: Box): Place {
    return { ...this.#place, box, paragraph: 'p' }
  }
}

/** Each mark is one once; of links within links the inner one holds. */
function marked(marks: readonly Mark[], name: string, tag: string): readonly Mark[] {
  // A link that leads nowhere.
  if (tag === '<a>') return marks
  const isMarked = marks.some(mark => mark.name === name)
  if (isMarked && name !== 'a') return marks
  return [...marks.filter(mark => mark.name !== name), { name, tag }]
}
