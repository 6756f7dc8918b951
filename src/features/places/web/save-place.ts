/** What comes of the form of a place: it is kept, or comes back with what is to be set right. */
import type { z } from 'zod'
import { listUnits, type Unit } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { type Clash, mergeParts } from '#kernel/merge-parts.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { RawFields, RouteRequest } from '#platform/http/request.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { checkPlace } from '../domain/check-place.ts'
import type { PlaceKind } from '../domain/place.ts'
import { fieldOf, type PlacePart, placeParts, typedFromParts } from '../domain/place-parts.ts'
import { findPlace } from '../store/place.queries.ts'
import { namesFrom } from '../use-cases/place-names.ts'
import { addPlaces, correctPlace } from '../use-cases/save-place.ts'
import { words } from '../words.ts'
import type { placeForm } from './desk.forms.ts'
import { DESK, showDeskPlace, typedAs } from './desk-view.ts'

type SaveRequest = RouteRequest<unknown, unknown, z.output<typeof placeForm>, Officer>

/** Adds a place. */
export async function add(
  deps: FeatureDeps,
  { body, site, language, actor, now }: SaveRequest,
): Promise<Answer> {
  const refuse = (errors: Readonly<Record<string, string>>) =>
    showDeskPlace(deps, { siteId: site.id, language }, { errors, raw: body.raw })
  if (!body.ok) return refuse(body.errors)
  const units = await listUnits(deps.db, site.id, dateInVietNam(now))
  const read = checkPlace(body.value, namesFrom(units.filter(isWard)))
  if (!read.ok) return refuse(read.error)
  const by = { siteId: site.id, actor: { kind: 'officer', id: actor.id } as const }
  const saved = await addPlaces(deps, { ...by, drafts: [read.value] })
  if (!saved.ok) return refuse({ code: saved.error.code })
  return redirect(href(language, `${DESK}/${saved.value.placeIds[0] ?? ''}?xong=them`))
}

/** Corrects a place. What somebody else corrected meanwhile stays, but where both changed the same. */
export async function correct(
  deps: FeatureDeps,
  request: SaveRequest,
  id: string,
): Promise<Answer> {
  const { body, site, language, actor, now } = request
  const refuse = (errors: Readonly<Record<string, string>>, raw: RawFields = body.raw) =>
    showDeskPlace(deps, { siteId: site.id, language, id }, { errors, raw })
  if (!body.ok) return refuse(body.errors)
  const units = await listUnits(deps.db, site.id, dateInVietNam(now))
  const place = await findPlace(deps.db, site.id, id)
  if (place === undefined) return notFound()
  const theirs = placeParts(typedAs(language, place, units))
  const { merged, clashes, isMerged } = mergeParts(
    readBegan(body.raw),
    theirs,
    placeParts(body.value),
  )
  const typed = typedFromParts(merged)
  if (clashes.length > 0) {
    const clash = { code: 'both_changed', clashes, theirs, merged } as const
    return refuse(errorsOf(language, clash, units), { ...typed, began: writeBegan(theirs) })
  }
  const read = checkPlace(typed, namesFrom(units.filter(isWard)))
  if (!read.ok) return refuse(read.error)
  const saved = await correctPlace(deps, {
    ...{ siteId: site.id, actor: { kind: 'officer', id: actor.id } },
    ...{ draft: read.value, placeId: id, revision: place.revision },
  })
  if (saved.ok)
    return redirect(href(language, `${DESK}/${id}?xong=${isMerged ? 'sua-chung' : 'sua'}`))
  const { code } = saved.error
  // Somebody saved in this very moment.
  if (code === 'place_changed_meanwhile') return await correct(deps, request, id)
  return code === 'place_not_found' ? notFound() : refuse({ code })
}

/** What the other one saved, at the fields that both changed. */
function errorsOf(
  language: Language,
  clash: Clash<PlacePart>,
  units: readonly Unit[],
): Readonly<Record<string, string>> {
  const said = bothChanged(language, clash, (part, value) => {
    if (part === 'kind') return words(language).kinds[value as PlaceKind]
    const ward = part === 'ward' ? units.find(({ slug }) => slug === value) : undefined
    if (ward) return language === 'vi' ? ward.shortNameVi : ward.shortNameEn
    return part === 'point' ? value.replace('\n', ', ') : value
  })
  return Object.fromEntries(clash.clashes.map(part => [fieldOf(part), said[part] ?? '']))
}

function isWard({ kind }: Unit): boolean {
  return kind === 'ward'
}
