import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { findDeskArticle } from '../store/desk.queries.ts'
import { findVersion } from '../store/version.queries.ts'
import { restoreVersion } from '../use-cases/restore-version.ts'
import { words } from '../words.ts'
import { historyDeskRoutes } from './history-desk-routes.ts'

/** What happened to an article, what each version changed, and restoring one. */
export function historyRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return historyDeskRoutes(deps, {
    path: '/can-bo/tin-tuc',
    who: NEWS_PERMISSIONS.write,
    parts: ['title', 'lead', 'body', 'byline'],
    async find(siteId, id) {
      const article = await findDeskArticle(db, siteId, id)
      return (
        article && { title: article.texts.vi?.title ?? article.slug, newest: article.facts.saved }
      )
    },
    findVersion: (id, key) => findVersion(db, id, key),
    restore: ({ id, ...input }) => restoreVersion(deps, { ...input, articleId: id }),
    words: language => words(language).desk.history,
    ...{ saved: 'luu', changedMeanwhile: 'article_changed_meanwhile' },
  })
}
