import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { DocumentType } from '../domain/document.ts'

/** The document of a type in a field that was issued last. */
export type NewestOfKind = {
  readonly type: DocumentType
  readonly field: string
  readonly number: string
  /** Its title has one of the words that were asked for. */
  readonly isNamed: boolean
  readonly issuedOn: PlainDate
  readonly publishedAt: Instant
}

/** Of each type and field in which something is published, what was issued last: with and without such a title (a pattern). */
export async function listNewestOfRegister(
  db: Db,
  siteId: number,
  title: string,
): Promise<NewestOfKind[]> {
  const { rows } = await sql<NewestOfKind>`
    select distinct on (d.type, field, "isNamed") d.type, f.slug as field, d.title ~* ${title} as "isNamed",
      d.number, d.issued_on as "issuedOn", d.published_at as "publishedAt"
    from document d join document_field f on f.id = d.field_id
    where d.site_id = ${siteId} and d.state = 'published'
    order by d.type, field, "isNamed", d.issued_on desc, d.id desc`.execute(db)
  return rows
}
