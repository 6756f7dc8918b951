import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { hostName } from '../domain/host-name.ts'
import { lockSites, updateHosts } from '../store/host.writes.ts'
import { dropSites, SITES_TAG } from '../store/site.queries.ts'

/** What a plan changed in the hosts of a site that was there before. */
export type HostsChange = {
  readonly added: readonly string[]
  /** Where links to the site lead from now on, when that is another host than before. */
  readonly newFirst: string | undefined
  /** Hosts that the plan no longer names; they go on leading to the site. */
  readonly staying: readonly string[]
}

/**
 * Lets hosts lead to a site: those given first and in their order, then those that it had; none is taken away. Of a site
 * that is not there yet it only finds out whether it may have them. Event: site.hosts_changed.
 */
export async function addHosts(
  deps: { db: Db; clock: Clock },
  { key, hosts }: { readonly key: string; readonly hosts: readonly string[] },
): Promise<
  Result<HostsChange, { readonly code: 'host_taken'; readonly host: string; readonly by: string }>
> {
  const wanted = [...new Set(hosts.map(hostName))]
  const result = await inTransaction(deps.db, async trx => {
    const sites = await lockSites(trx)
    for (const other of sites.filter(each => each.key !== key)) {
      const host = wanted.find(each => other.hosts.includes(each))
      if (host !== undefined) return err({ code: 'host_taken' as const, host, by: other.key })
    }
    const site = sites.find(each => each.key === key)
    if (site === undefined) return ok({ added: [], newFirst: undefined, staying: [] })
    const added = wanted.filter(each => !site.hosts.includes(each))
    const staying = site.hosts.filter(each => !wanted.includes(each))
    const newFirst = wanted[0] === site.hosts[0] ? undefined : wanted[0]
    const change = { added, newFirst, staying }
    if (added.length === 0 && newFirst === undefined) return ok(change)
    await updateHosts(trx, site.id, [...wanted, ...staying])
    await appendEvent(
      trx,
      { siteId: site.id, clock: deps.clock, actor: { kind: 'system' } },
      {
        ...{ type: 'site.hosts_changed', subject: { kind: 'site', id: newId(deps.clock.now()) } },
        data: { hosts: [...wanted, ...staying], added },
      },
    )
    // Pages are kept by host: under the new one another site's were made, and all of them say where the site is.
    await dropTags(trx, ['*'])
    return ok(change)
  })
  dropSites(deps.db, [SITES_TAG])
  return result
}
