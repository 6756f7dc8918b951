import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import { notFound, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { listOfficersOf } from '../store/officer.queries.ts'
import {
  findUnitBySlug,
  listPredecessorsOf,
  listSuccessorsOf,
  listUnits,
  listUnitsByIds,
} from '../store/unit.queries.ts'
import { UNITS_TAG } from '../use-cases/tags.ts'
import { UnitPage } from './unit.page.tsx'
import { UnitsPage } from './units.page.tsx'

/** The public pages about units. */
export function unitRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/don-vi',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const units = await listUnits(db, site.id, dateInVietNam(now))
        return publicPage(UnitsPage({ language, units }), { tags: [UNITS_TAG] })
      },
    }),
    route({
      method: 'GET',
      path: '/don-vi/:slug',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ slug: z.string().regex(/^[a-z0-9-]{1,80}$/) }),
      async handle({ params, site, language, now }) {
        const today = dateInVietNam(now)
        const unit = await findUnitBySlug(db, site.id, params.slug)
        if (unit === undefined) return notFound()
        const [units, heads, after, before] = await Promise.all([
          listUnits(db, site.id, today),
          listOfficersOf(db, unit.id, unit.kind === 'district' ? 'leader' : 'unit_head', today),
          listSuccessorsOf(db, unit.id),
          listPredecessorsOf(db, unit.id),
        ])
        const view = UnitPage({
          language,
          unit,
          parent: units.find(each => each.id === unit.parentId),
          below: unit.kind === 'district' ? [] : units.filter(each => each.parentId === unit.id),
          heads: heads.filter(head => head.delegatedBy === undefined),
          successors: await listUnitsByIds(
            db,
            after.map(each => each.successorId),
          ),
          predecessors: await listUnitsByIds(
            db,
            before.map(each => each.predecessorId),
          ),
          hasEnded: unit.validTo !== undefined && unit.validTo <= today,
        })
        return publicPage(view, { tags: [UNITS_TAG, `unit:${String(unit.id)}`] })
      },
    }),
  ]
}
