/** New documents to follow in a reader's program. */
import { text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { listNewlyPublished } from '../store/document.queries.ts'
import { documentsTag } from '../use-cases/tags.ts'
import { FEED_FORMATS, writeFeed } from '../views/feed.ts'

const ITEMS = 30

/** An address for each format. */
export function feedRoutes({ db }: FeatureDeps): Route[] {
  return FEED_FORMATS.map(format =>
    route({
      method: 'GET',
      path: `/van-ban/${format.file}`,
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, page, now }) {
        const documents = await listNewlyPublished(db, site.id, ITEMS)
        const siteName = site.shownName[language]
        const feed = writeFeed(format, { language, origin: page.origin, siteName, documents, now })
        return text(feed, {
          contentType: `${format.mediaType}; charset=utf-8`,
          tags: [documentsTag(site.id)],
        })
      },
    }),
  )
}
