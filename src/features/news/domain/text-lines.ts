/** A kept body as its reader sees it, line by line. Reads sanitised HTML only: its elements are few and well formed. */
import { unescapeHtml } from './markup-from-html.ts'

/** What a line is in its text; a row is one of a table. */
export type LineKind = 'paragraph' | 'h2' | 'h3' | 'item' | 'numbered' | 'quote' | 'row' | 'picture'

const MARKS = ['strong', 'em', 's', 'link'] as const
type Mark = (typeof MARKS)[number]
/** How a word looks; an address is shown behind the words of its link, a break in its place. */
export type Look = Mark | 'address' | 'break'

/** A word or a sign, with the space behind it. */
export type Word = { readonly text: string; readonly looks: readonly Look[] }

/** A line of a text. */
export type TextLine = {
  readonly kind: LineKind
  /** The number that stands before an item of a numbered list. */
  readonly number?: number
  /** How many lists it stands in. */
  readonly depth: number
  /** Of a row: which of its cells are headings, and how many places each takes. */
  readonly cells: string
  readonly words: readonly Word[]
}

const FIRST_NUMBER = 1
const BREAK: Word = { text: '↵ ', looks: ['break'] }
const TOKEN = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g
const WORD = /(?:[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}])\s*|\s+/gu

/** A line in words. */
export function plainLine(text: string): TextLine {
  return { kind: 'paragraph', depth: 0, cells: '', words: wordsOf(text, []) }
}

/** The lines of a body. An address stands behind the words of its link, the number of a picture in its place. */
export function textLines(html: string): TextLine[] {
  const reader = new LineReader()
  for (const [, slash, name, attributes, text] of html.matchAll(TOKEN)) {
    if (text !== undefined) reader.read(unescapeHtml(text))
    else if (slash === '') reader.open(name ?? '', attributes ?? '')
    else reader.close(name ?? '')
  }
  return reader.lines.map(ended).filter(({ words }) => words.length > 0)
}

/** Without the space behind its end, which stands in HTML between two blocks. */
function ended({ words, ...line }: TextLine): TextLine {
  const last = words.findLastIndex(({ text }) => text.trim() !== '')
  return {
    ...line,
    words: words
      .slice(0, last + 1)
      .map((word, index) => (index === last ? { ...word, text: word.text.trimEnd() } : word)),
  }
}

type OpenLine = TextLine & { cells: string; words: Word[] }

class LineReader {
  readonly lines: OpenLine[] = []
  /** The lists that are open, with the number of their next item where they have numbers. */
  readonly #lists: { next: number | undefined }[] = []
  readonly #marks = new Set<Mark>()
  #inQuote = false
  #inCell = false
  #address = ''

  open(name: string, attributes: string): void {
    if (isMark(name)) this.#marks.add(name)
    else if (name === 'ul') this.#lists.push({ next: undefined })
    else if (name === 'ol')
      this.#lists.push({ next: Number(attributeOf(attributes, 'start') || FIRST_NUMBER) })
    else if (name === 'blockquote') this.#inQuote = true
    else if (name === 'a') this.#openLink(attributes)
    else if (name === 'td' || name === 'th') this.#openCell(name, attributes)
    else if (name === 'br') this.#line().words.push(BREAK)
    else this.#openLine(name, attributes)
  }

  #openLink(attributes: string): void {
    this.#marks.add('link')
    this.#address = unescapeHtml(attributeOf(attributes, 'href'))
  }

  #openLine(name: string, attributes: string): void {
    if (name === 'p') this.#openParagraph()
    else if (name === 'h2' || name === 'h3') this.#start(name)
    else if (name === 'li') this.#openItem()
    else if (name === 'tr') this.#start('row')
    else if (name === 'figure') {
      this.#start('picture')
      this.#write(attributeOf(attributes, 'data-picture'))
    }
  }

  #openParagraph(): void {
    if (this.#inCell) this.#space()
    else if (!this.#isItemBegun()) this.#start(this.#inQuote ? 'quote' : 'paragraph')
  }

  /** The first of several paragraphs of an item is the item itself. */
  #isItemBegun(): boolean {
    const last = this.lines.at(-1)
    return last?.words.length === 0 && (last.kind === 'item' || last.kind === 'numbered')
  }

  #openItem(): void {
    const list = this.#lists.at(-1)
    if (list?.next === undefined) this.#start('item')
    else {
      this.#start('numbered', list.next)
      list.next += 1
    }
  }

  #openCell(name: 'td' | 'th', attributes: string): void {
    this.#inCell = true
    const places = ['colspan', 'rowspan'].map(each => attributeOf(attributes, each) || '1')
    const line = this.#line()
    line.cells += `${name} ${places.join('x')} `
    if (line.words.length > 0) line.words.push(...wordsOf(' | ', []))
  }

  /** Between two paragraphs of one cell. */
  #space(): void {
    const before = this.lines.at(-1)?.words.at(-1)
    if (before !== undefined && !before.text.endsWith(' ')) this.#write(' ')
  }

  close(name: string): void {
    if (isMark(name)) this.#marks.delete(name)
    else if (name === 'blockquote') this.#inQuote = false
    else if (name === 'ul' || name === 'ol') this.#lists.pop()
    else if (name === 'td' || name === 'th') this.#inCell = false
    else if (name === 'a') this.#closeLink()
  }

  #closeLink(): void {
    this.#marks.delete('link')
    if (this.#address === '') return
    this.lines.at(-1)?.words.push({ text: ` (${this.#address})`, looks: ['address'] })
    this.#address = ''
  }

  read(text: string): void {
    this.#write(text)
  }

  #start(kind: LineKind, number?: number): OpenLine {
    const begun = { kind, depth: this.#lists.length, cells: '', words: [] }
    const line: OpenLine = number === undefined ? begun : { ...begun, number }
    this.lines.push(line)
    return line
  }

  #line(): OpenLine {
    return this.lines.at(-1) ?? this.#start('paragraph')
  }

  #write(text: string): void {
    const looks = MARKS.filter(mark => this.#marks.has(mark))
    this.#line().words.push(...wordsOf(text, looks))
  }
}

function isMark(name: string): name is Exclude<Mark, 'link'> {
  return name === 'strong' || name === 'em' || name === 's'
}

function wordsOf(text: string, looks: readonly Look[]): Word[] {
  return (text.replace(/\s+/g, ' ').match(WORD) ?? []).map(word => ({ text: word, looks }))
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}
