/**
 * What each site puts around its pages: every page needs it and it changes hardly ever, so that each process keeps it,
 * and drops it when a change says so.
 */
import { type Banner, listBanners, shownBanners } from '#features/notices'
import {
  listOtherSites,
  type OtherSite,
  SITES_TAG,
  siteUnit,
  type Unit,
} from '#features/organisation'
import { getMenus, type SiteMenus } from '#features/pages'
import { findShownLook, type SavedLook } from '#features/portal'
import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import type { Config } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'

/** What the parts are read with. */
export type ChromeDeps = { readonly db: Db; readonly clock: Clock; readonly config: Config }

/** The parts of one site. */
export type SiteParts = {
  readonly menus: SiteMenus
  /** Those that show now. */
  readonly banners: readonly Banner[]
  /** Undefined while the site looks as the product comes. */
  readonly look: SavedLook | undefined
  /** Whose site it is. */
  readonly unit: Unit | undefined
  /** The other sites of the installation, by name; where they are reached. */
  readonly others: readonly OtherSite[]
}

const NOTHING: SiteParts = {
  ...{ menus: { header: [], footer: [] }, banners: [], look: undefined },
  ...{ unit: undefined, others: [] },
}

const kept = new WeakMap<Db, Map<number, Promise<SiteParts>>>()

/** The parts of a site. While they cannot be read, a page that tells of it stands without them. */
export async function siteParts(deps: ChromeDeps, siteId: number): Promise<SiteParts> {
  const ofDb = kept.get(deps.db) ?? new Map<number, Promise<SiteParts>>()
  kept.set(deps.db, ofDb)
  const reading = ofDb.get(siteId) ?? readParts(deps, siteId)
  ofDb.set(siteId, reading)
  try {
    const parts = await reading
    // Banners that are to come are kept with those that show.
    return { ...parts, banners: shownBanners(parts.banners, deps.clock.now()) }
  } catch {
    if (ofDb.get(siteId) === reading) ofDb.delete(siteId)
    return NOTHING
  }
}

/** Forgets the parts that one of the dropped tags is about. */
export function dropSiteParts(db: Db, tags: readonly string[]): void {
  const ofDb = kept.get(db)
  if (ofDb === undefined) return
  if (['*', 'units', SITES_TAG].some(tag => tags.includes(tag))) ofDb.clear()
  for (const siteId of ofDb.keys()) if (tags.includes(siteTag(siteId))) ofDb.delete(siteId)
}

async function readParts(deps: ChromeDeps, siteId: number): Promise<SiteParts> {
  const { db, clock } = deps
  const now = clock.now()
  const [menus, banners, look, unit, others] = await Promise.all([
    getMenus(db, siteId),
    listBanners(db, siteId, now),
    findShownLook(db, siteId),
    siteUnit(db, siteId, dateInVietNam(now)),
    listOtherSites(deps, siteId),
  ])
  return { menus, banners, look, unit, others }
}
