import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Applicant } from '../domain/applicant.ts'

/** Whose dossier it is, or undefined. Personal data: the page that shows it records the view. */
export async function findApplicant(
  db: Db | Trx,
  dossierId: string,
): Promise<Applicant | undefined> {
  const row = await db
    .selectFrom('dossier_applicant')
    .select(['kind', 'name', 'identity_number', 'phone', 'email', 'address', 'birth_date'])
    .select(['submitter_name', 'language'])
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return (
    row && {
      kind: row.kind as Applicant['kind'],
      name: row.name,
      identityNumber: row.identity_number,
      phone: row.phone,
      email: row.email,
      address: row.address,
      birthDate: row.birth_date as PlainDate | null,
      submitterName: row.submitter_name,
      language: row.language as Language,
    }
  )
}

/** The latest dossier of whoever has that number, received by one of the units. */
export async function findLatestDossierOf(
  db: Db | Trx,
  query: {
    readonly siteId: number
    readonly unitIds: readonly number[]
    readonly identityNumber: string
  },
): Promise<{ readonly dossierId: string; readonly code: string } | undefined> {
  if (query.unitIds.length === 0) return undefined
  const row = await db
    .selectFrom('dossier_applicant as a')
    .innerJoin('dossier as d', 'd.id', 'a.dossier_id')
    .select(['d.id', 'd.code'])
    .where('a.site_id', '=', query.siteId)
    .where('a.identity_number', '=', query.identityNumber)
    .where('d.receiving_unit_id', 'in', [...query.unitIds])
    .orderBy('d.submitted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { dossierId: row.id, code: row.code }
}
