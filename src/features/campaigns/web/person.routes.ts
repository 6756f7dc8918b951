/** Somebody who registered, for the officers of the unit, and cancelling for the person. Each look is on record. */
import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import { checkInProblem } from '../domain/check-in.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { findRegistration } from '../store/registration.queries.ts'
import { cancelRegistration } from '../use-cases/cancel-registration.ts'
import { CancelForPage } from './cancel-for.page.tsx'
import { findOwn } from './desk.routes.ts'
import { listCallers, personParams } from './people.routes.ts'
import { PersonPage } from './person.page.tsx'

const PATH = '/can-bo/dang-ky/:id/danh-sach/:person'
const MOST_REASON = 500
const UNPROCESSABLE = 422
const who = CAMPAIGNS_PERMISSIONS.keep

const reasonForm = z.object({
  reason: z
    .string('reason_missing')
    .trim()
    .min(1, 'reason_missing')
    .max(MOST_REASON, 'text_too_long'),
})

/** One person of a campaign. */
export function personRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: { views: 'campaign', id: ({ id }) => id },
      params: personParams,
      handle: request => show(deps, request),
    }),
    route({
      method: 'POST',
      path: `${PATH}/huy`,
      who,
      audit: 'act',
      params: personParams,
      body: reasonForm,
      handle: request => cancel(deps, request),
    }),
  ]
}

type Request<Body> = RouteRequest<z.output<typeof personParams>, unknown, Body, Officer>

async function cancel(
  deps: FeatureDeps,
  request: Request<z.output<typeof reasonForm>>,
): Promise<Answer> {
  const { language, site, actor, body, params } = request
  const campaign = await findOwn(deps, request)
  const person = await findRegistration(deps.db, site.id, params.person)
  if (campaign === undefined || person?.campaignId !== campaign.id) return notFound()
  const typed = String(body.raw['reason'] ?? '')
  const address = href(language, `/can-bo/dang-ky/${campaign.id}/danh-sach/${person.id}`)
  const refuse = (problem: string | undefined) =>
    page(CancelForPage({ language, person: address, typed, problem }), { status: UNPROCESSABLE })
  if (!body.ok) return refuse(body.errors['reason'])
  const done = await cancelRegistration(
    { ...deps, portal: site.origin },
    {
      ...{ siteId: site.id, registrationId: person.id },
      officer: { id: actor.id, reason: body.value.reason },
    },
  )
  return done.ok ? redirect(address) : refuse(done.error.code)
}

async function show(deps: FeatureDeps, request: Request<unknown>): Promise<Answer> {
  const { db } = deps
  const campaign = await findOwn(deps, request)
  const { language, params, site, now } = request
  const person = await findRegistration(db, site.id, params.person)
  if (campaign === undefined || person?.campaignId !== campaign.id) return notFound()
  const slot = (await listSlots(db, campaign.id)).find(({ id }) => id === person.slotId)
  const mayCheckIn =
    slot !== undefined &&
    person.checkedInAt === null &&
    checkInProblem(person, campaign, slot, now) === undefined
  const callers = await listCallers(db, [person])
  return page(PersonPage({ language, campaign, slot, person, mayCheckIn, callers, now }))
}
