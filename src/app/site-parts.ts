/**
 * What each site puts around its pages: every page needs it and it changes hardly ever, so that each process keeps it,
 * and drops it when a change says so.
 */
import { type Banner, listBanners, shownBanners } from '#features/notices'
import { getMenus, type SiteMenus } from '#features/pages'
import { findShownLook, type SavedLook } from '#features/portal'
import type { Clock } from '#kernel/clock.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import type { Db } from '#platform/db/db.ts'

/** What the parts are read with. */
export type ChromeDeps = { readonly db: Db; readonly clock: Clock }

/** The parts of one site. */
export type SiteParts = {
  readonly menus: SiteMenus
  /** Those that show now. */
  readonly banners: readonly Banner[]
  /** Undefined while the site looks as the product comes. */
  readonly look: SavedLook | undefined
}

const NOTHING: SiteParts = { menus: { header: [], footer: [] }, banners: [], look: undefined }

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
  if (tags.includes('*')) ofDb.clear()
  for (const siteId of ofDb.keys()) if (tags.includes(siteTag(siteId))) ofDb.delete(siteId)
}

async function readParts({ db, clock }: ChromeDeps, siteId: number): Promise<SiteParts> {
  const [menus, banners, look] = await Promise.all([
    getMenus(db, siteId),
    listBanners(db, siteId, clock.now()),
    findShownLook(db, siteId),
  ])
  return { menus, banners, look }
}
