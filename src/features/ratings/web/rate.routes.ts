import { getUnit } from '#features/organisation'
import { getProcedureVersion } from '#features/procedures'
import { writeDay, writeMoment } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Citizen, Visitor } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { isBad, MOMENTS, type Moment } from '../domain/rating.ts'
import { findVisit, type Visit } from '../use-cases/find-visit.ts'
import { giveRating } from '../use-cases/give-rating.ts'
import type { Values } from './faces-form.tsx'
import { sentences, ticked, typed } from './fields.ts'
import { LinkGonePage, NotYetPage, RatePage } from './rate.page.tsx'
import { MOMENT_PATHS, ratingForm, tokenParam } from './rating.forms.ts'
import { ThanksPage } from './thanks.page.tsx'

const PER_MINUTE = 30

type Request = RouteRequest<{ token: string }, unknown, unknown, Visitor | Citizen>

/** The pages of both moments, for whoever has the link of the dossier. */
export function rateRoutes(deps: FeatureDeps): Route[] {
  return MOMENTS.flatMap(moment => routesOf(deps, moment))
}

function routesOf(deps: FeatureDeps, moment: Moment): Route[] {
  const path = `/danh-gia/${MOMENT_PATHS[moment]}/:token`
  const common = { who: 'no officer', params: tokenParam, perMinute: PER_MINUTE } as const
  return [
    route({
      ...common,
      method: 'GET',
      path,
      audit: 'own data',
      handle: request => open(deps, request, moment, visit => show(deps, request, visit, {})),
    }),
    route({
      ...common,
      method: 'POST',
      path,
      audit: 'act',
      body: ratingForm(moment),
      handle: request =>
        open(deps, request, moment, async visit => {
          const { body, site, language, params } = request
          if (!body.ok) return show(deps, request, visit, { errors: body.errors, raw: body.raw })
          const { mat, ...said } = body.value
          const given = await giveRating(deps, site.id, visit, { ...said, faces: mat })
          if (given.ok) return redirect(`${addressOf(language, moment, params.token)}/cam-on`)
          return show(deps, request, visit, { errors: { score: given.error.code }, raw: body.raw })
        }),
    }),
    route({
      ...common,
      method: 'GET',
      path: `${path}/cam-on`,
      audit: 'own data',
      handle: request => open(deps, request, moment, visit => thank(request, visit)),
    }),
  ]
}

/** Finds the dossier of the link. */
async function open(
  deps: FeatureDeps,
  request: Request,
  moment: Moment,
  answer: (visit: Visit) => Promise<Answer> | Answer,
): Promise<Answer> {
  const { site, params, language } = request
  const visit = await findVisit(deps, { siteId: site.id, key: { token: params.token }, moment })
  if (visit === undefined) return page(LinkGonePage({ language }), { status: 410 })
  if (visit.reached) return await answer(visit)
  const otherHref = addressOf(language, 'submission', params.token)
  return page(NotYetPage({ language, otherHref }), { status: 409 })
}

async function show(
  { db }: FeatureDeps,
  { language, params }: Request,
  visit: Visit,
  refused: { errors?: FieldErrors; raw?: RawFields },
): Promise<Answer> {
  const { dossier, moment, given } = visit
  const [unit, version] = await Promise.all([
    getUnit(db, dossier.unitId),
    getProcedureVersion(db, dossier.versionId),
  ])
  const view = RatePage({
    language,
    moment,
    faces: visit.faces,
    action: addressOf(language, moment, params.token),
    about: {
      code: dossier.code,
      procedure: version.name[language],
      unit: language === 'vi' ? unit.nameVi : unit.nameEn,
    },
    otherHref: otherAddress(language, visit, params.token),
    given: given && {
      on: writeDay(dateInVietNam(given.ratedAt)),
      until: writeMoment(given.changeableUntil),
      mayChange: given.mayChange,
    },
    answer: given?.answer && {
      text: given.answer.text,
      on: writeDay(dateInVietNam(given.answer.at)),
    },
    values: valuesOf(visit, refused.raw),
    errors: sentences(language, refused.errors ?? {}),
  })
  return page(view, { status: refused.errors === undefined ? 200 : 422 })
}

function thank({ language, params }: Request, visit: Visit): Answer {
  const { moment, given, faces } = visit
  const rateHref = addressOf(language, moment, params.token)
  if (given === undefined) return redirect(rateHref)
  return page(
    ThanksPage({
      language,
      moment,
      rateHref,
      isBad: isBad(given.score, faces),
      until: writeMoment(given.changeableUntil),
      otherHref: otherAddress(language, visit, params.token),
    }),
  )
}

function valuesOf({ given }: Visit, raw: RawFields | undefined): Values {
  if (raw === undefined) {
    return { score: given?.score, reasons: given?.reasons ?? [], comment: given?.comment ?? '' }
  }
  const score = Number(typed(raw, 'score'))
  return {
    score: score >= 1 && score <= 5 ? score : undefined,
    reasons: ticked(raw, 'reasons'),
    comment: typed(raw, 'comment') ?? '',
  }
}

function addressOf(language: Language, moment: Moment, token: string): string {
  return href(language, `/danh-gia/${MOMENT_PATHS[moment]}/${token}`)
}

function otherAddress(language: Language, visit: Visit, token: string): string | undefined {
  if (visit.moment === 'result_return') return addressOf(language, 'submission', token)
  return visit.resultReturned ? addressOf(language, 'result_return', token) : undefined
}
