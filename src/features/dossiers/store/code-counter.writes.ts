import { sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** So many numbers of an agency on a day. */
export type CodesWanted = {
  readonly agencyCode: string
  readonly day: PlainDate
  readonly count: number
}

/**
 * Takes a run of numbers for each agency and day, and gives the first of each run in the same order. Like every
 * number they are locked until the transaction ends, and given back when it fails.
 */
export async function takeCodes(
  db: Db | Trx,
  siteId: number,
  wanted: readonly CodesWanted[],
): Promise<number[]> {
  const { rows } = await sql<{ agency_code: string; day: string; last: number }>`
    insert into dossier_code_counter as c (site_id, agency_code, day, last)
    select ${siteId}::int, agency_code, day, count
    from jsonb_to_recordset(${JSON.stringify(wanted.map(row))}::jsonb) as w (agency_code text, day date, count int)
    order by agency_code, day
    on conflict (site_id, agency_code, day) do update set last = c.last + excluded.last
    returning agency_code, day, last`.execute(db)
  const last = new Map(rows.map(each => [`${each.agency_code} ${each.day}`, each.last]))
  return wanted.map(({ agencyCode, day, count }) => {
    const taken = last.get(`${agencyCode} ${day}`)
    if (taken === undefined) throw new Error('The counter of codes gave no number')
    return taken - count + 1
  })
}

function row({ agencyCode, day, count }: CodesWanted) {
  return { agency_code: agencyCode, day, count }
}
