import { type Kept, kept } from '../cache/kept.ts'
import type { Db } from '../db/db.ts'
import { type FewText, type FewTexts, fewTexts } from './few-texts.ts'

/** Few texts that every search needs, kept with their words. */
export function keptTexts<Of>(
  db: Db,
  which: Kept,
  read: () => Promise<readonly FewText<Of>[]>,
): Promise<FewTexts<Of>> {
  return kept(db, which, async () => fewTexts(await read()))
}
