import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Assignment } from '../domain/officer.ts'
import type { Role } from '../domain/roles.ts'

/** Holds an officer, so that two givers of duties come one after the other. Gives false when there is none. */
export async function lockOfficer(trx: Trx, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('officer')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Holds every duty of a role in a site, so that not all of them are ended at once. */
export async function lockAssignmentsWith(trx: Trx, siteId: number, role: Role): Promise<void> {
  await trx
    .selectFrom('assignment')
    .select('id')
    .where('site_id', '=', siteId)
    .where('role', '=', role)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Adds a duty; one that was taken back before it began on that day holds again. */
export async function putAssignment(trx: Trx, given: Omit<Assignment, 'validTo'>): Promise<void> {
  const titles = { title_vi: given.titleVi, title_en: given.titleEn }
  await trx
    .insertInto('assignment')
    .values({
      ...{ id: given.id, site_id: given.siteId, officer_id: given.officerId },
      ...{ unit_id: given.unitId, role: given.role, valid_from: given.validFrom, ...titles },
    })
    .onConflict(conflict =>
      conflict
        .columns(['officer_id', 'unit_id', 'role', 'valid_from'])
        .doUpdateSet({ valid_to: null, ...titles }),
    )
    .execute()
}

/** Lets a duty hold until the day before that one. */
export async function endAssignment(trx: Trx, id: string, validTo: PlainDate): Promise<void> {
  await trx.updateTable('assignment').set({ valid_to: validTo }).where('id', '=', id).execute()
}
