import { findUnitBySlug } from '#features/organisation'
import { findProcedureBySlug, listProcedureNames, proceduresTag } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import { type Answer, notFound, publicPage, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { periodTag } from '../domain/cache-tags.ts'
import { periodKey } from '../domain/period.ts'
import { readScorecard, type Scorecard } from '../use-cases/read-scorecard.ts'
import { figuresCsv } from './figures.csv.ts'
import { FiguresPage, type FiguresPageModel } from './figures.page.tsx'
import { periodOf, periodQuery, slugParam } from './figures.query.ts'
import { periodView } from './period.view.ts'
import { FIGURES_PATH, scorecardView } from './scorecard.view.ts'
import { spreadView } from './spread.view.ts'

const UNITS_TAG = 'units'

type Request = RouteRequest<unknown, { ky?: string | undefined }, unknown, never>

/** A unit or a procedure with a page of its own. */
type Part = {
  readonly kind: 'unit' | 'procedure'
  readonly id: number
  readonly slug: string
  readonly name: string
}

/** A page, and the same figures as a table. */
type Form = 'page' | 'csv'

const CSV = '/so-lieu.csv'

/** The public figures of the site, of a unit, of a procedure. */
export function figuresRoutes({ db }: FeatureDeps): Route[] {
  const common = {
    method: 'GET',
    who: 'anyone',
    audit: 'nothing personal',
    query: periodQuery,
  } as const
  return (['page', 'csv'] as const).flatMap(form => {
    const end = form === 'csv' ? CSV : ''
    return [
      route({
        ...common,
        path: `${FIGURES_PATH}${end}`,
        handle: request => answer(db, request as Request, undefined, form),
      }),
      route({
        ...common,
        path: `${FIGURES_PATH}/don-vi/:slug${end}`,
        params: slugParam,
        async handle(request) {
          const { site, params, language } = request
          const unit = await findUnitBySlug(db, site.id, params.slug)
          if (unit === undefined) return notFound()
          const name = language === 'vi' ? unit.nameVi : unit.nameEn
          const part = { kind: 'unit', id: unit.id, slug: unit.slug, name } as const
          return answer(db, request as Request, part, form)
        },
      }),
      route({
        ...common,
        path: `${FIGURES_PATH}/thu-tuc/:slug${end}`,
        params: slugParam,
        async handle(request) {
          const { site, params, language } = request
          const found = await findProcedureBySlug(db, site.id, params.slug)
          const [named] = found ? await listProcedureNames(db, site.id, [found.id]) : []
          if (named === undefined) return notFound()
          const { id, slug } = named
          const part = { kind: 'procedure', id, slug, name: named.name[language] } as const
          return answer(db, request as Request, part, form)
        },
      }),
    ]
  })
}

async function answer(
  db: Db,
  request: Request,
  part: Part | undefined,
  form: Form,
): Promise<Answer> {
  const { site, query, now, language } = request
  const today = dateInVietNam(now)
  const period = await periodOf(db, site.id, query.ky, today)
  if (period === undefined) return notFound()
  const scope = {
    siteId: site.id,
    period,
    ...(part?.kind === 'unit' ? { unitId: part.id } : {}),
    ...(part?.kind === 'procedure' ? { procedureId: part.id } : {}),
  }
  const card = await readScorecard(db, scope, today)
  const tags = [periodTag(period, today), UNITS_TAG, proceduresTag(site.id)]
  if (form === 'csv') {
    return text(figuresCsv(card, language), { contentType: 'text/csv; charset=utf-8', tags })
  }
  const path = part === undefined ? FIGURES_PATH : `${FIGURES_PATH}/${placeOf(part)}`
  const view = FiguresPage({
    language,
    period: await periodView(db, site.id, period, { language, path, today }),
    view: scorecardView(card, language),
    data: dataLinks(card, part, path, language),
    of: part && partModel(part, card, language),
  })
  return publicPage(view, { tags })
}

function placeOf({ kind, slug }: Part): string {
  return `${kind === 'unit' ? 'don-vi' : 'thu-tuc'}/${slug}`
}

function partModel(part: Part, card: Scorecard, language: Language): FiguresPageModel['of'] {
  const { kind, name } = part
  return {
    kind,
    name,
    href: href(language, `/${placeOf(part)}`),
    spread: spreadView(card, language),
  }
}

function dataLinks(
  { scope }: Scorecard,
  part: Part | undefined,
  path: string,
  language: Language,
): FiguresPageModel['data'] {
  const key = periodKey(scope.period)
  const asked = new URLSearchParams({ period: key, ...(part && { [part.kind]: part.slug }) })
  return {
    csv: href(language, `${path}${CSV}?ky=${key}`),
    json: `/api/v1/figures?${asked.toString()}`,
  }
}
