import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** Where messages about a dossier go, and in which language. */
export type NoticeAddress = {
  readonly dossierId: string
  readonly versionId: number
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
}

/** The addresses of those dossiers' applicants, in no order. */
export async function listNoticeAddresses(
  db: Db | Trx,
  dossierIds: readonly string[],
): Promise<NoticeAddress[]> {
  if (dossierIds.length === 0) return []
  const rows = await db
    .selectFrom('dossier as d')
    .innerJoin('dossier_applicant as a', 'a.dossier_id', 'd.id')
    .select(['d.id', 'd.procedure_version_id', 'a.email', 'a.phone', 'a.language'])
    .where('d.id', '=', sql<string>`any(${dossierIds}::uuid[])`)
    .execute()
  return rows.map(row => ({
    dossierId: row.id,
    versionId: row.procedure_version_id,
    email: row.email,
    phone: row.phone,
    language: row.language as Language,
  }))
}
