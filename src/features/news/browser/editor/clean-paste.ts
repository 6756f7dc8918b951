/**
 * What Word and Google Docs put on the clipboard, made plain before the editor reads it: the editor then keeps what its
 * schema knows and drops the rest. Word's lists come as paragraphs with a sign before each; here they become lists again.
 */

import { smallSigns } from '#kernel/small-signs.ts'

/** The same content as plain HTML. */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  for (const gone of body.querySelectorAll('script, meta, link, title, xml, o\\:p:empty'))
    gone.remove()
  makeLists(body)
  makeTitles(body)
  makeEmphasis(body)
  makeSmall(body)
  joinLines(body)
  return body.innerHTML
}

/** Styles are read here and never applied: as attributes of their own name they do not trouble the browser's policy. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}

function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? ''
}

type Item = {
  readonly element: HTMLElement
  /** Word's name of the list: one that begins right after another has another name. */
  readonly name: string
  readonly level: number
  readonly kind: 'ul' | 'ol'
  /** What it is counted as, where it is counted in figures. */
  readonly number: number | undefined
}

/** Paragraphs in a row that Word marks as items become one list, deeper levels inside their item. */
function makeLists(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    if (!element.isConnected || itemOf(element) === undefined) continue
    const items: Item[] = []
    for (let next: Element | null = element; next !== null; next = next.nextElementSibling) {
      const item = next instanceof HTMLElement ? itemOf(next) : undefined
      if (item === undefined) break
      items.push(item)
    }
    putList(items)
  }
}

function itemOf(element: HTMLElement): Item | undefined {
  const [, name = '', level] = /mso-list:\s*(\S+)\s+level(\d)/i.exec(styleOf(element)) ?? []
  if (level === undefined) return undefined
  const sign = signOf(element)?.textContent.trim() ?? ''
  const kind = /^[\da-z]{1,4}[.)]/i.test(sign) ? 'ol' : 'ul'
  const number = Number.parseInt(sign, 10)
  return {
    element,
    name,
    level: Number(level),
    kind,
    number: Number.isNaN(number) ? undefined : number,
  }
}

function signOf(element: HTMLElement): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>('span')].find(span =>
    /mso-list:\s*ignore/i.test(styleOf(span)),
  )
}

type OpenList = { readonly list: HTMLElement; readonly name: string; readonly level: number }

function putList(items: readonly Item[]): void {
  const open: OpenList[] = []
  for (const item of items) {
    const { list } = listFor(item, open)
    signOf(item.element)?.remove()
    const entry = document.createElement('li')
    entry.append(...item.element.childNodes)
    list.append(entry)
    item.element.remove()
  }
}

/** The list that an item belongs to: an open one, or a new one where the first item stands or inside the item before. */
function listFor(item: Item, open: OpenList[]): OpenList {
  const { element, name, level, kind, number } = item
  while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop()
  const top = open.at(-1)
  const isDeeper = top !== undefined && top.level < level
  if (top !== undefined && !isDeeper && top.name === name) return top
  const made = { list: document.createElement(kind), name, level }
  if (kind === 'ol' && number !== undefined && number > 1)
    made.list.setAttribute('start', String(number))
  if (isDeeper) (top.list.lastElementChild ?? top.list).append(made.list)
  else {
    element.before(made.list)
    open.pop()
  }
  open.push(made)
  return made
}

/** The title of a document is the article's own; inside it becomes a heading like those of the first level. */
function makeTitles(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('h1, h4, h5, h6, p.MsoTitle')) {
    const level = element.matches('h1, p') ? 'h2' : 'h3'
    const heading = document.createElement(level)
    heading.append(...element.childNodes)
    element.replaceWith(heading)
  }
}

/** Google Docs says by style what is strong, and wraps everything in a bold element that is none. */
function makeEmphasis(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('b')) {
    if (/(?:^|;)\s*font-weight:\s*normal/i.test(styleOf(element)))
      element.replaceWith(...element.childNodes)
  }
  for (const element of body.querySelectorAll<HTMLElement>('span')) {
    if (/(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/i.test(styleOf(element)))
      wrapInside(element, 'strong')
    if (/(?:^|;)\s*font-style:\s*italic/i.test(styleOf(element))) wrapInside(element, 'em')
  }
}

/** The editor knows no raised or lowered text: signs become characters, as in m². */
function makeSmall(body: HTMLElement): void {
  for (const element of body.querySelectorAll('sup, sub, span')) {
    const style = /vertical-align:\s*(super|sub)\b/i.exec(styleOf(element))?.[1]
    const name = element.localName === 'span' ? style?.toLowerCase() : element.localName
    if (name === undefined) continue
    const text = element.textContent
    const written = smallSigns(text, name === 'sub' ? 'sub' : 'sup')
    if (written !== text) element.replaceWith(written)
  }
}

function wrapInside(element: HTMLElement, name: 'strong' | 'em'): void {
  const wrapper = document.createElement(name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

/** Word breaks its source into lines of some eighty characters: a break in the source is a space in the text. */
function joinLines(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ')
}
