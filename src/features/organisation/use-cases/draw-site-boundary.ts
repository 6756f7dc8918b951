import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import {
  type BoundaryFeature,
  type BoundaryProblem,
  readBoundary,
  showsArea,
} from '../domain/boundary.ts'
import { insertBoundary } from '../store/profile.writes.ts'
import { findSiteUnit } from '../store/unit.queries.ts'
import { type OpennessDeps, type Saying, savedNow, tellOpenness } from './tell-openness.ts'

type SentMap = {
  readonly siteId: number
  readonly siteName?: string
  readonly geojson: string
}
type Checked = Result<BoundaryFeature[], { readonly code: BoundaryProblem }>

/** Reads a map, and tells whether it is one of the site, or of the unit whose site it is. */
export async function checkBoundary(
  { db, clock }: { readonly db: Db | Trx; readonly clock: Clock },
  { siteId, siteName, geojson }: SentMap,
): Promise<Checked> {
  const read = readBoundary(geojson)
  if (!read.ok) return read
  const unit = await findSiteUnit(db, siteId, dateInVietNam(clock.now()))
  const names = [siteName, unit?.nameVi, unit?.shortNameVi].filter(name => name !== undefined)
  return showsArea(read.value, names) ? read : err({ code: 'boundary_of_others' })
}

/** Keeps the boundary map of a site; only names and polygons are taken of the file. Event: boundary.drawn. */
export function drawSiteBoundary(
  { db, clock }: OpennessDeps,
  input: Saying &
    SentMap & {
      /** It comes with the form, so that the form sent twice draws it once. */
      readonly id: string
      readonly citation: string
    },
): Promise<Result<undefined, { readonly code: BoundaryProblem }>> {
  return inTransaction(db, async trx => {
    const read = await checkBoundary({ db: trx, clock }, input)
    if (!read.ok) return read
    const saved = { ...savedNow(clock, input), id: input.id, siteId: input.siteId }
    const { citation } = input
    if (await insertBoundary(trx, { ...saved, citation, features: read.value }))
      await tellOpenness(trx, clock, input, {
        type: 'boundary.drawn',
        subject: { kind: 'site_boundary', id: input.id },
        data: { citation, features: read.value.length },
      })
    return ok(undefined)
  })
}
