/** What was changed of the procedures whose fees a document sets, as pages tell it: by their codes. */
import { listProcedureNames } from '#features/procedures'
import type { Db } from '#platform/db/db.ts'
import type { EventView } from '#platform/events/event.queries.ts'
import { type FeeChange, feeChangesOf } from '../domain/fee-changes.ts'

/** What of these codes procedures have: an address can be made up. */
export async function knownCodes(
  db: Db,
  siteId: number,
  { added, removed }: FeeChange<string>,
): Promise<FeeChange<string>> {
  if (added.length + removed.length === 0) return { added, removed }
  const known = new Set((await listProcedureNames(db, siteId)).map(({ code }) => code))
  const isKnown = (code: string) => known.has(code)
  return { added: added.filter(isKnown), removed: removed.filter(isKnown) }
}

/** What the events of a document tell of it, by the event. */
export async function feesIn(
  db: Db,
  siteId: number,
  events: readonly EventView[],
): Promise<ReadonlyMap<string, FeeChange<string>>> {
  const changes = feeChangesOf(events)
  const ids = [...changes.values()].flatMap(({ added, removed }) => [...added, ...removed])
  const named = await listProcedureNames(db, siteId, [...new Set(ids)])
  const codes = new Map(named.map(({ id, code }) => [id, code]))
  const codesOf = (some: readonly number[]) => some.flatMap(id => codes.get(id) ?? [])
  return new Map(
    [...changes].map(([event, { added, removed }]) => [
      event,
      { added: codesOf(added), removed: codesOf(removed) },
    ]),
  )
}

/** The sentences that tell it; empty where nothing was changed. */
export function feeChangeText(
  text: Readonly<Record<keyof FeeChange<string>, (codes: string) => string>>,
  { added, removed }: FeeChange<string>,
): string {
  return [
    ...(added.length > 0 ? [text.added(added.join(', '))] : []),
    ...(removed.length > 0 ? [text.removed(removed.join(', '))] : []),
  ].join(' ')
}
