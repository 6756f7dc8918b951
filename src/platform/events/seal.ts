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

type SealRow = {
  readonly seq: number
  /** The event as it is hashed; null when the event behind the seal is gone. */
  readonly text: string | null
  readonly previous_hash: Buffer
  readonly hash: Buffer
}

/** The hash of a seal that follows the one before and fits its event; undefined when it does not. */
function hashAfter(previous: Buffer, position: number, seal: SealRow): Buffer | undefined {
  if (seal.text === null || seal.seq !== position + 1) return undefined
  const hash = createHash('sha256').update(previous).update(seal.text, 'utf8').digest()
  return seal.previous_hash.equals(previous) && seal.hash.equals(hash) ? hash : undefined
}

/** Walks the whole chain of a site and recomputes every hash here. */
export async function verifyChain(db: Db, siteId: number): Promise<ChainReport> {
  let previous: Buffer = createHash('sha256')
    .update(`motcua:${String(siteId)}`)
    .digest()
  let position = 0
  for (;;) {
    const { rows } = await sql<SealRow>`
      select s.seq, case when e.id is not null then canonical_event(e) end as text, s.previous_hash, s.hash
      from event_seal s left join event e on e.id = s.event_id
      where s.site_id = ${siteId} and s.seq > ${position} order by s.seq limit 10000`.execute(db)
    if (rows.length === 0) break
    for (const row of rows) {
      const hash = hashAfter(previous, position, row)
      if (hash === undefined) return { sound: false, brokenAt: position + 1 }
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
