import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { historyDeskRoutes } from '#platform/writing/history-desk-routes.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { getCategoryPath } from '../store/category.queries.ts'
import { findDeskArticle } from '../store/desk.queries.ts'
import { findVersion } from '../store/version.queries.ts'
import { ARTICLE_PARTS, differenceOf } from '../use-cases/difference.ts'
import { restoreVersion } from '../use-cases/restore-version.ts'
import { HistoryPage } from '../views/history.tsx'
import { VersionPage } from '../views/version.tsx'
import { words } from '../words.ts'

/** What happened to an article, what each version changed, and restoring one. */
export function historyRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return historyDeskRoutes(deps, {
    path: '/can-bo/tin-tuc',
    who: NEWS_PERMISSIONS.write,
    async find(siteId, id) {
      const article = await findDeskArticle(db, siteId, id)
      return (
        article && { title: article.texts.vi?.title ?? article.slug, newest: article.facts.saved }
      )
    },
    async findVersion(id, key) {
      const version = await findVersion(db, id, key)
      if (version?.categoryId === undefined) return version && { ...version, category: undefined }
      const category = await getCategoryPath(db, version.categoryId, version.language)
      return { ...version, category }
    },
    restore: ({ id, ...input }) => restoreVersion(deps, { ...input, articleId: id }),
    showHistory: (language, view) => HistoryPage({ ...view, text: words(language).desk.history }),
    showVersion: (language, { version, before, ...view }) =>
      VersionPage({
        ...{ ...view, language, text: words(language).desk.history, version },
        ...{ before: before?.revision, difference: differenceOf(before, version) },
        parts: ARTICLE_PARTS,
      }),
    ...{ saved: 'luu', changedMeanwhile: 'article_changed_meanwhile' },
  })
}
