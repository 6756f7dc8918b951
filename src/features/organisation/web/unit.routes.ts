import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { notFound, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { inOrderOfPosts, isDeputy } from '../domain/deputy.vi.ts'
import type { OfficerOnDuty } from '../domain/officer.ts'
import type { Role } from '../domain/roles.ts'
import type { Unit } from '../domain/unit.ts'
import { listOfficersOf } from '../store/officer.queries.ts'
import { listUnitProfiles } from '../store/profile.queries.ts'
import { SITES_TAG } from '../store/site.queries.ts'
import {
  findUnitBySlug,
  listPredecessorsOf,
  listSuccessorsOf,
  listUnits,
  listUnitsByIds,
} from '../store/unit.queries.ts'
import { listSitesWithUnits } from '../use-cases/list-sites-with-units.ts'
import { UNITS_TAG } from '../use-cases/tags.ts'
import { UnitPage } from './unit.page.tsx'
import { UnitsPage } from './units.page.tsx'

/** The public pages about units. */
export function unitRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
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
        const [units, officers, after, before, profiles] = await Promise.all([
          listUnits(db, site.id, today),
          listOfficersOf(db, unit.id, undefined, today),
          listSuccessorsOf(db, unit.id),
          listPredecessorsOf(db, unit.id),
          listUnitProfiles(db, site.id, today),
        ])
        const view = UnitPage({
          language,
          unit,
          parent: units.find(each => each.id === unit.parentId),
          below: unit.kind === 'district' ? [] : units.filter(each => each.parentId === unit.id),
          ...headsAmong(officers),
          successors: await listUnitsByIds(
            db,
            after.map(each => each.successorId),
          ),
          predecessors: await listUnitsByIds(
            db,
            before.map(each => each.predecessorId),
          ),
          profile: profiles.find(({ unitId }) => unitId === unit.id),
          site: await ownSite(deps, site.id, unit, today),
          hasEnded: unit.validTo !== undefined && unit.validTo <= today,
        })
        return publicPage(view, { tags: [UNITS_TAG, SITES_TAG, `unit:${String(unit.id)}`] })
      },
    }),
  ]
}

/** Who heads the unit and who are the deputies, by their own assignment, in the order of the page of the organisation. */
function headsAmong(officers: readonly OfficerOnDuty[]) {
  const own = officers
    .filter(({ role, delegatedBy }) => HEADING.has(role) && delegatedBy === undefined)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  // Who both heads a unit and leads it is one person.
  const people = [...new Map(own.map(officer => [officer.id, officer])).values()]
  const inOrder = inOrderOfPosts(people, ({ titleVi }) => titleVi)
  return {
    heads: inOrder.filter(({ titleVi }) => !isDeputy(titleVi)),
    deputies: inOrder.filter(({ titleVi }) => isDeputy(titleVi)),
  }
}

const HEADING: ReadonlySet<Role> = new Set(['leader', 'unit_head'])

/** The site that a ward keeps by itself: its unit has the same name in addresses there as here. */
async function ownSite(deps: FeatureDeps, siteId: number, { kind, slug }: Unit, on: PlainDate) {
  if (kind !== 'ward') return undefined
  const sites = await listSitesWithUnits(deps, siteId, on)
  return sites.find(({ unit }) => unit?.kind === kind && unit.slug === slug)
}
