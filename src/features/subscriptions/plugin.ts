import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { forgetLettersHandler } from './jobs/forget-letters.handler.ts'
import { forgetUnconfirmedHandler } from './jobs/forget-unconfirmed.handler.ts'
import type { MailingList } from './use-cases/mailing-list.ts'
import { subscribeRoutes } from './web/subscribe.routes.ts'
import { subscriptionLinkRoutes } from './web/subscription-link.routes.ts'

/** Subscribing to the letters of these lists, which their features write. */
export const subscriptionsFeature = (
  deps: FeatureDeps,
  lists: readonly MailingList[],
): Feature => ({
  name: 'subscriptions',
  routes: lists.flatMap(list => [
    ...subscribeRoutes(deps, list),
    ...subscriptionLinkRoutes(deps, list),
  ]),
  jobs: [forgetUnconfirmedHandler(deps), forgetLettersHandler(deps)],
})
