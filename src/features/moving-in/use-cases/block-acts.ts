/** What lists, tables, their parts and quotations of an old text do to the body that is written. */
import { listSigns } from '#kernel/list-signs.ts'
import type { BlockElement, BodyWriter } from './body-writer.ts'

/** The attributes of an element. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Gives what opening such an element does; that gives what closing it does. */
export function blockActs(writer: BodyWriter) {
  const lists: OpenList[] = []
  return (name: BlockElement, attributes: Attributes): (() => void) => {
    if (name === 'ol' || name === 'ul') return beginList(writer, lists, name, attributes)
    if (name === 'li') return beginItem(writer, lists.at(-1), attributes)
    return beginBlock(writer, name, attributes)
  }
}

function beginBlock(
  writer: BodyWriter,
  name: BlockElement,
  attributes: Attributes,
  start = '',
): () => void {
  const joined = ['colspan', 'rowspan'].map(each => {
    const count = /^\s*(\d{1,3})\s*$/.exec(attributes[each] ?? '')?.[1]
    return count === undefined || !/^t[dh]$/.test(name) ? '' : ` ${each}="${count}"`
  })
  const isOpen = writer.openBlock(name, joined.join('') + start)
  return () => {
    if (isOpen) writer.closeBlock(name)
    else writer.endText()
  }
}

/** A list that is read: its items are counted where their signs are written as text. */
type OpenList = { readonly signs: ReturnType<typeof listSigns>; next: number }

/** One that is counted in letters or Roman figures becomes lines that begin with them, as in the editor. */
function beginList(
  writer: BodyWriter,
  lists: OpenList[],
  name: 'ol' | 'ul',
  attributes: Attributes,
): () => void {
  const first = name === 'ol' ? numberIn(attributes['start']) : undefined
  const ways = { type: attributes['type'], styles: [attributes['style'] ?? ''] }
  const signs = name === 'ol' ? listSigns(ways) : undefined
  lists.push({ signs, next: first ?? 1 })
  const start = first === undefined ? '' : ` start="${String(first)}"`
  const end = signs === undefined ? beginBlock(writer, name, {}, start) : beginLines(writer)
  return () => {
    lists.pop()
    end()
  }
}

function beginItem(
  writer: BodyWriter,
  list: OpenList | undefined,
  attributes: Attributes,
): () => void {
  if (list?.signs === undefined) return beginBlock(writer, 'li', {})
  const number = numberIn(attributes['value']) ?? list.next
  list.next = number + 1
  const end = beginLines(writer)
  writer.sign(list.signs(number))
  return () => {
    writer.sign('')
    end()
  }
}

/** Ends the line that is open; closing ends the one that was begun. */
export function beginLines(writer: BodyWriter): () => void {
  writer.endText()
  return () => {
    writer.endText()
  }
}

function numberIn(written: string | undefined): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(written ?? '') ? Number(written) : undefined
}
