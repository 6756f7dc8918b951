/** How somebody who types names a document: by its number, or by the address of its page. */
import { isId } from '#kernel/ids.ts'

/** By its id, the last part of its public address, or its number. */
export type NamedBy = { readonly way: 'id' | 'slug' | 'number'; readonly text: string }

const ADDRESS = /(?:^|\/)(can-bo\/)?van-ban\/([^/?#\s]+)/

/** Reads an address of the desk or of the portal, pasted with or without what stands around it; else it is a number. */
export function namedBy(typed: string): NamedBy {
  const [, desk, last = ''] = ADDRESS.exec(typed) ?? []
  if (desk !== undefined && isId(last)) return { way: 'id', text: last }
  if (desk === undefined && last !== '') return { way: 'slug', text: last }
  return { way: 'number', text: typed }
}
