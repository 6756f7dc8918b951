import { download, empty } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { countReader } from '../use-cases/count-reader.ts'
import { slugParam } from './news.forms.ts'

/** More articles than this in a minute from one address is no person's reading; an office may share an address. */
const PER_MINUTE = 60

/** The smallest picture there is: one transparent point. */
const POINT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** How a page that comes from the cache says that somebody reads it. */
export function readerRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: '/tin-tuc/:slug/doc',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      perMinute: PER_MINUTE,
      async handle({ params, site, ip, userAgent }) {
        await countReader(deps, { siteId: site.id, slug: params.slug, ip, userAgent })
        return empty()
      },
    }),
    route({
      method: 'GET',
      path: '/tin-tuc/:slug/dem.gif',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      perMinute: PER_MINUTE,
      async handle({ params, site, ip, userAgent }) {
        await countReader(deps, { siteId: site.id, slug: params.slug, ip, userAgent })
        return download({ name: 'dem.gif', mediaType: 'image/gif', body: POINT, inline: true })
      },
    }),
  ]
}
