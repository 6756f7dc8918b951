import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '../db/db.ts'
import type { Json } from './append-event.ts'

/** An event as a reader gets it. */
export type EventView = {
  readonly id: string
  readonly siteId: number
  readonly type: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly unitId: number | null
  readonly actorKind: string
  readonly actorId: string | null
  readonly occurredAt: Instant
  /** `simulated`: of the demo's history or a test, not of the real time. */
  readonly origin: 'live' | 'simulated'
  readonly data: { readonly [key: string]: Json | undefined }
}

/** An event with its place in the chain of its site. */
export type SealedEvent = EventView & { readonly seq: number }

const COLUMNS = [
  ...([
    'event.id',
    'event.site_id',
    'event.type',
    'event.subject_kind',
    'event.subject_id',
  ] as const),
  ...(['event.unit_id', 'event.actor_kind', 'event.actor_id'] as const),
  ...(['event.occurred_at', 'event.origin', 'event.data'] as const),
] as const

/** The events about one subject, oldest first. */
export async function listEventsOf(db: Db | Trx, subjectId: string): Promise<EventView[]> {
  const rows = await db
    .selectFrom('event')
    .select(COLUMNS)
    .where('subject_id', '=', subjectId)
    .orderBy('occurred_at')
    .orderBy('id')
    .execute()
  return rows.map(toView)
}

/** The id of the last event of a subject that is of none of the types; empty when nothing has happened yet. */
export async function lastEventId(
  db: Db | Trx,
  subjectId: string,
  besides: readonly string[] = [],
): Promise<string> {
  const row = await db
    .selectFrom('event')
    .select('id')
    .where('subject_id', '=', subjectId)
    .where(eb => eb.not(eb('type', '=', eb.fn.any(eb.val([...besides])))))
    .orderBy('occurred_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? ''
}

/** Up to `limit` sealed events of a site after position `seq`, of the given types, in chain order. */
export async function listSealedAfter(
  db: Db | Trx,
  siteId: number,
  range: { after: number; upTo: number; types: readonly string[] },
): Promise<SealedEvent[]> {
  const rows = await db
    .selectFrom('event_seal')
    .innerJoin('event', 'event.id', 'event_seal.event_id')
    .select(COLUMNS)
    .select('event_seal.seq')
    .where('event_seal.site_id', '=', siteId)
    .where('event_seal.seq', '>', range.after)
    .where('event_seal.seq', '<=', range.upTo)
    .where('event.type', 'in', [...range.types])
    .orderBy('event_seal.seq')
    .execute()
  return rows.map(row => ({ ...toView(row), seq: row.seq }))
}

/** How far a consumer has read, locked: it cannot read on before the caller's transaction ends. */
export async function getCursor(trx: Trx, siteId: number, consumer: string): Promise<number> {
  const row = await trx
    .selectFrom('feed_cursor')
    .select('seq')
    .where('site_id', '=', siteId)
    .where('consumer', '=', consumer)
    .forUpdate()
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** The last position of a site's chain; 0 when it is empty. */
export async function getLastSeq(db: Db | Trx, siteId: number): Promise<number> {
  const row = await db
    .selectFrom('event_seal')
    .select(eb => eb.fn.coalesce(eb.fn.max('seq'), sql<number>`0`).as('seq'))
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  return row.seq
}

type EventRow = {
  id: string
  site_id: number
  type: string
  subject_kind: string
  subject_id: string
  unit_id: number | null
  actor_kind: string
  actor_id: string | null
  occurred_at: Date
  origin: string
  data: unknown
}

function toView(row: EventRow): EventView {
  return {
    id: row.id,
    siteId: row.site_id,
    type: row.type,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    unitId: row.unit_id,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    occurredAt: row.occurred_at,
    origin: row.origin as EventView['origin'],
    data: row.data as EventView['data'],
  }
}

/** Names of the officers who acted in these events, by id. */
export async function listActorNames(
  db: Db | Trx,
  events: readonly Pick<EventView, 'actorId'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('officer')
    .select(['id', 'full_name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [row.id, row.full_name]))
}
