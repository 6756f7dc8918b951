import { z } from 'zod'
import { listOnPageDesk, pagesTag } from '#features/pages'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { holds } from '#platform/auth/permission.ts'
import { page, publicPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CONTENT_PERMISSIONS } from '../content.permissions.ts'
import { measureSite } from '../use-cases/measure-content.ts'
import { contentTag } from '../use-cases/tags.ts'
import { ContentPage } from './content.page.tsx'
import { listContent } from './content.view.ts'
import { ContentDeskPage } from './content-desk.page.tsx'
import { deskOf } from './mending-desk.ts'

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
        const [rows, pages] = await Promise.all([
          listContent(deps.db, site.id, dateInVietNam(now)),
          listOnPageDesk(deps.db, site.id),
        ])
        const view = ContentDeskPage({
          language,
          rows: rows.map(row => ({ ...row, desk: deskOf(actor, row, pages) })),
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
