import type { Selectable } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Schema, Trx } from '#platform/db/db.ts'
import type { ProcedureContent } from '../domain/content.schema.ts'
import type { FormDefinition } from '../domain/forms/form.schema.ts'
import type { Audience, Level, Procedure, ProcedureVersion } from '../domain/procedure.ts'

/** The version of that id. Throws when there is none: a dossier always has its version. */
export async function getProcedureVersion(db: Db | Trx, id: number): Promise<ProcedureVersion> {
  const row = await versions(db).where('v.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Error(`There is no procedure version ${String(id)}`)
  return toVersion(row)
}

/** The version of a procedure that holds on that day, or undefined. */
export async function findVersionInForce(
  db: Db | Trx,
  procedureId: number,
  on: PlainDate,
): Promise<ProcedureVersion | undefined> {
  const row = await inForce(versions(db), on).where('p.id', '=', procedureId).executeTakeFirst()
  return row === undefined ? undefined : toVersion(row)
}

/** The version that holds on that day of the procedure under that name in addresses, or of that national code. */
export async function findVersionOf(
  db: Db | Trx,
  siteId: number,
  procedure: { readonly slug: string } | { readonly code: string },
  on: PlainDate,
): Promise<ProcedureVersion | undefined> {
  const query = inForce(versions(db), on).where('p.site_id', '=', siteId)
  const row = await ('slug' in procedure
    ? query.where('p.slug', '=', procedure.slug)
    : query.where('p.code', '=', procedure.code)
  ).executeTakeFirst()
  return row === undefined ? undefined : toVersion(row)
}

/** The procedure under that name in addresses, or undefined. */
export async function findProcedureBySlug(
  db: Db | Trx,
  siteId: number,
  slug: string,
): Promise<Procedure | undefined> {
  const row = await procedures(db)
    .where('p.site_id', '=', siteId)
    .where('p.slug', '=', slug)
    .executeTakeFirst()
  return row === undefined ? undefined : toProcedure(row)
}

/** The procedure of that national code, or undefined. */
export async function findProcedureByCode(
  db: Db | Trx,
  siteId: number,
  code: string,
): Promise<Procedure | undefined> {
  const row = await procedures(db)
    .where('p.site_id', '=', siteId)
    .where('p.code', '=', code)
    .executeTakeFirst()
  return row === undefined ? undefined : toProcedure(row)
}

/** All versions that a procedure has had or will have, latest first. */
export async function listVersions(db: Db | Trx, procedureId: number): Promise<ProcedureVersion[]> {
  const rows = await versions(db)
    .where('p.id', '=', procedureId)
    .orderBy('v.valid_from', 'desc')
    .execute()
  return rows.map(toVersion)
}

/** Every version of a site that holds on that day: what seeding and bulk work go through. */
export async function listVersionsInForce(
  db: Db | Trx,
  siteId: number,
  on: PlainDate,
): Promise<ProcedureVersion[]> {
  const rows = await inForce(versions(db), on)
    .where('p.site_id', '=', siteId)
    .orderBy('p.position')
    .orderBy('p.id')
    .execute()
  return rows.map(toVersion)
}

function procedures(db: Db | Trx) {
  return db
    .selectFrom('procedure as p')
    .innerJoin('procedure_field as f', 'f.id', 'p.field_id')
    .select(['p.id as procedure_id', 'p.code', 'p.slug', 'p.level', 'p.audiences'])
    .select(['f.slug as field_slug', 'f.name_vi as field_vi', 'f.name_en as field_en'])
}

function versions(db: Db | Trx) {
  return procedures(db)
    .innerJoin('procedure_version as v', 'v.procedure_id', 'p.id')
    .select(['v.id', 'v.number', 'v.name_vi', 'v.name_en', 'v.valid_from', 'v.valid_to'])
    .select(['v.content', 'v.form', 'v.citation', 'v.verified'])
}

function inForce(query: ReturnType<typeof versions>, on: PlainDate) {
  return query
    .where('v.valid_from', '<=', on)
    .where(eb => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', on)]))
}

type ProcedureRow = {
  readonly procedure_id: number
  readonly code: string
  readonly slug: string
  readonly level: string
  readonly audiences: string[]
  readonly field_slug: string
  readonly field_vi: string
  readonly field_en: string
}

type VersionRow = ProcedureRow &
  Pick<
    Selectable<Schema['procedure_version']>,
    | 'id'
    | 'number'
    | 'name_vi'
    | 'name_en'
    | 'valid_from'
    | 'valid_to'
    | 'content'
    | 'form'
    | 'citation'
    | 'verified'
  >

function toProcedure(row: ProcedureRow): Procedure {
  return {
    id: row.procedure_id,
    code: row.code,
    slug: row.slug,
    level: row.level as Level,
    audiences: row.audiences as Audience[],
    field: { slug: row.field_slug, name: { vi: row.field_vi, en: row.field_en } },
  }
}

function toVersion(row: VersionRow): ProcedureVersion {
  return {
    id: row.id,
    number: row.number,
    procedure: toProcedure(row),
    name: { vi: row.name_vi, en: row.name_en },
    validFrom: row.valid_from as PlainDate,
    validTo: (row.valid_to ?? undefined) as PlainDate | undefined,
    // Checked when it was published, and never changed since.
    content: row.content as unknown as ProcedureContent,
    form: row.form as unknown as FormDefinition,
    citation: row.citation,
    verified: row.verified,
  }
}
