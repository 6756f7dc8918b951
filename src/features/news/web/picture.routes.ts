import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import { notFound } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { findShown } from '#platform/http/find-shown.ts'
import { type Route, route } from '#platform/http/route.ts'
import { pictureParams } from '#platform/pictures/picture-form.ts'
import { sendPicture } from '#platform/pictures/send-picture.ts'
import { pictureToShare } from '#platform/pictures/share-picture.ts'
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
      params: pictureParams,
      query: z.object({ 'xem-thu': z.string().max(200).optional() }),
      async handle({ params, query, site, actor, now }) {
        const token = query['xem-thu'] ?? ''
        const previewed = openPreview(deps.keys, token, dateInVietNam(now))?.articleId
        const file = await findShown(
          { site, actor },
          NEWS_PERMISSIONS.write,
          siteId => findPictureFile(deps.db, siteId, params.name),
          each => each.isPublic || (!each.isWithdrawn && each.textId === previewed),
        )
        if (file === undefined) return notFound()
        if (params.name.size !== 'share') return sendPicture(deps.files, file)
        const picture = { siteId: site.id, id: params.name.id }
        const shared = await pictureToShare(deps, 'article', picture, file)
        return shared === undefined ? notFound() : sendPicture(deps.files, shared)
      },
    }),
  ]
}
