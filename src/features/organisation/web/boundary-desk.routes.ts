import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { typedText } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { MOST_BOUNDARY_BYTES } from '../domain/boundary.ts'
import { ORGANISATION_PERMISSIONS } from '../organisation.permissions.ts'
import { checkBoundary, drawSiteBoundary } from '../use-cases/draw-site-boundary.ts'
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
        const named = { siteId: site.id, siteName: site.nameVi }
        if (!body.ok) {
          const geojson = typedText(body.raw, 'file')
          const isRead = body.errors['file'] === undefined && geojson !== ''
          const read = isRead ? await checkBoundary(deps, { ...named, geojson }) : undefined
          const wrong = read?.ok === false ? { file: read.error.code } : {}
          return refuse({ ...wrong, ...body.errors })
        }
        const { key, file, citation } = body.value
        const drawn = await drawSiteBoundary(deps, {
          ...named,
          by: { kind: 'officer', id: actor.id },
          id: key ?? newId(now),
          geojson: file,
          citation,
        })
        if (!drawn.ok) return refuse({ file: drawn.error.code })
        return redirect(href(language, '/can-bo/to-chuc?xong=map'))
      },
    }),
  ]
}

function formOf(language: Language, now: Instant, raw: RawFields, errors: FieldErrors) {
  const values = { ...typedValues(raw, ['citation']), key: newId(now) }
  const title = words(language).openness.desk.mapEdit
  return BoundaryFormPage({ language, title, action: href(language, PATH), values, errors })
}
