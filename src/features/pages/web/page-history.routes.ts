import { differenceOf, HistoryPage, VersionPage } from '#features/news'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { historyDeskRoutes } from '#platform/writing/history-desk-routes.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { findDeskPage, findPageVersion } from '../store/page.queries.ts'
import { restorePage } from '../use-cases/restore-page.ts'
import { words } from '../words.ts'

/** What happened to a page, what each version changed, and restoring one. */
export function pageHistoryRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return historyDeskRoutes(deps, {
    path: '/can-bo/trang',
    who: PAGES_PERMISSIONS.write,
    async find(siteId, id) {
      const page = await findDeskPage(db, siteId, id)
      if (page === undefined) return undefined
      const { vi, en } = page.texts
      return {
        title: vi?.title ?? page.slug,
        newest: { vi: vi?.revision, en: en?.revision },
      }
    },
    async findVersion(id, key) {
      const version = await findPageVersion(db, id, key)
      return version && { ...version, lead: '' }
    },
    restore: ({ id, officerId, ...input }) =>
      restorePage(deps, { ...input, pageId: id, by: { kind: 'officer', id: officerId } }),
    showHistory: (language, view) => HistoryPage({ ...view, text: words(language).desk.history }),
    showVersion: (language, { version, before, ...view }) =>
      VersionPage({
        ...{ ...view, language, text: words(language).desk.history, version },
        ...{ before: before?.revision, difference: differenceOf(before, version) },
        parts: ['title', 'body'],
      }),
    ...{ saved: 'saved', changedMeanwhile: 'page_changed_meanwhile' },
  })
}
