import { sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Edge } from '../domain/relation.ts'

/**
 * One relation of a site is noted after the other: two at once could close a ring that neither sees. Taken after both
 * documents, so that nobody who has it waits for one of them.
 */
export async function lockRelations(trx: Trx, siteId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('document_relation'), ${siteId})`.execute(trx)
}

/** Notes what a document does to another. Tells whether that was not noted before. */
export async function insertRelation(trx: Trx, siteId: number, edge: Edge): Promise<boolean> {
  const added = await trx
    .insertInto('document_relation')
    .values({ site_id: siteId, from_id: edge.fromId, to_id: edge.toId, kind: edge.kind })
    .onConflict(conflict => conflict.columns(['from_id', 'to_id', 'kind']).doNothing())
    .returning('kind')
    .executeTakeFirst()
  return added !== undefined
}

/** When the other document of a relation was issued, which stays until the transaction ends; undefined when there is none. */
export async function lockRelated(
  trx: Trx,
  siteId: number,
  id: string,
): Promise<PlainDate | undefined> {
  const row = await trx
    .selectFrom('document')
    .select('issued_on')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('state', '<>', 'thrown_away')
    .forShare()
    .executeTakeFirst()
  return row?.issued_on as PlainDate | undefined
}

/** Takes a relation away. Tells whether there was one. */
export async function deleteRelation(trx: Trx, siteId: number, edge: Edge): Promise<boolean> {
  const gone = await trx
    .deleteFrom('document_relation')
    .where('site_id', '=', siteId)
    .where('from_id', '=', edge.fromId)
    .where('to_id', '=', edge.toId)
    .where('kind', '=', edge.kind)
    .returning('kind')
    .executeTakeFirst()
  return gone !== undefined
}
