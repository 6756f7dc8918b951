/** What every request of a kind needs and what changes hardly ever: each process keeps it, and drops it on a change. */
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '../db/db.ts'

/** What is kept, of which day, and what drops it. `name` is used once in the product. */
export type Kept = {
  readonly name: string
  readonly siteId: number
  readonly on: PlainDate
  readonly tags: readonly string[]
}

type Reading = Pick<Kept, 'on' | 'tags'> & { readonly reading: Promise<unknown> }

const all = new WeakMap<Db, Map<string, Reading>>()

/** What is kept; read when it is not, or is of another day. */
export async function kept<Of>(
  db: Db,
  { name, siteId, on, tags }: Kept,
  read: () => Promise<Of>,
): Promise<Of> {
  const ofDb = all.get(db) ?? new Map<string, Reading>()
  all.set(db, ofDb)
  const key = `${name} ${String(siteId)}`
  const known = ofDb.get(key)
  if (known?.on === on) return known.reading as Promise<Of>
  const reading = read()
  ofDb.set(key, { on, tags, reading })
  try {
    return await reading
  } catch (error) {
    if (ofDb.get(key)?.reading === reading) ofDb.delete(key)
    throw error
  }
}

/** Forgets what one of the dropped tags is about. */
export function dropKept(db: Db, tags: readonly string[]): void {
  const ofDb = all.get(db)
  if (ofDb === undefined) return
  for (const [key, { tags: own }] of ofDb)
    if (tags.includes('*') || own.some(tag => tags.includes(tag))) ofDb.delete(key)
}
