/** What a list of documents can be narrowed to. */
import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { DocumentState, Field, Issuer } from '../domain/document.ts'
import type { RegisterChoices } from '../domain/register.ts'
import type { Signer } from '../domain/signer.ts'

/** What there is to choose of documents in these states. */
export async function listChoices(
  db: Db,
  siteId: number,
  language: Language,
  states: readonly DocumentState[],
): Promise<RegisterChoices> {
  const [fields, issuers, signers] = await Promise.all([
    listDocumentFields(db, siteId, language),
    listIssuers(db, siteId, states),
    listSigners(db, siteId, states),
  ])
  return { fields, issuers, signers }
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

/** Who issued documents of a site that are in these states, by name. */
async function listIssuers(
  db: Db,
  siteId: number,
  states: readonly DocumentState[],
): Promise<Issuer[]> {
  return db
    .selectFrom('document_issuer as i')
    .select(['i.slug', 'i.name'])
    .where('i.site_id', '=', siteId)
    .where(eb =>
      eb.or(
        states.map(state =>
          eb.exists(
            eb
              .selectFrom('document as d')
              .select('d.id')
              .where('d.site_id', '=', siteId)
              .where('d.state', '=', sql.lit(state))
              .whereRef('d.issuer_id', '=', 'i.id'),
          ),
        ),
      ),
    )
    .orderBy('i.name')
    .execute()
}

/**
 * Who signed documents of a site that are in these states, each as in the last one issued, by name. Goes from one signer to
 * the next in the index, so that it takes as long as there are signers, not documents.
 */
export async function listSigners(
  db: Db | Trx,
  siteId: number,
  states: readonly DocumentState[],
): Promise<Signer[]> {
  const { rows } = await sql<Signer & { key: string }>`
    with recursive signed as (
      select before.state, first.* from unnest(${[...states]}::text[]) as before (state), lateral (${nextSigner(siteId)}) first
      union all
      select before.state, next.* from signed as before, lateral (${nextSigner(siteId, 'before.key')}) next
    )
    select distinct on (key) key, name, title from signed order by key, issued_on desc`.execute(db)
  return rows
    .map(({ name, title }) => ({ name, title }))
    .toSorted(
      (one, other) => ORDER.compare(one.name, other.name) || ORDER.compare(one.title, other.title),
    )
}

const ORDER = new Intl.Collator('vi')

/** The newest document of the signer whose key is the next one. */
function nextSigner(siteId: number, after?: 'before.key') {
  const key = sql`signer_key(d.signer, d.signer_title)`
  return sql`
    select ${key} as key, d.signer as name, d.signer_title as title, d.issued_on from document d
    where d.site_id = ${siteId} and d.state = before.state ${after === undefined ? sql`` : sql`and ${key} > ${sql.ref(after)}`}
    order by ${key}, d.issued_on desc, d.id desc limit 1`
}
