import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { ConsultationFacts, ConsultationState, Paragraph } from '../domain/consultation.ts'

/** A consultation that is held until the transaction ends. */
export type HeldConsultation = {
  readonly id: string
  readonly slug: string
  readonly state: ConsultationState
  readonly revision: number
  readonly draftText: string
  readonly workingDays: number
  readonly closesAt: Instant | null
  readonly closedAt: Instant | null
}

/** The consultation, held: for a change of it alone, for a comment beside others. Undefined when there is none. */
export async function lockConsultation(
  trx: Trx,
  siteId: number,
  id: string,
  how: 'alone' | 'beside others' = 'alone',
): Promise<HeldConsultation | undefined> {
  const query = trx
    .selectFrom('consultation')
    .select(['id', 'slug', 'state', 'revision', 'draft_text', 'working_days'])
    .select(['closes_at', 'closed_at'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('state', '<>', 'thrown_away')
  const row = await (how === 'alone' ? query.forUpdate() : query.forShare()).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    slug: row.slug,
    state: row.state as ConsultationState,
    revision: row.revision,
    draftText: row.draft_text,
    workingDays: row.working_days,
    closesAt: row.closes_at,
    closedAt: row.closed_at,
  }
}

/** Slugs of the site that begin so, and whose they are; nobody else can take one before the transaction ends. */
export async function lockConsultationSlugs(
  trx: Trx,
  siteId: number,
  slug: string,
): Promise<ReadonlyMap<string, string>> {
  await sql`select pg_advisory_xact_lock(hashtext('consultation_slug'), ${siteId})`.execute(trx)
  const { rows } = await sql<{ slug: string; id: string }>`
    select slug, id from consultation where site_id = ${siteId} and slug like ${`${slug}%`}`.execute(
    trx,
  )
  return new Map(rows.map(row => [row.slug, row.id]))
}

/** Adds a draft of a consultation. */
export async function insertConsultation(
  trx: Trx,
  consultation: ConsultationFacts & {
    id: string
    siteId: number
    slug: string
    officerId: string | null
    createdAt: Instant
  },
): Promise<void> {
  await trx
    .insertInto('consultation')
    .values({
      id: consultation.id,
      site_id: consultation.siteId,
      slug: consultation.slug,
      officer_id: consultation.officerId,
      created_at: consultation.createdAt,
      ...columnsOf(consultation),
    })
    .execute()
}

/** Says something else of a draft. */
export async function updateConsultation(
  trx: Trx,
  id: string,
  changed: ConsultationFacts & { slug: string; revision: number },
): Promise<void> {
  await trx
    .updateTable('consultation')
    .set({ ...columnsOf(changed), slug: changed.slug, revision: changed.revision })
    .where('id', '=', id)
    .execute()
}

function columnsOf(facts: ConsultationFacts) {
  return {
    title: facts.title,
    summary: facts.summary,
    draft_text: facts.draftText,
    agency: facts.agency,
    working_days: facts.workingDays,
  }
}

/** Opens a consultation, with its draft as it stands, until that moment. */
export async function setOpened(
  trx: Trx,
  siteId: number,
  id: string,
  opened: { at: Instant; closesAt: Instant; paragraphs: readonly Paragraph[] },
): Promise<void> {
  await trx
    .insertInto('consultation_paragraph')
    .values(
      opened.paragraphs.map(({ position, kind, label, body }) => ({
        ...{ consultation_id: id, site_id: siteId, position, kind, label, body },
      })),
    )
    .execute()
  await trx
    .updateTable('consultation')
    .set({ state: 'opened', opened_at: opened.at, closes_at: opened.closesAt })
    .where('id', '=', id)
    .execute()
}

/** Notes that a consultation is over, and erases what tied its comments to accounts. */
export async function setClosed(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('consultation').set({ closed_at: at }).where('id', '=', id).execute()
  await trx
    .updateTable('consultation_comment')
    .set({ author_key: null })
    .where('consultation_id', '=', id)
    .where('author_key', 'is not', null)
    .execute()
}

/** Puts the report out, and deletes how organisations could be reached. */
export async function setReported(
  trx: Trx,
  id: string,
  report: { at: Instant; conclusion: string },
): Promise<void> {
  await sql`delete from consultation_contact k using consultation_comment c
    where c.id = k.comment_id and c.consultation_id = ${id}::uuid`.execute(trx)
  await trx
    .updateTable('consultation')
    .set({ state: 'reported', reported_at: report.at, conclusion: report.conclusion })
    .where('id', '=', id)
    .execute()
}

/** Takes a consultation back, with all that was said: nobody is to answer it. */
export async function setWithdrawn(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx
    .updateTable('consultation')
    .set({ state: 'withdrawn', withdrawn_at: at })
    .where('id', '=', id)
    .execute()
  await sql`delete from consultation_comment c where c.consultation_id = ${id}::uuid
    and not exists (select from consultation_answer a where a.comment_id = c.id)`.execute(trx)
}

/** Puts an officer in charge. */
export async function setInCharge(trx: Trx, id: string, officerId: string): Promise<void> {
  await trx
    .updateTable('consultation')
    .set({ officer_id: officerId })
    .where('id', '=', id)
    .execute()
}
