import type { Db, Trx } from '#platform/db/db.ts'
import type { Faces } from '../domain/rating.ts'

/** A rating as its giver sees it again, with the unit head's answer when there is one. */
export type StoredRating = {
  readonly id: string
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
  readonly ratedAt: Date
  readonly answer: { readonly text: string; readonly at: Date } | undefined
}

/** The rating kept under that key, or undefined. */
export async function findRatingByKey(
  db: Db | Trx,
  siteId: number,
  raterKey: string,
): Promise<StoredRating | undefined> {
  const row = await db
    .selectFrom('rating')
    .leftJoin('rating_follow_up', 'rating_follow_up.rating_id', 'rating.id')
    .select(['rating.id', 'score', 'faces', 'reasons', 'comment', 'rated_at'])
    .select(['answer', 'answered_at'])
    .where('rating.site_id', '=', siteId)
    .where('rater_key', '=', raterKey)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    score: row.score,
    faces: row.faces as Faces,
    reasons: row.reasons,
    comment: row.comment,
    ratedAt: row.rated_at,
    answer:
      row.answer === null || row.answered_at === null
        ? undefined
        : { text: row.answer, at: row.answered_at },
  }
}
