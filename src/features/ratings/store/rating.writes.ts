import type { Trx } from '#platform/db/db.ts'
import type { Faces, Moment } from '../domain/rating.ts'

/** A rating to be kept. */
export type NewRating = {
  readonly id: string
  readonly siteId: number
  readonly raterKey: string
  readonly moment: Moment
  readonly unitId: number
  readonly procedureId: number
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
  readonly ratedAt: Date
}

/** Keeps a rating; false when the dossier was rated at this moment already. */
export async function insertRating(trx: Trx, rating: NewRating): Promise<boolean> {
  const row = await trx
    .insertInto('rating')
    .values({
      id: rating.id,
      site_id: rating.siteId,
      rater_key: rating.raterKey,
      moment: rating.moment,
      unit_id: rating.unitId,
      procedure_id: rating.procedureId,
      score: rating.score,
      faces: rating.faces,
      reasons: [...rating.reasons],
      comment: rating.comment,
      rated_at: rating.ratedAt,
    })
    .onConflict(conflict => conflict.columns(['site_id', 'rater_key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Locks a rating so that two changes of it do not cross. */
export async function lockRating(
  trx: Trx,
  id: string,
): Promise<{ score: number; faces: Faces; ratedAt: Date }> {
  const row = await trx
    .selectFrom('rating')
    .select(['score', 'faces', 'rated_at as ratedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { ...row, faces: row.faces as Faces }
}

/** Puts another score, reasons and comment in the place of the first ones. */
export async function changeRating(
  trx: Trx,
  id: string,
  to: { score: number; faces: Faces; reasons: readonly string[]; comment: string; changedAt: Date },
): Promise<void> {
  await trx
    .updateTable('rating')
    .set({
      score: to.score,
      faces: to.faces,
      reasons: [...to.reasons],
      comment: to.comment,
      changed_at: to.changedAt,
    })
    .where('id', '=', id)
    .execute()
}
