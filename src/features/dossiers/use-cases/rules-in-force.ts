/**
 * Versions of procedures, kept in memory: once published a version never changes but for its end, so one that a
 * dossier holds is kept for good, and the one in force is asked for again every minute.
 */
import {
  findVersionInForce,
  getProcedureVersion,
  type ProcedureVersion,
} from '#features/procedures'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'

const MOST_KEPT = 500
const KEPT_MS = 60_000

type Kept = {
  readonly byId: Map<number, ProcedureVersion>
  readonly inForce: Map<string, { readonly version: ProcedureVersion; readonly until: number }>
}
const kept = new WeakMap<Db, Kept>()

/** The version that a dossier was received under. */
export async function versionById(db: Db, id: number): Promise<ProcedureVersion> {
  const { byId } = keptOf(db)
  const known = byId.get(id)
  if (known !== undefined) return known
  const version = await getProcedureVersion(db, id)
  keep(byId, id, version)
  return version
}

/** The version in force on that day, or undefined. */
export async function versionInForce(
  db: Db,
  procedureId: number,
  on: PlainDate,
): Promise<ProcedureVersion | undefined> {
  const { byId, inForce } = keptOf(db)
  const key = `${String(procedureId)}:${on}`
  const known = inForce.get(key)
  if (known !== undefined && performance.now() < known.until) return known.version
  const version = await findVersionInForce(db, procedureId, on)
  if (version === undefined) return undefined
  keep(inForce, key, { version, until: performance.now() + KEPT_MS })
  keep(byId, version.id, version)
  return version
}

function keptOf(db: Db): Kept {
  const known = kept.get(db)
  if (known !== undefined) return known
  const made: Kept = { byId: new Map(), inForce: new Map() }
  kept.set(db, made)
  return made
}

function keep<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (map.size >= MOST_KEPT) map.clear()
  map.set(key, value)
}
