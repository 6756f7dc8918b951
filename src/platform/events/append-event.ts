/**
 * Words of this module:
 *   act    who does something, where, by which clock
 *   event  what happened, kept for good; written in the same transaction as the rows that it changes
 */
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { TypeWithWords } from '#kernel/told-events.ts'
import type { Trx } from '../db/db.ts'

/** A value that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** Who does something: an account by its id, a visitor without one, or the system itself. */
export type ActorRef =
  | { readonly kind: 'visitor' | 'system' }
  | { readonly kind: 'citizen' | 'officer'; readonly id: string }

/** The frame of an act: site, actor, clock. */
export type Act = { readonly siteId: number; readonly actor: ActorRef; readonly clock: Clock }

/** What happened. `data` holds codes, ids and times, never personal data. */
export type NewEvent = {
  /** noun.verb in the past: `dossier.received` */
  readonly type: string
  readonly subject: { readonly kind: string; readonly id: string }
  /** The unit that answers for the act. */
  readonly unitId?: number | undefined
  readonly data?: { readonly [key: string]: Json | undefined }
  /** The event that this one corrects; `data` then gives `reason` and `approved_by`. */
  readonly corrects?: string
}

/** Appends one event in the caller's transaction. */
export async function appendEvent<const Type extends string>(
  trx: Trx,
  act: Act,
  event: Omit<NewEvent, 'type'> & { readonly type: Type } & { readonly type: TypeWithWords<Type> },
): Promise<void> {
  await trx.insertInto('event').values(eventRow(act, event)).execute()
}

/** A statement holds 65,535 values; an event has twelve. */
const MOST_AT_ONCE = 2000

/** Appends the events of one act in the caller's transaction. */
export async function appendEvents(trx: Trx, act: Act, events: readonly NewEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += MOST_AT_ONCE) {
    const rows = events.slice(from, from + MOST_AT_ONCE).map(event => eventRow(act, event))
    await trx.insertInto('event').values(rows).execute()
  }
}

/** The row of an event, for statements that write rows and event at once. An `id` is given when history is made. */
export function eventRow(act: Act, event: NewEvent, id?: string) {
  const now = act.clock.now()
  return {
    id: id ?? newId(now),
    site_id: act.siteId,
    type: event.type,
    subject_kind: event.subject.kind,
    subject_id: event.subject.id,
    unit_id: event.unitId ?? null,
    actor_kind: act.actor.kind,
    actor_id: 'id' in act.actor ? act.actor.id : null,
    occurred_at: now,
    origin: act.clock.kind,
    corrects_event_id: event.corrects ?? null,
    data: JSON.stringify(event.data ?? {}),
  }
}
