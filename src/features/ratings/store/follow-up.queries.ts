import { type SqlBool, sql } from 'kysely'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Finding } from '../domain/finding.ts'
import type { Faces, Moment } from '../domain/rating.ts'

/** What was said, without who said it. */
export type Opinion = {
  readonly unitId: number
  readonly procedureId: number
  readonly moment: Moment
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
  /** Never shown as it is: see domain/crowd.ts. */
  readonly on: PlainDate
}

/** A bad rating that the unit head looks into. */
export type FollowUp = Opinion & {
  readonly id: string
  readonly ratingId: string
  readonly finding: Finding | null
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly answeredBy: string | null
}

/** Whose follow-ups: those of the units. */
export type OfUnits = { readonly siteId: number; readonly unitIds: readonly number[] }

/** The week of a moment, as text, by the calendar of Viet Nam. */
const week = (column: string) =>
  sql<string>`date_trunc('week', ${sql.ref(column)} at time zone 'Asia/Ho_Chi_Minh')::date::text`

/**
 * Follow-ups that wait for an answer, the oldest weeks first. Within a week their order is that of their random ids, so
 * that it tells nothing of who came first.
 */
export async function listOpenFollowUps(
  db: Db,
  of: OfUnits & { readonly limit: number },
): Promise<FollowUp[]> {
  if (of.unitIds.length === 0) return []
  const rows = await followUps(db, of)
    .where('answered_at', 'is', null)
    .orderBy(week('opened_at'))
    .orderBy('rating_follow_up.id')
    .limit(of.limit)
    .execute()
  return rows.map(toFollowUp)
}

/** Follow-ups that were answered, the newest answers first, on from the one that was shown last. */
export async function listAnsweredFollowUps(
  db: Db,
  of: OfUnits & { readonly limit: number; readonly after?: string | undefined },
): Promise<FollowUp[]> {
  if (of.unitIds.length === 0) return []
  const { after } = of
  const place = sql`(answered_at, rating_follow_up.id)`
  const shown = sql`(select answered_at, id from rating_follow_up where id = ${after}::uuid)`
  const rows = await followUps(db, of)
    .where('answered_at', 'is not', null)
    .$if(after !== undefined, query => query.where(sql<SqlBool>`${place} < ${shown}`))
    .orderBy('answered_at', 'desc')
    .orderBy('rating_follow_up.id', 'desc')
    .limit(of.limit)
    .execute()
  return rows.map(toFollowUp)
}

/** How many follow-ups of the units wait for an answer. */
export async function countOpenFollowUps(db: Db, of: OfUnits): Promise<number> {
  if (of.unitIds.length === 0) return 0
  const { open } = await db
    .selectFrom('rating_follow_up')
    .select(eb => eb.fn.countAll<number>().as('open'))
    .where('site_id', '=', of.siteId)
    .where('unit_id', 'in', [...of.unitIds])
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return open
}

/** The follow-up of that id among those of the units, or undefined. */
export async function findFollowUp(
  db: Db | Trx,
  of: OfUnits,
  id: string,
): Promise<FollowUp | undefined> {
  if (of.unitIds.length === 0) return undefined
  const row = await followUps(db, of).where('rating_follow_up.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toFollowUp(row)
}

/** Comments of the units from one moment up to another, newest weeks first, in no order that tells who came first. */
export async function listComments(
  db: Db,
  of: OfUnits & { readonly from: Date; readonly to: Date; readonly limit: number },
): Promise<Opinion[]> {
  if (of.unitIds.length === 0) return []
  const rows = await db
    .selectFrom('rating')
    .select(OPINION)
    .where('site_id', '=', of.siteId)
    .where('unit_id', 'in', [...of.unitIds])
    .where('comment', '<>', '')
    .where('rated_at', '>=', of.from)
    .where('rated_at', '<', of.to)
    .orderBy(week('rated_at'), 'desc')
    .orderBy(sql`md5(id::text)`)
    .limit(of.limit)
    .execute()
  return rows.map(toOpinion)
}

const OPINION = [
  'rating.unit_id',
  'rating.procedure_id',
  'moment',
  'score',
  'faces',
  'reasons',
  'comment',
  'rated_at',
] as const

function followUps(db: Db | Trx, { siteId, unitIds }: OfUnits) {
  return db
    .selectFrom('rating_follow_up')
    .innerJoin('rating', 'rating.id', 'rating_follow_up.rating_id')
    .select(OPINION)
    .select(['rating_follow_up.id', 'rating_id', 'finding', 'answer', 'answered_at', 'answered_by'])
    .where('rating_follow_up.site_id', '=', siteId)
    .where('rating_follow_up.unit_id', 'in', [...unitIds])
}

type OpinionRow = {
  unit_id: number
  procedure_id: number
  moment: string
  score: number
  faces: number
  reasons: string[]
  comment: string
  rated_at: Date
}

function toOpinion(row: OpinionRow): Opinion {
  return {
    unitId: row.unit_id,
    procedureId: row.procedure_id,
    moment: row.moment as Moment,
    score: row.score,
    faces: row.faces as Faces,
    reasons: row.reasons,
    comment: row.comment,
    on: dateInVietNam(row.rated_at),
  }
}

function toFollowUp(
  row: OpinionRow & {
    id: string
    rating_id: string
    finding: string | null
    answer: string | null
    answered_at: Date | null
    answered_by: string | null
  },
): FollowUp {
  return {
    ...toOpinion(row),
    id: row.id,
    ratingId: row.rating_id,
    finding: row.finding as Finding | null,
    answer: row.answer,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
  }
}
