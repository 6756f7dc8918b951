import { err, ok, type Result } from '#kernel/result.ts'
import { decideResultWay, type ResultWayWish } from '../domain/decide-result-way.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { act } from './act-on-dossier.ts'
import { dossierOf } from './applicant-key.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { ByApplicant } from './request-withdrawal.ts'

/** The applicant chooses how the result is to come. Event: dossier.result_way_chosen. */
export async function chooseResultWay(
  deps: DossierDeps,
  input: ByApplicant & ResultWayWish,
): Promise<Result<Record<string, never>, DossierError>> {
  const { siteId, actor, applicant, way, address } = input
  const dossierId = await dossierOf(deps, siteId, applicant)
  if (dossierId === undefined) return err({ code: 'dossier_not_found' })
  const acted = await act(deps, { siteId, dossierId, actor }, ({ facts, rules }) =>
    decideResultWay(facts, { way, address, offered: rules.resultWays }),
  )
  return acted.ok ? ok({}) : acted
}
