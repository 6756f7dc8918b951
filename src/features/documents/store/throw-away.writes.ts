/** Taking drafts away that readers never saw. */
import { sql } from 'kysely'
import type { Trx } from '#platform/db/db.ts'

/** Who entered a document; undefined when the system imported it. */
export async function findEnteredBy(trx: Trx, documentId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('document_version')
    .select('saved_by')
    .where('document_id', '=', documentId)
    .orderBy('revision')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.saved_by ?? undefined
}

/** Takes a draft from the register with its files and relations; its number and its address are free again. */
export async function throwDocumentAway(trx: Trx, id: string): Promise<void> {
  await sql`delete from document_relation where ${id}::uuid in (from_id, to_id)`.execute(trx)
  await trx.deleteFrom('document_procedure').where('document_id', '=', id).execute()
  await trx.deleteFrom('document_file').where('document_id', '=', id).execute()
  await trx
    .updateTable('document')
    .set({ state: 'thrown_away', slug: `da-bo-${id}` })
    .where('id', '=', id)
    .execute()
}

/** Who is in charge of a consultation: who prepared it, or took it over; undefined when there is nobody. */
export async function findPreparedBy(trx: Trx, id: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('consultation')
    .select('officer_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.officer_id ?? undefined
}

/** Takes a draft of a consultation from the desk; its address is free again. */
export async function throwConsultationAway(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('consultation')
    .set({ state: 'thrown_away', slug: `da-bo-${id}` })
    .where('id', '=', id)
    .execute()
}
