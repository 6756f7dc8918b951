import type { Db, Trx } from '#platform/db/db.ts'
import type { Look, SavedLook } from '../domain/look.ts'

/** The look that readers of a site see; undefined while it looks as the product comes. */
export async function findShownLook(db: Db | Trx, siteId: number): Promise<SavedLook | undefined> {
  const row = await db
    .selectFrom('site_look_choice as c')
    .innerJoin('site_look as l', 'l.id', 'c.look_id')
    .select(['l.id', 'l.look', 'l.emblem_sha256'])
    .where('c.site_id', '=', siteId)
    .executeTakeFirst()
  return row && lookOf(row)
}

/** The look that was saved last, shown or not. */
export async function findNewestLook(db: Db | Trx, siteId: number): Promise<SavedLook | undefined> {
  const row = await db
    .selectFrom('site_look')
    .select(['id', 'look', 'emblem_sha256'])
    .where('site_id', '=', siteId)
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row && lookOf(row)
}

/** A look of a site by its id. */
export async function findLook(
  db: Db | Trx,
  siteId: number,
  id: string,
): Promise<SavedLook | undefined> {
  const row = await db
    .selectFrom('site_look')
    .select(['id', 'look', 'emblem_sha256'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && lookOf(row)
}

function lookOf(row: { id: string; look: unknown; emblem_sha256: string | null }): SavedLook {
  return { id: row.id, look: row.look as Look, emblem: row.emblem_sha256 ?? undefined }
}
