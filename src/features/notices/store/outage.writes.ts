import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Outage, OutageUpdate } from '../domain/outage.ts'

/** Adds an outage. Gives false when it is there already. */
export async function insertOutage(
  trx: Trx,
  siteId: number,
  outage: Pick<Outage, 'id' | 'kind' | 'affected' | 'meanwhile' | 'startsAt' | 'expectedUntil'>,
  at: Instant,
): Promise<boolean> {
  const row = await trx
    .insertInto('outage')
    .values({
      id: outage.id,
      site_id: siteId,
      kind: outage.kind,
      affected_vi: outage.affected.vi,
      affected_en: outage.affected.en,
      meanwhile_vi: outage.meanwhile.vi,
      meanwhile_en: outage.meanwhile.en,
      starts_at: outage.startsAt,
      expected_until: outage.expectedUntil,
      announced_at: at,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Holds an outage until the transaction ends. */
export async function lockOutage(trx: Trx, siteId: number, id: string): Promise<void> {
  await trx
    .selectFrom('outage')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/** Notes that services are back. */
export async function noteOutageEnded(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('outage').set({ ended_at: at }).where('id', '=', id).execute()
}

/** Notes that it will not be. */
export async function noteOutageCancelled(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('outage').set({ cancelled_at: at }).where('id', '=', id).execute()
}

/** Adds what was said. Gives false when it is there already. */
export async function insertOutageUpdate(
  trx: Trx,
  said: Pick<OutageUpdate, 'id' | 'text' | 'expectedUntil'> & { outageId: string; siteId: number },
  at: Instant,
): Promise<boolean> {
  const row = await trx
    .insertInto('outage_update')
    .values({
      id: said.id,
      site_id: said.siteId,
      outage_id: said.outageId,
      said_at: at,
      text_vi: said.text.vi,
      text_en: said.text.en,
      expected_until: said.expectedUntil,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
