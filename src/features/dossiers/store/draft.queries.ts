import { type Expression, sql } from 'kysely'
import type { Answers, Raw } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** How a draft is found: by the hash of its link's token, or by the account that owns it. */
export type DraftFinder =
  | { readonly tokenHash: string }
  | { readonly draftId: string; readonly accountId: string }

/** What stands in the boxes of one page of a draft, not answered yet. */
export type TypedPage = { readonly page: string; readonly fields: Raw }

/** A draft with the dossier that it became, if it was sent. */
export type DraftRow = {
  readonly id: string
  readonly procedureId: number
  readonly versionId: number
  readonly unitId: number | null
  readonly accountId: string | null
  readonly language: Language
  readonly answers: Answers
  readonly pageKey: string | null
  readonly typed: TypedPage | null
  readonly createdAt: Instant
  readonly savedAt: Instant
  readonly sent: { readonly dossierId: string; readonly code: string } | undefined
  /** In the order in which they were added. */
  readonly files: readonly DraftFileRow[]
  /** Another one after every change of the row. */
  readonly revision: string
}

/** A file of a draft. */
export type DraftFileRow = {
  readonly field: string
  readonly storedFileId: string
  readonly sha256: string
  readonly size: number
  readonly name: string
}

/** The draft, or undefined. */
export async function findDraftRow(
  db: Db | Trx,
  siteId: number,
  finder: DraftFinder,
): Promise<DraftRow | undefined> {
  const row = await drafts(db)
    .where('draft.site_id', '=', siteId)
    .where(isFound(finder))
    .executeTakeFirst()
  return row && toDraft(row)
}

/** That a row of `draft` is the one looked for. */
export function isFound(finder: DraftFinder) {
  return 'tokenHash' in finder
    ? sql<boolean>`draft.token_hash = ${finder.tokenHash}`
    : sql<boolean>`draft.id = ${finder.draftId} and draft.account_id = ${finder.accountId}`
}

/** The drafts of an account that were not sent yet, newest first. */
export async function listDraftRowsOf(
  db: Db | Trx,
  accountId: string,
  savedSince: Instant,
): Promise<DraftRow[]> {
  const rows = await drafts(db)
    .where('draft.account_id', '=', accountId)
    .where('draft.saved_at', '>=', savedSince)
    .where('dossier.id', 'is', null)
    .orderBy('draft.saved_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(toDraft)
}

function filesOf(draftId: Expression<string>) {
  return sql<DraftFileRow[]>`(
    select coalesce(json_agg(json_build_object('field', f.field, 'storedFileId', f.stored_file_id, 'sha256', s.sha256,
      'size', s.size, 'name', s.name) order by f.added_at, f.id), '[]'::json)
    from draft_file f join stored_file s on s.id = f.stored_file_id where f.draft_id = ${draftId})`
}

function drafts(db: Db | Trx) {
  return db
    .selectFrom('draft')
    .leftJoin('dossier', 'dossier.sending_key', 'draft.id')
    .select(['draft.id', 'draft.procedure_id', 'draft.procedure_version_id', 'draft.unit_id'])
    .select(['draft.account_id', 'draft.language', 'draft.answers', 'draft.page_key'])
    .select('draft.typed')
    .select(['draft.created_at', 'draft.saved_at', 'dossier.id as dossier_id', 'dossier.code'])
    .select(sql<string>`draft.xmin::text`.as('revision'))
    .select(filesOf(sql.ref('draft.id')).as('files'))
}

type Row = Awaited<ReturnType<ReturnType<typeof drafts>['executeTakeFirstOrThrow']>>

function toDraft(row: Row): DraftRow {
  const sent = row.dossier_id !== null && row.code !== null
  return {
    id: row.id,
    procedureId: row.procedure_id,
    versionId: row.procedure_version_id,
    unitId: row.unit_id,
    accountId: row.account_id,
    language: row.language as Language,
    answers: row.answers as unknown as Answers,
    pageKey: row.page_key,
    typed: row.typed as unknown as TypedPage | null,
    createdAt: row.created_at,
    savedAt: row.saved_at,
    files: row.files,
    revision: row.revision,
    sent: sent ? { dossierId: row.dossier_id ?? '', code: row.code ?? '' } : undefined,
  }
}
