/** A place as officers type it: one of the register by its name and code, or any other words. */
import { findPlace, listPlaces, listPlacesByCodes, type Place } from '#features/places'
import type { Db } from '#platform/db/db.ts'
import { type Campaign, type CampaignDraft, placeLine } from '../domain/campaign.ts'

const MOST_SUGGESTED = 500
const WITH_CODE = /\(([^()]{1,60})\)$/

/** How a place of the register is typed: its name, and its code in brackets. */
export function placeTyped({ nameVi, code }: Pick<Place, 'nameVi' | 'code'>): string {
  return `${nameVi} (${code})`
}

/** What was typed, as it is kept: with the place of the register whose code stands at its end. */
export async function readPlace(
  db: Db,
  siteId: number,
  typed: string,
): Promise<Pick<CampaignDraft, 'placeText' | 'placeId'>> {
  const code = WITH_CODE.exec(typed)?.[1]?.trim()
  const places = code === undefined ? [] : await listPlacesByCodes(db, siteId, [code])
  const place = places.find(each => each.code === code) ?? places[0]
  if (place === undefined) return { placeText: typed, placeId: undefined }
  return { placeText: placeLine(place), placeId: place.id }
}

/** The place of the register where a campaign is held, or undefined. */
export async function placeOf(
  db: Db,
  siteId: number,
  campaign: Pick<Campaign, 'placeId'> | undefined,
): Promise<Place | undefined> {
  return campaign?.placeId === undefined ? undefined : findPlace(db, siteId, campaign.placeId)
}

/** The open places of the register, as they are typed. */
export async function listTypedPlaces(db: Db, siteId: number): Promise<string[]> {
  const places = await listPlaces(db, siteId, { state: 'open', limit: MOST_SUGGESTED })
  return places.map(placeTyped)
}
