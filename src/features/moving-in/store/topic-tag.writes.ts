/** Where addresses lead of topics of an old site that became tags. */
import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { OldSpot } from '../domain/old-address.ts'

/** Lets places on an old site lead to a tag, unless they lead to a topic. Gives those of the addresses that were not noted before. */
export async function insertTopicTags(
  trx: Trx,
  siteId: number,
  spots: readonly OldSpot[],
  to: { readonly source: string; readonly tag: string; readonly at: Instant },
): Promise<readonly string[]> {
  if (spots.length === 0) return []
  const { rows } = await sql<{ address: string }>`
    insert into old_topic_tag (site_id, source, host, address, tag, noted_at)
    select ${siteId}, ${to.source}, spot.host, spot.address, ${to.tag}, ${to.at}
    from unnest(${spots.map(each => each.host)}::text[], ${spots.map(each => each.address)}::text[]) as spot(host, address)
    where not exists (
      select from old_address o
      where o.site_id = ${siteId} and o.address = spot.address and o.host = spot.host
    )
    on conflict do nothing returning address`.execute(trx)
  return [...new Set(rows.map(each => each.address))]
}

/** Lets the topics of a source that became tags be found under these hosts too. */
export async function spreadTopicTags(
  trx: Trx,
  from: { readonly siteId: number; readonly source: string },
  hosts: readonly string[],
  at: Instant,
): Promise<void> {
  await sql`
    insert into old_topic_tag (site_id, source, host, address, tag, noted_at)
    select o.site_id, o.source, named.host, o.address, o.tag, ${at}
    from old_topic_tag o cross join unnest(${hosts}::text[]) as named(host)
    where o.site_id = ${from.siteId} and o.source = ${from.source}
    on conflict do nothing`.execute(trx)
}
