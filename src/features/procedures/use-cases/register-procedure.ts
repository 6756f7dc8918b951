import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { proceduresTag } from '../domain/cache-tags.ts'
import type { Audience, Competence, Level } from '../domain/procedure.ts'
import {
  insertCompetences,
  keepProcedure,
  keepTopics,
  type NewTopic,
} from '../store/catalogue.writes.ts'
import { listCompetences } from '../store/topic.queries.ts'

/** A procedure without its rules, and where it is received. */
export type ProcedureToRegister = {
  readonly code: string
  readonly slug: string
  readonly field: string
  readonly lifeEvents: readonly string[]
  readonly level: Level
  readonly audiences: readonly Audience[]
  /** Order in lists: the most asked-for first. */
  readonly position: number
  readonly competences: readonly Competence[]
  readonly competentFrom: PlainDate
}

/** Puts a procedure into the catalogue, or corrects how it is filed; its rules come with its versions. */
export async function registerProcedure(
  deps: { readonly db: Db },
  siteId: number,
  procedure: ProcedureToRegister,
): Promise<Result<{ readonly procedureId: number }, { readonly code: 'field_unknown' }>> {
  return inTransaction(deps.db, async trx => {
    const id = await keepProcedure(trx, { ...procedure, siteId })
    if (id === undefined) return err({ code: 'field_unknown' as const })
    const known = await listCompetences(trx, id, procedure.competentFrom)
    const places = new Set(known.map(each => each.receivingUnitId))
    const added = procedure.competences.filter(each => !places.has(each.receivingUnitId))
    await insertCompetences(trx, siteId, id, procedure.competentFrom, added)
    await dropTags(trx, [proceduresTag(siteId)])
    return ok({ procedureId: id })
  })
}

/** Keeps the fields and life events under which procedures are found. */
export async function keepProcedureTopics(
  deps: { readonly db: Db },
  siteId: number,
  topics: { readonly fields: readonly NewTopic[]; readonly lifeEvents: readonly NewTopic[] },
): Promise<void> {
  await inTransaction(deps.db, async trx => {
    await keepTopics(trx, siteId, 'procedure_field', topics.fields)
    await keepTopics(trx, siteId, 'life_event', topics.lifeEvents)
    await dropTags(trx, [proceduresTag(siteId)])
  })
}
