/**
 * Statements that PostgreSQL parses and plans once per connection instead of each time: planning a page's joins costs
 * more than running them. A statement gets its name when it comes again, so that texts made for one occasion (lists of
 * changing length) take no place. What must be planned for the very values that it is asked with says so in its text.
 */
import { type PostgresPool, type PostgresPoolClient, sql } from 'kysely'
import type pg from 'pg'

/** Each name may hold a plan on each connection, some 30 kB there. */
const MOST_NAMES = 300
const MOST_SEEN = 3000

const FOR_THESE_VALUES = '/* planned for these values */'

/**
 * Part of a statement whose best plan depends on its values: a search for words that every text has must not be run as
 * one for words that few have.
 */
export const plannedForItsValues = sql.raw(FOR_THESE_VALUES)

const ONCE = '/* planned once */'

/**
 * Part of a statement whose best plan is the same whatever its values, and takes longer to find than the statement to
 * run. PostgreSQL, which compares what it expects runs to cost, would go on looking for better ones.
 */
export const plannedOnce = sql.raw(ONCE)

/** The pool as the query builder takes it, with statements named. */
export function namingPool(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const nameOf = naming()
  return {
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client)
      if (known !== undefined) return known
      const named = namingClient(client, nameOf)
      clients.set(client, named)
      return named
    },
    end: () => pool.end(),
  }
}

type NameOf = (text: string) => string | undefined
type PlanMode = 'auto' | 'force_generic_plan'

/** As the query builder sends it. What was set in the transaction is set back by it. */
const ROLLBACK = 'rollback'

/** How a connection plans: set only when it changes, since most statements want what the one before them wanted. */
function planning(client: pg.PoolClient) {
  let mode: PlanMode | undefined = 'auto'
  return {
    async wanted(next: PlanMode): Promise<void> {
      if (mode === next) return
      mode = undefined
      await client.query(`set plan_cache_mode = ${next}`)
      mode = next
    },
    forget(): void {
      mode = undefined
    },
  }
}

function namingClient(client: pg.PoolClient, nameOf: NameOf): PostgresPoolClient {
  const planAs = planning(client)
  const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (parameters.length === 0) {
      if (text.startsWith(ROLLBACK)) planAs.forget()
      return await client.query(text)
    }
    await planAs.wanted(text.includes(ONCE) ? 'force_generic_plan' : 'auto')
    const name = nameOf(text)
    return await client.query({ text, values: [...parameters], ...(name && { name }) })
  }
  return {
    query: query as PostgresPoolClient['query'],
    release: () => {
      client.release()
    },
  }
}

/** What names the statements of one pool: its connections have the same plans under the same names. */
function naming(): NameOf {
  const seen = new Set<string>()
  const names = new Map<string, string>()
  return text => {
    const known = names.get(text)
    if (known !== undefined || names.size >= MOST_NAMES) return known
    if (!seen.has(text)) {
      if (text.includes(FOR_THESE_VALUES)) return undefined
      if (seen.size >= MOST_SEEN) seen.clear()
      seen.add(text)
      return undefined
    }
    seen.delete(text)
    const name = `s${String(names.size)}`
    names.set(text, name)
    return name
  }
}
