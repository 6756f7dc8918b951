/** Few texts that every search needs and that change hardly ever: each process keeps them, and drops them on a change. */
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '../db/db.ts'
import { type FewText, type FewTexts, fewTexts } from './few-texts.ts'

/** Which texts, of which day, and what drops them. `name` is used once in the product. */
export type KeptTexts = {
  readonly name: string
  readonly siteId: number
  readonly on: PlainDate
  readonly tags: readonly string[]
}

type Kept = {
  readonly on: PlainDate
  readonly tags: readonly string[]
  readonly reading: Promise<FewTexts<unknown>>
}

const kept = new WeakMap<Db, Map<string, Kept>>()

/** The texts as they are kept; read when they are not, or are of another day. */
export async function keptTexts<Of>(
  db: Db,
  { name, siteId, on, tags }: KeptTexts,
  read: () => Promise<readonly FewText<Of>[]>,
): Promise<FewTexts<Of>> {
  const ofDb = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, ofDb)
  const key = `${name} ${String(siteId)}`
  const known = ofDb.get(key)
  if (known?.on === on) return known.reading as Promise<FewTexts<Of>>
  const reading = read().then(fewTexts)
  ofDb.set(key, { on, tags, reading })
  try {
    return await reading
  } catch (error) {
    if (ofDb.get(key)?.reading === reading) ofDb.delete(key)
    throw error
  }
}

/** Forgets the texts that one of the dropped tags is about. */
export function dropKeptTexts(db: Db, tags: readonly string[]): void {
  const ofDb = kept.get(db)
  if (ofDb === undefined) return
  for (const [key, { tags: own }] of ofDb)
    if (tags.includes('*') || own.some(tag => tags.includes(tag))) ofDb.delete(key)
}
