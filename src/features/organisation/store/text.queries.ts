/** What was said of units and leaders, each day's last word, without what was taken back. */
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { DatedText } from '../domain/dated-text.ts'
import { type LeaderPart, leaderParts, type UnitPart, unitParts } from '../domain/profile.ts'
import { both, saidIn } from './profile.queries.ts'

/** Of which site, of one or all, and only what begins after a day. */
type Wanted<Id> = {
  readonly siteId: number
  readonly of?: Id | undefined
  readonly after?: PlainDate | undefined
}

/** Texts of units, of each the newest day first. */
export async function listUnitTexts(
  db: Db | Trx,
  { siteId, of, after }: Wanted<number>,
): Promise<(DatedText<UnitPart> & { readonly unitId: number })[]> {
  const rows = await db
    .selectFrom('unit_profile as said')
    .leftJoin('unit_profile_withdrawal as back', 'back.profile_id', 'said.id')
    .leftJoin('officer', 'officer.id', 'said.saved_by')
    .distinctOn(['said.unit_id', 'said.valid_from'])
    .select(['said.id', 'said.unit_id', 'said.valid_from', 'said.saved_at', 'officer.full_name'])
    .select(['duties_vi', 'duties_en', 'reception_vi', 'reception_en'])
    .where('said.site_id', '=', siteId)
    .where('back.profile_id', 'is', null)
    .$if(of !== undefined, query => query.where('said.unit_id', '=', of ?? 0))
    .$if(after !== undefined, query => query.where('said.valid_from', '>', after ?? ''))
    .orderBy('said.unit_id')
    .orderBy('said.valid_from', 'desc')
    .orderBy('said.saved_at', 'desc')
    .execute()
  return rows.map(row => ({
    unitId: row.unit_id,
    ...datedIn(row),
    parts: unitParts(saidIn(row)),
  }))
}

/** Texts of leaders, of each the newest day first. */
export async function listLeaderTexts(
  db: Db | Trx,
  { siteId, of, after }: Wanted<string>,
): Promise<(DatedText<LeaderPart> & { readonly officerId: string })[]> {
  const rows = await db
    .selectFrom('officer_profile as said')
    .leftJoin('officer_profile_withdrawal as back', 'back.profile_id', 'said.id')
    .leftJoin('officer', 'officer.id', 'said.saved_by')
    .distinctOn(['said.officer_id', 'said.valid_from'])
    .select(['said.id', 'said.officer_id', 'said.valid_from', 'said.saved_at', 'officer.full_name'])
    .select(['duties_vi', 'duties_en', 'reception_vi', 'reception_en'])
    .select(['bio_vi', 'bio_en', 'said.phone'])
    .where('said.site_id', '=', siteId)
    .where('back.profile_id', 'is', null)
    .$if(of !== undefined, query => query.where('said.officer_id', '=', of ?? ''))
    .$if(after !== undefined, query => query.where('said.valid_from', '>', after ?? ''))
    .orderBy('said.officer_id')
    .orderBy('said.valid_from', 'desc')
    .orderBy('said.saved_at', 'desc')
    .execute()
  return rows.map(row => ({
    officerId: row.officer_id,
    ...datedIn(row),
    parts: leaderParts({ ...saidIn(row), bio: both(row.bio_vi, row.bio_en), phone: row.phone }),
  }))
}

type DatedRow = {
  readonly id: string
  readonly valid_from: string
  readonly saved_at: Date
  readonly full_name: string | null
}

function datedIn(row: DatedRow) {
  return {
    id: row.id,
    validFrom: row.valid_from as PlainDate,
    savedAt: row.saved_at,
    savedBy: row.full_name ?? undefined,
  }
}
