import { sql } from 'kysely'
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Competence } from '../domain/procedure.ts'
import type { Topic } from '../domain/procedure-list.ts'

/** The fields of a site that have procedures in force on that day. */
export async function listFields(db: Db | Trx, siteId: number, on: PlainDate): Promise<Topic[]> {
  const rows = await db
    .selectFrom('procedure_field as t')
    .innerJoin('procedure as p', 'p.field_id', 't.id')
    .innerJoin('procedure_version as v', 'v.procedure_id', 'p.id')
    .where('t.site_id', '=', siteId)
    .where(sql<boolean>`daterange(v.valid_from, v.valid_to) @> ${on}::date`)
    .groupBy('t.id')
    .orderBy('t.position')
    .select(['t.slug', 't.name_vi', 't.name_en', sql<number>`count(*)::int`.as('procedures')])
    .execute()
  return rows.map(toTopic)
}

/** What all fields of a site are called, by their names in addresses. */
export async function listFieldNames(
  db: Db | Trx,
  siteId: number,
): Promise<ReadonlyMap<string, Localised>> {
  const rows = await db
    .selectFrom('procedure_field')
    .where('site_id', '=', siteId)
    .select(['slug', 'name_vi', 'name_en'])
    .execute()
  return new Map(rows.map(row => [row.slug, { vi: row.name_vi, en: row.name_en }]))
}

/** The life events of a site that lead to procedures in force on that day. */
export async function listLifeEvents(
  db: Db | Trx,
  siteId: number,
  on: PlainDate,
): Promise<Topic[]> {
  const rows = await db
    .selectFrom('life_event as t')
    .innerJoin('procedure_life_event as e', 'e.life_event_id', 't.id')
    .innerJoin('procedure_version as v', 'v.procedure_id', 'e.procedure_id')
    .where('t.site_id', '=', siteId)
    .where(sql<boolean>`daterange(v.valid_from, v.valid_to) @> ${on}::date`)
    .groupBy('t.id')
    .orderBy('t.position')
    .select(['t.slug', 't.name_vi', 't.name_en', sql<number>`count(*)::int`.as('procedures')])
    .execute()
  return rows.map(toTopic)
}

/** Where a procedure is received on that day, and who then handles and decides it. */
export async function listCompetences(
  db: Db | Trx,
  procedureId: number,
  on: PlainDate,
): Promise<Competence[]> {
  const rows = await competences(db, procedureId, on).orderBy('receiving_unit_id').execute()
  return rows.map(toCompetence)
}

/** Who handles and decides what that unit receives, or undefined when it does not receive the procedure that day. */
export async function findCompetence(
  db: Db | Trx,
  procedureId: number,
  receivingUnitId: number,
  on: PlainDate,
): Promise<Competence | undefined> {
  const row = await competences(db, procedureId, on)
    .where('receiving_unit_id', '=', receivingUnitId)
    .executeTakeFirst()
  return row && toCompetence(row)
}

function competences(db: Db | Trx, procedureId: number, on: PlainDate) {
  return db
    .selectFrom('procedure_competence')
    .select(['receiving_unit_id', 'helping_unit_id', 'handling_unit_id', 'deciding_unit_id'])
    .where('procedure_id', '=', procedureId)
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${on}::date`)
}

type CompetenceRow = Awaited<ReturnType<ReturnType<typeof competences>['executeTakeFirstOrThrow']>>

function toCompetence(row: CompetenceRow): Competence {
  return {
    receivingUnitId: row.receiving_unit_id,
    helpingUnitId: row.helping_unit_id,
    handlingUnitId: row.handling_unit_id,
    decidingUnitId: row.deciding_unit_id,
  }
}

function toTopic(row: {
  slug: string
  name_vi: string
  name_en: string
  procedures: number
}): Topic {
  return { slug: row.slug, name: { vi: row.name_vi, en: row.name_en }, procedures: row.procedures }
}
