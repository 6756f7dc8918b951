import { sql } from 'kysely'
import { type PlainDate, plainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'

/** Who speaks for an organisation. */
export type Contact = { readonly name: string; readonly reach: string }

/** What is said, about what and in whose name. */
export type Said = {
  readonly paragraph: number | null
  readonly body: string
  readonly organisation: string
  readonly contact: Contact | undefined
}

/** Nobody else adds a comment on the draft before the transaction ends: what is counted then stays true. */
export async function lockComments(trx: Trx, consultationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('consultation_comment'), hashtext(${consultationId}))`.execute(
    trx,
  )
}

/** Comments on a draft: of everybody, and of one author. */
export async function countComments(
  trx: Trx,
  consultationId: string,
  authorKey: string | undefined,
): Promise<{ all: number; own: number }> {
  const { rows } = await sql<{ all: number; own: number }>`
    select count(*)::int as "all", (count(*) filter (where author_key = ${authorKey ?? null}::text))::int as own
    from consultation_comment where consultation_id = ${consultationId}::uuid`.execute(trx)
  return rows[0] ?? { all: 0, own: 0 }
}

/** The comment in which the same account said the same before; undefined when it is new. */
export async function findSaid(
  trx: Trx,
  consultationId: string,
  authorKey: string,
  { paragraph, body, organisation }: Said,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select m.id from consultation_comment m
    where m.consultation_id = ${consultationId}::uuid and m.body = ${body} and m.organisation = ${organisation}
      and m.paragraph is not distinct from ${paragraph}::smallint
      and m.author_key = ${authorKey}::text
    order by m.id limit 1`.execute(trx)
  return rows[0]?.id
}

/** The day on which the same organisation, with the same contact, said the same without an account; undefined when it is new. */
export async function findSaidDay(
  trx: Trx,
  consultationId: string,
  { paragraph, body, organisation, contact }: Said,
): Promise<PlainDate | undefined> {
  if (contact === undefined) return undefined
  const row = await trx
    .selectFrom('consultation_comment as m')
    .innerJoin('consultation_contact as c', 'c.comment_id', 'm.id')
    .select('m.sent_on')
    .where('m.consultation_id', '=', consultationId)
    .where('m.author_key', 'is', null)
    .where('m.organisation', '=', organisation)
    .where('m.paragraph', 'is not distinct from', paragraph)
    .where('m.body', '=', body)
    .where('c.name', '=', contact.name)
    .where('c.reach', '=', contact.reach)
    .orderBy('m.id')
    .limit(1)
    .executeTakeFirst()
  return row && plainDate(row.sent_on)
}

/** Keeps a comment. */
export async function insertComment(
  trx: Trx,
  comment: Said & {
    id: string
    siteId: number
    consultationId: string
    authorKey: string | undefined
    sentOn: PlainDate
  },
): Promise<void> {
  await trx
    .insertInto('consultation_comment')
    .values({
      id: comment.id,
      site_id: comment.siteId,
      consultation_id: comment.consultationId,
      paragraph: comment.paragraph,
      body: comment.body,
      organisation: comment.organisation,
      author_key: comment.authorKey ?? null,
      sent_on: comment.sentOn,
    })
    .execute()
  await putContact(trx, comment.siteId, comment.id, comment.contact)
}

/** Says something else in a comment. */
export async function updateComment(
  trx: Trx,
  siteId: number,
  id: string,
  said: Said,
): Promise<void> {
  await trx
    .updateTable('consultation_comment')
    .set({ paragraph: said.paragraph, body: said.body, organisation: said.organisation })
    .where('id', '=', id)
    .execute()
  await putContact(trx, siteId, id, said.contact)
}

async function putContact(
  trx: Trx,
  siteId: number,
  commentId: string,
  contact: Contact | undefined,
): Promise<void> {
  if (contact === undefined) {
    await trx.deleteFrom('consultation_contact').where('comment_id', '=', commentId).execute()
    return
  }
  const { name, reach } = contact
  await trx
    .insertInto('consultation_contact')
    .values({ comment_id: commentId, site_id: siteId, name, reach })
    .onConflict(conflict => conflict.column('comment_id').doUpdateSet({ name, reach }))
    .execute()
}

/** Takes a comment back for good. */
export async function deleteComment(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('consultation_comment').where('id', '=', id).execute()
}

/** Comments on a draft that nobody has answered. */
export async function countUnanswered(trx: Trx, consultationId: string): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from consultation_comment c
    where c.consultation_id = ${consultationId}::uuid
      and not exists (select from consultation_answer a where a.comment_id = c.id)`.execute(trx)
  return rows[0]?.open ?? 0
}
