import { findBoundary } from '#features/organisation'
import type { Db } from '#platform/db/db.ts'
import { type Box, boxAround } from '../domain/far-place.ts'

/** Where the administration lies, by its boundary map; undefined while it has none. */
export async function areaOfSite(db: Db, siteId: number): Promise<Box | undefined> {
  const boundary = await findBoundary(db, siteId)
  const own = boundary?.features.filter(({ isNeighbour }) => !isNeighbour) ?? []
  const positions = own.flatMap(({ polygons }) => polygons.flat(2))
  return boxAround(positions.map(([longitude, latitude]) => ({ latitude, longitude })))
}
