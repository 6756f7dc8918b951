import type { Trx } from '#platform/db/db.ts'
import type { RatingScale } from '../domain/rating-scale.ts'

/** Keeps a scale from its day on; what was decided before for that day is replaced. */
export async function keepScale(
  trx: Trx,
  scale: RatingScale & { readonly siteId: number; readonly by: string; readonly at: Date },
): Promise<void> {
  const decision = {
    faces: scale.faces,
    citation: scale.citation,
    decided_at: scale.at,
    decided_by: scale.by,
  }
  await trx
    .insertInto('rating_scale')
    .values({ site_id: scale.siteId, valid_from: scale.validFrom, ...decision })
    .onConflict(conflict => conflict.columns(['site_id', 'valid_from']).doUpdateSet(decision))
    .execute()
}
