import type { Db, Trx } from '#platform/db/db.ts'
import type { Faces, Moment } from '../domain/rating.ts'

/** A rating as its giver sees it again. */
export type StoredRating = {
  readonly id: string
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
  readonly ratedAt: Date
}

export async function findRatingByKey(
  db: Db | Trx,
  siteId: number,
  raterKey: string,
): Promise<StoredRating | undefined> {
  const row = await db
    .selectFrom('rating')
    .select(['id', 'score', 'faces', 'reasons', 'comment', 'rated_at'])
    .where('site_id', '=', siteId)
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
  }
}

export async function findFollowUpOfRating(db: Db | Trx, ratingId: string) {
  return await db
    .selectFrom('rating_follow_up')
    .select(['id', 'answer', 'answered_at as answeredAt'])
    .where('rating_id', '=', ratingId)
    .executeTakeFirst()
}

/** A bad rating as the unit head sees it: what was said, never who. */
export type FollowUp = {
  readonly id: string
  readonly ratingId: string
  readonly unitId: number
  readonly procedureId: number
  readonly moment: Moment
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
  readonly openedAt: Date
  readonly answer: string | null
  readonly answeredAt: Date | null
}

/** Follow-ups of the units: open ones first by age, then the newest answered. */
export async function listFollowUps(
  db: Db,
  filter: { siteId: number; unitIds: readonly number[]; answered: boolean; limit: number },
): Promise<FollowUp[]> {
  if (filter.unitIds.length === 0) return []
  const rows = await followUps(db)
    .where('rating_follow_up.site_id', '=', filter.siteId)
    .where('rating_follow_up.unit_id', 'in', [...filter.unitIds])
    .where('answered_at', filter.answered ? 'is not' : 'is', null)
    .orderBy('opened_at', filter.answered ? 'desc' : 'asc')
    .limit(filter.limit)
    .execute()
  return rows.map(toFollowUp)
}

export async function findFollowUp(
  db: Db | Trx,
  siteId: number,
  id: string,
): Promise<FollowUp | undefined> {
  const row = await followUps(db)
    .where('rating_follow_up.site_id', '=', siteId)
    .where('rating_follow_up.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toFollowUp(row)
}

export async function getSealedDossier(trx: Trx, followUpId: string): Promise<string> {
  const row = await trx
    .selectFrom('rating_follow_up')
    .select('sealed_dossier')
    .where('id', '=', followUpId)
    .executeTakeFirstOrThrow()
  return row.sealed_dossier
}

/** Comments of the units, newest first. Given by week, so that a comment cannot be matched with a visitor. */
export async function listComments(
  db: Db,
  filter: { siteId: number; unitIds: readonly number[]; limit: number },
) {
  if (filter.unitIds.length === 0) return []
  return await db
    .selectFrom('rating')
    .select([
      'id',
      'moment',
      'unit_id as unitId',
      'procedure_id as procedureId',
      'score',
      'faces',
      'comment',
      'rated_at as ratedAt',
    ])
    .where('site_id', '=', filter.siteId)
    .where('unit_id', 'in', [...filter.unitIds])
    .where('comment', '<>', '')
    .orderBy('rated_at', 'desc')
    .limit(filter.limit)
    .execute()
}

function followUps(db: Db | Trx) {
  return db
    .selectFrom('rating_follow_up')
    .innerJoin('rating', 'rating.id', 'rating_follow_up.rating_id')
    .select([
      'rating_follow_up.id',
      'rating_id',
      'rating_follow_up.unit_id',
      'rating_follow_up.procedure_id',
      'moment',
      'score',
      'faces',
      'reasons',
      'comment',
      'opened_at',
      'answer',
      'answered_at',
    ])
}

function toFollowUp(
  row: Awaited<ReturnType<ReturnType<typeof followUps>['executeTakeFirstOrThrow']>>,
): FollowUp {
  return {
    id: row.id,
    ratingId: row.rating_id,
    unitId: row.unit_id,
    procedureId: row.procedure_id,
    moment: row.moment as Moment,
    score: row.score,
    faces: row.faces as Faces,
    reasons: row.reasons,
    comment: row.comment,
    openedAt: row.opened_at,
    answer: row.answer,
    answeredAt: row.answered_at,
  }
}
