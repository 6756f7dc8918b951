import pg from 'pg'

const OLDEST = 150_000

type Facts = {
  readonly number: number
  readonly version: string
  readonly role: string
  readonly may_work: boolean
}

// Roles belong to the server and not to the database: one that was restored elsewhere does not bring them along.
const FACTS = `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
  current_user as role, to_regclass('public.schema_migration') is null or exists (
    select from pg_roles where rolname = 'motcua_app' and pg_has_role(current_user, oid, 'member')) as may_work`

function faultIn({ number, version, role, may_work }: Facts): string | undefined {
  if (number < OLDEST) return `it is PostgreSQL ${version}, and 15 or newer is needed`
  return may_work
    ? undefined
    : `its role ${role} may not act as motcua_app; let a superuser run: create role motcua_app nologin; grant motcua_app to ${role}`
}

/** Why the product cannot work with the database behind `url`, in half a sentence; undefined when it can. */
export async function findFault(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<Facts>(FACTS)
    return rows[0] === undefined ? undefined : faultIn(rows[0])
  } catch (error) {
    return `it cannot be reached (${reasonOf(error)})`
  } finally {
    await client.end().catch(() => undefined)
  }
}

// A name with several addresses gives an error without words that holds one for each of them.
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return (error as Error).message
}
