/** Under which hosts sites stand, and stood before this product. */
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** A site and its hosts, locked until the transaction ends. */
export type LockedSite = {
  readonly id: number
  readonly key: string
  readonly hosts: readonly string[]
}

/** Locks every site, oldest first, so that no two of them get the same host. */
export function lockSites(trx: Trx): Promise<LockedSite[]> {
  return trx.selectFrom('site').select(['id', 'key', 'hosts']).orderBy('id').forUpdate().execute()
}

/** Says under which hosts a site stands. */
export async function updateHosts(trx: Trx, id: number, hosts: readonly string[]): Promise<void> {
  await trx
    .updateTable('site')
    .set({ hosts: [...hosts] })
    .where('id', '=', id)
    .execute()
}

/** Notes under which hosts a site stood; one that is noted already stays with its site. Gives those that are new. */
export async function insertFormerHosts(
  trx: Trx,
  siteId: number,
  hosts: readonly string[],
  at: Instant,
): Promise<string[]> {
  if (hosts.length === 0) return []
  const rows = await trx
    .insertInto('former_host')
    .values(hosts.map(host => ({ host, site_id: siteId, noted_at: at })))
    .onConflict(conflict => conflict.column('host').doNothing())
    .returning('host')
    .execute()
  return rows.map(row => row.host)
}

/** Which site stood under each of these hosts. */
export function listFormerHosts(
  trx: Trx,
  hosts: readonly string[],
): Promise<{ readonly host: string; readonly key: string; readonly siteId: number }[]> {
  return trx
    .selectFrom('former_host as f')
    .innerJoin('site as s', 's.id', 'f.site_id')
    .select(['f.host', 's.key', 'f.site_id as siteId'])
    .where('f.host', 'in', hosts)
    .orderBy('f.host')
    .execute()
}
