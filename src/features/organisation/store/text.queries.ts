/** What was said of units and leaders, each day's last word, without what was taken back. */
import type { Parts } from '#kernel/merge-parts.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { DatedText } from '../domain/dated-text.ts'
import type { LeaderPart, UnitPart } from '../domain/profile.ts'

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
    parts: ownParts(row),
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
    parts: {
      ...ownParts(row),
      ...{ bio_vi: row.bio_vi, phone: row.phone },
      bio_en: own(row.bio_en, row.bio_vi),
    },
  }))
}

/** What was written, and no Vietnamese in place of English that nobody wrote: a form would keep that as the English text. */
function ownParts(row: Parts<UnitPart>): Parts<UnitPart> {
  return {
    ...{ duties_vi: row.duties_vi, duties_en: own(row.duties_en, row.duties_vi) },
    ...{ reception_vi: row.reception_vi, reception_en: own(row.reception_en, row.reception_vi) },
  }
}

const own = (en: string, vi: string): string => (en === vi ? '' : en)

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
