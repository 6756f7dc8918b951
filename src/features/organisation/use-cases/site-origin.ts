import { type Config, publicUrl } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'
import { getSite, resolveSite, type SiteWithHosts } from '../store/site.queries.ts'

type Deps = { readonly db: Db; readonly config: Config }

/**
 * Scheme, host and port under which people reach a site, such as `https://phuong11.example`: PUBLIC_URL for the site that its
 * host leads to; for another one its first host, at the scheme and port of PUBLIC_URL. Never taken from a request.
 */
export async function siteOrigin(
  { db, config }: Deps,
  { id, hosts }: Pick<SiteWithHosts, 'id' | 'hosts'>,
): Promise<string> {
  const main = publicUrl(config)
  const address = new URL(main)
  const [host] = hosts
  if (host === undefined || (await resolveSite(db, address.host)).id === id) return main
  address.hostname = host
  return address.origin
}

/** The site of a request, with where it is reached. */
export async function locatedSite(
  deps: Deps,
  site: SiteWithHosts,
): Promise<SiteWithHosts & { readonly origin: string }> {
  return { ...site, origin: await siteOrigin(deps, site) }
}

/** Where the site of that id is reached, for letters that lead there. Throws when there is none. */
export async function originOfSite(deps: Deps, siteId: number): Promise<string> {
  return siteOrigin(deps, await getSite(deps.db, siteId))
}
