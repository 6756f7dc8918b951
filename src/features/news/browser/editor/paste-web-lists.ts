/**
 * Lists of Word on the web: each item stands in a list and a frame of its own, which say how deep it is and which number
 * it has. They become lists as those of Word on a desk do (paste-lists.ts): points and figures; other signs stay as text.
 */
import { listSigns } from '#kernel/list-signs.ts'
import { type Item, putList, putSign, waysOf } from './paste-lists.ts'

const FRAME = '.ListContainerWrapper'
const LISTS = ['ol', 'ul'].flatMap(name => [
  `${FRAME} > ${name}`,
  `${name}:has(> li[data-aria-level])`,
])

/** Joins the items of Word on the web. */
export function joinWebItems(body: HTMLElement): void {
  const items = new Map<Element, Item>()
  /** The number that each level has reached, as it is written there. */
  const reached: string[] = []
  for (const list of body.querySelectorAll(LISTS.join())) {
    if (list.parentElement?.closest('li') !== null) continue
    for (const [index, element] of [...list.querySelectorAll<HTMLElement>(':scope > li')].entries())
      readItem(list, { element, index, reached }, items)
    list.replaceWith(...list.childNodes)
  }
  for (const frame of body.querySelectorAll(FRAME)) frame.replaceWith(...frame.childNodes)
  for (const element of items.keys()) if (element.isConnected) putList(rowFrom(element, items))
}

type Found = { readonly element: HTMLElement; readonly index: number; readonly reached: string[] }

/** An item of points or figures is kept in mind; any other, and a heading, becomes its paragraphs with the sign as text. */
function readItem(list: Element, found: Found, items: Map<Element, Item>): void {
  const { element } = found
  const level = Number(element.dataset['ariaLevel'] ?? '1')
  const isHeading = element.querySelector(':scope > [role="heading"]') !== null
  const sign = list.localName === 'ol' ? numberOf(list, level, found) : undefined
  if (!isHeading && (sign === undefined || sign.number !== undefined)) {
    const name = element.dataset['listid'] ?? ''
    const { number } = sign ?? {}
    const read =
      number === undefined ? ({ kind: 'ul' } as const) : ({ kind: 'ol', number } as const)
    items.set(element, { element, name, level, sign: read })
    return
  }
  if (sign !== undefined) putSign(element, sign.text)
  element.replaceWith(...element.childNodes)
}

/** What stands before an item ("3.", "Điều 3.", "1.2.", "c)"), and its number where that is all that it says. */
function numberOf(list: Element, level: number, { element, index, reached }: Found) {
  const first = list.getAttribute('start') ?? element.dataset['ariaPosinset'] ?? '1'
  const number = Number.parseInt(first, 10) + (list.hasAttribute('start') ? index : 0)
  const written = listSigns(waysOf(list))?.(number).slice(0, -1) ?? String(number)
  reached[level] = written
  const text = (element.dataset['leveltext'] ?? `%${String(level)}.`)
    .replace(/%(\d)/g, (_sign, at: string) => reached[Number(at)] ?? '')
    .trim()
  return { text, number: /^\d{1,4}[.)]?$/.test(text) ? number : undefined }
}

/** Items that follow on each other. */
function rowFrom(element: Element, items: ReadonlyMap<Element, Item>): readonly Item[] {
  const row: Item[] = []
  for (let next: Element | null = element; next !== null; next = next.nextElementSibling) {
    const item = items.get(next)
    if (item === undefined) break
    row.push(item)
  }
  return row
}
