import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { BoundaryFeature } from '../domain/boundary.ts'

/** The boundary map of a site as it was last saved. */
export type SavedBoundary = {
  readonly features: readonly BoundaryFeature[]
  readonly citation: string
  readonly savedAt: Instant
}

/** The map of the site, or undefined. */
export async function findBoundary(
  db: Db | Trx,
  siteId: number,
): Promise<SavedBoundary | undefined> {
  const row = await db
    .selectFrom('site_boundary')
    .select(['features', 'citation', 'saved_at'])
    .where('site_id', '=', siteId)
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return (
    row && {
      features: row.features as unknown as BoundaryFeature[],
      citation: row.citation,
      savedAt: row.saved_at,
    }
  )
}
