/** What the administration answers to comments. */
import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Outcome } from '../domain/consultation.ts'

type Answered = {
  readonly siteId: number
  readonly outcome: Outcome
  readonly reason: string
  readonly answeredAt: Instant
  readonly answeredBy: string | undefined
}

/** Answers a comment, or answers it anew. `isConfirmed`: somebody asked the organisation in whose name it was said. */
export async function putAnswer(
  trx: Trx,
  answer: Answered & { readonly commentId: string; readonly isConfirmed: boolean },
): Promise<void> {
  const said = {
    outcome: answer.outcome,
    reason: answer.reason,
    organisation_confirmed: answer.isConfirmed,
    answered_at: answer.answeredAt,
    answered_by: answer.answeredBy ?? null,
  }
  await trx
    .insertInto('consultation_answer')
    .values({ comment_id: answer.commentId, site_id: answer.siteId, ...said })
    .onConflict(conflict => conflict.column('comment_id').doUpdateSet(said))
    .execute()
}

/** Gives the same answer to those of the comments, or of all on the draft, that have none; to `most` of them. Tells to which. */
export async function putSameAnswer(
  trx: Trx,
  answer: Answered & {
    readonly consultationId: string
    readonly comments: readonly string[] | 'all'
    readonly most: number
  },
): Promise<string[]> {
  const { consultationId, comments, most } = answer
  const isMeant = comments === 'all' ? sql`true` : sql`c.id = any(${[...comments]}::uuid[])`
  const { rows } = await sql<{ id: string }>`
    insert into consultation_answer (comment_id, site_id, outcome, reason, answered_at, answered_by)
    select c.id, ${answer.siteId}, ${answer.outcome}, ${answer.reason}, ${answer.answeredAt}, ${answer.answeredBy ?? null}
    from consultation_comment c
    where c.consultation_id = ${consultationId}::uuid and c.site_id = ${answer.siteId} and ${isMeant}
      and not exists (select from consultation_answer a where a.comment_id = c.id)
    order by c.paragraph nulls first, c.id limit ${sql.lit(most)}
    returning comment_id as id`.execute(trx)
  return rows.map(({ id }) => id)
}
