import type { Config } from '#platform/config/config.ts'
import type { SiteRef } from '#platform/http/request.ts'

/** Tells whether messages of the site lie in the demo inbox, for everyone to read, instead of being sent. */
export function hasDemoInbox(config: Config, site: SiteRef): boolean {
  return config.DEMO === 'yes' && config.SMTP_URL === undefined && site.isDemo
}
