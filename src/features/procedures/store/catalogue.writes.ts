import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { CheckedVersion } from '../domain/check-version.ts'
import type { Competence } from '../domain/procedure.ts'

/** A topic as it is written. */
export type NewTopic = {
  readonly slug: string
  readonly name: Localised
  readonly position: number
}

/** Adds topics or renames them. */
export async function keepTopics(
  trx: Trx,
  siteId: number,
  table: 'procedure_field' | 'life_event',
  topics: readonly NewTopic[],
): Promise<void> {
  if (topics.length === 0) return
  const rows = topics.map(topic => ({
    site_id: siteId,
    slug: topic.slug,
    name_vi: topic.name.vi,
    name_en: topic.name.en,
    position: topic.position,
  }))
  await trx
    .insertInto(table)
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['site_id', 'slug']).doUpdateSet(eb => ({
        name_vi: eb.ref('excluded.name_vi'),
        name_en: eb.ref('excluded.name_en'),
        position: eb.ref('excluded.position'),
      })),
    )
    .execute()
}

/** A procedure as it is written. */
export type NewProcedure = {
  readonly siteId: number
  readonly code: string
  readonly slug: string
  readonly field: string
  readonly level: string
  readonly audiences: readonly string[]
  readonly position: number
  readonly lifeEvents: readonly string[]
}

/** Adds a procedure, or finds it by its code; undefined when its field does not exist. */
export async function keepProcedure(
  trx: Trx,
  procedure: NewProcedure,
): Promise<number | undefined> {
  const field = await trx
    .selectFrom('procedure_field')
    .select('id')
    .where('site_id', '=', procedure.siteId)
    .where('slug', '=', procedure.field)
    .executeTakeFirst()
  if (field === undefined) return undefined
  const { id } = await trx
    .insertInto('procedure')
    .values({
      site_id: procedure.siteId,
      code: procedure.code,
      slug: procedure.slug,
      field_id: field.id,
      level: procedure.level,
      audiences: [...procedure.audiences],
      position: procedure.position,
    })
    .onConflict(conflict =>
      conflict.columns(['site_id', 'code']).doUpdateSet(eb => ({
        slug: eb.ref('excluded.slug'),
        field_id: eb.ref('excluded.field_id'),
        level: eb.ref('excluded.level'),
        audiences: eb.ref('excluded.audiences'),
        position: eb.ref('excluded.position'),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepLifeEvents(trx, procedure, id)
  return id
}

async function keepLifeEvents(trx: Trx, procedure: NewProcedure, id: number): Promise<void> {
  await trx.deleteFrom('procedure_life_event').where('procedure_id', '=', id).execute()
  if (procedure.lifeEvents.length === 0) return
  await trx
    .insertInto('procedure_life_event')
    .columns(['site_id', 'procedure_id', 'life_event_id'])
    .expression(eb =>
      eb
        .selectFrom('life_event')
        .where('site_id', '=', procedure.siteId)
        .where('slug', 'in', [...procedure.lifeEvents])
        .select(['site_id', sql<number>`${id}::integer`.as('procedure_id'), 'life_event.id']),
    )
    .execute()
}

/** Holds a procedure for the transaction, so that two versions are not published at once; undefined when there is none. */
export async function lockProcedure(
  trx: Trx,
  siteId: number,
  id: number,
): Promise<{ readonly code: string; readonly position: number } | undefined> {
  return trx
    .selectFrom('procedure')
    .select(['code', 'position'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** A version as it is written. */
export type NewVersion = CheckedVersion & {
  readonly publicationId: string
  readonly siteId: number
  readonly procedureId: number
  readonly number: number
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | undefined
  readonly name: Localised
  readonly citation: string
  readonly verified: boolean
  readonly publishedAt: Instant
}

/** Adds a version and gives its id. */
export async function insertVersion(trx: Trx, version: NewVersion): Promise<number> {
  const { id } = await trx
    .insertInto('procedure_version')
    .values({
      publication_id: version.publicationId,
      site_id: version.siteId,
      procedure_id: version.procedureId,
      number: version.number,
      valid_from: version.validFrom,
      valid_to: version.validTo ?? null,
      name_vi: version.name.vi,
      name_en: version.name.en,
      content: JSON.stringify(version.content),
      form: JSON.stringify(version.form),
      citation: version.citation,
      verified: version.verified,
      published_at: version.publishedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends a version on the day on which it no longer holds. */
export async function endVersion(trx: Trx, id: number, validTo: PlainDate): Promise<void> {
  await trx
    .updateTable('procedure_version')
    .set({ valid_to: validTo })
    .where('id', '=', id)
    .execute()
}

/** Says where a procedure is received from that day on, and who then handles and decides it. */
export async function insertCompetences(
  trx: Trx,
  siteId: number,
  procedureId: number,
  validFrom: PlainDate,
  competences: readonly Competence[],
): Promise<void> {
  if (competences.length === 0) return
  await trx
    .insertInto('procedure_competence')
    .values(
      competences.map(each => ({
        site_id: siteId,
        procedure_id: procedureId,
        receiving_unit_id: each.receivingUnitId,
        helping_unit_id: each.helpingUnitId,
        handling_unit_id: each.handlingUnitId,
        deciding_unit_id: each.decidingUnitId,
        valid_from: validFrom,
      })),
    )
    .execute()
}
