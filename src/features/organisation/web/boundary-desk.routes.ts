import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { MOST_BOUNDARY_BYTES } from '../domain/boundary.ts'
import { ORGANISATION_PERMISSIONS } from '../organisation.permissions.ts'
import { drawSiteBoundary } from '../use-cases/draw-site-boundary.ts'
import { words } from '../words.ts'
import { boundaryForm, typedValues } from './openness.forms.ts'
import { BoundaryFormPage } from './openness-form.page.tsx'

const PATH = '/can-bo/to-chuc/ban-do'
const who = ORGANISATION_PERMISSIONS.describe

/** Takes a boundary map. */
export function boundaryDeskRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      handle: ({ language, now }) => page(formOf(language, now, {}, {})),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: boundaryForm,
      textFile: { maxBytes: MOST_BOUNDARY_BYTES },
      async handle({ body, site, language, actor, now }) {
        const refuse = (errors: FieldErrors) =>
          page(formOf(language, now, body.raw, errors), { status: 422 })
        if (!body.ok) return refuse(body.errors)
        const { key, file, citation } = body.value
        const drawn = await drawSiteBoundary(deps, {
          siteId: site.id,
          siteName: site.nameVi,
          by: { kind: 'officer', id: actor.id },
          id: key ?? newId(now),
          geojson: file,
          citation,
        })
        if (!drawn.ok) return refuse({ file: drawn.error.code })
        return redirect(href(language, '/can-bo/to-chuc?xong=1'))
      },
    }),
  ]
}

function formOf(language: Language, now: Instant, raw: RawFields, errors: FieldErrors) {
  const values = { ...typedValues(raw, ['citation']), key: newId(now) }
  const title = words(language).openness.desk.mapEdit
  return BoundaryFormPage({ language, title, action: href(language, PATH), values, errors })
}
