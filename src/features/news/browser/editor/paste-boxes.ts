/**
 * Where lines and words of what was pasted are apart: by its elements, of which a body knows the kinds
 * (domain/body-elements.ts), and by the styles with which a browser copies it. The editor's parser knows fewer elements, and no styles.
 */
import {
  isApart,
  isOfLetters,
  lackBlank,
  PARAGRAPHS,
  RENAMED,
  WITH_LINES,
} from '../../domain/body-elements.ts'
import { keepsLines, partsWithin, shownAs } from '../../domain/shown-style.ts'
import { styleOf } from './paste-styles.ts'

/** Between their parts stands nothing. */
const STRUCTURES = 'ul, ol, menu, dir, table, thead, tbody, tfoot, tr, colgroup'

/** Lines that were shown as they were written stay lines: paragraphs, as of plain text; in a heading, breaks. */
export function keepLines(body: HTMLElement): void {
  for (const text of textsOf(body)) {
    const around = text.parentElement
    if (around === null || !/[\n\r]/.test(text.data)) continue
    if (around.matches(STRUCTURES) || !showsLines(around)) continue
    const [first = '', ...others] = text.data.split(/[\n\r]+/)
    text.replaceWith(first, ...others.flatMap(line => [breakWithin(around), line]))
  }
}

function showsLines(element: Element | null): boolean {
  if (element === null) return false
  const isOfLines = WITH_LINES.includes(element.localName) ? true : undefined
  return keepsLines(styleOf(element)) ?? isOfLines ?? showsLines(element.parentElement)
}

function breakWithin(around: Element): HTMLElement {
  return around.closest('h1, h2, h3, h4, h5, h6') === null
    ? boundary()
    : document.createElement('br')
}

/** An empty box: the paragraph before it ends, another begins behind it. */
function boundary(): HTMLElement {
  return document.createElement('div')
}

/** Gives elements the names under which a body, and the editor, know them. */
export function nameBoxes(body: HTMLElement): void {
  for (const element of body.querySelectorAll('*')) {
    const name = element.localName
    if (name === 'caption') element.closest('table')?.before(element)
    if (element.matches('table > *, col') && name !== 'div') continue
    if (Object.hasOwn(RENAMED, name)) rename(element, RENAMED[name] ?? name)
    else if (name !== 'div' && Object.hasOwn(PARAGRAPHS, name)) rename(element, 'div')
  }
}

function rename(element: Element, name: string): void {
  const named = document.createElement(name)
  // Names that were written by mistake can be copied, but not set.
  for (const each of element.attributes) named.setAttributeNode(each.cloneNode() as Attr)
  named.append(...element.childNodes)
  element.replaceWith(named)
}

/** Parts words that no paragraph parts, and paragraphs that no element does. */
export function partWords(body: HTMLElement): void {
  partWithin(body, { before: ' ', isApart: false })
  // HTML allows no boxes in a paragraph: behind them an empty one would be read.
  for (const paragraph of body.querySelectorAll('p:has(div, p, ul, ol, table, blockquote, h2, h3)'))
    rename(paragraph, 'div')
  // At the top the editor reads text on both sides of an empty box as one.
  if (body.querySelector('div:empty') === null) return
  const whole = boundary()
  whole.append(...body.childNodes)
  body.append(whole)
}

/** `before`: the text before, a blank where a paragraph begins. */
type Reached = { before: string; isApart: boolean }

function partWithin(parent: Element, reached: Reached): void {
  const areApart = partsWithin(styleOf(parent))
  for (const node of [...parent.childNodes]) {
    if (node instanceof Text) writeBlank(node, reached)
    if (!(node instanceof Element)) continue
    const shown = placeOf(node)
    pass(reached, areApart, shown)
    partWithin(node, reached)
    pass(reached, areApart, shown)
    // What is a box by its name needs no boundary.
    if (shown === 'box' && isInLine(node)) {
      node.before(boundary())
      node.after(boundary())
    }
    if (isApart(node.localName)) node.replaceWith(...node.childNodes)
  }
}

function placeOf(element: Element): 'box' | 'apart' | 'letters' {
  if (!isInLine(element)) return 'box'
  const shown = shownAs(styleOf(element))
  if (shown === 'box') return element.closest('h2, h3') === null ? 'box' : 'apart'
  return isApart(element.localName) ? 'apart' : shown
}

function isInLine({ localName }: Element): boolean {
  return localName === 'br' || isApart(localName) || isOfLetters(localName)
}

function pass(reached: Reached, areApart: boolean, shown: 'box' | 'apart' | 'letters'): void {
  reached.isApart ||= areApart || shown !== 'letters'
  if (shown === 'box') reached.before = ' '
}

function writeBlank(text: Text, reached: Reached): void {
  if (text.data.trim() !== '') {
    if (reached.isApart && lackBlank(reached.before, text.data)) outermost(text).before(' ')
    reached.isApart = false
  }
  reached.before = text.data
}

/** What begins with these words: a link begins behind the blank. */
function outermost(text: Text): ChildNode {
  let first: ChildNode = text
  while (first.previousSibling === null) {
    const around: Element | null = first.parentElement
    if (around === null || !isOfLetters(around.localName)) break
    first = around
  }
  return first
}

/** The texts of an element, in their order. */
export function textsOf(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
  return texts
}
