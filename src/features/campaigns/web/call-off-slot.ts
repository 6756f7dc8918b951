/** What comes of the form that calls one slot off. */
import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import type { Campaign } from '../domain/campaign.ts'
import { type CallOffSlotProblem, callOffSlot } from '../use-cases/call-off-slot.ts'
import { showCampaign } from './campaign-view.ts'
import type { CampaignErrors } from './desk.forms.ts'

const MOST_REASON = 1000

/** Of the whole campaign the reason alone; of one slot which one, and why. */
export const callOffForm = z.object({
  reason: z.string().trim().default('').catch(''),
  off_slot: z.string().max(40).optional().catch(undefined),
  off_reason: z.string().trim().default('').catch(''),
})

type Request = RouteRequest<unknown, unknown, unknown, Officer>

/** Calls the slot off, or shows the form again with what was typed. */
export async function callOffOne(
  deps: FeatureDeps,
  request: Request,
  campaign: Campaign,
  typed: { readonly slot: string; readonly reason: string },
): Promise<Answer> {
  const { site, actor, language } = request
  const refuse = (errors: CampaignErrors) =>
    showCampaign(deps, request, campaign, { errors, callOff: typed })
  if (typed.slot === '') return refuse({ off_slot: 'slot_missing' })
  if (typed.reason.length > MOST_REASON) return refuse({ off_reason: 'text_too_long' })
  const done = await callOffSlot(
    { ...deps, portal: site.origin },
    {
      ...{ siteId: site.id, campaignId: campaign.id, slotId: typed.slot, reason: typed.reason },
      actor: { kind: 'officer', id: actor.id },
    },
  )
  return done.ok
    ? redirect(href(language, `/can-bo/dang-ky/${campaign.id}?xong=huy-khung`))
    : refuse({ [FIELDS[done.error.code] ?? 'off_slot']: done.error.code })
}

const FIELDS: Readonly<Partial<Record<CallOffSlotProblem, keyof CampaignErrors>>> = {
  reason_missing: 'off_reason',
}
