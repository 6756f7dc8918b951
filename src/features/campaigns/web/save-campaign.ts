/** What comes of the form of a campaign: it is kept, or comes back with what is to be set right, or asked first. */
import type { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, typed, writeBegan } from '#platform/http/fields.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import type { Campaign } from '../domain/campaign.ts'
import { ownNumber } from '../domain/own-questions.ts'
import { findCampaign, listSlots } from '../store/campaign.queries.ts'
import {
  changeCampaign,
  makeCampaign,
  type SaveProblem,
  type SaveRefusal,
} from '../use-cases/save-campaign.ts'
import { tellBoth } from './both-changed.ts'
import { campaignParts, mergeCampaigns } from './campaign-parts.ts'
import { showCampaign } from './campaign-view.ts'
import {
  type CampaignErrors,
  type campaignForm,
  FIELD_OF_FAULT,
  readCampaign,
  type TypedCampaign,
  typedFrom,
  typedOf,
} from './desk.forms.ts'
import { takeStep } from './desk-steps.ts'
import { listOfferedWards } from './offered-wards.ts'
import { type OwnField, fieldOf as ownField } from './own-questions.forms.ts'
import { refusedRows } from './slots.forms.ts'
import { placeOf, readPlace } from './typed-place.ts'

const PATH = '/can-bo/dang-ky'
const FIELDS: Readonly<Record<SaveProblem, keyof CampaignErrors>> = {
  campaign_not_found: 'title_vi',
  campaign_changed_meanwhile: 'title_vi',
  campaign_is_erased: 'title_vi',
  ...FIELD_OF_FAULT,
  form_is_answered: 'usual',
  slot_is_taken: 'slot_0_from',
  capacity_is_taken: 'slot_0_capacity',
  people_are_told: 'place',
  people_are_erased: 'retention',
}

type Sent = RouteRequest<unknown, unknown, z.output<typeof campaignForm>, Officer>
/** What the form holds, and what it was first filled with. */
type Held = { readonly values: TypedCampaign; readonly began?: string | undefined }

/** Makes a campaign, or does what a button of its rows asks for. */
export async function addCampaign(deps: FeatureDeps, request: Sent): Promise<Answer> {
  const { body, site, language, actor } = request
  const values = typedFrom(body.raw)
  const step = takeStep(body.raw, values)
  if (step !== undefined) return showCampaign(deps, request, undefined, step)
  const read = await readInput(deps, request, undefined, values)
  const unitId = chosenUnit(actor, values.unit)
  const noUnit: CampaignErrors = unitId === undefined ? { unit: 'unit_missing' } : {}
  if (!read.ok || unitId === undefined) {
    const errors = { ...(read.ok ? {} : read.errors), ...noUnit }
    return showCampaign(deps, request, undefined, { errors, values })
  }
  const saved = await makeCampaign({ ...deps, portal: site.origin }, { ...read.input, unitId })
  if (saved.ok) return redirect(href(language, `${PATH}/${saved.value.campaignId}?xong=luu`))
  return showRefused(deps, request, undefined, { values }, saved.error)
}

/** Changes a campaign, likewise. What somebody else changed meanwhile stays, but where both changed the same. */
export async function saveCampaign(
  deps: FeatureDeps,
  request: Sent,
  campaign: Campaign,
): Promise<Answer> {
  const { body, site, language, now } = request
  const mine = typedFrom(body.raw)
  const step = takeStep(body.raw, mine)
  if (step !== undefined)
    return showCampaign(deps, request, campaign, { ...step, began: typed(body.raw, 'began') })
  const slots = await listSlots(deps.db, campaign.id)
  const theirs = typedOf(language, campaign, slots, await placeOf(deps.db, site.id, campaign))
  const { merged, clashes, isMerged } = mergeCampaigns(readBegan(body.raw), theirs, mine)
  const held = { values: merged, began: writeBegan(campaignParts(theirs)) }
  if (clashes.length > 0) {
    const wards = await listOfferedWards(deps.db, site.id, now, { campaign, slots })
    const told = tellBoth(language, { clashes, theirs, wards })
    return showCampaign(deps, request, campaign, { ...held, ...told })
  }
  const read = await readInput(deps, request, campaign, merged)
  if (!read.ok) return showCampaign(deps, request, campaign, { ...held, errors: read.errors })
  const saved = await changeCampaign(
    { ...deps, portal: site.origin },
    {
      ...{ ...read.input, ...knownIn(body, merged) },
      ...{ campaignId: campaign.id, revision: campaign.revision },
    },
  )
  if (saved.ok) {
    const done = isMerged ? 'sua-chung' : 'luu'
    return redirect(href(language, `${PATH}/${campaign.id}?xong=${done}`))
  }
  if (saved.error.code !== 'campaign_changed_meanwhile')
    return showRefused(deps, request, campaign, held, saved.error)
  // Somebody saved in this very moment.
  const newest = await findCampaign(deps.db, site.id, campaign.id)
  return newest === undefined ? notFound() : await saveCampaign(deps, request, newest)
}

/** What was typed, as it is kept; or what is wrong with it. */
async function readInput(
  { db }: FeatureDeps,
  { site, actor, now }: Sent,
  campaign: Campaign | undefined,
  values: TypedCampaign,
) {
  const slots = campaign === undefined ? [] : await listSlots(db, campaign.id)
  const wards = await listOfferedWards(db, site.id, now, { campaign, slots })
  const read = readCampaign(values, wards)
  if (!read.ok) return read
  const input = {
    ...{ siteId: site.id, slots: read.slots },
    draft: { ...read.draft, ...(await readPlace(db, site.id, values.place)) },
    actor: { kind: 'officer', id: actor.id } as const,
  }
  return { ok: true, input } as const
}

/** What the officer has read before saving: of erasing by that very day. */
function knownIn(body: Sent['body'], { retention }: TypedCampaign) {
  if (!body.ok) return {}
  const { telling, erasing } = body.value
  return { mayTell: telling === 'yes', mayErase: erasing !== undefined && erasing === retention }
}

/** Shows the form again: with who is told of what changes and whose data are erased, or with what is wrong beside its field. */
async function showRefused(
  deps: FeatureDeps,
  request: Sent,
  campaign: Campaign | undefined,
  held: Held,
  refusal: SaveRefusal,
): Promise<Answer> {
  const { values } = held
  const { code, slotIds, question, people, erased } = refusal
  if (people !== undefined || erased !== undefined)
    return showCampaign(deps, request, campaign, { ...held, people, erased })
  if (slotIds === undefined) {
    const errors = { [fieldOf(values, question) ?? FIELDS[code]]: code }
    return showCampaign(deps, request, campaign, { ...held, errors })
  }
  const slots = await listSlots(deps.db, campaign?.id ?? '')
  const { rows, errors } = refusedRows(values.slots, slots, { code, slotIds })
  return showCampaign(deps, request, campaign, {
    ...held,
    errors,
    values: { ...values, slots: rows },
  })
}

/** Where a question that would change is typed, if it is one of its own. */
function fieldOf({ own }: TypedCampaign, key: string | undefined): OwnField | undefined {
  const number = key === undefined ? undefined : ownNumber(key)
  return own.some(each => each.number === number) && number !== undefined
    ? ownField(number, 'vi')
    : undefined
}

/** The unit that was chosen, or the only one. */
function chosenUnit(actor: Officer, typed: string): number | undefined {
  const units = unitsWhere(actor, CAMPAIGNS_PERMISSIONS.keep)
  return units.length === 1 ? units[0] : units.find(id => String(id) === typed)
}
