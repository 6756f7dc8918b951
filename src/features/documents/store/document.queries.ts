import { type RawBuilder, sql } from 'kysely'
import { type Asked, asked } from '#kernel/closeness.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { type Choices, spellingsOf } from '#kernel/slips.ts'
import { typedWords } from '#kernel/typed-words.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { closenessIn, queryOfChoices } from '#platform/db/search-query.ts'
import type {
  DocumentKind,
  DocumentRow,
  Field,
  Issuer,
  NewDocument,
  PublicDocument,
} from '../domain/document.ts'
import type { EffectStatus } from '../domain/effect.ts'
import type { ListedDocument, RegisterCursor, RegisterFilter } from '../domain/register.ts'

const ROW = sql`d.id, d.slug, d.type, d.number, d.title, i.name as issuer, d.issued_on as "issuedOn",
  e.effect_from as "effectFrom", e.ends_on as "endsOn", e.partly_ends_on as "partlyEndsOn"`
const TABLES = sql`document d join document_issuer i on i.id = d.issuer_id join document_field f on f.id = d.field_id
  join document_effect e on e.document_id = d.id`
// What never changes is written into the statement, so that the plan that is kept for it knows the partial indexes.
const isOut = (siteId: number) => sql`d.site_id = ${siteId} and d.state = 'published'`

/** Published documents, newest by their day of issue first; with words, those that are nearest to them before (kernel/closeness.ts). */
export async function listDocuments(
  db: Db,
  siteId: number,
  filter: RegisterFilter,
  page: { today: PlainDate; after?: RegisterCursor | undefined; limit: number },
): Promise<ListedDocument[]> {
  const { after } = page
  const { text = '' } = filter
  const choices = await choicesIn(db, siteId, text)
  const near = choices && closenessOf(siteId, asked(text, choices))
  const place = near === undefined ? sql`d.issued_on, d.id` : sql`${near}, d.issued_on, d.id`
  const conditions = [isOut(siteId), ...conditionsOf(filter, page.today)]
  if (choices) conditions.push(hasWords(queryOfChoices(markOf(siteId), choices, true)))
  if (after !== undefined) {
    const first = near === undefined ? sql`` : sql`${after.near}::int,`
    conditions.push(sql`(${place}) < (${first} ${after.day}::date, ${after.id}::uuid)`)
  }
  const { rows } = await sql<ListedDocument>`
    select ${ROW}, ${near ?? sql`0`} as near from ${TABLES} where ${sql.join(conditions, sql` and `)}
    order by ${near === undefined ? sql`` : sql`${near} desc,`} d.issued_on desc, d.id desc limit ${sql.lit(page.limit)}`.execute(
    db,
  )
  return rows
}

/** Documents that were published last on the site, whatever day they are of. */
export async function listNewlyPublished(
  db: Db,
  siteId: number,
  limit: number,
): Promise<NewDocument[]> {
  const { rows } = await sql<NewDocument>`
    select d.slug, d.type, d.number, d.title, i.name as issuer, d.issued_on as "issuedOn", d.published_at as "publishedAt"
    from document d join document_issuer i on i.id = d.issuer_id
    where ${isOut(siteId)} order by d.published_at desc, d.id desc limit ${sql.lit(limit)}`.execute(
    db,
  )
  return rows
}

