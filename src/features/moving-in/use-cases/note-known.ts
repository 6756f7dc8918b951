/** Addresses of what earlier runs brought: this one may know under which hosts it stood, where an earlier one did not. */
import { inTransaction, type Trx } from '#platform/db/db.ts'
import type { Entry } from '../domain/item.ts'
import { oldHost } from '../domain/old-address.ts'
import type { KnownItem } from '../store/import.queries.ts'
import { insertOldAddresses, spreadOldAddresses } from '../store/old-address.writes.ts'
import { spreadTopicTags } from '../store/topic-tag.writes.ts'
import { spotsOf } from './note-places.ts'
import type { Run } from './run.ts'
import { noteTopicTags } from './topic-tags.ts'

/** Lets the addresses of items that are in already lead to what they became, under each host of the old site. */
export async function noteKnown(
  run: Run,
  entries: readonly Entry[],
  known: ReadonlyMap<string, KnownItem>,
): Promise<void> {
  const places = entries.flatMap(({ kind, item }) => {
    const before = known.get(item.id)
    if (kind === 'left' || before === undefined) return []
    return spotsOf(run, item, item.addresses).map(spot => ({ ...spot, ...before.became }))
  })
  const { deps, siteId } = run
  const inTopics = entries.flatMap(({ kind, item }) =>
    kind === 'item' && known.has(item.id) && item.otherCategories.length > 0 ? [item] : [],
  )
  if (places.length + inTopics.length === 0) return
  await inTransaction(deps.db, async trx => {
    await insertOldAddresses(trx, siteId, places, deps.clock.now())
    for (const item of inTopics) await noteTopicTags(trx, run, item)
  })
}

/** The same for topics, pictures and files: an export tells of all at once of which site they are, the operator of any source. */
export async function spreadKnown(trx: Trx, run: Run): Promise<void> {
  const { deps, siteId, source, oldHosts } = run
  const own = source.kind === 'wordpress' ? oldHost(new URL(source.base).host) : ''
  const hosts = new Set([...(own === '' ? [] : [own]), ...oldHosts])
  const from = { siteId, source: source.name }
  await spreadOldAddresses(trx, from, [...hosts], deps.clock.now())
  await spreadTopicTags(trx, from, [...hosts], deps.clock.now())
}
