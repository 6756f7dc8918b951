import { z } from 'zod'
import { listUnits, type Unit } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { notFound, page, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { PageContext } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { proceduresTag, procedureTag } from '../domain/cache-tags.ts'
import type { ProcedureVersion } from '../domain/procedure.ts'
import {
  findProcedureBySlug,
  findVersionOf,
  getProcedureVersion,
} from '../store/catalogue.queries.ts'
import { listFeeDocuments } from '../store/fee-document.queries.ts'
import { listProcedures } from '../store/listing.queries.ts'
import { listVersionPeriods } from '../store/period.queries.ts'
import { listCompetences, listFields, listLifeEvents } from '../store/topic.queries.ts'
import { BlankFormPage } from './blank-form.page.tsx'
import { catalogueQuerySchema } from './catalogue-query.ts'
import { placesOf } from './places.ts'
import { ProcedurePage } from './procedure.page.tsx'
import { ProceduresPage } from './procedures.page.tsx'
import { TemplatePage } from './template.page.tsx'

const PAGE_SIZE = 20
const UNITS_TAG = 'units'
const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)

/** The catalogue and the procedures in it. */
export function procedureRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/thu-tuc',
      who: 'anyone',
      audit: 'nothing personal',
      query: catalogueQuerySchema,
      async handle({ site, language, query, now }) {
        const on = dateInVietNam(now)
        const [fields, lifeEvents, units] = await Promise.all([
          listFields(db, site.id, on),
          listLifeEvents(db, site.id, on),
          listUnits(db, site.id, on),
        ])
        const offset = ((query.page ?? 1) - 1) * PAGE_SIZE
        const unit = units.find(each => each.slug === query.unit)
        const list = await listProcedures(
          db,
          {
            ...query,
            siteId: site.id,
            on,
            unitId: query.unit === undefined ? undefined : (unit?.id ?? 0),
          },
          { limit: PAGE_SIZE, offset },
        )
        const view = ProceduresPage({
          language,
          query,
          list,
          pageSize: PAGE_SIZE,
          fields,
          lifeEvents,
          units: receiving(units),
        })
        // What people type is endless: only the catalogue and its filters are kept.
        return query.text
          ? page(view)
          : publicPage(view, { tags: [proceduresTag(site.id), UNITS_TAG] })
      },
    }),
    route({
      method: 'GET',
      path: '/thu-tuc/:slug',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ slug }),
      async handle({ params, site, language, now }) {
        const today = dateInVietNam(now)
        const version = await findVersionOf(db, site.id, { slug: params.slug }, today)
        if (!version) return notFound()
        return publicPage(await procedurePage(db, { site, language }, version, today, undefined), {
          tags: [proceduresTag(site.id), procedureTag(version.procedure.id), UNITS_TAG],
        })
      },
    }),
    route({
      method: 'GET',
      path: '/thu-tuc/:slug/quy-dinh/:number',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ slug, number: z.coerce.number().int().min(1).max(10_000) }),
      async handle({ params, site, language, now }) {
        const today = dateInVietNam(now)
        const procedure = await findProcedureBySlug(db, site.id, params.slug)
        if (!procedure) return notFound()
        const period = (await listVersionPeriods(db, procedure.id)).find(
          each => each.number === params.number,
        )
        if (!period) return notFound()
        const version = await getProcedureVersion(db, period.id)
        const current = await findVersionOf(db, site.id, { slug: params.slug }, today)
        const from = current && current.id !== version.id ? current.validFrom : undefined
        return publicPage(await procedurePage(db, { site, language }, version, today, from), {
          tags: [proceduresTag(site.id), procedureTag(procedure.id), UNITS_TAG],
        })
      },
    }),
    route({
      method: 'GET',
      path: '/thu-tuc/:slug/mau/:paper',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ slug, paper: slug }),
      async handle({ params, site, language, now }) {
        const version = await findVersionOf(db, site.id, { slug: params.slug }, dateInVietNam(now))
        const key = params.paper.replaceAll('-', '_')
        const paper = version?.content.papers.find(each => each.key === key)
        if (!version || !paper?.template) return notFound()
        const siteName = language === 'vi' ? site.nameVi : site.nameEn
        const about = { language, version, paper, siteName }
        const view =
          paper.template.kind === 'form'
            ? BlankFormPage(about)
            : TemplatePage({ ...about, template: paper.template })
        return publicPage(view, {
          tags: [proceduresTag(site.id), procedureTag(version.procedure.id)],
        })
      },
    }),
  ]
}

async function procedurePage(
  db: Db,
  { site, language }: Pick<PageContext, 'site' | 'language'>,
  version: ProcedureVersion,
  today: PlainDate,
  currentFrom: PlainDate | undefined,
) {
  const { id } = version.procedure
  const [competences, units, periods, feeDocuments] = await Promise.all([
    listCompetences(db, id, today),
    listUnits(db, site.id, today),
    listVersionPeriods(db, id),
    listFeeDocuments(db, id, today),
  ])
  return ProcedurePage({
    language,
    version,
    today,
    periods,
    feeDocuments,
    currentFrom,
    places: placesOf(competences, units),
  })
}

function receiving(units: readonly Unit[]) {
  return units
    .filter(unit => unit.kind === 'ward' || unit.kind === 'one_stop')
    .map(unit => ({ slug: unit.slug, name: { vi: unit.shortNameVi, en: unit.shortNameEn } }))
}
