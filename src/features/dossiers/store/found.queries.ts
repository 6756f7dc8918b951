/**
 * What a search finds among all dossiers, a million or more. First which dossiers fit what was typed, never more than
 * some thousands; then those of them that the units may see.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db, Trx } from '#platform/db/db.ts'
import { type ListedDossier, listed, toListed } from './list.queries.ts'
import { beginsWith, hasName, hasNumber, readSearch } from './search.ts'

/** Most dossiers that are looked at one by one. */
const MOST_CANDIDATES = 3000

/** Where a name fits more than that, only so many of the newest applicants are gone through. */
const NEWEST = 100_000

/** Dossiers that have to do with the units, open or not, that fit what was typed; newest first. */
export async function listFound(
  db: Db | Trx,
  siteId: number,
  query: { unitIds: readonly number[]; search: string; limit: number },
): Promise<ListedDossier[]> {
  const ids = await candidates(db, siteId, query.search)
  const units = sql`${[...query.unitIds]}::int[]`
  const rows = await listed(db)
    .where(sql<SqlBool>`d.id = any(${ids}::uuid[])`)
    .where(
      sql<SqlBool>`(d.unit_id = any(${units}) or d.receiving_unit_id = any(${units})
        or d.handling_unit_id = any(${units}) or d.deciding_unit_id = any(${units}))`,
    )
    .orderBy('d.submitted_at', 'desc')
    .limit(query.limit)
    .execute()
  return rows.map(toListed)
}

async function candidates(db: Db | Trx, siteId: number, typed: string): Promise<string[]> {
  const search = readSearch(typed)
  if (search.kind === 'code') {
    return idsOf(
      db,
      sql`select d.id from dossier d where d.site_id = ${siteId} and ${beginsWith(search.prefix)}
        order by d.code using ~>~ limit ${MOST_CANDIDATES}`,
    )
  }
  const ofSite = sql`from dossier_applicant a where a.site_id = ${siteId}`
  if (search.kind === 'number') {
    const fitting = sql`${ofSite} and ${hasNumber(search)}`
    return idsOf(db, sql`select a.dossier_id as id ${fitting} limit ${MOST_CANDIDATES}`)
  }
  const fits = hasName(search.part)
  const few = await idsOf(
    db,
    sql`select a.dossier_id as id ${ofSite} and ${fits} limit ${MOST_CANDIDATES}`,
  )
  if (few.length < MOST_CANDIDATES) return few
  // Ids rise with time, so the greatest are the newest.
  return idsOf(
    db,
    sql`select a.dossier_id as id from (
        select a.dossier_id, a.search_name ${ofSite} order by a.dossier_id desc limit ${NEWEST}
      ) a where ${fits} limit ${MOST_CANDIDATES}`,
  )
}

async function idsOf(db: Db | Trx, query: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await (query as RawBuilder<{ id: string }>).execute(db)
  return rows.map(row => row.id)
}
