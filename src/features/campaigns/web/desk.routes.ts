import { z } from 'zod'
import { listUnitsByIds } from '#features/organisation'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { type Answer, notFound, page, previewPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import type { Campaign } from '../domain/campaign.ts'
import { ownNumber } from '../domain/own-questions.ts'
import { warningsIn } from '../domain/settings.ts'
import { findCampaign, listOutcomes, listSlots } from '../store/campaign.queries.ts'
import { moveCampaign } from '../use-cases/move-campaign.ts'
import {
  changeCampaign,
  makeCampaign,
  type SaveProblem,
  type SaveRefusal,
} from '../use-cases/save-campaign.ts'
import { CampaignPage } from './campaign.page.tsx'
import { CampaignFormPage, type CampaignFormProps } from './campaign-form.page.tsx'
import { CampaignsDeskPage } from './campaigns-desk.page.tsx'
import {
  type CampaignErrors,
  campaignForm,
  FIELD_OF_FAULT,
  idParam,
  readCampaign,
  type TypedCampaign,
  typedFrom,
  typedOf,
} from './desk.forms.ts'
import { listDeskRows } from './desk-rows.ts'
import { takeStep } from './desk-steps.ts'
import { listOfferedWards } from './offered-wards.ts'
import { type OwnField, fieldOf as ownField } from './own-questions.forms.ts'
import { NEW_SERIES, refusedRows } from './slots.forms.ts'
import { listTypedPlaces, placeOf, readPlace } from './typed-place.ts'

const PATH = '/can-bo/dang-ky'
const who = CAMPAIGNS_PERMISSIONS.keep
const MOVES = { mo: 'open', dong: 'closed', huy: 'cancelled' } as const
const MOST_REASON = 1000
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

/** The campaign of that id, if it is of a unit of the officer's. */
export async function findOwn(
  { db }: Pick<FeatureDeps, 'db'>,
  {
    site,
    actor,
    params,
  }: Pick<RouteRequest<{ id: string }, unknown, unknown, Officer>, 'site' | 'actor' | 'params'>,
): Promise<Campaign | undefined> {
  const campaign = await findCampaign(db, site.id, params.id)
  return campaign && unitsWhere(actor, who).includes(campaign.unitId) ? campaign : undefined
}

/** Campaigns of the officer's units: list, make, change, preview, open, close, call off. */
export function deskRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      async handle({ site, language, actor, now }) {
        const unitIds = unitsWhere(actor, who)
        const rows = await listDeskRows(db, { siteId: site.id, unitIds, now })
        return page(CampaignsDeskPage({ language, rows }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/moi`,
      who,
      audit: 'nothing personal',
      handle: request => show(deps, request, undefined, {}),
    }),
    route({
      method: 'POST',
      path: `${PATH}/moi`,
      who,
      audit: 'act',
      body: campaignForm,
      handle: request => save(deps, request, undefined),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({ xong: z.enum(['luu', 'mo', 'dong', 'huy']).optional().catch(undefined) }),
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        return show(deps, request, campaign, { done: request.query.xong })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id`,
      who,
      audit: 'act',
      params: idParam,
      body: campaignForm,
      async handle(request) {
        const campaign = await findOwn(deps, request)
        return campaign === undefined ? notFound() : save(deps, request, campaign)
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id/xem`,
      who,
      audit: 'nothing personal',
      params: idParam,
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        const { language, now } = request
        const slots = await listSlots(db, campaign.id)
        const place = await placeOf(db, request.site.id, campaign)
        const directions = deps.config.MAP_DIRECTIONS
        const at = { slots, now, place, directions }
        return previewPage(CampaignPage({ language, campaign, ...at, isPreview: true }))
      },
    }),
    ...(['mo', 'dong', 'huy'] as const).map(name => move(deps, name)),
  ]
}

function move(deps: FeatureDeps, name: keyof typeof MOVES): Route {
  return route({
    method: 'POST',
    path: `${PATH}/:id/${name}`,
    who,
    audit: 'act',
    params: idParam,
    body: z.object({ reason: z.string().trim().default('').catch('') }),
    async handle(request) {
      const { site, actor, language, body } = request
      const campaign = await findOwn(deps, request)
      if (campaign === undefined) return notFound()
      const reason = body.ok ? body.value.reason : ''
      if (reason.length > MOST_REASON)
        return show(deps, request, campaign, { errors: { reason: 'text_too_long' }, reason })
      const moved = await moveCampaign(
        { ...deps, portal: site.origin },
        {
          ...{ siteId: site.id, campaignId: campaign.id, to: MOVES[name], reason },
          actor: { kind: 'officer', id: actor.id },
        },
      )
      if (moved.ok) return redirect(href(language, `${PATH}/${campaign.id}?xong=${name}`))
      const { code } = moved.error
      const field = code === 'reason_missing' ? 'reason' : 'title_vi'
      return show(deps, request, campaign, { errors: { [field]: code }, reason })
    },
  })
}

async function save(
  deps: FeatureDeps,
  request: Sent,
  campaign: Campaign | undefined,
): Promise<Answer> {
  const { body, site, language, actor } = request
  const values = typedFrom(body.raw)
  const revision = body.ok ? body.value.revision : 0
  const step = takeStep(body.raw, values)
  if (step !== undefined) return show(deps, request, campaign, { ...step, revision })
  const refuse = (errors: CampaignErrors) =>
    show(deps, request, campaign, { errors, values, revision })
  const kept = campaign === undefined ? [] : await listSlots(deps.db, campaign.id)
  const asked = { campaign, slots: kept }
  const wards = await listOfferedWards(deps.db, site.id, request.now, asked)
  const read = readCampaign(values, wards)
  const unitId = campaign?.unitId ?? chosenUnit(actor, values.unit)
  const noUnit: CampaignErrors = unitId === undefined ? { unit: 'unit_missing' } : {}
  if (!read.ok) return refuse({ ...read.errors, ...noUnit })
  if (unitId === undefined) return refuse(noUnit)
  const telling = { ...deps, portal: site.origin }
  const input = {
    ...{ siteId: site.id, slots: read.slots },
    draft: { ...read.draft, ...(await readPlace(deps.db, site.id, values.place)) },
    actor: { kind: 'officer', id: actor.id } as const,
  }
  const saved =
    campaign === undefined
      ? await makeCampaign(telling, { ...input, unitId })
      : await changeCampaign(telling, {
          ...input,
          ...{ campaignId: campaign.id, revision, ...knownIn(body, values) },
        })
  if (saved.ok) return redirect(href(language, `${PATH}/${saved.value.campaignId}?xong=luu`))
  return showRefused(deps, request, campaign, { values, revision, refusal: saved.error })
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
  refused: { values: TypedCampaign; revision: number; refusal: SaveRefusal },
): Promise<Answer> {
  const { values, revision, refusal } = refused
  const { code, slotIds, question, people, erased } = refusal
  if (people !== undefined || erased !== undefined)
    return show(deps, request, campaign, { values, revision, people, erased })
  if (slotIds === undefined) {
    const errors = { [fieldOf(values, question) ?? FIELDS[code]]: code }
    return show(deps, request, campaign, { errors, values, revision })
  }
  const slots = await listSlots(deps.db, campaign?.id ?? '')
  const { rows, errors } = refusedRows(values.slots, slots, { code, slotIds })
  return show(deps, request, campaign, { errors, values: { ...values, slots: rows }, revision })
}

/** Where a question that would change is typed, if it is one of its own. */
function fieldOf({ own }: TypedCampaign, key: string | undefined): OwnField | undefined {
  const number = key === undefined ? undefined : ownNumber(key)
  return own.some(each => each.number === number) && number !== undefined
    ? ownField(number, 'vi')
    : undefined
}

type Asking = Pick<Sent, 'language' | 'actor' | 'site' | 'now'>

/** The unit that was chosen, or the only one. */
function chosenUnit(actor: Officer, typed: string): number | undefined {
  const units = unitsWhere(actor, who)
  return units.length === 1 ? units[0] : units.find(id => String(id) === typed)
}

async function show(
  { db }: FeatureDeps,
  { language, actor, site, now }: Asking,
  campaign: Campaign | undefined,
  state: Pick<CampaignFormProps, 'done' | 'step' | 'people' | 'erased' | 'reason'> & {
    readonly errors?: CampaignErrors | undefined
    readonly values?: CampaignFormProps['values']
    readonly revision?: number
  },
): Promise<Answer> {
  const slots = campaign === undefined ? [] : await listSlots(db, campaign.id)
  const place = await placeOf(db, site.id, campaign)
  const kept =
    campaign === undefined
      ? { ...typedFrom({ reminder: '24', usual: ['phone', 'email'] }), series: NEW_SERIES }
      : typedOf(language, campaign, slots, place)
  const view = CampaignFormPage({
    ...{
      language,
      campaign,
      slots,
      outcomes: campaign === undefined ? [] : await listOutcomes(db, campaign.id),
      done: state.done,
      step: state.step,
      people: state.people,
      erased: state.erased,
      reason: state.reason,
      errors: state.errors ?? {},
    },
    warnings:
      campaign === undefined ? [] : warningsIn(campaign, slots, now, place?.state === 'closed'),
    values: state.values ?? kept,
    revision: state.revision ?? campaign?.revision ?? 0,
    places: await listTypedPlaces(db, site.id),
    wards: await listOfferedWards(db, site.id, now, { campaign, slots }),
    units: await listUnitsByIds(db, unitsWhere(actor, who)),
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}
