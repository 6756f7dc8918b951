/** Puts the form of a campaign together: what is kept, or what was typed and is not kept yet. */
import { listUnitsByIds } from '#features/organisation'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { type Answer, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { writeBegan } from '#platform/http/fields.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import type { Campaign } from '../domain/campaign.ts'
import { warningsIn } from '../domain/settings.ts'
import { listOutcomes, listSlots } from '../store/campaign.queries.ts'
import { CampaignFormPage, type CampaignFormProps } from './campaign-form.page.tsx'
import { campaignParts } from './campaign-parts.ts'
import { type CampaignErrors, typedFrom, typedOf } from './desk.forms.ts'
import { listOfferedWards } from './offered-wards.ts'
import { NEW_SERIES } from './slots.forms.ts'
import { listTypedPlaces, placeOf } from './typed-place.ts'

type Asking = Pick<
  RouteRequest<unknown, unknown, unknown, Officer>,
  'language' | 'actor' | 'site' | 'now'
>

/** What has just happened to the form, and what it holds then. */
export type CampaignShown = Pick<
  CampaignFormProps,
  'done' | 'step' | 'people' | 'erased' | 'reason' | 'callOff' | 'theirs'
> & {
  readonly errors?: CampaignErrors | undefined
  readonly values?: CampaignFormProps['values']
  /** What the form was first filled with; undefined: what is kept. */
  readonly began?: string | undefined
}

/** The form of a campaign; without one, of a new one. */
export async function showCampaign(
  { db }: FeatureDeps,
  { language, actor, site, now }: Asking,
  campaign: Campaign | undefined,
  state: CampaignShown,
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
      callOff: state.callOff,
      now,
      theirs: state.theirs,
      errors: state.errors ?? {},
    },
    warnings:
      campaign === undefined ? [] : warningsIn(campaign, slots, now, place?.state === 'closed'),
    values: state.values ?? kept,
    began: campaign && (state.began ?? writeBegan(campaignParts(kept))),
    places: await listTypedPlaces(db, site.id),
    wards: await listOfferedWards(db, site.id, now, { campaign, slots }),
    units: await listUnitsByIds(db, unitsWhere(actor, CAMPAIGNS_PERMISSIONS.keep)),
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}
