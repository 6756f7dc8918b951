import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvents, type NewEvent } from '#platform/events/append-event.ts'
import type { ImportRow } from '../domain/import-list.ts'
import { lockImport, markApplied } from '../store/import.writes.ts'
import { listPlacesByCodes } from '../store/place.queries.ts'
import { lockPlaceList, lockPlaces, updatePlace } from '../store/place.writes.ts'
import { putPlaces } from './put-places.ts'
import { placesTag } from './tags.ts'

/** Why a list is not put in. Nothing of it is then. */
export type ApplyProblem = 'import_not_found' | 'import_has_errors' | 'places_changed_meanwhile'

type Added = Extract<ImportRow, { verdict: 'added' }>
type Changed = Extract<ImportRow, { verdict: 'changed' }>

/**
 * Puts in a list as it was looked at: all of it, or nothing when a place changed since. Put in a second time, it
 * changes nothing. Events: place.added, place.corrected, each with the import; place_import.applied.
 */
export function applyImport(
  deps: { db: Db; clock: Clock },
  { siteId, officerId, importId }: { siteId: number; officerId: string; importId: string },
): Promise<Result<undefined, { readonly code: ApplyProblem }>> {
  return inTransaction(deps.db, async trx => {
    const list = await lockImport(trx, siteId, importId)
    if (list === undefined) return err({ code: 'import_not_found' })
    if (list.appliedAt !== null) return ok(undefined)
    if (list.rows.some(row => row.verdict === 'wrong')) return err({ code: 'import_has_errors' })
    const added = list.rows.filter((row): row is Added => row.verdict === 'added')
    const changed = list.rows.filter((row): row is Changed => row.verdict === 'changed')
    await lockPlaceList(trx, siteId)
    if (!(await areAsSeen(trx, siteId, added, changed)))
      return err({ code: 'places_changed_meanwhile' })
    const now = deps.clock.now()
    const drafts = added.map(row => row.draft)
    const places = await putPlaces(trx, siteId, drafts, now)
    for (const row of changed) await updatePlace(trx, row.placeId, row.draft)
    await markApplied(trx, importId, now)
    const act = { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } } as const
    await appendEvents(trx, act, [
      ...places.map(({ id, code, unitId }) => ({
        ...{ type: 'place.added', subject: { kind: 'place', id }, unitId },
        data: { code, import: importId },
      })),
      ...changed.map(({ placeId, draft, fields }) => ({
        ...{ type: 'place.corrected', subject: { kind: 'place', id: placeId } },
        ...{ unitId: draft.unitId, data: { fields, import: importId } },
      })),
      applied(importId, { added: added.length, changed: changed.length }),
    ])
    await dropTags(trx, [placesTag(siteId)])
    return ok(undefined)
  })
}

function applied(importId: string, data: { added: number; changed: number }): NewEvent {
  return { type: 'place_import.applied', subject: { kind: 'place_import', id: importId }, data }
}

/** Whether every place that is to change is as it was looked at, and no new one has its code by now. */
async function areAsSeen(
  trx: Trx,
  siteId: number,
  added: readonly Added[],
  changed: readonly Changed[],
): Promise<boolean> {
  const current = await lockPlaces(
    trx,
    siteId,
    changed.map(row => row.placeId),
  )
  const isSame = changed.every(row => current.get(row.placeId) === row.revision)
  const codes = added.map(row => row.draft.code)
  return isSame && (await listPlacesByCodes(trx, siteId, codes)).length === 0
}
