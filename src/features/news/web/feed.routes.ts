/** News to follow in a reader's program: all of it, and each category. */
import { type Answer, notFound, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { SiteRef } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { Category } from '../domain/article.ts'
import { idsWithin } from '../domain/category-tree.ts'
import { type About, listNewest } from '../store/article.queries.ts'
import { listCategories } from '../store/category.queries.ts'
import { newsTag } from '../use-cases/tags.ts'
import { FEED_FORMATS, type FeedFormat, type FeedProps, writeFeed } from '../views/feed.tsx'
import { slugParam } from './news.forms.ts'

const ITEMS = 30

/** Two addresses a format. */
export function feedRoutes(deps: FeatureDeps): Route[] {
  return FEED_FORMATS.flatMap(format => [
    route({
      method: 'GET',
      path: `/tin-tuc/${format.file}`,
      who: 'anyone',
      audit: 'nothing personal',
      handle: request => answerFeed(deps, format, { ...request, category: undefined }),
    }),
    route({
      method: 'GET',
      path: `/tin-tuc/chuyen-muc/:slug/${format.file}`,
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      async handle(request) {
        const categories = await listCategories(deps.db, request.site.id, request.language)
        const category = categories.find(each => each.slug === request.params.slug)
        if (category === undefined) return notFound()
        const about = { categoryIds: idsWithin(categories, category.id) }
        return answerFeed(deps, format, { ...request, category, about })
      },
    }),
  ])
}

type Asked = Pick<FeedProps, 'language' | 'now'> & {
  readonly site: Pick<SiteRef, 'id' | 'shownName'>
  readonly page: { readonly origin: string }
  readonly category: Category | undefined
  readonly about?: About
}

async function answerFeed(deps: FeatureDeps, format: FeedFormat, asked: Asked): Promise<Answer> {
  const { site, language, page, category, now } = asked
  const articles = await listNewest(deps.db, site.id, language, {
    ...{ limit: ITEMS, about: asked.about },
    // A feed has one language: what nobody translated is in the Vietnamese one.
    isOwn: true,
  })
  const siteName = site.shownName[language]
  const { origin } = page
  const feed = writeFeed(format, { language, origin, siteName, category, articles, now })
  return text(feed, {
    contentType: `${format.mediaType}; charset=utf-8`,
    tags: [newsTag(site.id)],
  })
}
