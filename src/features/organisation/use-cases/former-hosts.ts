/** Hosts under which a site stood before this product: whoever asks under one is sent on to where the site is now. */
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Config, publicUrl } from '#platform/config/config.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { bareName, hostName, mayHaveStood } from '../domain/host-name.ts'
import { insertFormerHosts, listFormerHosts } from '../store/host.writes.ts'
import {
  dropSites,
  findSiteByHost,
  listSites,
  resolveSite,
  SITES_TAG,
  type SiteWithHosts,
} from '../store/site.queries.ts'
import { locatedSite } from './site-origin.ts'

type Deps = { readonly db: Db; readonly config: Config }

/**
 * The site that stood under this host, and where it is now. A host that leads to a site now is never such a one, whatever
 * an export said; neither is that of a site of which nobody has said where it is: no host leads to it, or PUBLIC_URL would.
 */
export async function findSiteMovedFrom(
  deps: Deps,
  host: string,
): Promise<(SiteWithHosts & { readonly origin: string }) | undefined> {
  const name = hostName(host)
  const site = (await listSites(deps.db)).find(each => each.formerHosts.includes(name))
  if (site === undefined || (await leadsHere(deps, name))) return undefined
  const present = await presentSite(deps, name)
  if (present !== undefined && present.id !== site.id) return undefined
  const located = await locatedSite(deps, site)
  if (located.origin === publicUrl(deps.config) && deps.config.PUBLIC_URL === undefined)
    return undefined
  const reached = await resolveSite(deps.db, new URL(located.origin).host)
  return reached.id === site.id ? located : undefined
}

/** What became of hosts that an old site is said to have had. */
export type FormerHosts = {
  /** Whoever asks under these is sent on to the site. */
  readonly leading: readonly string[]
  /** Those that another site, named by its key, has; `isPresent`: it stands there now. */
  readonly taken: readonly {
    readonly host: string
    readonly key: string
    readonly isPresent: boolean
  }[]
  /** Hosts of the site itself: it answers there already. */
  readonly own: readonly string[]
}

/**
 * Notes hosts under which a site stood. What is no public name is passed over; what another site has, or had before, stays
 * with it. Event: site.former_hosts_noted.
 */
export async function noteFormerHosts(
  deps: Deps & { readonly clock: Clock },
  { siteId, hosts }: { readonly siteId: number; readonly hosts: readonly string[] },
): Promise<FormerHosts> {
  const taken: FormerHosts['taken'][number][] = []
  const own: string[] = []
  const free: string[] = []
  for (const name of new Set(hosts.map(hostName).filter(mayHaveStood))) {
    const present = await presentSite(deps, name)
    if (present !== undefined && present.id !== siteId)
      taken.push({ host: name, key: present.key, isPresent: true })
    else if (await leadsHere(deps, name)) own.push(name)
    else free.push(name)
  }
  if (free.length === 0) return { leading: [], taken, own }
  const known = await inTransaction(deps.db, async trx => {
    const now = deps.clock.now()
    const added = await insertFormerHosts(trx, siteId, free, now)
    if (added.length > 0) {
      await appendEvent(
        trx,
        { siteId, clock: deps.clock, actor: { kind: 'system' } },
        {
          ...{ type: 'site.former_hosts_noted', subject: { kind: 'site', id: newId(now) } },
          data: { hosts: added },
        },
      )
      // Under these hosts pages of the first site are kept.
      await dropTags(trx, ['*'])
    }
    return listFormerHosts(trx, free)
  })
  dropSites(deps.db, [SITES_TAG])
  const others = known.filter(each => each.siteId !== siteId)
  return {
    leading: known.filter(each => each.siteId === siteId).map(each => each.host),
    taken: [...taken, ...others.map(({ host, key }) => ({ host, key, isPresent: false }))],
    own,
  }
}

/** Whether the name is said to lead to some site: in its hosts, or as PUBLIC_URL. */
async function leadsHere({ db, config }: Deps, name: string): Promise<boolean> {
  return name === mainName(config) || (await findSiteByHost(db, name)) !== undefined
}

/** The site that stands under the name now, be it with www. or without. */
async function presentSite({ db, config }: Deps, name: string): Promise<SiteWithHosts | undefined> {
  const exact = await findSiteByHost(db, name)
  if (exact !== undefined) return exact
  const bare = bareName(name)
  if (bareName(mainName(config)) === bare) return resolveSite(db, mainName(config))
  return (await listSites(db)).find(site => site.hosts.some(host => bareName(host) === bare))
}

function mainName(config: Config): string {
  return new URL(publicUrl(config)).hostname
}
