import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** What is compared with what a tracker typed. */
export type ProofOf = {
  readonly dossierId: string
  readonly phone: string | null
  readonly identityNumber: string | null
}

/** The dossier of that code with what proves it, or undefined. */
export async function findProofByCode(
  db: Db | Trx,
  siteId: number,
  code: string,
): Promise<ProofOf | undefined> {
  return findProof(db, siteId, { code })
}

/** What proves that dossier, or undefined. */
export async function findProof(
  db: Db | Trx,
  siteId: number,
  key: { readonly code: string } | { readonly dossierId: string },
): Promise<ProofOf | undefined> {
  const query = db
    .selectFrom('dossier')
    .innerJoin('dossier_applicant', 'dossier_applicant.dossier_id', 'dossier.id')
    .select(['dossier.id', 'dossier_applicant.phone', 'dossier_applicant.identity_number'])
    .where('dossier.site_id', '=', siteId)
  const row = await ('code' in key
    ? query.where('dossier.code', '=', key.code)
    : query.where('dossier.id', '=', key.dossierId)
  ).executeTakeFirst()
  return row && { dossierId: row.id, phone: row.phone, identityNumber: row.identity_number }
}

/** The dossier that a link leads to while it is good, or undefined. */
export async function findDossierByLink(
  db: Db | Trx,
  siteId: number,
  tokenHash: string,
  now: Instant,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('tracking_link')
    .select('dossier_id')
    .where('token_hash', '=', tokenHash)
    .where('site_id', '=', siteId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.dossier_id
}

/** Tells whether the dossier belongs to the account. */
export async function isOfAccount(
  db: Db | Trx,
  dossierId: string,
  accountId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('dossier')
    .select('id')
    .where('id', '=', dossierId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}
