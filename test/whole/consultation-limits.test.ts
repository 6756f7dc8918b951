/** Promise to the board: nobody floods a consultation, however many forms are sent at one moment. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { commentIdOf, commentOnDraft } from '#features/documents'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { commentedBy, openedConsultation } from '#test/support/consultations.ts'
import { foundTown } from '#test/support/town.ts'
import { LIMITS } from '../../src/features/documents/domain/consultation.ts'

const town = await foundTown()
const { world, product } = town
const { db, siteId } = world
const deps = { ...world, keys: product.deps.keys }

/** With the one that holds them up, as many as a test has connections. */
const AT_ONCE = 4

/** A resident's comment on a draft. */
const comment = (consultationId: string, commentId = commentIdOf(deps.keys, randomUUID())) =>
  commentOnDraft(deps, {
    ...{ siteId, consultationId, commentId, accountId: town.resident, paragraph: null },
    ...{ body: `Ý kiến ${commentId}.`, organisation: '', contact: undefined },
  })

async function countOf(consultationId: string): Promise<number> {
  const { count } = await db
    .selectFrom('consultation_comment')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('consultation_id', '=', consultationId)
    .executeTakeFirstOrThrow()
  return count
}

/** How many connections wait for another one's lock. */
async function countWaiting(trx: Trx): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(distinct pid)::int as waiting from pg_locks where not granted and pid in (
      select l.pid from pg_locks l join pg_database d on d.oid = l.database where d.datname = current_database())`.execute(
    trx,
  )
  return rows[0]?.waiting ?? 0
}

describe('the comments of one author', () => {
  it('are no more than the limit when the last are sent at one moment, over as many connections', async () => {
    const { id } = await openedConsultation(town)
    for (let sent = 1; sent < LIMITS.commentsOfAuthor; sent += 1)
      await commentedBy(town, id, { body: `Ý kiến ${String(sent)}.`, accountId: town.resident })
    let answers: ReturnType<typeof comment>[] = []
    await inTransaction(db, async trx => {
      // All of them stand before the same door; it opens for all at the end of this transaction.
      await trx.selectFrom('consultation').select('id').where('id', '=', id).forUpdate().execute()
      answers = Array.from({ length: AT_ONCE }, () => comment(id))
      await expect.poll(() => countWaiting(trx), { timeout: 10_000 }).toBe(AT_ONCE)
    })
    const taken = (await Promise.all(answers)).filter(answer => answer.ok)
    expect([taken.length, await countOf(id)]).toEqual([1, LIMITS.commentsOfAuthor])
  })

  it('are one when the last form that the limit allows is sent twice', async () => {
    const { id } = await openedConsultation(town)
    for (let sent = 1; sent < LIMITS.commentsOfAuthor; sent += 1)
      await commentedBy(town, id, { body: `Ý kiến ${String(sent)}.`, accountId: town.resident })
    const commentId = commentIdOf(deps.keys, randomUUID())
    expect(await comment(id, commentId)).toEqual({ ok: true, value: { commentId } })
    expect(await comment(id, commentId)).toEqual({ ok: true, value: { commentId } })
    expect(await comment(id)).toEqual({ ok: false, error: { code: 'too_many_comments' } })
  })
})
