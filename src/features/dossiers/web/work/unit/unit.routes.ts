import {
  isRole,
  listOfficersByIds,
  listUnitsByIds,
  organisationWords,
  type Unit,
} from '#features/organisation'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../../dossiers.permissions.ts'
import {
  countOverview,
  listOverview,
  type OverviewFilter,
  type OverviewRow,
} from '../../../use-cases/overview.ts'
import { words } from '../../../words.ts'
import { UNIT_LIST_PATH, UNIT_PATH } from '../work-addresses.ts'
import type { RowSetting } from '../work-row.ts'
import { lateRow } from './late-row.ts'
import { UnitPage } from './unit.page.tsx'
import { addressOf, overviewFilterOf, unitListQuery } from './unit.query.ts'
import { unitModel } from './unit.view.ts'
import { UnitListPage } from './unit-list.page.tsx'

type Request = RouteRequest<unknown, unknown, unknown, Officer>

/** As many late dossiers as the overview tells the reasons of. */
const LATE_SHOWN = 20

/** How a unit's dossiers stand, and the dossiers behind each figure. */
export function unitRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.overview
  return [
    route({
      method: 'GET',
      path: UNIT_PATH,
      who,
      audit: { views: 'dossier_list', id: () => 'unit' },
      async handle(request) {
        const { actor, site, language } = request
        const [counts, late] = await Promise.all([
          countOverview(deps, actor, site.id),
          listOverview(deps, actor, site.id, { view: 'late', limit: LATE_SHOWN }),
        ])
        const units = await unitNames(deps, language, [
          ...counts.flatMap(count => [count.ownerId, count.unitId]),
          ...late.rows.map(row => row.unitId),
        ])
        const ids = counts.flatMap(count => count.officerId ?? [])
        const officers = await listOfficersByIds(deps.db, [...new Set(ids)])
        const { roles } = organisationWords(language)
        const model = unitModel({
          ...{ language, counts },
          late: late.rows.map(row => lateRow(row, settingOf(request, units))),
          unitName: id => units.get(id) ?? '',
          roleName: role => (isRole(role) ? roles[role] : role),
          officerName: id => officers.find(each => each.id === id)?.fullName ?? '',
        })
        return page(UnitPage(model))
      },
    }),
    route({
      method: 'GET',
      path: UNIT_LIST_PATH,
      who,
      audit: { views: 'dossier_list', id: () => 'unit' },
      query: unitListQuery,
      async handle(request) {
        const { actor, site, language } = request
        const filter = overviewFilterOf(request.query)
        const { rows, next } = await listOverview(deps, actor, site.id, filter)
        const units = await unitNames(deps, language, unitsIn(rows, filter))
        const link = (after: string | undefined) =>
          href(language, addressOf(UNIT_LIST_PATH, { ...filter, after }))
        const model = {
          language,
          title: titleOf(filter, units, language),
          rows: rows.map(row => lateRow(row, settingOf(request, units))),
          next: next === undefined ? undefined : link(next),
          first: filter.after === undefined ? undefined : link(undefined),
        }
        return page(UnitListPage(model))
      },
    }),
  ]
}

function settingOf(
  { language, now, actor }: Request,
  unitNamesById: ReadonlyMap<number, string>,
): RowSetting {
  return { language, now, officerId: actor.id, canTick: false, unitNames: unitNamesById }
}

function unitsIn(rows: readonly OverviewRow[], { unitId, at }: OverviewFilter): number[] {
  return [...rows.map(row => row.unitId), unitId ?? [], at ?? []].flat()
}

async function unitNames(
  { db }: FeatureDeps,
  language: Language,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const units = await listUnitsByIds(db, [...new Set(ids)])
  return new Map(units.map(unit => [unit.id, shortName(unit, language)]))
}

function shortName(unit: Unit, language: Language): string {
  return language === 'vi' ? unit.shortNameVi : unit.shortNameEn
}

function titleOf(
  { view, waiting, unitId, at }: OverviewFilter,
  units: ReadonlyMap<number, string>,
  language: Language,
): string {
  const say = words(language)
  const { figures, list } = say.work.unit
  const what = waiting === undefined ? figures[view] : say.pauses[waiting]
  return list.of(what, units.get(at ?? unitId ?? 0) ?? list.everywhere)
}
