import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Clash } from '#kernel/merge-parts.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { listDeskCategories } from '../store/category.queries.ts'
import { keepCategory, shiftCategory } from '../use-cases/arrange-categories.ts'
import { removeCategory } from '../use-cases/remove-category.ts'
import { words } from '../words.ts'
import { NAMES_DONE } from './categories.page.tsx'
import { numberParam, showNames } from './names-view.ts'
import type { RefusedName } from './refused-name.ts'

const PATH = '/can-bo/tin-tuc/chuyen-muc'
const MOST_NAME_CHARACTERS = 80

const name = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(MOST_NAME_CHARACTERS, 'text_too_long')
const categoryForm = z.object({
  name_vi: name('name_missing'),
  name_en: name('name_en_missing'),
  parent: z
    .string()
    .regex(/^\d{0,9}$/, 'parent_missing')
    .default('')
    .transform(id => (id === '' ? null : Number(id))),
})
const removeForm = z.object({
  /** Of how many subscribers the editor read before. */
  subscribers: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .catch(0),
})
type Request<B> = RouteRequest<unknown, unknown, B, Officer>

/** Which field a refusal is about. */
const FIELDS: Readonly<Record<string, string>> = {
  ...{ parent_missing: 'parent', parent_within: 'parent', too_many_levels: 'parent' },
}

/** What articles are about: the tree of categories. */
export function categoryRoutes(deps: FeatureDeps): Route[] {
  const act = { method: 'POST', who: NEWS_PERMISSIONS.publish, audit: 'act' } as const
  return [
    route({
      method: 'GET',
      path: PATH,
      who: NEWS_PERMISSIONS.publish,
      audit: 'nothing personal',
      query: z.object({ xong: z.enum(NAMES_DONE).optional() }),
      handle: request => showNames(deps, request, { done: request.query.xong }),
    }),
    route({
      ...{ ...act, path: PATH },
      body: categoryForm,
      handle: request => keep(deps, request, undefined),
    }),
    route({
      ...{ ...act, path: `${PATH}/:number` },
      params: numberParam,
      body: categoryForm,
      handle: request => keep(deps, request, request.params.number),
    }),
    ...(['len', 'xuong'] as const).map(way =>
      route({
        ...{ ...act, path: `${PATH}/:number/${way}` },
        params: numberParam,
        async handle({ site, language, params, actor }) {
          const place = { siteId: site.id, officerId: actor.id }
          const done = await shiftCategory(deps, place, params.number, way === 'len' ? -1 : 1)
          if (!done.ok) return notFound()
          // Who moves a category by keyboard goes on from where it stands.
          return redirect(`${href(language, PATH)}#chuyen-muc-${String(params.number)}`)
        },
      }),
    ),
    route({
      ...{ ...act, path: `${PATH}/:number/bo` },
      params: numberParam,
      body: removeForm,
      async handle(request) {
        const { site, language, params, actor, body } = request
        const place = { siteId: site.id, officerId: actor.id }
        const seen = body.ok ? body.value.subscribers : 0
        const mailing = { ...deps, portal: site.origin }
        const done = await removeCategory(mailing, place, { id: params.number, seen })
        if (done.ok) return redirect(`${href(language, PATH)}?xong=bo`)
        if (done.error.code === 'category_not_found') return notFound()
        const of = { kind: 'category', id: params.number } as const
        return showNames(deps, request, {
          refused: { of, errors: { name_vi: done.error.code }, raw: body.raw },
        })
      },
    }),
  ]
}

async function keep(
  deps: FeatureDeps,
  request: Request<z.output<typeof categoryForm>>,
  id: number | undefined,
): Promise<Answer> {
  const { site, language, actor, body } = request
  const refuse = (errors: RefusedName['errors']) =>
    showNames(deps, request, { refused: { of: { kind: 'category', id }, errors, raw: body.raw } })
  if (!body.ok) return refuse(body.errors)
  const { name_vi: nameVi, name_en: nameEn, parent: parentId } = body.value
  const place = { siteId: site.id, officerId: actor.id }
  const done = await keepCategory(deps, place, {
    ...{ id, nameVi, nameEn, parentId },
    began: readBegan(body.raw),
  })
  if (done.ok) return redirect(`${href(language, PATH)}?xong=luu`)
  const { error } = done
  if (error.code === 'both_changed') return showClash(deps, request, id, error)
  const { code } = error
  return code === 'category_not_found' ? notFound() : refuse({ [FIELDS[code] ?? 'name_vi']: code })
}

/** The form as it would be saved next, with what the other one saved at the fields that both changed. */
async function showClash(
  deps: FeatureDeps,
  request: Request<unknown>,
  id: number | undefined,
  clash: Clash,
): Promise<Answer> {
  const { site, language } = request
  const categories = await listDeskCategories(deps.db, site.id)
  const nameOf = (value: string) => categories.find(each => String(each.id) === value)?.nameVi
  const errors = bothChanged(language, clash, (field, value) =>
    field === 'parent' ? (nameOf(value) ?? words(language).desk.categories.top) : value,
  )
  const raw = { ...clash.merged, began: writeBegan(clash.theirs) }
  return showNames(deps, request, { refused: { of: { kind: 'category', id }, errors, raw } })
}
