/** The form of a look, as its desk shows it. */
import { listUnits, type Unit } from '#features/organisation'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields, RouteRequest, SiteRef } from '#platform/http/request.ts'
import { isColour } from '../domain/contrast.ts'
import { BLOCKS, HOUSE_COLOURS, type Look, tooLittleContrast } from '../domain/look.ts'
import { partsOf } from '../domain/look-parts.ts'
import { findNewestLook, findShownLook } from '../store/look.queries.ts'
import { linkValues } from './link-rows.forms.ts'
import { LookFormPage, type LookFormProps } from './look-form.page.tsx'

type Request = Pick<
  RouteRequest<unknown, unknown, unknown, Officer>,
  'site' | 'language' | 'now' | 'body'
>

/**
 * Shows the form: with what is kept, with what was typed where errors are told, or with what is `merged` of it and what somebody
 * else saved.
 */
export async function showLookForm(
  deps: FeatureDeps,
  { site, language, now, body }: Request,
  done: LookFormProps['done'],
  errors?: FieldErrors,
  merged?: Record<string, string>,
): Promise<Answer> {
  const [newest, shown, units] = await Promise.all([
    findNewestLook(deps.db, site.id),
    findShownLook(deps.db, site.id),
    listUnits(deps.db, site.id, dateInVietNam(now)),
  ])
  const typed = errors === undefined || merged !== undefined ? undefined : typedValues(body.raw)
  const kept = newest ?? { look: freshLook(site, units[0]), emblem: undefined }
  // Who is not told what somebody else saved still goes by what the form was filled with.
  const values: Record<string, string> = {
    ...{ began: writeBegan(partsOf(kept)), ...(typed ?? merged ?? valuesOf(kept.look)) },
    key: newId(now),
  }
  const main = values['main_colour'] ?? ''
  const view = LookFormPage({
    language,
    values,
    draftId: newest?.id === shown?.id ? undefined : newest?.id,
    isShown: newest !== undefined && newest.id === shown?.id,
    hasEmblem: newest?.emblem !== undefined,
    contrast: isColour(main) ? tooLittleContrast(main) : undefined,
    done,
    blocks: newest?.look.blocks ?? [],
    errors: errors ?? {},
  })
  return page(view, errors === undefined ? {} : { status: 422 })
}

/** What the fields hold of a look; what stands in English as in Vietnamese was not written for it. */
export function valuesOf(look: Look): Record<string, string> {
  const both = (name: string, { vi, en }: Localised) => ({
    ...{ [`${name}_vi`]: vi, [`${name}_en`]: en === vi ? '' : en },
  })
  return {
    ...{ ...both('name', look.name), ...both('agency', look.agency) },
    ...{ ...both('contact', look.contact), ...linkValues(look.links) },
    ...{ main_colour: look.main, accent_colour: look.accent },
    ...Object.fromEntries(look.blocks.map((block, index) => [`block_${block}`, String(index + 1)])),
  }
}

/** Of a site that nobody has arranged yet. */
function freshLook(site: SiteRef, unit: Unit | undefined): Look {
  return {
    name: site.shownName,
    agency: { vi: unit?.nameVi ?? site.nameVi, en: unit?.nameEn ?? site.nameEn },
    contact: { vi: '', en: '' },
    ...{ ...HOUSE_COLOURS, blocks: BLOCKS, links: [] },
  }
}

/** Undefined when no form was sent. */
function typedValues(raw: RawFields): Record<string, string> | undefined {
  const fields = Object.entries(raw).map(([name, value]) => [name, String(value)] as const)
  return fields.length === 0 ? undefined : { began: '', ...Object.fromEntries(fields) }
}
