import { z } from 'zod'
import { listOfficersByIds } from '#features/organisation'
import { href } from '#kernel/language.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { findDeskArticle } from '../store/desk.queries.ts'
import { findVersion } from '../store/version.queries.ts'
import { differenceOf } from '../use-cases/difference.ts'
import { restoreVersion } from '../use-cases/restore-version.ts'
import { HistoryPage } from './history.page.tsx'
import { idParam } from './news.forms.ts'
import { VersionPage } from './version.page.tsx'

const PATH = '/can-bo/tin-tuc/:id'
const VERSION_PATH = `${PATH}/ban/:language/:revision`
const who = NEWS_PERMISSIONS.write
const NOTHING = { title: '', lead: '', bodyHtml: '' }
const revision = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
const versionParams = idParam.extend({ language: z.enum(['vi', 'en']), revision })

/** What happened to an article, what each version changed, and restoring one. */
export function historyRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: `${PATH}/lich-su`,
      who,
      audit: 'nothing personal',
      params: idParam,
      async handle({ site, language, params }) {
        const article = await findDeskArticle(db, site.id, params.id)
        if (article === undefined) return notFound()
        const events = await listEventsOf(db, article.id)
        const actors = new Set(events.flatMap(({ actorId }) => actorId ?? []))
        const officers = await listOfficersByIds(db, [...actors])
        const view = HistoryPage({
          ...{ language, articleId: article.id, events },
          title: article.texts.vi?.title ?? article.slug,
          names: new Map(officers.map(({ id, fullName }) => [id, fullName])),
        })
        return page(view)
      },
    }),
    route({
      method: 'GET',
      path: VERSION_PATH,
      who,
      audit: 'nothing personal',
      params: versionParams,
      query: z.object({ 'so-voi': revision.optional() }),
      async handle({ site, language, params, query }) {
        const article = await findDeskArticle(db, site.id, params.id)
        const version = article && (await findVersion(db, article.id, params))
        if (article === undefined || version === undefined) return notFound()
        const before = await findVersion(db, article.id, {
          language: params.language,
          revision: query['so-voi'] ?? version.revision - 1,
        })
        const view = VersionPage({
          ...{ language, articleId: article.id, version },
          before: before?.revision,
          difference: differenceOf(before ?? NOTHING, version),
          isNewest: article.facts.saved[params.language] === version.revision,
        })
        return page(view)
      },
    }),
    route({
      method: 'POST',
      path: `${VERSION_PATH}/khoi-phuc`,
      who,
      audit: 'act',
      params: versionParams,
      async handle({ site, language, params, actor }): Promise<Answer> {
        const done = await restoreVersion(deps, {
          ...{ siteId: site.id, officerId: actor.id, articleId: params.id },
          ...{ language: params.language, revision: params.revision },
        })
        const base = href(language, `/can-bo/tin-tuc/${params.id}`)
        if (done.ok) return redirect(`${base}?ban=${params.language}&xong=luu`)
        // Somebody saved at the same moment: the history shows it.
        if (done.error.code === 'article_changed_meanwhile') return redirect(`${base}/lich-su`)
        return notFound()
      },
    }),
  ]
}
