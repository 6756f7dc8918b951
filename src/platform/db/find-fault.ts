import pg from 'pg'

const OLDEST = 150_000

/** Why the product cannot work with the database behind `url`, in half a sentence; undefined when it can. */
export async function findFault(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ number: number; version: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
    )
    const { number = 0, version = '' } = rows[0] ?? {}
    return number < OLDEST ? `it is PostgreSQL ${version}, and 15 or newer is needed` : undefined
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
