/** A list of places as a file: download, preview, confirm. */
import { z } from 'zod'
import { listUnits } from '#features/organisation'
import { csvText } from '#kernel/csv-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { type Answer, notFound, page, redirect, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { PLACE_FIELDS } from '../domain/check-place.ts'
import { farRows } from '../domain/far-place.ts'
import { VERDICTS } from '../domain/import-list.ts'
import { PLACES_PERMISSIONS } from '../places.permissions.ts'
import { findImport } from '../store/import.queries.ts'
import { listPlaces } from '../store/place.queries.ts'
import { applyImport } from '../use-cases/apply-import.ts'
import { areaOfSite } from '../use-cases/area-of-site.ts'
import { headingNames, namesFrom } from '../use-cases/place-names.ts'
import { type PreviewProblem, previewImport } from '../use-cases/preview-import.ts'
import { words } from '../words.ts'
import { idParam, typedOf } from './desk.forms.ts'
import { DESK } from './desk-view.ts'
import { ImportPage } from './import.page.tsx'
import { ImportPreviewPage } from './import-preview.page.tsx'

const PATH = `${DESK}/nhap`
const MOST_BYTES = 5_000_000
const MOST_LISTED = 50_000
const CSV = 'text/csv; charset=utf-8'
const who = PLACES_PERMISSIONS.keep

/** Importing and exporting the list. */
export function importRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: `${DESK}/danh-sach.csv`,
      who,
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const [places, wards] = await Promise.all([
          listPlaces(db, site.id, { state: 'open', limit: MOST_LISTED }),
          wardNames(deps, site.id, language, now),
        ])
        const { kinds } = words(language)
        return table(
          language,
          places.map(place =>
            typedOf(language, place, {
              ward: wards.get(place.unitId) ?? '',
              kind: kinds[place.kind],
            }),
          ),
        )
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/mau.csv`,
      who,
      audit: 'nothing personal',
      handle: ({ language }) => table(language, [words(language).import.examples]),
    }),
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      handle: ({ language }) => page(ImportPage({ language, problem: undefined })),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: z.object({ table: z.string('table_missing').min(1, 'table_missing') }),
      textFile: { maxBytes: MOST_BYTES },
      async handle({ body, site, language, actor, now }) {
        const refuse = (problem: PreviewProblem | { readonly code: FileProblem }) =>
          page(ImportPage({ language, problem }), { status: 422 })
        if (!body.ok) return refuse({ code: fileProblem(body.errors) })
        const units = await listUnits(db, site.id, dateInVietNam(now))
        const seen = await previewImport(deps, {
          ...{ siteId: site.id, officerId: actor.id, table: body.value.table },
          names: namesFrom(units.filter(unit => unit.kind === 'ward')),
          headings: headingNames(),
        })
        if (!seen.ok) return refuse(seen.error)
        return redirect(href(language, `${PATH}/${seen.value.importId}`))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({
        xem: z.enum(VERDICTS).optional().catch(undefined),
        tu: z.coerce.number().int().min(1).max(1_000_000).default(1).catch(1),
      }),
      async handle({ site, language, params, query, now }) {
        const list = await findImport(db, site.id, params.id)
        if (list === undefined) return notFound()
        const wards = await wardNames(deps, site.id, language, now)
        const far = farRows(await areaOfSite(db, site.id), list.rows)
        const view = { language, list, far, wards, verdict: query.xem, from: query.tu }
        return page(ImportPreviewPage({ ...view, problem: undefined }))
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id/ghi`,
      who,
      audit: 'act',
      params: idParam,
      async handle({ site, language, params, actor, now }) {
        const by = { siteId: site.id, officerId: actor.id, importId: params.id }
        const applied = await applyImport(deps, by)
        if (applied.ok) return redirect(href(language, `${PATH}/${params.id}`))
        const list = await findImport(db, site.id, params.id)
        if (list === undefined) return notFound()
        const problem = applied.error.code
        const wards = await wardNames(deps, site.id, language, now)
        const far = farRows(await areaOfSite(db, site.id), list.rows)
        const view = { language, list, far, wards, verdict: undefined, from: 1, problem }
        return page(ImportPreviewPage(view), { status: 422 })
      },
    }),
  ]
}

/** Wards as the column of a list names them. */
async function wardNames(
  { db }: FeatureDeps,
  siteId: number,
  language: Language,
  now: Instant,
): Promise<ReadonlyMap<number, string>> {
  const units = await listUnits(db, siteId, dateInVietNam(now))
  return new Map(
    units.map(unit => [unit.id, language === 'vi' ? unit.shortNameVi : unit.shortNameEn]),
  )
}

function table(language: Language, rows: readonly Readonly<Record<string, string>>[]): Answer {
  const { fields } = words(language)
  const lines = rows.map(row => PLACE_FIELDS.map(field => row[field] ?? ''))
  return text(csvText([PLACE_FIELDS.map(field => fields[field]), ...lines]), { contentType: CSV })
}

type FileProblem = 'table_missing' | 'file_too_large'

function fileProblem({ table }: FieldErrors): FileProblem {
  return table === 'file_too_large' ? table : 'table_missing'
}
