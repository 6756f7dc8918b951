import { z } from 'zod'
import { findUnitBySlug } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Citizen, Visitor } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { type KioskTicket, openTicket, sealTicket } from '../domain/kiosk-ticket.ts'
import { REASONS } from '../domain/rating.ts'
import { type Visit, visitOf } from '../use-cases/find-visit.ts'
import { giveRating } from '../use-cases/give-rating.ts'
import { openKiosk } from '../use-cases/open-kiosk.ts'
import { sentences, ticked, typed } from './fields.ts'
import { KioskEnd, type KioskFrame, KioskRating, KioskStart } from './kiosk.page.tsx'
import { kioskForm, kioskRatingForm } from './rating.forms.ts'

const PER_MINUTE = 10
const PATH = '/danh-gia/quay/:unitSlug'

type Request = RouteRequest<{ unitSlug: string }, unknown, unknown, Visitor | Citizen>

/** A counter's screen: shows one question to one person after the other, and keeps nothing of any of them. */
export function kioskRoutes(deps: FeatureDeps): Route[] {
  const params = z.object({ unitSlug: z.string().regex(/^[a-z0-9-]{1,80}$/) })
  const common = { who: 'no officer', params } as const
  return [
    route({
      ...common,
      method: 'GET',
      path: PATH,
      audit: 'nothing personal',
      handle: request => at(deps, request, frame => page(KioskStart({ ...frame, errors: {} }))),
    }),
    route({
      ...common,
      method: 'POST',
      path: PATH,
      audit: 'own data',
      body: kioskForm,
      perMinute: PER_MINUTE,
      handle: request =>
        at(deps, request, async frame => {
          const { body, site, language } = request
          const refuse = (errors: FieldErrors) =>
            page(KioskStart({ ...frame, errors: sentences(language, errors) }), { status: 422 })
          if (!body.ok) return refuse(body.errors)
          const visit = await openKiosk(deps, site.id, body.value)
          if (visit === 'unknown') return refuse({ code: 'not_found' })
          if (visit === 'rated') return page(KioskEnd({ ...frame, why: 'rated' }))
          const ticket = { dossierId: visit.dossier.id, moment: visit.moment }
          return ask(frame, visit, sealTicket(deps.keys, ticket, request.now))
        }),
    }),
    route({
      ...common,
      method: 'GET',
      path: `${PATH}/gui`,
      audit: 'nothing personal',
      handle: ({ language, params: { unitSlug } }) =>
        redirect(href(language, `/danh-gia/quay/${unitSlug}`)),
    }),
    route({
      ...common,
      method: 'POST',
      path: `${PATH}/gui`,
      audit: 'act',
      body: kioskRatingForm,
      perMinute: PER_MINUTE * 2,
      handle: request => at(deps, request, frame => take(deps, request, frame)),
    }),
  ]
}

/** The screen of the unit, if there is such a unit. */
async function at(
  { db }: FeatureDeps,
  { site, language, params, now }: Request,
  answer: (frame: KioskFrame) => Promise<Answer> | Answer,
): Promise<Answer> {
  const unit = await findUnitBySlug(db, site.id, params.unitSlug)
  const today = dateInVietNam(now)
  if (unit === undefined || (unit.validTo !== undefined && unit.validTo <= today)) return notFound()
  return await answer({
    language,
    siteName: language === 'vi' ? site.nameVi : site.nameEn,
    unitName: language === 'vi' ? unit.nameVi : unit.nameEn,
    path: `/danh-gia/quay/${unit.slug}`,
  })
}

async function take(
  deps: FeatureDeps,
  request: RouteRequest<
    { unitSlug: string },
    unknown,
    z.output<typeof kioskRatingForm>,
    Visitor | Citizen
  >,
  frame: KioskFrame,
): Promise<Answer> {
  const { body, site } = request
  const sealed = typed(body.raw, 've') ?? ''
  const ticket = openTicket(deps.keys, sealed, request.now)
  const visit = ticket && (await stillOpen(deps, site.id, ticket))
  if (visit === undefined) return page(KioskEnd({ ...frame, why: 'over' }))
  if (!body.ok) return ask(frame, visit, sealed, { errors: body.errors, raw: body.raw })
  const { score, mat } = body.value
  const known: readonly string[] = REASONS[visit.moment]
  const given = await giveRating(deps, site.id, visit, {
    score,
    faces: mat,
    reasons: body.value.reasons.filter(reason => known.includes(reason)),
    comment: '',
  })
  if (given.ok) return page(KioskEnd({ ...frame, why: 'thanks' }))
  return ask(frame, visit, sealed, { errors: { score: given.error.code }, raw: body.raw })
}

async function stillOpen(
  deps: FeatureDeps,
  siteId: number,
  ticket: KioskTicket,
): Promise<Visit | undefined> {
  const visit = await visitOf(deps, { siteId, ...ticket })
  return visit?.given === undefined ? visit : undefined
}

function ask(
  frame: KioskFrame,
  visit: Visit,
  ticket: string,
  refused?: { errors: FieldErrors; raw: RawFields },
): Answer {
  const score = Number(refused && typed(refused.raw, 'score'))
  const view = KioskRating({
    ...frame,
    moment: visit.moment,
    faces: visit.faces,
    ticket,
    values: {
      score: score >= 1 && score <= visit.faces ? score : undefined,
      reasons: refused ? ticked(refused.raw, 'reasons') : [],
    },
    errors: sentences(frame.language, refused?.errors ?? {}),
  })
  return page(view, { status: refused ? 422 : 200 })
}
