import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Measurement, Requirement } from '../domain/content.ts'

/** Holds the measurements of a site until the transaction ends. */
export async function lockContent(trx: Trx, siteId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('required_content'), ${siteId})`.execute(trx)
}

/** Adds requirements from a day on, in their order. */
export async function insertRequirements(
  trx: Trx,
  siteId: number,
  from: string,
  requirements: readonly (Requirement & { readonly position: number })[],
): Promise<void> {
  await trx
    .insertInto('required_content')
    .values(
      requirements.map(each => ({
        site_id: siteId,
        key: each.key,
        position: each.position,
        name_vi: each.name.vi,
        name_en: each.name.en,
        citation: each.citation,
        satisfied_by: each.satisfiedBy,
        confirm_days: each.confirmDays,
        most_days: each.mostDays,
        valid_from: from,
      })),
    )
    .onConflict(conflict => conflict.columns(['site_id', 'key', 'valid_from']).doNothing())
    .execute()
}

/** Sets within how many days a content is confirmed from now on. */
export async function setConfirmDays(
  trx: Trx,
  siteId: number,
  key: string,
  days: number,
): Promise<void> {
  await trx
    .updateTable('required_content')
    .set({ confirm_days: days })
    .where('site_id', '=', siteId)
    .where('key', '=', key)
    .where('valid_to', 'is', null)
    .execute()
}

/** Keeps what was measured of one content. */
export async function putMeasurement(
  trx: Trx,
  siteId: number,
  key: string,
  { state, changedAt, dueAt, findings }: Measurement,
  at: Instant,
): Promise<void> {
  const measured = {
    state,
    changed_at: changedAt,
    due_at: dueAt,
    findings: JSON.stringify(findings),
    measured_at: at,
  }
  await trx
    .insertInto('content_measurement')
    .values({ site_id: siteId, key, ...measured })
    .onConflict(conflict => conflict.columns(['site_id', 'key']).doUpdateSet(measured))
    .execute()
}
