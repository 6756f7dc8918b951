import type { Db } from '#platform/db/db.ts'
import { type Told, tellNoOne, weekOf } from '../domain/crowd.ts'
import { listCrowds } from '../store/crowd.queries.ts'
import type { Opinion } from '../store/follow-up.queries.ts'

/** What was said, as an officer may read it: day and procedure only where they point to nobody. */
export type ToldOpinion<T extends Opinion = Opinion> = Omit<T, 'on' | 'procedureId'> & Told

/** Makes opinions fit for officers' eyes. */
export async function tellOpinions<T extends Opinion>(
  db: Db,
  siteId: number,
  opinions: readonly T[],
): Promise<ToldOpinion<T>[]> {
  const crowds = await listCrowds(db, {
    siteId,
    unitIds: [...new Set(opinions.map(opinion => opinion.unitId))],
    weeks: [...new Set(opinions.map(opinion => weekOf(opinion.on)))],
  })
  return opinions.map(opinion => {
    const { on, procedureId, ...rest } = opinion
    return { ...rest, ...tellNoOne({ ...opinion, on, procedureId }, crowds) }
  })
}
