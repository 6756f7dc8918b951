import { listOfficersOf, listUnitsByIds, type Unit } from '#features/organisation'
import { listProcedureNames } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds, unitsWhere } from '#platform/auth/permission.ts'
import { type Answer, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { Waiting, WaitingFor } from '#platform/http/waiting.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { countWork, listWork, type WorkFilter } from '../../use-cases/list-work.ts'
import { NoDutyPage } from './no-duty.page.tsx'
import { WORK_PATH } from './work-addresses.ts'
import { WorklistPage } from './worklist.page.tsx'
import { filterOf, type WorklistQuery, worklistQuery } from './worklist.query.ts'
import { type Colleague, worklistModel } from './worklist.view.ts'

type Request = RouteRequest<unknown, WorklistQuery, unknown, Officer>

/** `/can-bo`: the officer's work. */
export function worklistRoute(deps: FeatureDeps, others: readonly WaitingFor[]): Route {
  return route({
    method: 'GET',
    path: WORK_PATH,
    who: 'officer',
    audit: { views: 'dossier_list', id: () => 'work' },
    query: worklistQuery,
    async handle(request) {
      const { actor, language } = request
      const waiting = (await Promise.all(others.map(of => of(actor, language)))).flat()
      return holds(actor, DOSSIER_PERMISSIONS.view)
        ? show(deps, request, waiting)
        : page(NoDutyPage({ language, waiting }))
    },
  })
}

async function show(
  deps: FeatureDeps,
  request: Request,
  waiting: readonly Waiting[],
): Promise<Answer> {
  const { actor, site, language, now } = request
  const works = holds(actor, DOSSIER_PERMISSIONS.process)
  const filter = filterOf(request.query, works ? 'mine' : 'unit')
  const [work, counts, units, procedures, colleagues] = await Promise.all([
    listWork(deps, actor, site.id, filter),
    countWork(deps, actor, site.id, filter.unitId),
    listUnitsByIds(deps.db, unitsWhere(actor, DOSSIER_PERMISSIONS.view)),
    listProcedureNames(deps.db, site.id),
    works ? listColleagues(deps, request, filter) : [],
  ])
  const model = worklistModel({
    ...{ language, now, filter, counts, colleagues, works },
    takesIn: holds(actor, DOSSIER_PERMISSIONS.receive),
    stops: holds(actor, DOSSIER_PERMISSIONS.stop),
    ...{ officerId: actor.id, rows: work.rows, next: work.next },
    units: units.map(unit => ({ id: unit.id, name: unitName(unit, language) })),
    procedures: procedures.map(({ id, name }) => ({ id, name: name[language] })),
  })
  return page(WorklistPage({ ...model, waiting }))
}

/** Who may be given a step in the officer's units: those with a duty that resolves dossiers. */
async function listColleagues(
  { db }: FeatureDeps,
  { actor, now, language }: Request,
  filter: WorkFilter,
): Promise<Colleague[]> {
  const own = unitsWhere(actor, DOSSIER_PERMISSIONS.process)
  const unitIds = filter.unitId === undefined ? own : own.filter(unit => unit === filter.unitId)
  const units = await listUnitsByIds(db, unitIds)
  const lists = await Promise.all(
    units.map(async unit => {
      const officers = await listOfficersOf(db, unit.id, undefined, dateInVietNam(now))
      return officers
        .filter(officer => DOSSIER_PERMISSIONS.process.roles.includes(officer.role))
        .map(({ id, fullName }) => ({ id, fullName, unit: unitName(unit, language) }))
    }),
  )
  return lists.flat()
}

function unitName(unit: Unit, language: Language): string {
  return language === 'vi' ? unit.shortNameVi : unit.shortNameEn
}
