import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { holds } from '#platform/auth/permission.ts'
import { download, notFound } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { findPictureFile } from '../store/picture.queries.ts'
import { openPreview } from '../use-cases/preview-token.ts'

/** Pictures of articles: of those that are out for everyone, of others for editors and whoever has a preview. */
export function pictureRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/tin-tuc/anh/:name',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ name: z.string().refine(name => isId(name.replace(/-nho$/, ''))) }),
      query: z.object({ 'xem-thu': z.string().max(200).optional() }),
      async handle({ params, query, site, actor, now }) {
        const size = params.name.endsWith('-nho') ? 'small' : 'large'
        const file = await findPictureFile(deps.db, site.id, params.name.slice(0, 36), size)
        if (file === undefined) return notFound()
        const isPublic = file.state === 'published' && file.is_approved
        const token = query['xem-thu']
        const mayPreview =
          holds(actor, NEWS_PERMISSIONS.write) ||
          (token !== undefined &&
            openPreview(deps.keys, token, dateInVietNam(now))?.articleId === file.article_id)
        if (!isPublic && !mayPreview) return notFound()
        const { body } = await deps.files.open(file.sha256)
        return download({
          name: 'anh',
          mediaType: file.media_type,
          body,
          inline: true,
          unchanging: isPublic,
        })
      },
    }),
  ]
}
