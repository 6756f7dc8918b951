import { z } from 'zod'
import { DOCUMENT_PERMISSIONS } from '#features/documents'
import { ORGANISATION_PERMISSIONS } from '#features/organisation'
import { PAGES_PERMISSIONS, pagesTag } from '#features/pages'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { page, publicPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CONTENT_PERMISSIONS } from '../content.permissions.ts'
import type { SatisfiedBy } from '../domain/content.ts'
import { measureSite } from '../use-cases/measure-content.ts'
import { contentTag } from '../use-cases/tags.ts'
import { ContentPage } from './content.page.tsx'
import { listContent } from './content.view.ts'
import { ContentDeskPage } from './content-desk.page.tsx'

const PATH = '/can-bo/noi-dung-cong-khai'
const who = CONTENT_PERMISSIONS.check

/** What the law wants on the site: for everyone, and for those who keep it. */
export function contentRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/noi-dung-cong-khai',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const rows = await listContent(deps.db, site.id, dateInVietNam(now))
        const tags = [contentTag(site.id), pagesTag(site.id)]
        return publicPage(ContentPage({ language, rows }), { tags })
      },
    }),
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ xong: z.literal('1').optional() }),
      async handle({ site, language, now, actor, query }) {
        const rows = await listContent(deps.db, site.id, dateInVietNam(now))
        const view = ContentDeskPage({
          language,
          rows: rows.map(row => ({ ...row, desk: deskOf(actor, row.satisfiedBy) })),
          done: query.xong !== undefined,
          mayChange: holds(actor, CONTENT_PERMISSIONS.setPeriods),
        })
        return page(view)
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/do`,
      who,
      audit: 'act',
      perMinute: 6,
      async handle({ site, language }) {
        await measureSite(deps, site.id)
        return redirect(href(language, `${PATH}?xong=1`))
      },
    }),
  ]
}

/** Where a content is mended, if the officer may. */
function deskOf(actor: Officer, satisfiedBy: SatisfiedBy): string | undefined {
  if (satisfiedBy === 'page' || satisfiedBy === 'opinions')
    return holds(actor, PAGES_PERMISSIONS.write) ? '/can-bo/trang' : undefined
  if (satisfiedBy === 'procedures') return undefined
  if (satisfiedBy === 'documents')
    return holds(actor, DOCUMENT_PERMISSIONS.keep) ? '/can-bo/van-ban' : undefined
  return holds(actor, ORGANISATION_PERMISSIONS.describe) ? '/can-bo/to-chuc' : undefined
}
