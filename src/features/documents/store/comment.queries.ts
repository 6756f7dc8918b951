import { sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Comment, Outcome } from '../domain/consultation.ts'

type Row = Omit<Comment, 'answer'> & {
  readonly outcome: Outcome | null
  readonly reason: string | null
  readonly isConfirmed: boolean | null
}

const COMMENT = sql`c.id, c.paragraph, c.body, c.organisation, c.sent_on as "sentOn",
  exists (select from consultation_contact k where k.comment_id = c.id) as "hasContact", a.outcome, a.reason,
  a.organisation_confirmed as "isConfirmed"`

function commentOf({ outcome, reason, isConfirmed, ...comment }: Row): Comment {
  if (outcome === null) return { ...comment, answer: undefined }
  return {
    ...comment,
    answer: { outcome, reason: reason ?? '', isConfirmed: isConfirmed ?? false },
  }
}

/** All comments on a draft with their answers: on the whole first, then by paragraph; within one in no order of time. */
export async function listComments(db: Db | Trx, consultationId: string): Promise<Comment[]> {
  const { rows } = await sql<Row>`
    select ${COMMENT} from consultation_comment c left join consultation_answer a on a.comment_id = c.id
    where c.consultation_id = ${consultationId}::uuid
    order by c.paragraph nulls first, c.id`.execute(db)
  return rows.map(commentOf)
}

/** Comments of one author on a draft, while that can still be told. */
export async function listCommentsOf(
  db: Db,
  consultationId: string,
  authorKey: string,
): Promise<Pick<Comment, 'id' | 'paragraph' | 'body'>[]> {
  return db
    .selectFrom('consultation_comment')
    .select(['id', 'paragraph', 'body'])
    .where('consultation_id', '=', consultationId)
    .where('author_key', '=', authorKey)
    .orderBy('id')
    .execute()
}

/** A comment with the draft that it is about, or undefined. */
export async function findComment(
  db: Db | Trx,
  siteId: number,
  id: string,
): Promise<(Comment & { readonly consultationId: string }) | undefined> {
  const { rows } = await sql<Row & { consultationId: string; sentOn: PlainDate }>`
    select ${COMMENT}, c.consultation_id as "consultationId"
    from consultation_comment c left join consultation_answer a on a.comment_id = c.id
    where c.site_id = ${siteId} and c.id = ${id}::uuid`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const { consultationId, ...rest } = row
  return { ...commentOf(rest), consultationId }
}

/** Who speaks for the organisation that commented, and how to reach them. Personal data. */
export async function findContact(
  db: Db,
  siteId: number,
  commentId: string,
): Promise<{ readonly name: string; readonly reach: string } | undefined> {
  return db
    .selectFrom('consultation_contact')
    .select(['name', 'reach'])
    .where('site_id', '=', siteId)
    .where('comment_id', '=', commentId)
    .executeTakeFirst()
}
