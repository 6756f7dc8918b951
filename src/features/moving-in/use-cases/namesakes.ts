/**
 * Items of a source that have one id. A guid is to name one thing and often does not: systems copy it with a copied post, or write the same
 * one for all. Then the item's number or address there says which it is.
 */
import { type Entry, type ItemName, recognisable } from '../domain/item.ts'
import { oldAddress } from '../domain/old-address.ts'
import type { KnownItem } from '../store/import.queries.ts'
import { itemId, type Source } from './source.ts'

/** Those of these items that share their id with another one, by that id. What is named twice altogether is one. */
export function namesakesIn(names: readonly ItemName[]): ReadonlyMap<string, readonly ItemName[]> {
  const several = [...Map.groupBy(names, each => each.id)].flatMap(([id, all]) => {
    const apart = [...new Map(all.map(each => [each.key, each])).values()]
    return apart.length > 1 ? [[id, apart] as const] : []
  })
  return new Map(several)
}

/** What an item may be noted by: its id alone, and its id with what tells it apart. */
export function idsOf(item: ItemName): readonly string[] {
  return item.key === undefined ? [item.id] : [item.id, idApart(item)]
}

/**
 * The entry with the id that is its own. By its id alone is noted what has no namesake, and what came before namesakes were told apart:
 * that stays the item whose address it has.
 */
export function toldApart(
  entry: Entry,
  { namesakes }: Pick<Source, 'namesakes'>,
  known: ReadonlyMap<string, KnownItem>,
): Entry {
  const { item } = entry
  if (item.key === undefined) return entry
  const before = known.get(item.id)
  const all = namesakes.get(item.id) ?? [item]
  const isById = before === undefined ? all.length === 1 : ownerOf(before, all)?.key === item.key
  const id = idApart(item)
  if (isById && !known.has(id)) return entry
  const mistaken = before && { became: before.became, address: oldAddress(before.address) }
  return { ...entry, item: { ...item, id, ...(mistaken && { mistaken }) } } as Entry
}

function idApart({ id, key = '' }: ItemName): string {
  return `${id} ${key}`
}

/** Old sites change titles and addresses, seldom both at once: what has neither of the two is another item. */
function ownerOf(before: KnownItem, all: readonly ItemName[]): ItemName | undefined {
  const address = itemId(before.address)
  return (
    all.find(each => address !== '' && itemId(recognisable(each.address)) === address) ??
    all.find(each => before.title !== '' && recognisable(each.title) === before.title) ??
    all.find(isNumbered)
  )
}

/** Whether the id of a post of WordPress has the number that the post has. */
export function isNumbered({ id, key }: ItemName): boolean {
  return (
    id === key || `post:${/[?&](?:p|page_id|attachment_id)=(\d+)$/.exec(id)?.[1] ?? ''}` === key
  )
}
