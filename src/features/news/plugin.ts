import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { articleRoutes } from './web/article.routes.ts'
import { commentRoutes } from './web/comment.routes.ts'
import { commentDeskRoutes } from './web/comment-desk.routes.ts'
import { deskRoutes } from './web/desk.routes.ts'
import { deskPictureRoutes } from './web/desk-pictures.routes.ts'
import { feedRoutes } from './web/feed.routes.ts'
import { newsRoutes } from './web/news.routes.ts'
import { readerRoutes } from './web/reader.routes.ts'

/** News: what everyone reads, what readers say, and the editors' desk. */
export const newsFeature = (deps: FeatureDeps): Feature => ({
  name: 'news',
  routes: [
    ...newsRoutes(deps),
    ...feedRoutes(deps),
    ...articleRoutes(deps),
    ...readerRoutes(deps),
    ...commentRoutes(deps),
    ...deskRoutes(deps),
    ...deskPictureRoutes(deps),
    ...commentDeskRoutes(deps),
  ],
})
