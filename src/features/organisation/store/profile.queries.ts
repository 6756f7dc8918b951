import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { inOrderOfPosts } from '../domain/deputy.vi.ts'
import type { Leader, OfficerProfile, UnitProfile } from '../domain/profile.ts'

/** A text in both languages; where nobody wrote the English one, the Vietnamese. */
const both = (vi: string, en: string) => ({ vi, en: en === '' ? vi : en })

/** What is known of the units of a site on that day; of each the last that was saved. */
export async function listUnitProfiles(
  db: Db | Trx,
  siteId: number,
  on: PlainDate,
): Promise<UnitProfile[]> {
  const rows = await db
    .selectFrom('unit_profile as said')
    .leftJoin('unit_profile_withdrawal as back', 'back.profile_id', 'said.id')
    .distinctOn('unit_id')
    .select(['unit_id', 'duties_vi', 'duties_en', 'reception_vi', 'reception_en', 'saved_at'])
    .where('said.site_id', '=', siteId)
    .where('back.profile_id', 'is', null)
    .where('valid_from', '<=', on)
    .orderBy('unit_id')
    .orderBy('valid_from', 'desc')
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map(row => ({
    unitId: row.unit_id,
    ...saidIn(row),
    savedAt: row.saved_at,
  }))
}

/** What is known of officers of a site on that day. */
async function listOfficerProfiles(
  db: Db | Trx,
  siteId: number,
  on: PlainDate,
): Promise<OfficerProfile[]> {
  const rows = await db
    .selectFrom('officer_profile as said')
    .leftJoin('officer_profile_withdrawal as back', 'back.profile_id', 'said.id')
    .distinctOn('officer_id')
    .select(['officer_id', 'duties_vi', 'duties_en', 'bio_vi', 'bio_en'])
    .select(['reception_vi', 'reception_en', 'phone', 'saved_at'])
    .where('said.site_id', '=', siteId)
    .where('back.profile_id', 'is', null)
    .where('valid_from', '<=', on)
    .orderBy('officer_id')
    .orderBy('valid_from', 'desc')
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map(row => ({
    officerId: row.officer_id,
    ...saidIn(row),
    bio: both(row.bio_vi, row.bio_en),
    phone: row.phone,
    savedAt: row.saved_at,
  }))
}

/** Who leads the administration of a site on that day: the leaders of its uppermost units, by their own assignment. */
export async function listLeaders(db: Db | Trx, siteId: number, on: PlainDate): Promise<Leader[]> {
  const [rows, profiles] = await Promise.all([
    db
      .selectFrom('duty')
      .innerJoin('officer', 'officer.id', 'duty.officer_id')
      .innerJoin('unit', 'unit.id', 'duty.unit_id')
      .select([
        'officer.id',
        'officer.full_name',
        'duty.title_vi',
        'duty.title_en',
        'unit.id as unit',
      ])
      .where('unit.site_id', '=', siteId)
      .where('unit.parent_id', 'is', null)
      .where('duty.role', '=', 'leader')
      .where('duty.delegated_by', 'is', null)
      .where('duty.valid_from', '<=', on)
      .where(eb => eb.or([eb('duty.valid_to', 'is', null), eb('duty.valid_to', '>', on)]))
      .orderBy('officer.id')
      .execute(),
    listOfficerProfiles(db, siteId, on),
  ])
  return inOrderOfPosts(rows, row => row.title_vi ?? '').map(row => ({
    id: row.id,
    fullName: row.full_name,
    title: both(row.title_vi ?? '', row.title_en ?? ''),
    unitId: row.unit,
    profile: profiles.find(profile => profile.officerId === row.id),
  }))
}

type SaidRow = Record<'duties_vi' | 'duties_en' | 'reception_vi' | 'reception_en', string>

function saidIn(row: SaidRow) {
  return {
    duties: both(row.duties_vi, row.duties_en),
    reception: both(row.reception_vi, row.reception_en),
  }
}

/** Whether what was saved under that id is there: the form was sent twice. */
export async function isSaid(
  trx: Trx,
  table: 'unit_profile' | 'officer_profile',
  id: string,
): Promise<boolean> {
  const row = await trx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
