/** A kept body as its reader sees it, line by line. Reads sanitised HTML only: its elements are few and well formed. */
import { unescapeHtml } from './markup-from-html.ts'

/** What a line is in its text; a row is one of a table. */
export type LineKind = 'paragraph' | 'h2' | 'h3' | 'item' | 'numbered' | 'quote' | 'row' | 'picture'

/** A word or a sign, with the space behind it. */
export type Word = {
  readonly text: string
  readonly look: 'plain' | 'strong' | 'em' | 's' | 'address'
}

/** A line of a text. An item of a numbered list has the number that stands before it. */
export type TextLine = {
  readonly kind: LineKind
  readonly number?: number
  readonly words: readonly Word[]
}

const FIRST_NUMBER = 1
const TOKEN = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g
const WORD = /(?:[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}])\s*|\s+/gu

/** A line in words. */
export function plainLine(text: string): TextLine {
  return { kind: 'paragraph', words: wordsOf(text, 'plain') }
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

class LineReader {
  readonly lines: { kind: LineKind; number?: number; words: Word[] }[] = []
  /** The lists that are open, with the number of their next item where they have numbers. */
  readonly #lists: { next: number | undefined }[] = []
  #inQuote = false
  #inCell = false
  #look: Word['look'] = 'plain'
  #address = ''

  open(name: string, attributes: string): void {
    if (name === 'ul') this.#lists.push({ next: undefined })
    else if (name === 'ol')
      this.#lists.push({ next: Number(attributeOf(attributes, 'start') || FIRST_NUMBER) })
    else if (name === 'blockquote') this.#inQuote = true
    else if (name === 'strong' || name === 'em' || name === 's') this.#look = name
    else if (name === 'a') this.#address = unescapeHtml(attributeOf(attributes, 'href'))
    else if (name === 'td' || name === 'th') this.#openCell()
    else if (name === 'br') this.#write(' ', 'plain')
    else this.#openLine(name, attributes)
  }

  #openLine(name: string, attributes: string): void {
    if (name === 'p' && this.#inCell) this.#space()
    else if (name === 'p') this.#start(this.#inQuote ? 'quote' : 'paragraph')
    else if (name === 'h2' || name === 'h3') this.#start(name)
    else if (name === 'li') this.#openItem()
    else if (name === 'tr') this.#start('row')
    else if (name === 'figure') {
      this.#start('picture')
      this.#write(attributeOf(attributes, 'data-picture'), 'plain')
    }
  }

  #openItem(): void {
    const list = this.#lists.at(-1)
    if (list?.next === undefined) this.#start('item')
    else {
      this.lines.push({ kind: 'numbered', number: list.next, words: [] })
      list.next += 1
    }
  }

  #openCell(): void {
    this.#inCell = true
    if (this.lines.at(-1)?.words.length) this.#write(' | ', 'plain')
  }

  /** Between two paragraphs of one cell. */
  #space(): void {
    const before = this.lines.at(-1)?.words.at(-1)
    if (before !== undefined && !before.text.endsWith(' ')) this.#write(' ', 'plain')
  }

  close(name: string): void {
    if (name === 'blockquote') this.#inQuote = false
    else if (name === 'ul' || name === 'ol') this.#lists.pop()
    else if (name === 'td' || name === 'th') this.#inCell = false
    else if (name === 'strong' || name === 'em' || name === 's') this.#look = 'plain'
    else if (name === 'a' && this.#address !== '') {
      this.lines.at(-1)?.words.push({ text: ` (${this.#address})`, look: 'address' })
      this.#address = ''
    }
  }

  read(text: string): void {
    this.#write(text, this.#look)
  }

  #start(kind: LineKind): void {
    this.lines.push({ kind, words: [] })
  }

  #write(text: string, look: Word['look']): void {
    const line = this.lines.at(-1)
    if (line === undefined) this.lines.push({ kind: 'paragraph', words: wordsOf(text, look) })
    else line.words.push(...wordsOf(text, look))
  }
}

function wordsOf(text: string, look: Word['look']): Word[] {
  return (text.replace(/\s+/g, ' ').match(WORD) ?? []).map(word => ({ text: word, look }))
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}
