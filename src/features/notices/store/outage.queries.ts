import { sql } from 'kysely'
import { instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Outage, OutageKind } from '../domain/outage.ts'

const MOST_OUTAGES = 50

/** The outages of a site, last beginning first. */
export async function listOutages(db: Db, siteId: number): Promise<Outage[]> {
  const rows = await outages(db, siteId)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(MOST_OUTAGES)
    .execute()
  return rows.map(outageOf)
}

/** One of them, or undefined. */
export async function findOutage(
  db: Db | Trx,
  siteId: number,
  id: string,
): Promise<Outage | undefined> {
  const row = await outages(db, siteId).where('outage.id', '=', id).executeTakeFirst()
  return row && outageOf(row)
}

type UpdateRow = {
  id: string
  said_at: string
  text_vi: string
  text_en: string
  expected_until: string | null
}

function outages(db: Db | Trx, siteId: number) {
  return db
    .selectFrom('outage')
    .select(['id', 'kind', 'affected_vi', 'affected_en', 'meanwhile_vi', 'meanwhile_en'])
    .select(['starts_at', 'expected_until', 'announced_at', 'ended_at', 'cancelled_at'])
    .select(
      sql<UpdateRow[] | null>`(select json_agg(json_build_object('id', u.id, 'said_at', u.said_at,
        'text_vi', u.text_vi, 'text_en', u.text_en, 'expected_until', u.expected_until) order by u.said_at desc, u.id desc)
        from outage_update u where u.outage_id = outage.id)`.as('updates'),
    )
    .where('site_id', '=', siteId)
}

type Row = Awaited<ReturnType<ReturnType<typeof outages>['executeTakeFirstOrThrow']>>

const both = (vi: string, en: string) => ({ vi, en: en === '' ? vi : en })

function outageOf(row: Row): Outage {
  const updates = (row.updates ?? []).map(update => ({
    id: update.id,
    at: instant(update.said_at),
    text: both(update.text_vi, update.text_en),
    expectedUntil: update.expected_until === null ? null : instant(update.expected_until),
  }))
  const changed = updates.find(update => update.expectedUntil !== null)
  return {
    id: row.id,
    kind: row.kind as OutageKind,
    affected: both(row.affected_vi, row.affected_en),
    meanwhile: both(row.meanwhile_vi, row.meanwhile_en),
    startsAt: row.starts_at,
    expectedUntil: changed?.expectedUntil ?? row.expected_until,
    announcedUntil: row.expected_until,
    announcedAt: row.announced_at,
    endedAt: row.ended_at,
    cancelledAt: row.cancelled_at,
    updates,
  }
}
