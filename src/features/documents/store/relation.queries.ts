import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/db.ts'
import type { NamedDocument } from '../domain/desk.ts'
import { type Edge, ENDING_KINDS, type RelationKind } from '../domain/relation.ts'
import { NAMED } from './number.queries.ts'

/** What a document does to another, as noted. */
export async function listKinds(
  db: Db | Trx,
  { fromId, toId }: Omit<Edge, 'kind'>,
): Promise<readonly RelationKind[]> {
  const rows = await db
    .selectFrom('document_relation')
    .select('kind')
    .where('from_id', '=', fromId)
    .where('to_id', '=', toId)
    .execute()
  return rows.map(({ kind }) => kind as RelationKind)
}

/** What a document ends, what that ends, and so on, each once. */
export async function listEndings(db: Db | Trx, documentId: string): Promise<readonly Edge[]> {
  const kinds = sql.join(ENDING_KINDS)
  const { rows } = await sql<Edge>`
    with recursive ended as (
      select from_id, to_id, kind from document_relation where from_id = ${documentId}::uuid and kind in (${kinds})
      union
      select r.from_id, r.to_id, r.kind from ended e
      join document_relation r on r.from_id = e.to_id and r.kind in (${kinds})
    )
    select from_id as "fromId", to_id as "toId", kind from ended`.execute(db)
  return rows
}

/** Documents by their ids. */
export async function listNamed(db: Db, ids: readonly string[]): Promise<NamedDocument[]> {
  const { rows } = await sql<NamedDocument>`
    select ${NAMED} from document d where d.id = any(${ids}::uuid[])`.execute(db)
  return rows
}
