/** What the running product may not do, whatever its code says: the database refuses. */
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '#platform/db/db.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'

/** Tables of what has happened. Their rows are added and read, and that is all. */
const APPEND_ONLY = [
  'apology',
  'article_version',
  'calendar_revision',
  'document_version',
  'dossier_correction',
  'dossier_end',
  'dossier_file',
  'dossier_result',
  'due_date_change',
  'event',
  'event_seal',
  'officer_profile',
  'officer_profile_withdrawal',
  'outage_update',
  'page_version',
  'result_return',
  'site_boundary',
  'site_look',
  'unit_profile',
  'unit_profile_withdrawal',
  'view_record',
] as const

/** Not called append-only, but nothing in them is ever changed either. */
const ADDED_ONLY = [
  'article_file',
  'dossier_answers',
  'dossier_paper',
  'event_unsealed',
  'former_host',
  'stored_file',
  'unit_succession',
] as const

/** Tables that may lose rows: what nobody has sent, what has run out, and what can be made again from the rest. */
const MAY_LOSE_ROWS = [
  'article_alike',
  'article_feature',
  'article_in_series',
  'article_picture',
  'article_pin',
  'article_reader',
  'article_related',
  'article_return',
  'article_tag',
  'article_text',
  'article_working_copy',
  'attempt_count',
  'comment_answer',
  'consultation_comment',
  'consultation_contact',
  'document_file',
  'document_procedure',
  'document_relation',
  'document_text',
  'campaign_slot',
  'draft',
  'draft_file',
  'menu_item',
  'new_article_copy',
  'new_page_copy',
  'news_category',
  'news_series',
  'news_tag',
  'page_picture',
  'page_working_copy',
  'place_import',
  'procedure_life_event',
  'reader_day',
  'registration_file',
  'search_text',
  'sign_in_code',
  'spent_proof',
  'subscription',
  'tracking_link',
  'vain_search',
] as const

/** Figures, counted from the events, which can be counted again. */
const FIGURES = [
  'dossier_count',
  'duration_count',
  'open_dossier',
  'open_due',
  'overdue_change',
  'rating_count',
] as const

let owner: Db
let app: Db

beforeAll(async () => {
  const url = await testDatabaseUrl()
  owner = openAs(url)
  app = openAs(url, 'motcua_app')
})

test('the tables that say of themselves that they are append-only are the ones that are tried here', async () => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace
      and obj_description(oid, 'pg_class') ~ 'Append-only' order by relname`.execute(owner)
  expect(rows.map(row => row.name)).toEqual([...APPEND_ONLY])
})

test.for([...APPEND_ONLY, ...ADDED_ONLY])(
  '%s cannot be changed, thinned out or emptied by the product',
  async table => {
    const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table}`.execute(owner)
    expect(rows.length).toBeGreaterThan(0)
    for (const { name } of rows) {
      const column = sql.ref(name)
      await expectRefusal(sql`update ${sql.table(table)} set ${column} = ${column}`.execute(app))
    }
    await expectRefusal(sql`delete from ${sql.table(table)}`.execute(app))
    await expectRefusal(sql`truncate ${sql.table(table)}`.execute(app))
  },
)

test.for(['event', 'event_seal', 'view_record'])(
  '%s cannot be changed by accident even by the owner of the database',
  async table => {
    const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} limit 1`.execute(owner)
    const column = sql.ref(rows[0]?.name ?? '')
    const refused = 'is append-only'
    await expect(
      sql`update ${sql.table(table)} set ${column} = ${column}`.execute(owner),
    ).rejects.toThrow(refused)
    await expect(sql`delete from ${sql.table(table)}`.execute(owner)).rejects.toThrow(refused)
    await expect(sql`truncate ${sql.table(table)} cascade`.execute(owner)).rejects.toThrow(refused)
  },
)

test('rows are deleted only from tables where nothing that happened is kept', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.role_table_grants
    where grantee = 'motcua_app' and table_schema = 'public' and privilege_type = 'DELETE'
    order by table_name`.execute(owner)
  expect(rows.map(row => row.name)).toEqual([...MAY_LOSE_ROWS, ...FIGURES].toSorted())
})

test('the product owns no table, empties none and may not alter the schema', async () => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and (has_table_privilege('motcua_app', c.oid, 'truncate, trigger') or relowner = 'motcua_app'::regrole)`.execute(
    owner,
  )
  expect(rows).toEqual([])
  await expectRefusal(sql`create table mine (id integer)`.execute(app))
  await expectRefusal(sql`drop table event`.execute(app))
  await expectRefusal(sql`alter table event disable trigger all`.execute(app))
})

test('nobody gives the moment of writing or a seal: the database does', async () => {
  await expectRefusal(sql`insert into event (written_at) values (now())`.execute(app))
  await expectRefusal(sql`insert into event_seal (site_id, seq) values (1, 1)`.execute(app))
  await expectRefusal(sql`insert into event_unsealed (site_id) values (1)`.execute(app))
})

async function expectRefusal(act: Promise<unknown>): Promise<void> {
  await expect(act).rejects.toThrow(/permission denied|must be owner/)
}
