import { sql } from 'kysely'
import type { Answers, FileAnswer } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { type DraftFinder, isFound, type TypedPage } from './draft.queries.ts'

/** A draft that is begun. */
export type NewDraft = {
  readonly id: string
  readonly siteId: number
  readonly procedureId: number
  readonly versionId: number
  readonly unitId: number | null
  readonly accountId: string | null
  readonly tokenHash: string
  readonly language: string
  readonly answers: Answers
  readonly now: Instant
}

/** Begins a draft; false when there is one of that token already. */
export async function insertDraft(db: Db | Trx, draft: NewDraft): Promise<boolean> {
  const row = await db
    .insertInto('draft')
    .values({
      id: draft.id,
      site_id: draft.siteId,
      procedure_id: draft.procedureId,
      procedure_version_id: draft.versionId,
      unit_id: draft.unitId,
      account_id: draft.accountId,
      token_hash: draft.tokenHash,
      language: draft.language,
      answers: JSON.stringify(draft.answers),
      created_at: draft.now,
      saved_at: draft.now,
    })
    .onConflict(conflict => conflict.column('token_hash').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** What is saved of a draft at a step; what is left out stays. */
export type DraftChange = {
  /** Added, or put in place of the former answer, question by question. */
  readonly answers?: Answers
  /** Questions whose answer is taken away. */
  readonly unanswered?: readonly string[]
  readonly pageKey?: string
  readonly typed?: TypedPage
  /** The page whose boxes hold answers now, and nothing else. */
  readonly answeredPage?: string
  readonly versionId?: number
  readonly unitId?: number
  readonly accountId?: string
}

/** Which draft is saved: one that is not sent, and not so old that it is forgotten. */
export type DraftToSave = {
  readonly siteId: number
  readonly finder: DraftFinder
  readonly savedSince: Instant
}

/** A file whose bytes lie in the file store, for a draft; `answer` is how its question's answer names it. */
export type FileForDraft = {
  readonly id: string
  readonly storedFileId: string
  readonly field: string
  readonly mediaType: string
  readonly answer: FileAnswer
}

/** Files for a draft, chosen by what was read of it at that revision. */
export type FilesForDraft = {
  readonly revision: string
  readonly rows: readonly FileForDraft[]
}

/** What is saved at once. */
export type DraftSave = {
  readonly change: DraftChange
  readonly files?: FilesForDraft
  readonly savedAt: Instant
}

/** Saves a draft, with the files that it gains. False: there is none such, or it has changed since the files were chosen. */
export async function updateDraft(
  db: Db | Trx,
  draft: DraftToSave,
  { change, files, savedAt }: DraftSave,
): Promise<boolean> {
  const saved = db
    .updateTable('draft')
    .set({ saved_at: savedAt, ...columnsOf(change) })
    .where('site_id', '=', draft.siteId)
    .where(isFound(draft.finder))
    .where('saved_at', '>=', draft.savedSince)
    .where(sql<boolean>`not exists (select from dossier where sending_key = draft.id)`)
    .returning('id')
  if (files === undefined) return (await saved.executeTakeFirst()) !== undefined
  const { rows } = await sql`
    with saved as (${saved.where(sql<boolean>`draft.xmin = ${files.revision}::xid`)}), given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(files.rows)}::jsonb)
        as f (id uuid, "storedFileId" uuid, field text, "mediaType" text, answer jsonb)
    ), known as (
      insert into stored_file (id, site_id, sha256, size, media_type, name, stored_at)
      select "storedFileId", ${draft.siteId}, answer ->> 'sha256', (answer ->> 'size')::bigint, "mediaType", answer ->> 'name', ${savedAt}
      from given, saved
    ), attached as (
      insert into draft_file (id, site_id, draft_id, field, stored_file_id, added_at)
      select given.id, ${draft.siteId}, saved.id, field, "storedFileId", ${savedAt} from given, saved
    )
    select id from saved`.execute(db)
  return rows.length > 0
}

function columnsOf(change: DraftChange) {
  return {
    ...(change.answers === undefined && change.unanswered === undefined
      ? {}
      : { answers: merged(change.answers, change.unanswered) }),
    ...(change.pageKey === undefined ? {} : { page_key: change.pageKey }),
    ...(change.typed === undefined ? {} : { typed: JSON.stringify(change.typed) }),
    ...(change.answeredPage === undefined ? {} : { typed: typedElsewhere(change.answeredPage) }),
    ...(change.versionId === undefined ? {} : { procedure_version_id: change.versionId }),
    ...(change.unitId === undefined ? {} : { unit_id: change.unitId }),
    ...(change.accountId === undefined ? {} : { account_id: change.accountId }),
  }
}

// Question by question, so that another window of the same draft, or a file that arrives meanwhile, loses nothing.
function merged(answers: Answers = {}, unanswered: readonly string[] = []) {
  return sql<string>`(answers - ${unanswered}::text[]) || ${JSON.stringify(answers)}::jsonb`
}

// What is being typed on another page meanwhile, in another window, stays.
function typedElsewhere(page: string) {
  return sql<string | null>`case when typed ->> 'page' = ${page} then null else typed end`
}

/** Forgets a draft with its files. */
export async function deleteDraft(db: Db | Trx, id: string): Promise<void> {
  await db.deleteFrom('draft').where('id', '=', id).execute()
}

const MOST_FORGOTTEN = 100

/** Forgets drafts of a site that were saved before that moment, some at a time. */
export async function deleteDraftsOlderThan(
  db: Db | Trx,
  siteId: number,
  moment: Instant,
): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('id', 'in', old =>
      old
        .selectFrom('draft')
        .select('id')
        .where('site_id', '=', siteId)
        .where('saved_at', '<', moment)
        .orderBy('saved_at')
        .limit(MOST_FORGOTTEN)
        .forUpdate()
        .skipLocked(),
    )
    .execute()
}

/** Takes files with that content out of a question's answer; gives how many there were. */
export async function deleteDraftFile(
  trx: Trx,
  file: {
    readonly draftId: string
    readonly field: string
    readonly sha256: string
    readonly now: Instant
  },
): Promise<number> {
  const gone = await trx
    .deleteFrom('draft_file')
    .using('stored_file')
    .whereRef('stored_file.id', '=', 'draft_file.stored_file_id')
    .where('draft_file.draft_id', '=', file.draftId)
    .where('draft_file.field', '=', file.field)
    .where('stored_file.sha256', '=', file.sha256)
    .executeTakeFirst()
  await sql`
    update draft set saved_at = ${file.now}, answers = case
      when jsonb_path_exists(answers -> ${file.field}, '$[*] ? (@.sha256 != $sha)', jsonb_build_object('sha', ${file.sha256}::text))
      then jsonb_set(answers, array[${file.field}::text],
        jsonb_path_query_array(answers -> ${file.field}, '$[*] ? (@.sha256 != $sha)', jsonb_build_object('sha', ${file.sha256}::text)))
      else answers - ${file.field}::text end
    where id = ${file.draftId}`.execute(trx)
  return Number(gone.numDeletedRows)
}
