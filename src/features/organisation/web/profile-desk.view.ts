/** The forms about a unit and a leader, as they are shown first and again. */
import { writeDay } from '#kernel/day-text.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { mergeParts, type Parts } from '#kernel/merge-parts.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type DatedText, isWithoutDuties, plansOf, textOn } from '../domain/dated-text.ts'
import { leaderParts, unitParts } from '../domain/profile.ts'
import { listLeaders } from '../store/profile.queries.ts'
import { listLeaderTexts, listUnitTexts } from '../store/text.queries.ts'
import { listUnits } from '../store/unit.queries.ts'
import { typedValues } from './openness.forms.ts'
import {
  LEADER_FIELDS,
  ProfileFormPage,
  type ProfileFormProps,
  UNIT_FIELDS,
} from './openness-form.page.tsx'
import type { Again } from './profile-refusals.ts'
import { UnitContactNow } from './unit-contact.page.tsx'

/** `tu`: the plan to be changed, by its first day. */
type Request<P> = RouteRequest<P, { readonly tu?: PlainDate | undefined }, unknown, Officer>

/** `/can-bo/to-chuc/don-vi/:id` */
export async function showUnit(
  { db }: FeatureDeps,
  request: Request<{ id: number }>,
  again?: Again,
): Promise<Answer> {
  const { site, language, now, params } = request
  const [units, texts] = await Promise.all([
    listUnits(db, site.id, dateInVietNam(now)),
    listUnitTexts(db, { siteId: site.id, of: params.id }),
  ])
  const unit = units.find(each => each.id === params.id)
  if (unit === undefined) return notFound()
  const about = {
    title: language === 'vi' ? unit.nameVi : unit.nameEn,
    base: href(language, `/can-bo/to-chuc/don-vi/${String(unit.id)}`),
    fields: UNIT_FIELDS,
    before: UnitContactNow({ language, unit }),
  }
  return showForm(request, { ...about, nothing: unitParts(undefined), texts }, again)
}

/** `/can-bo/to-chuc/lanh-dao/:id` */
export async function showLeader(
  { db }: FeatureDeps,
  request: Request<{ id: string }>,
  again?: Again,
): Promise<Answer> {
  const { site, language, now, params } = request
  const [leaders, texts] = await Promise.all([
    listLeaders(db, site.id, dateInVietNam(now)),
    listLeaderTexts(db, { siteId: site.id, of: params.id }),
  ])
  const leader = leaders.find(each => each.id === params.id)
  if (leader === undefined) return notFound()
  const about = {
    title: `${leader.fullName} – ${leader.title[language]}`,
    base: href(language, `/can-bo/to-chuc/lanh-dao/${leader.id}`),
    fields: LEADER_FIELDS,
  }
  return showForm(request, { ...about, nothing: leaderParts(undefined), texts }, again)
}

type About = Pick<ProfileFormProps, 'title' | 'base' | 'fields' | 'before'> & {
  readonly texts: readonly DatedText[]
  /** The parts of one of whom nothing is said. */
  readonly nothing: Parts
}

function showForm(
  { language, now, query, body }: Request<unknown>,
  { texts, nothing, ...about }: About,
  again: Again | undefined,
): Answer {
  const today = dateInVietNam(now)
  const plans = plansOf(texts, today)
  const edited = plans.find(({ validFrom }) => validFrom === query.tu)
  const parts = (edited ?? textOn(texts, today))?.parts ?? nothing
  const kept = { valid_from: writeDay(edited?.validFrom ?? today), parts }
  const view = ProfileFormPage({
    ...{ language, plans, edited, ...about },
    action: edited ? `${about.base}?tu=${edited.validFrom}` : about.base,
    values: { ...filled(kept, body.raw, again), key: newId(now) },
    errors: errorsOf(parts, body.raw, again),
  })
  return page(view, again === undefined ? {} : { status: 422 })
}

type Kept = { readonly valid_from: string; readonly parts: Parts }

/** What the fields hold: what is kept, or what was typed; `began` is what they were filled with, or what is saved by now where that was told. */
function filled({ valid_from, parts }: Kept, raw: RawFields, again: Again | undefined) {
  const began = writeBegan(parts)
  if (again === undefined || again.isWithdrawal) return { valid_from, ...parts, began }
  const typed = typedValues(raw, ['valid_from', 'began', ...Object.keys(parts)])
  if (again.isGone) return { ...typed, began }
  const { clash } = again
  return clash === undefined
    ? typed
    : { ...typed, ...clash.merged, began: writeBegan(clash.theirs) }
}

/** Where something else is wrong, it is told at once that duties lack too, which is known only by what is kept. */
function errorsOf(parts: Parts, raw: RawFields, again: Again | undefined): FieldErrors {
  if (again === undefined) return {}
  const isAsked = again.isWithdrawal || again.clash || again.errors['duties_vi'] !== undefined
  const typed = typedValues(raw, Object.keys(parts))
  const trimmed = Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [name, text.trim()]),
  )
  return !isAsked && isWithoutDuties(mergeParts(readBegan(raw), parts, trimmed).merged)
    ? { duties_vi: 'duties_missing', ...again.errors }
    : again.errors
}
