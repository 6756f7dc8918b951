import { listProceduresByIds, proceduresTag } from '#features/procedures'
import { FIGURES_TAG, listMostAskedFor } from '#features/scorecards'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { kept } from '#platform/cache/kept.ts'
import type { Db } from '#platform/db/db.ts'

const MOST_OFTEN = 12

/** Names of the procedures that people ask for most: kept until a figure changes from which they are counted, or a procedure does. */
export async function listOften(
  db: Db,
  siteId: number,
  language: Language,
  on: PlainDate,
): Promise<string[]> {
  const which = { name: 'often', siteId, on, tags: [proceduresTag(siteId), FIGURES_TAG] }
  const procedures = await kept(db, which, async () => {
    const asked = await listMostAskedFor(db, siteId, on, MOST_OFTEN)
    const ids = asked.map(({ procedureId }) => procedureId)
    return await listProceduresByIds(db, siteId, ids, on)
  })
  return procedures.map(({ name }) => name[language])
}
