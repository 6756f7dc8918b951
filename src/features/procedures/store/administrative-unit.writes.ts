import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'

/** A ward or commune with the days on which its code meant it; `validTo` is the first day on which it no longer did. */
export type NewAdministrativeUnit = {
  readonly code: string
  readonly fullName: string
  readonly system: 'three_levels' | 'two_levels'
  readonly validFrom: PlainDate
  readonly validTo?: PlainDate
}

/** Adds units; one that is there already is left alone. */
export async function keepUnits(
  trx: Trx,
  siteId: number,
  units: readonly NewAdministrativeUnit[],
): Promise<void> {
  if (units.length === 0) return
  await trx
    .insertInto('administrative_unit')
    .values(
      units.map(unit => ({
        site_id: siteId,
        code: unit.code,
        full_name: unit.fullName,
        level_system: unit.system,
        valid_from: unit.validFrom,
        valid_to: unit.validTo ?? null,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
