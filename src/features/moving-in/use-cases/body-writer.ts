/**
 * Writes a plain body from what is read of an old one, in its order. Elements are opened when there is text for them, and
 * nothing is left open; where an element may not stand, its text does.
 */
import type { ItemPicture } from '../domain/item.ts'
import { escapeText } from './escape-text.ts'

/** What text stands in directly. */
export type TextElement = 'p' | 'h2' | 'h3'
/** What holds other elements. */
export type BlockElement = 'blockquote' | 'ul' | 'ol' | 'li' | 'table' | 'tr' | 'td' | 'th'

type Block = {
  readonly name: BlockElement
  /** Opened for text that stood where none may; ends where the next part begins. */
  readonly isMade: boolean
  hasText: boolean
  endsLine: boolean
}
type Inline = { readonly name: string; readonly opening: string }
type Figure = { readonly first: number }

const MOST_OPEN_BLOCKS = 8
const LISTS: readonly BlockElement[] = ['ul', 'ol']
const CELLS: readonly BlockElement[] = ['td', 'th']

/** The writer of one body. */
export class BodyWriter {
  readonly #linesCount: boolean
  readonly #out: string[] = []
  readonly #blocks: Block[] = []
  readonly #inlines: Inline[] = []
  readonly #figures: Figure[] = []
  readonly #pictures: ItemPicture[] = []
  /** Pictures in lists and tables stand after them. */
  readonly #late: string[] = []
  #openInlines = 0
  #text: TextElement | undefined
  #wanted: TextElement = 'p'
  #breaks = 0
  #hasSpace = false
  #keepsLines = 0
  #caption: string | undefined
  #sign = ''

  constructor(linesCount: boolean) {
    this.#linesCount = linesCount
  }

  /** Writes text. Blanks count once; line ends count where the text is written so. */
  text(text: string): void {
    if (this.#caption !== undefined) {
      this.#caption += text
      return
    }
    const linesCount = this.#keepsLines > 0 || (this.#linesCount && !this.#isInParts())
    if (!linesCount) {
      this.#words(text)
      return
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.breakLine()
      this.#words(line)
    }
  }

