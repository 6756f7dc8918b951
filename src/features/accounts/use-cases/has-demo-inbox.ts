import type { Config } from '#platform/config/config.ts'

/** Tells whether messages of the site lie in the demo inbox, for everyone to read, instead of being sent. */
export function hasDemoInbox(config: Config, site: { readonly isDemo: boolean }): boolean {
  return config.DEMO === 'yes' && config.SMTP_URL === undefined && site.isDemo
}
