import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Clash } from '#kernel/merge-parts.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { CONTACT_FIELDS, type ContactField, contactParts } from '../domain/unit-contact.ts'
import { ORGANISATION_PERMISSIONS } from '../organisation.permissions.ts'
import { listUnits } from '../store/unit.queries.ts'
import { changeUnitContact } from '../use-cases/change-unit-contact.ts'
import { words } from '../words.ts'
import { typedValues, unitContactForm, unitParam } from './openness.forms.ts'
import { contactPath, UnitContactPage } from './unit-contact.page.tsx'

const PATH = '/can-bo/to-chuc/don-vi/:id/lien-he'
const who = ORGANISATION_PERMISSIONS.describe

/** The form in which it is said how a unit is reached. */
export function unitContactRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      params: unitParam,
      handle: request => showContact(deps, request),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      params: unitParam,
      body: unitContactForm,
      async handle(request) {
        const { body, site, actor, params, language } = request
        if (!body.ok) return showContact(deps, request, { errors: body.errors })
        const changed = await changeUnitContact(deps, {
          ...{ siteId: site.id, by: { kind: 'officer', id: actor.id }, unitId: params.id },
          ...{ contact: body.value, began: readBegan(body.raw) },
        })
        if (changed.ok) {
          const done = changed.value.isMerged ? 'contact_merged' : 'contact'
          return redirect(href(language, `/can-bo/to-chuc?xong=${done}`))
        }
        const { error } = changed
        if (error.code === 'unit_not_found') return notFound()
        return showContact(deps, request, { errors: bothChanged(language, error), clash: error })
      },
    }),
  ]
}

type Again = { readonly errors: FieldErrors; readonly clash?: Clash<ContactField> }

/** The form as it is shown first, or again with what was typed. */
async function showContact(
  { db }: FeatureDeps,
  { site, language, now, params, body }: RouteRequest<{ id: number }, unknown, unknown, Officer>,
  again?: Again,
): Promise<Answer> {
  const units = await listUnits(db, site.id, dateInVietNam(now))
  const unit = units.find(({ id }) => id === params.id)
  if (unit === undefined) return notFound()
  const parts = contactParts(unit)
  const clash = again?.clash
  const typed = again && { ...typedValues(body.raw, [...CONTACT_FIELDS, 'began']) }
  const filled = clash && { ...clash.merged, began: writeBegan(clash.theirs) }
  const view = UnitContactPage({
    language,
    title: words(language).openness.desk.contact.formTitle(
      language === 'vi' ? unit.nameVi : unit.nameEn,
    ),
    action: href(language, contactPath(unit.id)),
    values: filled ?? typed ?? { ...parts, began: writeBegan(parts) },
    errors: again?.errors ?? {},
  })
  return page(view, again === undefined ? {} : { status: 422 })
}
