/** Wards that a campaign may be limited to, and that its form offers. */
import { listUnits, listUnitsByIds, type Unit } from '#features/organisation'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import type { Campaign, Slot } from '../domain/campaign.ts'
import { type Ward, wardsIn } from '../domain/wards.ts'

/**
 * The site's wards of that day, and those of the campaign that have ended since: unseen they would go with the next
 * saving. Once somebody has answered, the ones that were asked: an answer stays the name that was chosen.
 */
export async function listOfferedWards(
  db: Db,
  siteId: number,
  now: Instant,
  kept: { readonly campaign: Campaign | undefined; readonly slots: readonly Slot[] },
): Promise<Ward[]> {
  const { campaign, slots } = kept
  const asked = campaign === undefined ? [] : wardsIn(campaign.form)
  if (asked.length > 0 && slots.some(({ arrivals }) => arrivals > 0)) return asked
  const units = (await listUnits(db, siteId, dateInVietNam(now))).filter(isWard)
  const ended = (campaign?.wardIds ?? []).filter(id => !units.some(unit => unit.id === id))
  return [...units, ...(await listUnitsByIds(db, ended))].map(wardOf)
}

function isWard({ kind }: Unit): boolean {
  return kind === 'ward'
}

function wardOf({ id, shortNameVi, shortNameEn }: Unit): Ward {
  return { id, name: { vi: shortNameVi, en: shortNameEn } }
}
