import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Faces } from '../domain/rating.ts'
import { DEFAULT_FACES, type RatingScale } from '../domain/rating-scale.ts'

/** How many faces a site shows on that day. */
export async function getFaces(db: Db | Trx, siteId: number, on: PlainDate): Promise<Faces> {
  const row = await db
    .selectFrom('rating_scale')
    .select('faces')
    .where('site_id', '=', siteId)
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.faces ?? DEFAULT_FACES) as Faces
}

/** Every scale that a site has decided on, the latest first. */
export async function listScales(db: Db | Trx, siteId: number): Promise<RatingScale[]> {
  const rows = await db
    .selectFrom('rating_scale')
    .select(['valid_from', 'faces', 'citation'])
    .where('site_id', '=', siteId)
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map(row => ({
    validFrom: row.valid_from as PlainDate,
    faces: row.faces as Faces,
    citation: row.citation,
  }))
}
