import type { CardOfAccount } from '#platform/http/account-card.ts'
import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { accountRoutes } from './web/account.routes.ts'
import { citizenSignInRoutes } from './web/citizen-sign-in.routes.ts'
import { inboxRoutes } from './web/inbox.routes.ts'
import { officerSessionsRoutes } from './web/officer-sessions.routes.ts'
import { officerSignInRoutes } from './web/officer-sign-in.routes.ts'
import { passwordRoutes } from './web/password.routes.ts'
import { secondStepRoutes } from './web/second-step.routes.ts'
import { signOutRoutes } from './web/sign-out.routes.ts'
import { switchSiteRoutes } from './web/switch-site.routes.ts'
import { vneidRoutes } from './web/vneid.routes.ts'

/** Signing in and out, the own account, the demo's inbox. */
export const accountsFeature = (
  deps: FeatureDeps,
  /** What other features keep for a resident. */
  cards: readonly CardOfAccount[] = [],
): Feature => ({
  name: 'accounts',
  routes: [
    ...citizenSignInRoutes(deps),
    ...vneidRoutes(deps),
    ...accountRoutes(deps, cards),
    ...signOutRoutes(deps),
    ...officerSignInRoutes(deps),
    ...secondStepRoutes(deps),
    ...officerSessionsRoutes(deps),
    ...switchSiteRoutes(deps),
    ...passwordRoutes(deps),
    ...inboxRoutes(deps),
  ],
})
