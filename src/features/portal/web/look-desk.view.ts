/** The form of a look, as its desk shows it. */
import { listUnits, type Unit } from '#features/organisation'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest, SiteRef } from '#platform/http/request.ts'
import { isColour } from '../domain/contrast.ts'
import { BLOCKS, HOUSE_COLOURS, type Look, tooLittleContrast } from '../domain/look.ts'
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
  const kept = newest === undefined ? freshValues(site, units[0]) : valuesOf(newest.look)
  // Who is not told what somebody else saved still goes by what the form was filled with.
  const values: Record<string, string> = {
    ...{ from: newest?.id ?? '', ...(typed ?? merged ?? kept) },
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

/** What the fields hold of a look. */
export function valuesOf(look: Look): Record<string, string> {
  return {
    ...{ name_vi: look.name.vi, name_en: look.name.en },
    ...{ agency_vi: look.agency.vi, agency_en: look.agency.en },
    ...{ contact_vi: look.contact.vi, contact_en: look.contact.en },
    ...{ main_colour: look.main, accent_colour: look.accent, ...linkValues(look.links) },
    ...Object.fromEntries(look.blocks.map((block, index) => [`block_${block}`, String(index + 1)])),
  }
}

/** A site that nobody has arranged yet. */
function freshValues(site: SiteRef, unit: Unit | undefined): Record<string, string> {
  return {
    ...{
      name_vi: site.shownName.vi,
      name_en: site.shownName.en,
      agency_vi: unit?.nameVi ?? site.nameVi,
      agency_en: unit?.nameEn ?? site.nameEn,
    },
    ...{ main_colour: HOUSE_COLOURS.main, accent_colour: HOUSE_COLOURS.accent },
    ...Object.fromEntries(BLOCKS.map((block, index) => [`block_${block}`, String(index + 1)])),
  }
}

/** Undefined when no form was sent. */
function typedValues(raw: RawFields): Record<string, string> | undefined {
  const fields = Object.entries(raw).map(([name, value]) => [name, String(value)] as const)
  return fields.length === 0 ? undefined : { from: '', ...Object.fromEntries(fields) }
}