  /** Ends a line; two ends in a row part paragraphs. */
  breakLine(): void {
    if (this.#caption === undefined) this.#breaks += 1
    else this.#caption += ' '
  }

  /** Ends the paragraph, heading or line of a cell. */
  endText(): void {
    this.#closeInlines()
    if (this.#text !== undefined) this.#out.push(`</${this.#text}>`)
    this.#text = undefined
    this.#breaks = 0
    this.#hasSpace = false
    const block = this.#blocks.at(-1)
    if (block !== undefined) block.endsLine = block.hasText
  }

  /** What the next text stands in. */
  want(element: TextElement): void {
    this.endText()
    this.#wanted = element
  }

  /** Between these calls line ends count. */
  keepLines(begins: boolean): void {
    this.endText()
    this.#keepsLines += begins ? 1 : -1
  }

  /** What the next text begins with, whatever it stands in. */
  sign(sign: string): void {
    this.#sign = sign
  }

  /** Opens emphasis or a link, once there is text in it. */
  openInline(name: string, opening: string): void {
    this.#inlines.push({ name, opening })
  }

  /** Closes what was opened last. */
  closeInline(): void {
    const inline = this.#inlines.pop()
    if (inline === undefined || this.#openInlines <= this.#inlines.length) return
    this.#out.push(`</${inline.name}>`)
    this.#openInlines = this.#inlines.length
  }

  /** Tells whether such an element is open around the next text. */
  isIn(name: string): boolean {
    return this.#inlines.some(each => each.name === name)
  }

  /** Opens a list, a table, a part of one or a quotation, where it may stand. False when it may not. */
  openBlock(name: BlockElement, attributes = ''): boolean {
    this.endText()
    if (!this.#mayOpen(name)) return false
    this.#push(name, false, attributes)
    return true
  }

  /** Closes that element and what was left open in it. */
  closeBlock(name: BlockElement): void {
    this.endText()
    if (!this.#blocks.some(block => block.name === name)) return
    for (let closed: string | undefined; closed !== name; ) {
      closed = this.#blocks.pop()?.name
      this.#out.push(`</${closed ?? name}>`)
    }
    if (!this.#isInParts()) this.#out.push(...this.#late.splice(0))
  }

  beginFigure(): void {
    this.endText()
    this.#figures.push({ first: this.#pictures.length })
  }

  endFigure(): void {
    this.endText()
    this.#figures.pop()
  }

  beginCaption(): void {
    this.endText()
    this.#caption ??= ''
  }

  /** Gives what was said to the picture of its figure; where there is none, or it has a caption, it is a paragraph. */
  endCaption(): void {
    const said = (this.#caption ?? '').replace(/\s+/g, ' ').trim()
    this.#caption = undefined
    const first = this.#figures.at(-1)?.first ?? this.#pictures.length
    const picture = this.#pictures.length > first ? this.#pictures.at(-1) : undefined
    if (picture?.caption === '') this.#pictures.splice(-1, 1, { ...picture, caption: said })
    else if (said !== '') {
      this.text(said)
      this.endText()
    }
  }

  /** Puts a picture here. One that was there before is not put twice. */
  picture(picture: ItemPicture): void {
    if (this.#pictures.some(each => each.address === picture.address)) return
    this.#pictures.push(picture)
    const place = `<figure data-picture="${String(this.#pictures.length)}"></figure>`
    if (this.#isInParts()) {
      this.#late.push(place)
      return
    }
    this.endText()
    this.#out.push(place)
  }

  /** What was written. */
  finish(): { readonly body: string; readonly pictures: readonly ItemPicture[] } {
    if (this.#caption !== undefined) this.endCaption()
    const [outermost] = this.#blocks
    this.endText()
    if (outermost !== undefined)
      while (this.#blocks.length > 0) this.closeBlock(this.#blocks.at(-1)?.name ?? outermost.name)
    return { body: this.#out.join(''), pictures: this.#pictures }
  }

  #words(text: string): void {
    const words = text.replace(/\s+/g, ' ')
    if (words === '') return
    if (words === ' ') {
      this.#hasSpace = true
      return
    }
    this.#openForText()
    if (this.#sign !== '') {
      this.#out.push(this.#sign)
      this.#hasSpace = true
      this.#sign = ''
    }
    if (this.#hasSpace && !words.startsWith(' ')) this.#out.push(' ')
    this.#hasSpace = words.endsWith(' ')
    for (const inline of this.#inlines.slice(this.#openInlines)) this.#out.push(inline.opening)
    this.#openInlines = this.#inlines.length
    this.#out.push(escapeText(words.trimEnd()))
  }

  /** Opens what the text is to stand in, with the line ends that came before it. */
  #openForText(): void {
    if (this.#breaks > 1 && !this.#isInParts()) this.endText()
    const block = this.#openPart()
    if (block === undefined || block.name === 'blockquote') this.#openParagraph()
    else this.#goOnIn(block)
    this.#breaks = 0
  }

  #openParagraph(): void {
    if (this.#text !== undefined) {
      if (this.#breaks > 0) this.#breakHere()
      return
    }
    this.#text = this.#wanted
    this.#out.push(`<${this.#text}>`)
    this.#hasSpace = false
  }

  #goOnIn(block: Block): void {
    if (block.hasText && (block.endsLine || this.#breaks > 0)) this.#breakHere()
    block.hasText = true
    block.endsLine = false
  }

  #breakHere(): void {
    this.#out.push('<br />')
    this.#hasSpace = false
  }

  /** Text never stands in a list or a table itself: an item or a cell is opened for it. */
  #openPart(): Block | undefined {
    for (;;) {
      const block = this.#blocks.at(-1)
      if (block?.name === 'table') this.#push('tr', true)
      else if (block?.name === 'tr') this.#push('td', true)
      else if (block !== undefined && LISTS.includes(block.name)) this.#push('li', true)
      else return block
    }
  }

  #push(name: BlockElement, isMade: boolean, attributes = ''): void {
    const around = this.#blocks.at(-1)
    if (around !== undefined) around.endsLine = false
    this.#out.push(`<${name}${attributes}>`)
    this.#blocks.push({ name, isMade, hasText: false, endsLine: false })
  }

  #mayOpen(name: BlockElement): boolean {
    if (name === 'li' || name === 'tr' || CELLS.includes(name)) this.#endMade(name)
    const top = this.#blocks.at(-1)?.name
    if (name === 'li') return top !== undefined && LISTS.includes(top)
    if (name === 'tr') return top === 'table'
    if (CELLS.includes(name)) return this.#mayOpenCell(top)
    if (this.#blocks.length >= MOST_OPEN_BLOCKS) return false
    if (name === 'blockquote') return top === undefined
    if (name === 'table') return top === undefined || top === 'blockquote'
    this.#openPart()
    return true
  }

  #mayOpenCell(top: BlockElement | undefined): boolean {
    if (top === 'table') this.#push('tr', true)
    return top === 'table' || top === 'tr'
  }

  /** Ends what was only opened for stray text. */
  #endMade(next: BlockElement): void {
    for (let top = this.#blocks.at(-1); top?.isMade; top = this.#blocks.at(-1)) {
      if (top.name === 'tr' && next !== 'tr') return
      this.#blocks.pop()
      this.#out.push(`</${top.name}>`)
    }
  }

  /** Whether a list or a table is open. */
  #isInParts(): boolean {
    return this.#blocks.some(block => block.name !== 'blockquote')
  }

  #closeInlines(): void {
    for (const inline of this.#inlines.slice(0, this.#openInlines).reverse())
      this.#out.push(`</${inline.name}>`)
    this.#openInlines = 0
  }
}
