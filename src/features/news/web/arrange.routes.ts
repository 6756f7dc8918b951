import { z } from 'zod'
import { href, type Language } from '#kernel/language.ts'
import { ok } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { type NamedOnDesk, readRelated, readTags } from '../domain/arrangement.ts'
import type { ArrangementClash } from '../domain/merge-arrangements.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { listNamed } from '../store/arrangement.queries.ts'
import { arrangeArticle } from '../use-cases/arrange-article.ts'
import { relatedLines } from './arrange-part.tsx'
import { MOST_SERIES, showDeskArticle } from './desk-view.ts'
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

type Request = RouteRequest<{ id: string }, unknown, z.output<typeof arrangementForm>, Officer>

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
      handle: request => arrange(deps, request),
    }),
  ]
}

async function arrange(
  deps: FeatureDeps,
  { body, site, language, params, actor, page }: Request,
): Promise<Answer> {
  const refuse = (errors: FieldErrors, unknown: readonly string[] = [], raw = body.raw) =>
    showDeskArticle(
      deps,
      { siteId: site.id, language, id: params.id, version: 'vi', actor, page },
      { arrangement: { errors, raw, unknown } },
    )
  if (!body.ok) return refuse(body.errors)
  const read = readForm(body.value)
  if (!read.ok) return refuse(read.errors, read.wrong)
  const mayPublish = holds(actor, NEWS_PERMISSIONS.publish)
  const isFeatured = mayPublish ? body.value.featured !== undefined : undefined
  const done = await arrangeArticle(
    deps,
    { siteId: site.id, officerId: actor.id, articleId: params.id, mayPublish },
    { ...read.value, isFeatured, began: readBegan(body.raw) },
  )
  if (done.ok) return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=sap-xep`))
  const { error } = done
  if (error.code === 'both_changed') {
    const series = await listNamed(deps.db, 'series', site.id, MOST_SERIES)
    return refuse(errorsOf(language, error, series), [], withTheirs(language, error, body.raw))
  }
  const { code, unknown } = error
  return code === 'article_not_found'
    ? notFound()
    : refuse({ [FIELDS[code] ?? 'tags']: code }, unknown)
}

/** What the other one set, at the fields that both set otherwise. */
function errorsOf(
  language: Language,
  clash: ArrangementClash,
  series: readonly NamedOnDesk[],
): FieldErrors {
  return bothChanged(language, clash, (field, value) => {
    if (field === 'related') return relatedLines(language, value)
    const isNamed = field === 'series' && value !== ''
    return isNamed ? (series.find(({ id }) => String(id) === value)?.nameVi ?? value) : value
  })
}

/** The form as it would be saved next: as it was typed, but for what only the other one set. */
function withTheirs(
  language: Language,
  { theirs, merged }: ArrangementClash,
  raw: RawFields,
): RawFields {
  const { tags, series, related, featured } = theirs
  return {
    ...raw,
    ...(merged.tags === tags ? { tags } : {}),
    ...(merged.series === series ? { series, new_series: '' } : {}),
    ...(merged.related === related ? { related: relatedLines(language, related) } : {}),
    ...(merged.featured === featured ? { featured } : {}),
    began: writeBegan(theirs),
  }
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
