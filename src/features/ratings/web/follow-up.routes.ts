import { z } from 'zod'
import { listOfficersByIds, type Unit } from '#features/organisation'
import { listProcedureNames } from '#features/procedures'
import { writeMoment } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { isBad } from '../domain/rating.ts'
import { RATING_PERMISSIONS } from '../ratings.permissions.ts'
import { type FollowUp, findFollowUp } from '../store/follow-up.queries.ts'
import { answerFollowUp } from '../use-cases/answer-follow-up.ts'
import { tellOpinions } from '../use-cases/tell-opinions.ts'
import { unitsFollowed } from '../use-cases/units-followed.ts'
import { words } from '../words.ts'
import { sentences, typed } from './fields.ts'
import { FollowUpPage } from './follow-up.page.tsx'
import { FOLLOW_UPS } from './follow-up-addresses.ts'
import { opinionLine } from './opinion.view.ts'
import { answerForm } from './rating.forms.ts'

const PATH = `${FOLLOW_UPS}/viec/:id`

type Request = RouteRequest<{ id: string }, unknown, unknown, Officer>

/** One bad rating: what was said, what was found, the answer. */
export function followUpRoutes(deps: FeatureDeps): Route[] {
  const common = { who: RATING_PERMISSIONS.follow, params: z.object({ id: z.uuid() }) } as const
  return [
    route({
      ...common,
      method: 'GET',
      path: PATH,
      audit: { views: 'rating', id: ({ id }) => id },
      query: z.object({ xong: z.literal('gui').optional() }),
      handle: request => show(deps, request, { justSent: request.query.xong !== undefined }),
    }),
    route({
      ...common,
      method: 'POST',
      path: PATH,
      audit: { views: 'rating', id: ({ id }) => id, act: true },
      body: answerForm,
      async handle(request) {
        const { body, actor, site, params } = request
        if (!body.ok) return show(deps, request, { errors: body.errors, raw: body.raw })
        const units = await unitsFollowed(deps.db, actor, site.id, dateInVietNam(request.now))
        const answered = await answerFollowUp(deps, {
          siteId: site.id,
          unitIds: units.map(unit => unit.id),
          followUpId: params.id,
          officerId: actor.id,
          ...body.value,
        })
        if (answered.ok) return redirect(`${addressOf(request)}?xong=gui`)
        const { code } = answered.error
        if (code === 'follow_up_not_found') return notFound()
        return show(deps, request, { errors: { answer: code }, raw: body.raw })
      },
    }),
  ]
}

async function show(
  { db }: FeatureDeps,
  request: Request,
  state: { justSent?: boolean; errors?: FieldErrors; raw?: RawFields },
): Promise<Answer> {
  const { site, actor, params, language, now } = request
  const units = await unitsFollowed(db, actor, site.id, dateInVietNam(now))
  const of = { siteId: site.id, unitIds: units.map(unit => unit.id) }
  const followUp = await findFollowUp(db, of, params.id)
  if (followUp === undefined) return notFound()
  const view = FollowUpPage({
    language,
    action: addressOf(request),
    line: await lineOf(db, request, followUp, units),
    isBetterNow: !isBad(followUp.score, followUp.faces),
    answered: await answerOf(db, request, followUp),
    justSent: state.justSent ?? false,
    values: {
      finding: typed(state.raw ?? {}, 'finding'),
      answer: typed(state.raw ?? {}, 'answer'),
    },
    errors: sentences(language, state.errors ?? {}),
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}

function addressOf({ language, params }: Request): string {
  return href(language, `${FOLLOW_UPS}/viec/${params.id}`)
}

async function lineOf(
  db: FeatureDeps['db'],
  { site, language }: Request,
  followUp: FollowUp,
  units: readonly Unit[],
) {
  const [told] = await tellOpinions(db, site.id, [followUp])
  if (told === undefined) throw new Error('One opinion was to be told')
  const ids = told.procedureId === undefined ? [] : [told.procedureId]
  const procedures = await listProcedureNames(db, site.id, ids)
  return opinionLine(told, { units, procedures }, language)
}

async function answerOf(db: FeatureDeps['db'], { language }: Request, followUp: FollowUp) {
  const { answer, answeredAt, answeredBy, finding } = followUp
  if (answer === null || answeredAt === null || answeredBy === null || finding === null) return
  const [officer] = await listOfficersByIds(db, [answeredBy])
  return {
    finding: words(language).findings[finding],
    text: answer,
    at: writeMoment(answeredAt),
    by: officer?.fullName ?? '',
  }
}
