/** The hash chain over the events of a site: sealing, and checking it without trusting the database's own word. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'

/** Events of one pass: what waits is put in order once for each. */
const BATCH = 200_000

/** Gives every committed event of the site its place in the chain. Gives the number sealed. */
export async function sealEvents(db: Db, siteId: number): Promise<number> {
  let total = 0
  for (;;) {
    const { rows } = await sql<{
      sealed: number
    }>`select seal_events(${siteId}, ${BATCH}) as sealed`.execute(db)
    const sealed = rows[0]?.sealed ?? 0
    total += sealed
    if (sealed < BATCH) return total
  }
}

/** What a walk along the chain found. */
export type ChainReport =
  | {
      readonly sound: true
      readonly length: number
      readonly head: string
      readonly unsealed: number
    }
  | { readonly sound: false; readonly brokenAt: number }

/** Walks the whole chain of a site and recomputes every hash here. */
export async function verifyChain(db: Db, siteId: number): Promise<ChainReport> {
  let previous = createHash('sha256')
    .update(`motcua:${String(siteId)}`)
    .digest()
  let position = 0
  for (;;) {
    const { rows } = await sql<{
      seq: number
      text: string | null
      previous_hash: Buffer
      hash: Buffer
    }>`
      select s.seq, case when e.id is not null then canonical_event(e) end as text, s.previous_hash, s.hash
      from event_seal s left join event e on e.id = s.event_id
      where s.site_id = ${siteId} and s.seq > ${position} order by s.seq limit 10000`.execute(db)
    if (rows.length === 0) break
    for (const row of rows) {
      // A seal whose event is gone has no text, and no hash fits it.
      const hash = createHash('sha256')
        .update(previous)
        .update(row.text ?? 'missing', 'utf8')
        .digest()
      if (
        row.seq !== position + 1 ||
        !row.previous_hash.equals(previous) ||
        !row.hash.equals(hash)
      ) {
        return { sound: false, brokenAt: position + 1 }
      }
      previous = hash
      position = row.seq
    }
  }
  const { count } = await db
    .selectFrom('event_unsealed')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  return { sound: true, length: position, head: previous.toString('hex'), unsealed: count }
}
