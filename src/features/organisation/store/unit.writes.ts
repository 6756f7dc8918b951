import type { Trx } from '#platform/db/db.ts'
import type { UnitContact } from '../domain/unit-contact.ts'

/** Sets how a unit is reached. */
export async function setUnitContact(
  trx: Trx,
  unitId: number,
  { phone, email, address }: UnitContact,
): Promise<void> {
  await trx.updateTable('unit').set({ phone, email, address }).where('id', '=', unitId).execute()
}
