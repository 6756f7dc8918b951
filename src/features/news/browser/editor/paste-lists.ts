/**
 * Lists of Word, Google Docs and LibreOffice as the editor knows them: points and figures. What is counted in another
 * way ("Điều 1.", "1.1.", "a)", "II.") keeps its sign as text: it is what others cite, and must not become a figure.
 */
import { type ListWays, listSigns } from '#kernel/list-signs.ts'
import { styleOf } from './paste-styles.ts'

type Sign =
  | { readonly kind: 'ul' }
  | { readonly kind: 'ol'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }

/** An item that is to stand in a list of points or figures. */
export type Item = {
  readonly element: HTMLElement
  /** Word's name of the list: one that begins right after another has another name. */
  readonly name: string
  readonly level: number
  readonly sign: Exclude<Sign, { kind: 'text' }>
}

/** Makes the lists of what was pasted. */
export function makeLists(body: HTMLElement): void {
  putNestedIntoItems(body)
  writeLetters(body)
  keepSigns(body)
  joinItems(body)
}

/** Google Docs and LibreOffice put a deeper list beside its item, and lists without an item of theirs round it. */
function putNestedIntoItems(body: HTMLElement): void {
  for (const inner of body.querySelectorAll('ol > ol, ol > ul, ul > ol, ul > ul')) {
    const [around, before] = [inner.parentElement, inner.previousElementSibling]
    if (before?.localName === 'li') before.append(inner)
    else around?.before(inner)
    if (around?.childElementCount === 0) around.remove()
  }
}

/** Lists that are counted in letters or Roman figures become paragraphs that begin with them. The deepest come first. */
function writeLetters(body: HTMLElement): void {
  for (const list of [...body.querySelectorAll('ol')].toReversed()) {
    const signs = listSigns(waysOf(list))
    if (signs === undefined) continue
    const first = Number.parseInt(list.getAttribute('start') ?? '1', 10)
    const items = [...list.children].filter(({ localName }) => localName === 'li')
    for (const [index, item] of items.entries()) putSign(item, signs(first + index))
    list.replaceWith(...items.flatMap(item => [...item.childNodes]))
  }
}

/** How a list that was pasted says that it is counted. */
export function waysOf(list: Element): ListWays {
  const item = list.querySelector(':scope > li')
  return {
    type: list.getAttribute('type'),
    styles: [...(item === null ? [] : [styleOf(item)]), styleOf(list)],
  }
}

/** Writes the sign of an item before its words. */
export function putSign(item: Element, sign: string): void {
  const first = item.firstElementChild
  const isParagraph = first?.localName === 'p'
  const paragraph = isParagraph ? first : document.createElement('p')
  if (!isParagraph) {
    const nodes = [...item.childNodes]
    const block = nodes.findIndex(({ nodeName }) => /^(?:P|OL|UL|TABLE|BLOCKQUOTE)$/.test(nodeName))
    paragraph.append(...nodes.slice(0, block < 0 ? nodes.length : block))
    item.prepend(paragraph)
  }
  paragraph.prepend(`${sign} `)
}

/** Paragraphs and headings of Word's lists whose sign is neither a point nor a figure, and all its headings. */
function keepSigns(body: HTMLElement): void {
  for (const element of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const span = signOf(element)
    if (span === undefined) continue
    const sign = readSign(span)
    const isHeading = element.localName !== 'p'
    if (sign.kind === 'ul' && isHeading) span.remove()
    else if (sign.kind === 'text' || isHeading) span.replaceWith(`${textOf(span)} `)
  }
}

function signOf(element: Element): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>('span')].find(span =>
    /mso-list:\s*ignore/i.test(styleOf(span)),
  )
}

function textOf(span: Element | undefined): string {
  return (span?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Points come as signs, or as letters of a font of signs: "o", "§", "Ø" stand alone. */
function readSign(span: Element | undefined): Sign {
  const text = textOf(span)
  if (/^\d{1,4}[.)]?$/.test(text)) return { kind: 'ol', number: Number.parseInt(text, 10) }
  if (!/[\p{L}\p{N}]/u.test(text) || /^\p{L}$/u.test(text)) return { kind: 'ul' }
  return { kind: 'text', text }
}

/** Paragraphs in a row that Word marks as items become one list, deeper levels inside their item. */
function joinItems(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll<HTMLElement>('p')]) {
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
  if (element.localName !== 'p') return undefined
  const [, name = '', level] = /mso-list:\s*(\S+)\s+level(\d)/i.exec(styleOf(element)) ?? []
  const span = signOf(element)
  // A paragraph of a list that has no sign goes on with the text of the item before it.
  if (level === undefined || span === undefined) return undefined
  const sign = readSign(span)
  return sign.kind === 'text' ? undefined : { element, name, level: Number(level), sign }
}

type OpenList = { readonly list: HTMLElement; readonly name: string; readonly level: number }

/** Makes lists of items in a row, deeper ones inside the item before them. */
export function putList(items: readonly Item[]): void {
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

/** The list that an item belongs to: an open one, or a new one inside the item before it, or where it stands. */
function listFor({ element, name, level, sign }: Item, open: OpenList[]): OpenList {
  while ((open.at(-1)?.level ?? 0) > level) open.pop()
  const before = open.at(-1)
  if (before?.level === level) {
    if (before.name === name && isNext(before.list, sign)) return before
    open.pop()
  }
  const made = { list: document.createElement(sign.kind), name, level }
  if (sign.kind === 'ol' && sign.number > 1) made.list.setAttribute('start', String(sign.number))
  const around = open.at(-1)?.list.lastElementChild
  if (around === undefined || around === null) element.before(made.list)
  else around.append(made.list)
  open.push(made)
  return made
}

function isNext(list: HTMLElement, sign: Item['sign']): boolean {
  if (sign.kind === 'ul' || list.localName === 'ul') return sign.kind === list.localName
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10)
  return sign.number === first + list.childElementCount
}
