import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** How an officer signs in. */
export type Credential = {
  readonly officerId: string
  readonly username: string
  readonly passwordHash: string
  readonly sealedTotpSecret: string | undefined
  readonly lastTotpStep: number
  readonly failedTries: number
  readonly lockedUntil: Instant | undefined
  readonly isDemo: boolean
}

/**
 * The credential of that username, when its officer works here on that day; or undefined. Here work those of the site, and
 * those of other sites with a duty in it; whoever is at home comes first where two have the same name.
 */
export async function findCredential(
  db: Db,
  of: { siteId: number; username: string; today: PlainDate },
): Promise<Credential | undefined> {
  const row = await credentials(db, of.today)
    .where('username', '=', of.username)
    .where(eb =>
      eb.or([
        eb('officer_credential.site_id', '=', of.siteId),
        eb.exists(
          eb
            .selectFrom('duty')
            .select('duty.officer_id')
            .whereRef('duty.officer_id', '=', 'officer.id')
            .where('duty.site_id', '=', of.siteId)
            .where('duty.valid_from', '<=', of.today)
            .where(at => at.or([at('valid_to', 'is', null), at('valid_to', '>', of.today)])),
        ),
      ]),
    )
    .orderBy(eb => eb('officer_credential.site_id', '=', of.siteId), 'desc')
    .orderBy('officer_credential.site_id')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : toCredential(row)
}

/** The credential of an officer who works here on that day, or undefined. */
export async function findCredentialOf(
  db: Db | Trx,
  officerId: string,
  today: PlainDate,
): Promise<Credential | undefined> {
  const row = await credentials(db, today).where('officer_id', '=', officerId).executeTakeFirst()
  return row === undefined ? undefined : toCredential(row)
}

/** The same, locked until the transaction ends. */
export async function lockCredentialOf(
  trx: Trx,
  officerId: string,
  today: PlainDate,
): Promise<Credential | undefined> {
  const row = await credentials(trx, today)
    .where('officer_id', '=', officerId)
    .forUpdate('officer_credential')
    .executeTakeFirst()
  return row === undefined ? undefined : toCredential(row)
}

function credentials(db: Db | Trx, today: PlainDate) {
  return db
    .selectFrom('officer_credential')
    .innerJoin('officer', 'officer.id', 'officer_credential.officer_id')
    .select(['officer_id', 'username', 'password_hash', 'totp_secret_sealed', 'totp_enrolled_at'])
    .select(['last_totp_step', 'failed_tries', 'locked_until', 'is_demo'])
    .where('officer.since', '<=', today)
    .where(eb => eb.or([eb('officer.until', 'is', null), eb('officer.until', '>', today)]))
}

type Row = Awaited<ReturnType<ReturnType<typeof credentials>['executeTakeFirstOrThrow']>>

function toCredential(row: Row): Credential {
  return {
    officerId: row.officer_id,
    username: row.username,
    passwordHash: row.password_hash,
    sealedTotpSecret:
      row.totp_enrolled_at === null ? undefined : (row.totp_secret_sealed ?? undefined),
    lastTotpStep: row.last_totp_step,
    failedTries: row.failed_tries,
    lockedUntil: row.locked_until ?? undefined,
    isDemo: row.is_demo,
  }
}

/** Demo accounts among those usernames that work in a site, with name, roles and unit there, in the order given. */
export async function listDemoAccounts(
  db: Db,
  siteId: number,
  usernames: readonly string[],
  today: PlainDate,
): Promise<DemoAccount[]> {
  const rows = await db
    .selectFrom('officer_credential')
    .innerJoin('officer', 'officer.id', 'officer_credential.officer_id')
    .innerJoin('duty', 'duty.officer_id', 'officer.id')
    .innerJoin('unit', 'unit.id', 'duty.unit_id')
    .select(['username', 'officer.full_name', 'unit.short_name_vi', 'unit.short_name_en'])
    .select(eb => eb.fn.agg<string[]>('array_agg', ['duty.role']).as('roles'))
    .where('duty.site_id', '=', siteId)
    .where('officer_credential.is_demo', '=', true)
    .where('username', 'in', [...usernames])
    .where('duty.delegated_by', 'is', null)
    .where('duty.valid_from', '<=', today)
    .where(eb => eb.or([eb('duty.valid_to', 'is', null), eb('duty.valid_to', '>', today)]))
    .groupBy(['username', 'officer.full_name', 'unit.short_name_vi', 'unit.short_name_en'])
    .execute()
  return rows
    .map(row => ({
      username: row.username,
      fullName: row.full_name,
      roles: row.roles.sort(),
      unitVi: row.short_name_vi,
      unitEn: row.short_name_en,
    }))
    .sort((a, b) => usernames.indexOf(a.username) - usernames.indexOf(b.username))
}

/** A demo account as the sign-in page offers it. */
export type DemoAccount = {
  readonly username: string
  readonly fullName: string
  readonly roles: readonly string[]
  readonly unitVi: string
  readonly unitEn: string
}
