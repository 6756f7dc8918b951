import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Role } from '../domain/roles.ts'
import type { Unit } from '../domain/unit.ts'

/** Adds a site; undefined when its key is taken. */
export async function insertSite(
  trx: Trx,
  site: { key: string; hosts: readonly string[]; nameVi: string; nameEn: string; isDemo: boolean },
): Promise<number | undefined> {
  const row = await trx
    .insertInto('site')
    .values({
      key: site.key,
      hosts: [...site.hosts],
      name_vi: site.nameVi,
      name_en: site.nameEn,
      is_demo: site.isDemo,
    })
    .onConflict(conflict => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Adds a unit and gives its id. */
export async function insertUnit(trx: Trx, unit: NewUnit): Promise<number> {
  const row = await trx
    .insertInto('unit')
    .values({
      site_id: unit.siteId,
      slug: unit.slug,
      kind: unit.kind,
      parent_id: unit.parentId ?? null,
      agency_code: unit.agencyCode,
      gso_code: unit.gsoCode ?? null,
      name_vi: unit.nameVi,
      name_en: unit.nameEn,
      short_name_vi: unit.shortNameVi,
      short_name_en: unit.shortNameEn,
      address: unit.address,
      phone: unit.phone,
      email: unit.email,
      valid_from: unit.validFrom,
      valid_to: unit.validTo ?? null,
      citation: unit.citation,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** A unit to be added. */
export type NewUnit = Omit<Unit, 'id'> & { readonly gsoCode?: string; readonly citation: string }

/** Adds officers; the caller has made sure that the e-mails are free. */
export async function insertOfficers(
  trx: Trx,
  officers: readonly {
    id: string
    siteId: number
    fullName: string
    email: string
    phone: string
    since: PlainDate
  }[],
): Promise<void> {
  if (officers.length === 0) return
  await trx
    .insertInto('officer')
    .values(
      officers.map(officer => ({
        id: officer.id,
        site_id: officer.siteId,
        full_name: officer.fullName,
        email: officer.email,
        phone: officer.phone,
        since: officer.since,
      })),
    )
    .execute()
}

/** Adds assignments. */
export async function insertAssignments(
  trx: Trx,
  assignments: readonly {
    id: string
    siteId: number
    officerId: string
    unitId: number
    role: Role
    titleVi: string
    titleEn: string
    validFrom: PlainDate
  }[],
): Promise<void> {
  if (assignments.length === 0) return
  await trx
    .insertInto('assignment')
    .values(
      assignments.map(assignment => ({
        id: assignment.id,
        site_id: assignment.siteId,
        officer_id: assignment.officerId,
        unit_id: assignment.unitId,
        role: assignment.role,
        title_vi: assignment.titleVi,
        title_en: assignment.titleEn,
        valid_from: assignment.validFrom,
      })),
    )
    .execute()
}

/** Adds a delegation. */
export async function insertDelegation(
  trx: Trx,
  delegation: {
    id: string
    siteId: number
    fromOfficerId: string
    toOfficerId: string
    unitId: number
    role: Role
    firstDay: PlainDate
    lastDay: PlainDate
    reason: string
    givenAt: Instant
  },
): Promise<void> {
  await trx
    .insertInto('delegation')
    .values({
      id: delegation.id,
      site_id: delegation.siteId,
      from_officer_id: delegation.fromOfficerId,
      to_officer_id: delegation.toOfficerId,
      unit_id: delegation.unitId,
      role: delegation.role,
      valid_from: delegation.firstDay,
      valid_to: delegation.lastDay,
      reason: delegation.reason,
      given_at: delegation.givenAt,
    })
    .execute()
}

/** Withdraws a delegation. Gives false when it was withdrawn before. */
export async function markDelegationWithdrawn(trx: Trx, id: string, at: Instant): Promise<boolean> {
  const result = await trx
    .updateTable('delegation')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
