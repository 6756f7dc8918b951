/** A saved page in its parts: what is said about it, its elements, and its lines and pictures with where they stand. */
import { Parser } from 'htmlparser2'
import { isInLine } from './element-acts.ts'
import { plainLine } from './plain-line.ts'

/** From one place of the page's source to another. */
export type Range = { readonly from: number; to: number }
/** An element, with what tells its purpose. */
export type PageElement = Range & {
  readonly name: string
  /** Its id, classes, role and property. */
  readonly called: readonly string[]
}
/** Text between two ends of a line, or a picture. */
export type Line = Range & {
  readonly kind: 'text' | 'picture'
  /** The words, or the picture's address. */
  readonly text: string
  /** Hardly anything but links, as in a list of other articles; a picture that is one. */
  readonly isLink: boolean
}
/** A page in its parts. */
export type PageParts = {
  readonly metas: ReadonlyMap<string, string>
  /** As `<title>` has it. */
  readonly title: string
  readonly elements: readonly PageElement[]
  readonly lines: readonly Line[]
}

/** Around the article; never part of it. */
export const AROUND = new Set(['nav', 'aside', 'footer', 'form', 'script', 'style', 'head'])
const UNREAD = new Set(['script', 'style', 'head', 'title', 'textarea', 'option', 'noscript'])
const CALLED = ['id', 'class', 'role', 'itemprop']

/** Takes a page apart. */
export function pageParts(source: string): PageParts {
  const metas = new Map<string, string>()
  const elements: PageElement[] = []
  const open: PageElement[] = []
  const writing = new LineWriter()
  const parser = new Parser({
    onopentag(name, attributes) {
      noteSaid(name, attributes, metas)
      const called = CALLED.flatMap(each => attributes[each]?.split(/\s+/) ?? [])
      const element = { name, called, from: parser.startIndex, to: source.length }
      open.push(element)
      elements.push(element)
      if (UNREAD.has(name)) writing.unread += 1
      if (name === 'a') writing.links += 1
      if (!isInLine(name)) writing.end()
      if (name === 'img') writing.picture(attributes['src'] ?? '', parser)
    },
    ontext(text) {
      writing.text(text, parser)
    },
    onclosetag(name) {
      if (!isInLine(name)) writing.end()
      if (UNREAD.has(name)) writing.unread -= 1
      if (name === 'a') writing.links -= 1
      const element = open.pop()
      if (element !== undefined) element.to = parser.endIndex + 1
    },
  })
  parser.end(source)
  writing.end()
  const title = elements.find(({ name }) => name === 'title')
  return { metas, elements, lines: writing.lines, title: textIn(source, title) }
}

/** The words of an element, on one line. */
export function textIn(source: string, range: Range | undefined): string {
  return range === undefined ? '' : plainLine(source.slice(range.from, range.to))
}

/** Whether one range lies in another. */
export function isWithin(range: Range, around: Range): boolean {
  return range.from >= around.from && range.to <= around.to
}

/** Of a line's letters. */
const LINKED_PART = 0.6

/** Puts together what stands on one line, whatever elements are in it. */
class LineWriter {
  readonly lines: Line[] = []
  unread = 0
  links = 0
  #line: { from: number; to: number; text: string; linked: number; letters: number } | undefined

  text(text: string, at: { startIndex: number; endIndex: number }): void {
    if (this.unread > 0) return
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    this.#line ??= { from: at.startIndex, to: 0, text: '', linked: 0, letters: 0 }
    this.#line.text += text
    this.#line.to = at.endIndex + 1
    this.#line.letters += letters
    this.#line.linked += this.links > 0 ? letters : 0
  }

  picture(text: string, at: { startIndex: number; endIndex: number }): void {
    if (this.unread > 0 || text === '') return
    this.end()
    this.lines.push({
      ...{ kind: 'picture', from: at.startIndex, to: at.endIndex + 1, text },
      isLink: this.links > 0,
    })
  }

  end(): void {
    const line = this.#line
    this.#line = undefined
    const text = line?.text.replace(/\s+/g, ' ').trim() ?? ''
    if (line === undefined || text === '') return
    const { from, to, linked, letters } = line
    this.lines.push({ kind: 'text', from, to, text, isLink: linked >= letters * LINKED_PART })
  }
}

function noteSaid(
  element: string,
  attributes: Readonly<Record<string, string>>,
  metas: Map<string, string>,
): void {
  if (element === 'time' && attributes['datetime'] !== undefined && !metas.has('date'))
    metas.set('date', attributes['datetime'])
  if (element !== 'meta') return
  const said = attributes['name'] ?? attributes['property'] ?? attributes['itemprop'] ?? ''
  const content = attributes['content'] ?? ''
  if (content !== '' && !metas.has(said.toLowerCase())) metas.set(said.toLowerCase(), content)
}
