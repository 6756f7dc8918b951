import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { page, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import {
  listDocumentFields,
  listDocuments,
  listIssuers,
  listIssueYears,
} from '../store/document.queries.ts'
import { documentsTag } from '../use-cases/tags.ts'
import { RegisterPage } from './register.page.tsx'
import { addressOf, registerQuery } from './register-query.ts'

const PAGE = 20

/** The register for everyone. */
export function registerRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/van-ban',
      who: 'anyone',
      audit: 'nothing personal',
      query: registerQuery,
      async handle({ site, language, query, now }) {
        const today = dateInVietNam(now)
        const { filter, after } = query
        const [fields, issuers, years, found] = await Promise.all([
          listDocumentFields(db, site.id, language),
          listIssuers(db, site.id),
          listIssueYears(db, site.id),
          listDocuments(db, site.id, filter, { today, after, limit: PAGE + 1 }),
        ])
        const rows = found.slice(0, PAGE)
        const last = found.length > PAGE ? rows.at(-1) : undefined
        const path = href(language, '/van-ban')
        const view = RegisterPage({
          ...{ language, path, filter, fields, issuers, years, today, rows },
          siteName: language === 'vi' ? site.nameVi : site.nameEn,
          isFirstPage: after === undefined,
          olderHref: last && addressOf(path, filter, last),
        })
        // What people type is endless: only the register and its conditions are kept.
        return filter.text ? page(view) : publicPage(view, { tags: [documentsTag(site.id)] })
      },
    }),
  ]
}
