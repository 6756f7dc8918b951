import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { campaignPlacesConsumer } from './jobs/campaign-places.consumer.ts'
import { eraseCampaignHandler } from './jobs/erase-campaign.handler.ts'
import { forgetBytesHandler } from './jobs/forget-bytes.handler.ts'
import { forgetFormHandler } from './jobs/forget-form.handler.ts'
import { remindSlotHandler } from './jobs/remind-slot.handler.ts'
import { callsRoutes } from './web/calls.routes.ts'
import { campaignsRoutes } from './web/campaigns.routes.ts'
import { checkInRoutes } from './web/check-in.routes.ts'
import { deskRoutes } from './web/desk.routes.ts'
import { peopleRoutes } from './web/people.routes.ts'
import { personRoutes } from './web/person.routes.ts'
import { slipRoutes } from './web/slip.routes.ts'

/** Registration campaigns: what residents register for, and the desk of those who keep it. */
export const campaignsFeature = (deps: FeatureDeps): Feature => ({
  name: 'campaigns',
  routes: [
    ...slipRoutes(deps),
    ...campaignsRoutes(deps),
    ...deskRoutes(deps),
    ...peopleRoutes(deps),
    ...personRoutes(deps),
    ...callsRoutes(deps),
    ...checkInRoutes(deps),
  ],
  jobs: [
    remindSlotHandler(deps),
    eraseCampaignHandler(deps),
    forgetFormHandler(deps),
    forgetBytesHandler(deps),
  ],
  consumers: [campaignPlacesConsumer(deps)],
})
