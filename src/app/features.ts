/** The features of the product, in the order of their routes. */
import { accountsFeature } from '#features/accounts/plugin'
import { campaignsFeature } from '#features/campaigns/plugin'
import { documentsByMail } from '#features/documents'
import { documentsFeature, documentsWaiting } from '#features/documents/plugin'
import { dossiersFeature } from '#features/dossiers/plugin'
import { movingInFeature } from '#features/moving-in/plugin'
import { newsByMail } from '#features/news'
import { commentsOfAccount, newsFeature, newsWaiting } from '#features/news/plugin'
import { noticesFeature } from '#features/notices/plugin'
import { organisationFeature } from '#features/organisation/plugin'
import { pagesFeature } from '#features/pages/plugin'
import { placesFeature } from '#features/places/plugin'
import { portalFeature } from '#features/portal/plugin'
import { proceduresFeature } from '#features/procedures/plugin'
import { ratingsFeature } from '#features/ratings/plugin'
import { requiredContentFeature } from '#features/required-content/plugin'
import { scorecardsFeature } from '#features/scorecards/plugin'
import { searchFeature } from '#features/search/plugin'
import { subscriptionsFeature } from '#features/subscriptions/plugin'
import { workingCalendarFeature } from '#features/working-calendar/plugin'
import type { Feature, FeatureDeps } from '#platform/http/feature.ts'

/** Puts every feature together. */
export function composeFeatures(deps: FeatureDeps): Feature[] {
  return [
    portalFeature(deps),
    searchFeature(deps),
    subscriptionsFeature(deps, [newsByMail, documentsByMail]),
    newsFeature(deps),
    movingInFeature(deps),
    pagesFeature(deps),
    documentsFeature(deps),
    placesFeature(deps),
    noticesFeature(deps),
    requiredContentFeature(deps),
    campaignsFeature(deps),
    proceduresFeature(deps),
    dossiersFeature(deps, [newsWaiting(deps), documentsWaiting(deps)]),
    ratingsFeature(deps),
    scorecardsFeature(deps),
    workingCalendarFeature(deps),
    accountsFeature(deps, [commentsOfAccount(deps)]),
    organisationFeature(deps),
  ]
}
