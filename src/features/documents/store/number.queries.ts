/** Documents of one number. */
import { sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { NamedDocument } from '../domain/desk.ts'
import type { NamedBy } from '../domain/named-by.ts'

const MOST = 10
/** What names a document `d`. */
export const NAMED = sql`d.id, d.slug, d.type, d.number, d.title, d.state, d.issued_on as "issuedOn"`

/** Documents of a site that are meant by what was typed, the last issued first; a number however it was typed. */
export async function listMeant(db: Db, siteId: number, by: NamedBy): Promise<NamedDocument[]> {
  const isMeant = {
    id: () => sql`d.id = ${by.text}::uuid`,
    slug: () => sql`d.slug = ${by.text}`,
    number: () => sql`document_number_key(d.number) = document_number_key(${by.text})`,
  }[by.way]()
  const { rows } = await sql<NamedDocument>`
    select ${NAMED} from document d
    where d.site_id = ${siteId} and ${isMeant} and d.state <> 'thrown_away'
    order by d.issued_on desc, d.id desc limit ${sql.lit(MOST)}`.execute(db)
  return rows
}

/** What tells a document from the others of its issuer: each number is given once a year. */
export type Numbered = {
  readonly number: string
  readonly issuerSlug: string
  readonly issuedOn: PlainDate
}

/** Other documents of the issuer and the year that have the number and were not taken back. */
export async function listSameNumber(
  db: Db,
  siteId: number,
  { number, issuerSlug, issuedOn }: Numbered,
  except: string | undefined,
): Promise<NamedDocument[]> {
  const { rows } = await sql<NamedDocument>`
    select ${NAMED} from document d join document_issuer i on i.id = d.issuer_id
    where d.site_id = ${siteId} and i.slug = ${issuerSlug}
      and document_number_key(d.number) = document_number_key(${number})
      and extract(year from d.issued_on) = extract(year from ${issuedOn}::date)
      and d.state in ('draft', 'published') and d.id is distinct from ${except ?? null}::uuid
    order by d.issued_on desc, d.id desc limit ${sql.lit(MOST)}`.execute(db)
  return rows
}
