import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import {
  mergeTags,
  type NamedProblem,
  removeNamed,
  renameNamed,
} from '../use-cases/rename-named.ts'
import { numberParam, showNames } from './names-view.ts'

const PATH = '/can-bo/tin-tuc/chuyen-muc'
const MOST_NAME_CHARACTERS = 80

const KINDS = [
  ['tag', 'tu-khoa'],
  ['series', 'loat-bai'],
] as const
type Kind = (typeof KINDS)[number][0]

const namedForm = z.object({
  name_vi: z
    .string('name_missing')
    .trim()
    .min(1, 'name_missing')
    .max(MOST_NAME_CHARACTERS, 'text_too_long'),
  name_en: z.string().trim().max(MOST_NAME_CHARACTERS, 'text_too_long').default(''),
})
const mergeForm = z.object({
  into: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})

type Request = RouteRequest<{ number: number }, unknown, unknown, Officer>

/** The names of tags and series: renamed, merged where two tags are one, taken away where no article has them. */
export function namedRoutes(deps: FeatureDeps): Route[] {
  const act = {
    ...({ method: 'POST', who: NEWS_PERMISSIONS.publish, audit: 'act' } as const),
    params: numberParam,
  }
  return [
    ...KINDS.map(([kind, path]) =>
      route({
        ...{ ...act, path: `/can-bo/tin-tuc/${path}/:number` },
        body: namedForm,
        async handle(request) {
          const { language, params, body } = request
          if (!body.ok) return refuse(deps, request, kind, body.errors)
          const { name_vi: nameVi, name_en: nameEn } = body.value
          const named = { id: params.number, nameVi, nameEn }
          const done = await renameNamed(deps, whoOf(request), kind, named)
          if (done.ok) return redirect(`${href(language, PATH)}?xong=luu#${kind}`)
          return refuseFor(deps, request, kind, done.error)
        },
      }),
    ),
    ...KINDS.map(([kind, path]) =>
      route({
        ...{ ...act, path: `/can-bo/tin-tuc/${path}/:number/bo` },
        body: namedForm,
        async handle(request) {
          const { language, params } = request
          const done = await removeNamed(deps, whoOf(request), kind, params.number)
          if (done.ok) return redirect(`${href(language, PATH)}?xong=bo-${path}#${kind}`)
          return refuseFor(deps, request, kind, done.error)
        },
      }),
    ),
    route({
      ...{ ...act, path: '/can-bo/tin-tuc/tu-khoa/:number/gop' },
      body: mergeForm,
      async handle(request) {
        const { language, params, body } = request
        if (!body.ok) return refuse(deps, request, 'tag', { name_vi: 'named_not_found' })
        const two = { id: params.number, into: body.value.into }
        const done = await mergeTags(deps, whoOf(request), two)
        if (done.ok) return redirect(`${href(language, PATH)}?xong=gop#tag`)
        return refuseFor(deps, request, 'tag', done.error)
      },
    }),
  ]
}

const whoOf = ({ site, actor }: Request) => ({ siteId: site.id, officerId: actor.id })

function refuseFor(deps: FeatureDeps, request: Request, kind: Kind, problem: NamedProblem) {
  if (problem.code === 'named_not_found') return notFound()
  const merge = problem.code === 'tag_name_taken' ? problem.other : undefined
  return refuse(deps, request, kind, { name_vi: problem.code }, merge)
}

function refuse(
  deps: FeatureDeps,
  request: Request,
  kind: Kind,
  errors: FieldErrors,
  merge?: NamedProblem['other'],
) {
  const of = { kind, id: request.params.number }
  return showNames(deps, request, { refused: { of, errors, raw: request.body.raw, merge } })
}
