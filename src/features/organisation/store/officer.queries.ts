import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { OfficerDuty, OfficerOnDuty, OfficerPost, OfficerRef } from '../domain/officer.ts'
import type { Role } from '../domain/roles.ts'

/** The officer of that id. Throws when there is none. */
export async function getOfficer(db: Db | Trx, id: string): Promise<OfficerRef> {
  const [officer] = await listOfficersByIds(db, [id])
  if (officer === undefined) throw new Error(`There is no officer ${id}`)
  return officer
}

/** The officer of that e-mail, or undefined. */
export async function findOfficerByEmail(
  db: Db | Trx,
  siteId: number,
  email: string,
): Promise<OfficerRef | undefined> {
  const row = await db
    .selectFrom('officer')
    .select(['id', 'full_name', 'email', 'phone'])
    .where('site_id', '=', siteId)
    .where('email', '=', email)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : { id: row.id, fullName: row.full_name, email: row.email, phone: row.phone }
}

/** The officers of a site whose e-mail is of that domain, by e-mail. */
export async function listOfficersWithEmailIn(
  db: Db | Trx,
  siteId: number,
  domain: string,
): Promise<OfficerRef[]> {
  const rows = await db
    .selectFrom('officer')
    .select(['id', 'full_name', 'email', 'phone'])
    .where('site_id', '=', siteId)
    .where(eb => eb(eb.fn<string>('split_part', ['email', eb.val('@'), eb.val(2)]), '=', domain))
    .orderBy('email')
    .execute()
  return rows.map(row => ({
    id: row.id,
    fullName: row.full_name,
    email: row.email,
    phone: row.phone,
  }))
}

/** The officers of those ids, in no order; unknown ids are left out. */
export async function listOfficersByIds(
  db: Db | Trx,
  ids: readonly string[],
): Promise<OfficerRef[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('officer')
    .select(['id', 'full_name', 'email', 'phone'])
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(row => ({
    id: row.id,
    fullName: row.full_name,
    email: row.email,
    phone: row.phone,
  }))
}

/** Who has that role in the unit on that day, delegates among them; every role when none is given. */
export async function listOfficersOf(
  db: Db | Trx,
  unitId: number,
  role: Role | undefined,
  on: PlainDate,
): Promise<OfficerOnDuty[]> {
  let query = db
    .selectFrom('duty')
    .innerJoin('officer', 'officer.id', 'duty.officer_id')
    .select(['officer.id', 'officer.full_name', 'officer.email', 'officer.phone'])
    .select(['duty.role', 'duty.title_vi', 'duty.title_en', 'duty.delegated_by'])
    .where('duty.unit_id', '=', unitId)
    .where('duty.valid_from', '<=', on)
    .where(eb => eb.or([eb('duty.valid_to', 'is', null), eb('duty.valid_to', '>', on)]))
    .orderBy('officer.full_name')
    .orderBy('officer.id')
  if (role !== undefined) query = query.where('duty.role', '=', role)
  const rows = await query.execute()
  return rows.map(row => ({
    id: row.id,
    fullName: row.full_name,
    email: row.email,
    phone: row.phone,
    unitId,
    role: row.role as Role,
    titleVi: row.title_vi ?? '',
    titleEn: row.title_en ?? '',
    delegatedBy: row.delegated_by ?? undefined,
  }))
}

/** What the officer is to do on that day: own assignments first, then what was delegated to the officer. */
export async function dutiesOf(
  db: Db | Trx,
  officerId: string,
  on: PlainDate,
): Promise<OfficerDuty[]> {
  const all = await listDutiesOf(db, officerId)
  return all.filter(
    duty => duty.validFrom <= on && (duty.validTo === undefined || duty.validTo > on),
  )
}

/** Every duty that the officer has, had or will have; own assignments first. */
export async function listDutiesOf(db: Db | Trx, officerId: string): Promise<OfficerDuty[]> {
  const rows = await db
    .selectFrom('duty')
    .select(['unit_id', 'role', 'title_vi', 'title_en', 'valid_from', 'valid_to', 'delegated_by'])
    .where('officer_id', '=', officerId)
    .orderBy('delegated_by', order => order.asc().nullsFirst())
    .orderBy('unit_id')
    .orderBy('role')
    .$narrowType<{ unit_id: number; valid_from: string }>()
    .execute()
  return rows.map(row => ({
    officerId,
    unitId: row.unit_id,
    role: row.role as Role,
    titleVi: row.title_vi ?? '',
    titleEn: row.title_en ?? '',
    validFrom: row.valid_from as PlainDate,
    validTo: (row.valid_to ?? undefined) as PlainDate | undefined,
    delegatedBy: row.delegated_by ?? undefined,
  }))
}

/** The posts that those officers hold on that day, own ones before delegated ones. */
export async function listPostsOf(
  db: Db | Trx,
  officerIds: readonly string[],
  on: PlainDate,
): Promise<OfficerPost[]> {
  if (officerIds.length === 0) return []
  const rows = await db
    .selectFrom('duty')
    .select(['officer_id', 'unit_id', 'title_vi', 'title_en'])
    .where('officer_id', 'in', [...officerIds])
    .where('valid_from', '<=', on)
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
    .orderBy('delegated_by', order => order.asc().nullsFirst())
    .orderBy('role')
    .$narrowType<{ officer_id: string; unit_id: number }>()
    .execute()
  return rows.map(row => ({
    officerId: row.officer_id,
    unitId: row.unit_id,
    titleVi: row.title_vi ?? '',
    titleEn: row.title_en ?? '',
  }))
}
