/** Puts the page of a place on the desk together: what is kept, or what was typed and refused. */
import { listUnits, type Unit } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import type { TypedPlace } from '../domain/check-place.ts'
import { metresAway } from '../domain/far-place.ts'
import type { PlaceDraft } from '../domain/place.ts'
import { placeParts } from '../domain/place-parts.ts'
import { findPlace } from '../store/place.queries.ts'
import { areaOfSite } from '../use-cases/area-of-site.ts'
import { typedFrom, typedOf } from './desk.forms.ts'
import { type PlaceDone, PlaceFormPage } from './place-form.page.tsx'

/** The address of the desk. */
export const DESK = '/can-bo/dia-diem'

/** The page of a place on the desk; without an id, of a new one. */
export async function showDeskPlace(
  { db, clock }: Pick<FeatureDeps, 'db' | 'clock'>,
  asked: { siteId: number; language: Language; id?: string | undefined },
  state: {
    readonly done?: PlaceDone
    readonly errors?: FieldErrors
    readonly raw?: RawFields
    /** A refused closing. */
    readonly move?: { readonly code: string; readonly raw: RawFields }
  },
): Promise<Answer> {
  const { siteId, language, id } = asked
  const place = id === undefined ? undefined : await findPlace(db, siteId, id)
  if (id !== undefined && place === undefined) return notFound()
  const units = await listUnits(db, siteId, dateInVietNam(clock.now()))
  const kept = place === undefined ? typedFrom({}) : typedAs(language, place, units)
  const far = place?.point && metresAway(await areaOfSite(db, siteId), place.point)
  const view = PlaceFormPage({
    ...{ language, place, far, done: state.done, errors: state.errors ?? {} },
    wards: units.filter(unit => unit.kind === 'ward'),
    values: state.raw === undefined ? kept : typedFrom(state.raw),
    began: String(state.raw?.['began'] ?? writeBegan(placeParts(kept))),
    move: state.move && { code: state.move.code, reason: String(state.move.raw['reason'] ?? '') },
  })
  const isRefused = state.errors !== undefined || state.move !== undefined
  return page(view, { status: isRefused ? 422 : 200 })
}

/** A kept place as the form is filled with it. */
export function typedAs(language: Language, place: PlaceDraft, units: readonly Unit[]): TypedPlace {
  const ward = units.find(unit => unit.id === place.unitId)?.slug ?? ''
  return typedOf(language, place, { ward, kind: place.kind })
}
