import { z } from 'zod'
import type { Place } from '#features/places'
import { readDay, readTime, writeDay, writeTime } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import { dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { errorSentences, ticked } from '#platform/http/fields.ts'
import type { RawFields } from '#platform/http/request.ts'
import { ageParts, readAge } from '../domain/age.ts'
import { askedIn, formFrom, USUAL, type Usual } from '../domain/asked.ts'
import type { Campaign, CampaignDraft, Slot, SlotDraft } from '../domain/campaign.ts'
import { faultsInOwn } from '../domain/own-questions.ts'
import { faultsIn, type SettingsFault } from '../domain/settings.ts'
import type { TypedSeries } from '../domain/slot-series.ts'
import { readSlots } from '../domain/slots.ts'
import type { Ward } from '../domain/wards.ts'
import { askedWords, words } from '../words.ts'
import {
  fieldOfFault,
  type OwnField,
  readOwn,
  type TypedOwn,
  typedOwnFrom,
  typedOwnOf,
} from './own-questions.forms.ts'
import {
  NEW_SERIES,
  type SeriesField,
  type SlotField,
  slotField,
  type TypedRow,
  typedRowsFrom,
  typedRowsOf,
  typedSeriesFrom,
} from './slots.forms.ts'
import { placeTyped } from './typed-place.ts'

const MOST_TITLE = 160
const MOST_TEXT = 2000
const MOST_REMINDER_HOURS = 336

/** A campaign by its id. */
export const idParam = z.object({ id: z.string().refine(isId) })

/** The fields of text of a campaign. */
export const TEXT_FIELDS = [
  ...(['title_vi', 'title_en', 'about_vi', 'about_en', 'who_vi', 'who_en'] as const),
  ...(['age_from', 'age_below', 'place'] as const),
  ...(['opens_day', 'opens_time', 'closes_day', 'closes_time'] as const),
  ...(['identity', 'reminder', 'retention', 'unit'] as const),
] as const
/** A field of text. */
export type TextField = (typeof TEXT_FIELDS)[number]

/** A campaign as it was typed. */
export type TypedCampaign = Readonly<Record<TextField, string>> & {
  readonly slots: readonly TypedRow[]
  readonly series: TypedSeries
  readonly usual: readonly Usual[]
  readonly own: readonly TypedOwn[]
  /** Ids of wards whose residents alone may register. */
  readonly wards: readonly string[]
}

/** Where a contradiction is mended. */
export const FIELD_OF_FAULT: Readonly<Record<SettingsFault, TextField | 'usual'>> = {
  ages_not_asked: 'usual',
  ages_empty: 'age_below',
  wards_not_asked: 'usual',
  opens_after_slot: 'opens_day',
  closes_after_slots: 'closes_day',
  reminder_without_email: 'reminder',
  reminder_before_opening: 'reminder',
  retention_too_early: 'retention',
}

/** What is more than a text. */
export type ListField = 'usual' | 'wards' | 'slots' | 'own'

/** A field of the form that calls one slot off. */
type OffField = 'off_slot' | 'off_reason'

/** What is wrong, by field. */
export type CampaignErrors = {
  readonly [field in
    | TextField
    | OwnField
    | SlotField
    | SeriesField
    | ListField
    | 'reason'
    | OffField]?: string
}

/** What came as text, whatever it is; what is wrong with it, `readCampaign` tells. */
export const campaignForm = z.object({
  /** The officer has read who is told of what changes. */
  telling: z.literal('yes').optional().catch(undefined),
  /** The retention day by which the officer knows that everything is erased at once. */
  erasing: z.string().max(20).optional().catch(undefined),
})

/** The fields of a form that was sent, as typed. */
export function typedFrom(raw: RawFields): TypedCampaign {
  const texts = TEXT_FIELDS.map(field => {
    const value = raw[field]
    return [field, typeof value === 'string' ? value.trim() : ''] as const
  })
  const usual = ticked(raw, 'usual')
  return {
    ...(Object.fromEntries(texts) as Record<TextField, string>),
    ...{ slots: typedRowsFrom(raw), series: typedSeriesFrom(raw) },
    usual: USUAL.filter(each => usual.includes(each)),
    wards: ticked(raw, 'wards'),
    own: typedOwnFrom(raw),
  }
}

/** A campaign as it would be typed. */
export function typedOf(
  language: Language,
  campaign: Campaign,
  slots: readonly Slot[],
  place: Place | undefined,
): TypedCampaign {
  const asked = askedIn(campaign.form)
  return {
    ...{ title_vi: campaign.title.vi, title_en: campaign.title.en },
    ...{ about_vi: campaign.about.vi, about_en: campaign.about.en },
    ...{ who_vi: campaign.who.vi, who_en: campaign.who.en },
    age_from: ageTyped(language, campaign.ages.from),
    age_below: ageTyped(language, campaign.ages.below),
    place: place === undefined ? campaign.placeText : placeTyped(place),
    ...{ opens_day: dayOf(campaign.opensAt), opens_time: writeTime(campaign.opensAt) },
    ...{ closes_day: dayOf(campaign.closesAt), closes_time: writeTime(campaign.closesAt) },
    ...{
      slots: typedRowsOf(slots),
      series: NEW_SERIES,
      own: typedOwnOf(asked.own),
      usual: asked.usual,
      wards: campaign.wardIds.map(String),
    },
    ...{ identity: campaign.identityQuestion, reminder: String(campaign.reminderHours) },
    ...{ retention: writeDay(campaign.retentionDay), unit: '' },
  }
}

/** What was typed, read; or everything that is wrong with it. `wards`: those that it may offer. */
export function readCampaign(
  typed: TypedCampaign,
  wards: readonly Ward[],
):
  | { readonly ok: true; readonly draft: CampaignDraft; readonly slots: readonly SlotDraft[] }
  | { readonly ok: false; readonly errors: CampaignErrors } {
  const errors: Noted = lengthErrors(typed)
  const note: Note = (field, code) => {
    errors[field] ??= code
  }
  const read = readParts(typed, wards, note)
  if (read === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  const { slots, ...parts } = read
  const draft = {
    title: { vi: typed.title_vi, en: typed.title_en },
    about: { vi: typed.about_vi, en: typed.about_en },
    who: { vi: typed.who_vi, en: typed.who_en },
    wardIds: wards.map(({ id }) => id).filter(id => typed.wards.includes(String(id))),
    ...{ placeText: typed.place, placeId: undefined, identityQuestion: typed.identity },
    ...parts,
  }
  for (const fault of faultsIn(draft, slots)) note(FIELD_OF_FAULT[fault], fault)
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, draft, slots }
}

/** What is more than a text; undefined when part of it cannot be read. Notes what is wrong. */
function readParts(typed: TypedCampaign, wards: readonly Ward[], note: Note) {
  const opensAt = momentOf(typed, 'opens', note)
  const closesAt = momentOf(typed, 'closes', note)
  if (opensAt && closesAt && closesAt <= opensAt) note('closes_day', 'closes_before_opens')
  const retentionDay = readDay(typed.retention)
  if (retentionDay === undefined) note('retention', 'day_wrong')
  const reminderHours = /^\d{1,3}$/.test(typed.reminder) ? Number(typed.reminder) : -1
  if (reminderHours < 0 || reminderHours > MOST_REMINDER_HOURS) note('reminder', 'reminder_wrong')
  if (typed.identity !== '' && !(typed.usual as readonly string[]).includes(typed.identity))
    note('identity', 'identity_not_asked')
  const ages = { from: ageOf(typed, 'age_from', note), below: ageOf(typed, 'age_below', note) }
  const slots = slotsIn(typed, note)
  for (const fault of faultsInOwn(readOwn(typed.own))) note(fieldOfFault(fault), fault.code)
  const form = formOf(typed, wards)
  if (!form.ok || !slots || !opensAt || !closesAt || retentionDay === undefined) return undefined
  const times = { opensAt, closesAt, reminderHours, retentionDay }
  return { ages, ...times, form: form.value, slots }
}

function slotsIn(typed: TypedCampaign, note: Note): readonly SlotDraft[] | undefined {
  const slots = readSlots(typed.slots)
  if (slots.ok) return slots.value
  for (const { row, part, code } of slots.error) note(slotField(row, part), code)
  return undefined
}

type Note = (field: keyof CampaignErrors, code: string) => void

type Noted = { -readonly [field in keyof CampaignErrors]: CampaignErrors[field] }

function lengthErrors(typed: TypedCampaign): Noted {
  const errors: Noted = {}
  if (typed.title_vi === '') errors.title_vi = 'title_missing'
  if (typed.place === '') errors.place = 'place_missing'
  for (const field of TEXT_FIELDS) {
    const most = field.startsWith('title') || field === 'place' ? MOST_TITLE : MOST_TEXT
    if (typed[field].length > most) errors[field] ??= 'text_too_long'
  }
  return errors
}

/** The form in both languages: the words of each question come from the words of each. */
function formOf({ usual, own, identity }: TypedCampaign, wards: readonly Ward[]) {
  return formFrom({ usual, own: readOwn(own), identity, wards }, askedWords())
}

function momentOf(
  typed: TypedCampaign,
  which: 'opens' | 'closes',
  note: Note,
): Instant | undefined {
  const day = readDay(typed[`${which}_day`])
  if (day === undefined) note(`${which}_day`, 'day_wrong')
  const time = readTime(typed[`${which}_time`])
  if (time === undefined) note(`${which}_time`, 'time_wrong')
  return day !== undefined && time !== undefined ? instantAt(day, time) : undefined
}

function ageOf(
  typed: TypedCampaign,
  field: 'age_from' | 'age_below',
  note: Note,
): number | undefined {
  if (typed[field] === '') return undefined
  const age = readAge(typed[field])
  if (age === undefined) note(field, 'age_wrong')
  return age
}

function ageTyped(language: Language, months: number | undefined): string {
  if (months === undefined) return ''
  const { unit, count } = ageParts(months)
  return unit === 'years' ? String(count) : words(language).ages.typedMonths(count)
}

function dayOf(moment: Instant): string {
  return writeDay(dateInVietNam(moment))
}

export const { errorText } = errorSentences(language => words(language).errors)
