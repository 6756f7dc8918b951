import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { forgetUnconfirmedHandler } from './jobs/forget-unconfirmed.handler.ts'
import { readAttachmentHandler } from './jobs/read-attachment.handler.ts'
import { sendNoticesHandler } from './jobs/send-notices.handler.ts'
import { deskRoutes } from './web/desk.routes.ts'
import { documentRoutes } from './web/document.routes.ts'
import { feedRoutes } from './web/feed.routes.ts'
import { moveRoutes } from './web/move.routes.ts'
import { partRoutes } from './web/part.routes.ts'
import { registerRoutes } from './web/register.routes.ts'
import { subscriptionRoutes } from './web/subscription.routes.ts'
import { subscriptionLinkRoutes } from './web/subscription-link.routes.ts'

/** The register of documents for everyone and for those who keep it, and notices of new ones. */
export const documentsFeature = (deps: FeatureDeps): Feature => ({
  name: 'documents',
  routes: [
    ...registerRoutes(deps),
    ...feedRoutes(deps),
    ...subscriptionRoutes(deps),
    ...subscriptionLinkRoutes(deps),
    ...documentRoutes(deps),
    ...deskRoutes(deps),
    ...partRoutes(deps),
    ...moveRoutes(deps),
  ],
  jobs: [readAttachmentHandler(deps), sendNoticesHandler(deps), forgetUnconfirmedHandler(deps)],
})
