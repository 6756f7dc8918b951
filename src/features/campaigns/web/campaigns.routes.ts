/** What residents see of campaigns. Nothing of it is kept in the cache: free places are those of this moment. */
import { z } from 'zod'
import { notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { listPublicCampaigns, listSlots } from '../store/campaign.queries.ts'
import { CampaignPage } from './campaign.page.tsx'
import { CampaignsPage } from './campaigns.page.tsx'
import {
  findShown,
  registerForm,
  showRegistrationForm,
  takeRegistration,
} from './registration-form.ts'
import { placeOf } from './typed-place.ts'

const PATH = '/dang-ky'
/** Phones of one mobile network, a school or an office share an address, and all ask in the minute in which it opens. */
const PER_MINUTE = 600
/** Files fill the disk. */
const FILES_PER_MINUTE = 60
const MOST_FILES = 12
const MOST_BYTES = 20_000_000
const slugParam = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,100}$/) })

/** Campaigns, one campaign, and registering for it. */
export function campaignsRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const campaigns = await listPublicCampaigns(db, site.id)
        return page(CampaignsPage({ language, campaigns, now }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:slug`,
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      async handle({ site, language, params, now }) {
        const campaign = await findShown(deps, site.id, params.slug)
        if (campaign === undefined) return notFound()
        const slots = await listSlots(db, campaign.id)
        const place = await placeOf(db, site.id, campaign)
        const directions = deps.config.MAP_DIRECTIONS
        const at = { slots, now, place, directions }
        return page(CampaignPage({ language, campaign, ...at, isPreview: false }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:slug/gui`,
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      handle: request => showRegistrationForm(deps, request, { raw: {} }),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:slug/gui`,
      who: 'anyone',
      audit: 'own data',
      params: slugParam,
      body: registerForm,
      perMinute: PER_MINUTE,
      upload: {
        ...{ maxFiles: MOST_FILES, maxBytes: MOST_BYTES, perMinute: FILES_PER_MINUTE },
        erasable: true,
      },
      handle: request => takeRegistration(deps, request),
    }),
  ]
}
