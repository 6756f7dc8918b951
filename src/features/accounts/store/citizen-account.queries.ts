import type { Selectable } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Schema, Trx } from '#platform/db/db.ts'
import type { CitizenAccount } from '../domain/citizen-account.ts'

/** The account of that id. Throws when there is none. */
export async function getCitizenAccount(db: Db | Trx, id: string): Promise<CitizenAccount> {
  const row = await db
    .selectFrom('citizen_account')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new Error(`There is no citizen account ${id}`)
  return toAccount(row)
}

/** The account of that e-mail, or undefined. */
export async function findCitizenByEmail(
  db: Db | Trx,
  siteId: number,
  email: string,
): Promise<CitizenAccount | undefined> {
  const row = await db
    .selectFrom('citizen_account')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('email', '=', email)
    .executeTakeFirst()
  return row === undefined ? undefined : toAccount(row)
}

/** The account for whose identity number VNeID vouched, or undefined. */
export async function findVerifiedCitizen(
  db: Db | Trx,
  siteId: number,
  identityNumber: string,
): Promise<CitizenAccount | undefined> {
  const row = await db
    .selectFrom('citizen_account')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('identity_number', '=', identityNumber)
    .where('identity_verified_at', 'is not', null)
    .executeTakeFirst()
  return row === undefined ? undefined : toAccount(row)
}

function toAccount(row: Selectable<Schema['citizen_account']>): CitizenAccount {
  return {
    id: row.id,
    siteId: row.site_id,
    email: row.email ?? undefined,
    fullName: row.full_name,
    phone: row.phone,
    identityNumber: row.identity_number ?? undefined,
    isVerified: row.identity_verified_at !== null,
    bornOn: (row.born_on ?? undefined) as PlainDate | undefined,
  }
}
