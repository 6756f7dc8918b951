/** Sites change hardly ever and every request needs one: each process keeps them, and drops them on a change. */
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { isSiteTag } from '#platform/cache/site-tag.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { SiteRef } from '#platform/http/request.ts'
import { hostName } from '../domain/host-name.ts'
import type { Role } from '../domain/roles.ts'
import { words } from '../words.ts'

/** A site with the host names that lead to it; where it is reached, `siteOrigin` says. */
export type SiteWithHosts = Omit<SiteRef, 'origin'> & {
  readonly hosts: readonly string[]
  /** Where it stood before this product. */
  readonly formerHosts: readonly string[]
}

/** The tag under which a change of sites is told to every process. */
export const SITES_TAG = 'sites'

const kept = new WeakMap<Db, Promise<readonly SiteWithHosts[]>>()

/** The site that a host name leads to; any unknown host leads to the first. Throws when there is no site at all. */
export async function resolveSite(db: Db, host: string): Promise<SiteWithHosts> {
  const found = await findSiteByHost(db, host)
  if (found !== undefined) return found
  const [first] = await listSites(db)
  if (first === undefined) throw new Error('There is no site yet: seed the demo or create one')
  return first
}

/** The site that names this host (`name` or `name:port`), or undefined. */
export async function findSiteByHost(db: Db, host: string): Promise<SiteWithHosts | undefined> {
  const name = hostName(host)
  return (await listSites(db)).find(site => site.hosts.includes(name))
}

/** The site of that id. Throws when there is none. */
export async function getSite(db: Db, id: number): Promise<SiteWithHosts> {
  const site = (await listSites(db)).find(each => each.id === id)
  if (site === undefined) throw new Error(`There is no site ${String(id)}`)
  return site
}

/** Every site, oldest first. */
export async function listSites(db: Db): Promise<readonly SiteWithHosts[]> {
  const known = kept.get(db)
  if (known !== undefined) return known
  const reading = readSites(db)
  kept.set(db, reading)
  try {
    const sites = await reading
    if (sites.length === 0) kept.delete(db)
    return sites
  } catch (error) {
    kept.delete(db)
    throw error
  }
}

/** The id of the site of that key, read anew, or undefined. */
export async function findSiteIdByKey(db: Db | Trx, key: string): Promise<number | undefined> {
  const row = await db.selectFrom('site').select('id').where('key', '=', key).executeTakeFirst()
  return row?.id
}

/** The sites in which an officer has that role on a day, oldest first. */
export async function listSitesWhere(
  db: Db | Trx,
  officerId: string,
  role: Role,
  on: PlainDate,
): Promise<{ readonly id: number; readonly name: Localised }[]> {
  const rows = await db
    .selectFrom('site')
    .select(['id', 'name_vi', 'name_en'])
    .where('id', 'in', eb =>
      eb
        .selectFrom('duty')
        .select('duty.site_id')
        .where('officer_id', '=', officerId)
        .where('role', '=', role)
        .where('valid_from', '<=', on)
        .where(at => at.or([at('valid_to', 'is', null), at('valid_to', '>', on)]))
        .$castTo<{ site_id: number }>(),
    )
    .orderBy('id')
    .execute()
  return rows.map(row => ({ id: row.id, name: { vi: row.name_vi, en: row.name_en } }))
}

/** Forgets the sites of this process when one of the dropped tags says so. */
export function dropSites(db: Db, tags: readonly string[]): void {
  // Its look names a site.
  if (tags.some(tag => tag === SITES_TAG || tag === '*' || isSiteTag(tag))) kept.delete(db)
}

async function readSites(db: Db | Trx): Promise<SiteWithHosts[]> {
  const rows = await db
    .selectFrom('site as s')
    .leftJoin('site_shown_as as l', 'l.site_id', 's.id')
    .select(['s.id', 's.key', 's.name_vi', 's.name_en', 's.is_demo', 's.hosts'])
    .select(['l.name_vi as shown_vi', 'l.name_en as shown_en', 'l.agency_vi', 'l.agency_en'])
    .orderBy('s.id')
    .execute()
  const former = await db.selectFrom('former_host').select(['host', 'site_id']).execute()
  const formerHosts = Map.groupBy(former, row => row.site_id)
  return rows.map(row => ({
    id: row.id,
    key: row.key,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    shownName: {
      vi: row.shown_vi ?? words('vi').portalName(row.name_vi),
      en: row.shown_en ?? words('en').portalName(row.name_en),
    },
    shownAgency:
      row.agency_vi === null || row.agency_en === null
        ? undefined
        : { vi: row.agency_vi, en: row.agency_en },
    isDemo: row.is_demo,
    hosts: row.hosts,
    formerHosts: (formerHosts.get(row.id) ?? []).map(each => each.host),
  }))
}
