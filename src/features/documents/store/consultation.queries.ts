import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type {
  Consultation,
  ConsultationRow,
  ConsultationState,
  Paragraph,
} from '../domain/consultation.ts'

const ROW = [
  ...(['id', 'slug', 'state', 'title', 'agency', 'created_at', 'opened_at', 'closes_at'] as const),
] as const
const WHOLE = [
  ...ROW,
  ...(['summary', 'draft_text', 'working_days', 'revision', 'officer_id'] as const),
  ...(['reported_at', 'withdrawn_at', 'conclusion'] as const),
] as const

type Row = {
  id: string
  slug: string
  state: string
  title: string
  agency: string
  created_at: Instant
  opened_at: Instant | null
  closes_at: Instant | null
}

function rowOf(row: Row): ConsultationRow {
  return {
    id: row.id,
    slug: row.slug,
    state: row.state as ConsultationState,
    title: row.title,
    agency: row.agency,
    createdAt: row.created_at,
    openedAt: row.opened_at,
    closesAt: row.closes_at,
  }
}

/** Where a page of consultations begins: after the one of that moment and id. */
export type ConsultationCursor = { readonly at: Instant; readonly id: string }

/** Consultations that are or were open, the last opened first. */
export async function listConsultations(
  db: Db,
  siteId: number,
  page: { after?: ConsultationCursor | undefined; limit: number },
): Promise<ConsultationRow[]> {
  const { after } = page
  const rows = await db
    .selectFrom('consultation')
    .select(ROW)
    .where('site_id', '=', siteId)
    .where('state', 'in', [sql.lit('opened'), sql.lit('reported')])
    .$if(after !== undefined, query =>
      query.where(eb =>
        eb(eb.refTuple('opened_at', 'id'), '<', eb.tuple(after?.at ?? null, after?.id ?? '')),
      ),
    )
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()
  return rows.map(rowOf)
}

/** The newest consultations that are or were open, with what they are about. */
export async function listConsultationTexts(
  db: Db,
  siteId: number,
  limit: number,
): Promise<(ConsultationRow & { readonly summary: string })[]> {
  const rows = await db
    .selectFrom('consultation')
    .select([...ROW, 'summary'])
    .where('site_id', '=', siteId)
    .where('state', 'in', [sql.lit('opened'), sql.lit('reported')])
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...rowOf(row), summary: row.summary }))
}

/** Consultations in every state, the newest first. */
export async function listOnConsultationDesk(
  db: Db,
  siteId: number,
  page: { after?: ConsultationCursor | undefined; limit: number },
): Promise<ConsultationRow[]> {
  const { after } = page
  const rows = await db
    .selectFrom('consultation')
    .select(ROW)
    .where('site_id', '=', siteId)
    .where('state', '<>', 'thrown_away')
    .$if(after !== undefined, query =>
      query.where(eb =>
        eb(
          eb.refTuple('created_at', 'id'),
          '<',
          eb.tuple(after?.at ?? new Date(0), after?.id ?? ''),
        ),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()
  return rows.map(rowOf)
}

/** A consultation by id or by address, in whatever state, or undefined. */
export async function findConsultation(
  db: Db | Trx,
  siteId: number,
  by: { readonly id: string } | { readonly slug: string },
): Promise<Consultation | undefined> {
  const query = db
    .selectFrom('consultation')
    .select(WHOLE)
    .where('site_id', '=', siteId)
    .where('state', '<>', 'thrown_away')
  const row = await ('id' in by
    ? query.where('id', '=', by.id)
    : query.where('slug', '=', by.slug)
  ).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...rowOf(row),
    summary: row.summary,
    draftText: row.draft_text,
    workingDays: row.working_days,
    revision: row.revision,
    officerId: row.officer_id,
    reportedAt: row.reported_at,
    withdrawnAt: row.withdrawn_at,
    conclusion: row.conclusion,
  }
}

/** The draft as it was opened, in its paragraphs. */
export async function listParagraphs(db: Db | Trx, consultationId: string): Promise<Paragraph[]> {
  const rows = await db
    .selectFrom('consultation_paragraph')
    .select(['position', 'kind', 'label', 'body'])
    .where('consultation_id', '=', consultationId)
    .orderBy('position')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as Paragraph['kind'] }))
}

/** Consultations whose time is over and whose report is not out, the longest waiting first, with how many comments nobody has answered. */
export async function listUnreported(
  db: Db,
  siteId: number,
  now: Instant,
  limit: number,
): Promise<{ id: string; title: string; unanswered: number }[]> {
  const { rows } = await sql<{ id: string; title: string; unanswered: number }>`
    select d.id, d.title, (select count(*)::int from consultation_comment c where c.consultation_id = d.id
      and not exists (select from consultation_answer a where a.comment_id = c.id)) as unanswered
    from consultation d where d.site_id = ${siteId} and d.state = 'opened' and d.closes_at <= ${now}
    order by d.closes_at limit ${limit}`.execute(db)
  return rows
}
