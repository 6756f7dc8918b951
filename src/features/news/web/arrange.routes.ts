import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { ok } from '#kernel/result.ts'
import { holds } from '#platform/auth/permission.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { readRelated, readTags } from '../domain/arrangement.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { arrangeArticle } from '../use-cases/arrange-article.ts'
import { showDeskArticle } from './desk-view.ts'
import { idParam } from './news.forms.ts'

const MOST_NAME_CHARACTERS = 80
const line = (most: number) => z.string().trim().max(most, 'text_too_long').default('')

const arrangementForm = z.object({
  tags: line(500),
  series: line(9),
  new_series: line(MOST_NAME_CHARACTERS),
  related: line(2000),
  featured: z.enum(['on']).optional(),
})

/** Which field a refusal is about. */
const FIELDS: Readonly<Record<string, string>> = {
  series_missing: 'new_series',
  related_unknown: 'related',
  arrange_needs_approver: 'tags',
}

/** Sets what an article belongs to. */
export function arrangeRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: '/can-bo/tin-tuc/:id/sap-xep',
      who: NEWS_PERMISSIONS.write,
      audit: 'act',
      params: idParam,
      body: arrangementForm,
      async handle({ body, site, language, params, actor, page }) {
        const refuse = (errors: FieldErrors, unknown: readonly string[] = []) =>
          showDeskArticle(
            deps,
            { siteId: site.id, language, id: params.id, version: 'vi', actor, page },
            { arrangement: { errors, raw: body.raw, unknown } },
          )
        if (!body.ok) return refuse(body.errors)
        const read = readForm(body.value)
        if (!read.ok) return refuse(read.errors, read.wrong)
        const mayPublish = holds(actor, NEWS_PERMISSIONS.publish)
        const done = await arrangeArticle(
          deps,
          { siteId: site.id, officerId: actor.id, articleId: params.id, mayPublish },
          {
            ...read.value,
            isFeatured: mayPublish ? body.value.featured !== undefined : undefined,
          },
        )
        if (done.ok) return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=sap-xep`))
        const { code, unknown } = done.error
        if (code === 'article_not_found') return notFound()
        return refuse({ [FIELDS[code] ?? 'tags']: code }, unknown)
      },
    }),
  ]
}

function readForm(form: z.output<typeof arrangementForm>) {
  const tags = readTags(form.tags)
  const related = readRelated(form.related)
  if (!tags.ok)
    return { ok: false, errors: { tags: tags.error.code }, wrong: tags.error.wrong } as const
  if (!related.ok)
    return { ok: false, errors: { related: related.error.code }, wrong: undefined } as const
  return ok({ tags: tags.value, related: related.value, series: seriesIn(form) })
}

function seriesIn({ series, new_series }: z.output<typeof arrangementForm>) {
  if (new_series !== '') return { name: new_series }
  return /^\d+$/.test(series) ? { id: Number(series) } : undefined
}
