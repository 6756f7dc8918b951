/**
 * What each site puts around its pages: every page needs it and it changes hardly ever, so that each process keeps it,
 * and drops it when a change says so.
 */
import { getMenus, type SiteMenus } from '#features/pages'
import { siteTag } from '#platform/cache/site-tag.ts'
import type { Db } from '#platform/db/db.ts'

/** What the parts are read with. */
export type ChromeDeps = { readonly db: Db }

/** The parts of one site. */
export type SiteParts = { readonly menus: SiteMenus }

const NOTHING: SiteParts = { menus: { header: [], footer: [] } }

const kept = new WeakMap<Db, Map<number, Promise<SiteParts>>>()

/** The parts of a site. While they cannot be read, a page that tells of it stands without them. */
export async function siteParts(deps: ChromeDeps, siteId: number): Promise<SiteParts> {
  const ofDb = kept.get(deps.db) ?? new Map<number, Promise<SiteParts>>()
  kept.set(deps.db, ofDb)
  const reading = ofDb.get(siteId) ?? readParts(deps, siteId)
  ofDb.set(siteId, reading)
  try {
    return await reading
  } catch {
    if (ofDb.get(siteId) === reading) ofDb.delete(siteId)
    return NOTHING
  }
}

/** Forgets the parts that one of the dropped tags is about. */
export function dropSiteParts(db: Db, tags: readonly string[]): void {
  const ofDb = kept.get(db)
  if (ofDb === undefined) return
  if (tags.includes('*')) ofDb.clear()
  for (const siteId of ofDb.keys()) if (tags.includes(siteTag(siteId))) ofDb.delete(siteId)
}

async function readParts({ db }: ChromeDeps, siteId: number): Promise<SiteParts> {
  return { menus: await getMenus(db, siteId) }
}
