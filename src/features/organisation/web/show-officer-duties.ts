import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { administeredBy, findAdministered } from './duties.view.ts'
import { OfficerDutiesPage } from './officer-duties.page.tsx'

type State = {
  readonly done?: 'giao' | 'thoi' | undefined
  /** `unit:role` of the duty that was just given. */
  readonly given?: string | undefined
  readonly errors?: FieldErrors
  readonly raw?: RawFields
}

/** Answers with an officer's page, or that there is none under this administrator. */
export async function showOfficerDuties(
  { db }: FeatureDeps,
  request: RouteRequest<{ id: string }, unknown, unknown, Officer>,
  { done, given, errors, raw }: State,
): Promise<Answer> {
  const { actor, site, language, params } = request
  const administered = await administeredBy(db, { officerId: actor.id, siteId: site.id }, request)
  const found = await findAdministered(db, params.id, administered, language)
  if (found === undefined) return notFound()
  const { officer, duties } = found
  const justGiven = duties.findLast(duty => `${String(duty.unitId)}:${duty.role}` === given)
  const view = OfficerDutiesPage({
    ...{ language, administered, officer, duties },
    isOneself: officer.id === actor.id,
    done: done === 'thoi' ? 'ended' : justGiven,
    errors: errors ?? {},
    raw: raw ?? {},
  })
  return page(view, errors === undefined ? {} : { status: 422 })
}
