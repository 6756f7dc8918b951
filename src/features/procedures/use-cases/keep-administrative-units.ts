import { type Db, inTransaction } from '#platform/db/db.ts'
import { keepUnits, type NewAdministrativeUnit } from '../store/administrative-unit.writes.ts'

/** Adds the wards and communes that addresses may name; those known already stay as they are. */
export async function keepAdministrativeUnits(
  deps: { readonly db: Db },
  siteId: number,
  units: readonly NewAdministrativeUnit[],
): Promise<void> {
  await inTransaction(deps.db, trx => keepUnits(trx, siteId, units))
}
