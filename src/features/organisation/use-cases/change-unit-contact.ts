import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Clash, Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import { inTransaction } from '#platform/db/db.ts'
import { type ContactField, decideContact, type UnitContact } from '../domain/unit-contact.ts'
import { lockProfiles } from '../store/profile.writes.ts'
import { listUnits } from '../store/unit.queries.ts'
import { setUnitContact } from '../store/unit.writes.ts'
import { type OpennessDeps, type Saying, tellOpenness } from './tell-openness.ts'

/**
 * Says how a unit is reached, at once: whoever rings up tomorrow's number today reaches nobody. What somebody else changed meanwhile stays,
 * but where both changed the same otherwise. Event where anything is another: unit.contact_changed, with what it was and is.
 */
export function changeUnitContact(
  { db, clock }: OpennessDeps,
  input: Saying & {
    readonly unitId: number
    readonly contact: UnitContact
    /** What the form was filled with, by its fields. */
    readonly began: Parts | undefined
  },
): Promise<
  Result<{ readonly isMerged: boolean }, { readonly code: 'unit_not_found' } | Clash<ContactField>>
> {
  const { siteId, unitId } = input
  return inTransaction(db, async trx => {
    await lockProfiles(trx, siteId)
    const units = await listUnits(trx, siteId, dateInVietNam(clock.now()))
    const unit = units.find(({ id }) => id === unitId)
    if (unit === undefined) return err({ code: 'unit_not_found' })
    const decided = decideContact(unit, input.contact, input.began)
    if (!decided.ok) return decided
    const { contact, changed, isMerged } = decided.value
    if (changed.length === 0) return ok({ isMerged })
    await setUnitContact(trx, unitId, contact)
    await tellOpenness(trx, clock, input, {
      type: 'unit.contact_changed',
      subject: { kind: 'unit_contact', id: newId(clock.now()) },
      unitId,
      data: Object.fromEntries(
        changed.map(field => [field, { before: unit[field], after: contact[field] }]),
      ),
    })
    // The foot of every page tells how the site's own unit is reached.
    await dropTags(trx, [siteTag(siteId)])
    return ok({ isMerged })
  })
}
