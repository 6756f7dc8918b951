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
