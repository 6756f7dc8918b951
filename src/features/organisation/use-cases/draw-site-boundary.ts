import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import { type BoundaryProblem, readBoundary, showsArea } from '../domain/boundary.ts'
import { insertBoundary } from '../store/profile.writes.ts'
import { findSiteUnit } from '../store/unit.queries.ts'
import { type OpennessDeps, type Saying, savedNow, tellOpenness } from './tell-openness.ts'

/** Keeps the boundary map of a site, or of the unit whose site it is; only names and polygons are taken of the file. Event: boundary.drawn. */
export function drawSiteBoundary(
  { db, clock }: OpennessDeps,
  input: Saying & {
    /** It comes with the form, so that the form sent twice draws it once. */
    readonly id: string
    readonly siteName?: string
    readonly geojson: string
    readonly citation: string
  },
): Promise<Result<undefined, { readonly code: BoundaryProblem }>> {
  const read = readBoundary(input.geojson)
  if (!read.ok) return Promise.resolve(read)
  return inTransaction(db, async trx => {
    const unit = await findSiteUnit(trx, input.siteId, dateInVietNam(clock.now()))
    const names = [input.siteName, unit?.nameVi, unit?.shortNameVi]
    if (
      !showsArea(
        read.value,
        names.filter(name => name !== undefined),
      )
    )
      return err({ code: 'boundary_of_others' })
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
