import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { type Answer, notFound, page, previewPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import type { Campaign } from '../domain/campaign.ts'
import { findCampaign, listSlots } from '../store/campaign.queries.ts'
import { moveCampaign } from '../use-cases/move-campaign.ts'
import { callOffForm, callOffOne } from './call-off-slot.ts'
import { CampaignPage } from './campaign.page.tsx'
import { showCampaign } from './campaign-view.ts'
import { CampaignsDeskPage } from './campaigns-desk.page.tsx'
import { campaignForm, idParam } from './desk.forms.ts'
import { listDeskRows } from './desk-rows.ts'
import { CAMPAIGN_DONE } from './done-note.tsx'
import { addCampaign, saveCampaign } from './save-campaign.ts'
import { placeOf } from './typed-place.ts'

const PATH = '/can-bo/dang-ky'
const who = CAMPAIGNS_PERMISSIONS.keep
const MOVES = { mo: 'open', dong: 'closed', huy: 'cancelled' } as const
const MOST_REASON = 1000
const NOTHING = { reason: '', off_slot: undefined, off_reason: '' }

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
        return page(CampaignsDeskPage({ language, now, rows }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/moi`,
      who,
      audit: 'nothing personal',
      handle: request => showCampaign(deps, request, undefined, {}),
    }),
    route({
      method: 'POST',
      path: `${PATH}/moi`,
      who,
      audit: 'act',
      body: campaignForm,
      handle: request => addCampaign(deps, request),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({ xong: z.enum(CAMPAIGN_DONE).optional().catch(undefined) }),
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        return showCampaign(deps, request, campaign, { done: request.query.xong })
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
        return campaign === undefined ? notFound() : saveCampaign(deps, request, campaign)
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
    body: callOffForm,
    async handle(request) {
      const campaign = await findOwn(deps, request)
      if (campaign === undefined) return notFound()
      const { reason, off_slot, off_reason } = request.body.ok ? request.body.value : NOTHING
      return name === 'huy' && off_slot !== undefined
        ? callOffOne(deps, request, campaign, { slot: off_slot, reason: off_reason })
        : moveWhole(deps, request, campaign, { name, reason })
    },
  })
}

async function moveWhole(
  deps: FeatureDeps,
  request: RouteRequest<unknown, unknown, unknown, Officer>,
  campaign: Campaign,
  { name, reason }: { readonly name: keyof typeof MOVES; readonly reason: string },
): Promise<Answer> {
  const { site, actor, language } = request
  if (reason.length > MOST_REASON)
    return showCampaign(deps, request, campaign, { errors: { reason: 'text_too_long' }, reason })
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
  return showCampaign(deps, request, campaign, { errors: { [field]: code }, reason })
}