/** Words as they were typed, with their accents, when a document has them so; else without. Undefined without words. */
async function choicesIn(db: Db, siteId: number, text: string): Promise<Choices | undefined> {
  const { plain, asTyped } = typedWords(text)
  if (plain.length === 0) return undefined
  if (asTyped === undefined) return plain.map(spellingsOf)
  const query = queryOfChoices(markOf(siteId), asTyped, true)
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from document d where ${isOut(siteId)} and ${hasWords(query)}) as has`.execute(
    db,
  )
  return rows[0]?.has === true ? asTyped : plain.map(spellingsOf)
}

/** How near the document `d` is to what was typed: number and symbol, title, the rest. */
export function closenessOf(siteId: number, to: Asked): RawBuilder<number> {
  const of = { titleWords: sql`ts_filter(d.words, '{b}')`, number: sql`d.number` }
  return closenessIn(markOf(siteId), to, of)
}

function conditionsOf(filter: RegisterFilter, today: PlainDate) {
  const { type, field, issuer, year, effect } = filter
  const conditions: RawBuilder<unknown>[] = []
  if (type !== undefined) conditions.push(sql`d.type = ${type}`)
  if (field !== undefined) conditions.push(sql`f.slug = ${field}`)
  if (issuer !== undefined) conditions.push(sql`i.slug = ${issuer}`)
  if (year !== undefined)
    conditions.push(
      sql`d.issued_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`,
    )
  if (effect !== undefined) conditions.push(sql`(${EFFECT_CONDITIONS[effect](today)})`)
  return conditions
}

/** All the words in number and title, or all in one of its files; the last may be the beginning of one. */
function hasWords(query: string) {
  return sql`d.id in (select id from document where words @@ ${query}::tsquery
    union select document_id from document_text where words @@ ${query}::tsquery)`
}

/** What stands before the words of a site's documents in their index. */
export function markOf(siteId: number): string {
  return `s${String(siteId)}d`
}

/** The same as domain/effect.ts, for the database. */
const EFFECT_CONDITIONS: Readonly<Record<EffectStatus, (today: PlainDate) => RawBuilder<unknown>>> =
  {
    ended: today => sql`e.ends_on <= ${today}::date`,
    not_yet: today =>
      sql`(e.ends_on > ${today}::date) is not false and e.effect_from > ${today}::date`,
    partly_ended: today => sql`(e.ends_on > ${today}::date) is not false
    and e.effect_from <= ${today}::date and e.partly_ends_on <= ${today}::date`,
    in_effect: today => sql`(e.ends_on > ${today}::date) is not false
    and e.effect_from <= ${today}::date and (e.partly_ends_on > ${today}::date) is not false`,
  }

type FoundRow = DocumentRow & {
  readonly kind: DocumentKind
  readonly issuerSlug: string
  readonly fieldId: number
  readonly fieldSlug: string
  readonly fieldName: string
  readonly signer: string
  readonly signerTitle: string
  readonly effectiveOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  readonly publishedAt: Instant
}

/** A published document with all that is said of it, or undefined. */
export async function findDocument(
  db: Db,
  siteId: number,
  slug: string,
  language: Language,
): Promise<PublicDocument | undefined> {
  const { rows } = await sql<FoundRow>`
    select ${ROW}, d.kind, i.slug as "issuerSlug", f.id as "fieldId", f.slug as "fieldSlug",
      ${sql.ref(language === 'vi' ? 'f.name_vi' : 'f.name_en')} as "fieldName", d.signer,
      d.signer_title as "signerTitle", d.effective_on as "effectiveOn", d.expires_on as "expiresOn",
      d.published_at as "publishedAt"
    from ${TABLES} where ${isOut(siteId)} and d.slug = ${slug}`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const { fieldSlug, fieldName, ...found } = row
  return { ...found, field: { id: found.fieldId, slug: fieldSlug, name: fieldName } }
}

/** Tells whether a document that is no longer public had that address. */
export async function wasWithdrawn(db: Db, siteId: number, slug: string): Promise<boolean> {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('site_id', '=', siteId)
    .where('slug', '=', slug)
    .where('state', '=', 'withdrawn')
    .executeTakeFirst()
  return row !== undefined
}

/** What documents of a site are about, in their order. */
export function listDocumentFields(
  db: Db | Trx,
  siteId: number,
  language: Language,
): Promise<Field[]> {
  return db
    .selectFrom('document_field')
    .select(eb => ['id', 'slug', eb.ref(language === 'vi' ? 'name_vi' : 'name_en').as('name')])
    .where('site_id', '=', siteId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Who issued published documents of a site, by name. */
export async function listIssuers(db: Db, siteId: number): Promise<Issuer[]> {
  return db
    .selectFrom('document_issuer as i')
    .select(['i.slug', 'i.name'])
    .where('i.site_id', '=', siteId)
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('document as d')
          .select('d.id')
          .where('d.site_id', '=', siteId)
          .where('d.state', '=', sql.lit('published'))
          .whereRef('d.issuer_id', '=', 'i.id'),
      ),
    )
    .orderBy('i.name')
    .execute()
}

/** The years in which published documents were issued, newest first. */
export async function listIssueYears(db: Db, siteId: number): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select year::int from generate_series(
      (select extract(year from min(issued_on))::int from document where site_id = ${siteId} and state = 'published'),
      (select extract(year from max(issued_on))::int from document where site_id = ${siteId} and state = 'published')
    ) as year
    where exists (select from document where site_id = ${siteId} and state = 'published'
      and issued_on between make_date(year, 1, 1) and make_date(year, 12, 31))
    order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}
