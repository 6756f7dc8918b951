import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { findAlikeHandler } from './jobs/find-alike.handler.ts'
import { forgetReadersHandler } from './jobs/forget-readers.handler.ts'
import { keepScheduleHandler } from './jobs/keep-schedule.handler.ts'
import { sendDigestHandler } from './jobs/send-digest.handler.ts'
import { arrangeRoutes } from './web/arrange.routes.ts'
import { articleRoutes } from './web/article.routes.ts'
import { articleFileRoutes } from './web/article-file.routes.ts'
import { categoryRoutes } from './web/categories.routes.ts'
import { closeCommentsRoutes } from './web/close-comments.routes.ts'
import { commentRoutes } from './web/comment.routes.ts'
import { commentDeskRoutes } from './web/comment-desk.routes.ts'
import { deskRoutes } from './web/desk.routes.ts'
import { deskCommentRoutes } from './web/desk-comment.routes.ts'
import { deskPictureRoutes } from './web/desk-pictures.routes.ts'
import { englishRoutes } from './web/english.routes.ts'
import { feedRoutes } from './web/feed.routes.ts'
import { historyRoutes } from './web/history.routes.ts'
import { moveRoutes } from './web/move.routes.ts'
import { namedRoutes } from './web/named.routes.ts'
import { newArticleRoutes } from './web/new-article.routes.ts'
import { newsRoutes } from './web/news.routes.ts'
import { ownCommentsRoutes } from './web/own-comments.routes.ts'
import { pictureRoutes } from './web/picture.routes.ts'
import { pinRoutes } from './web/pin.routes.ts'
import { previewRoutes } from './web/preview.routes.ts'
import { readerRoutes } from './web/reader.routes.ts'
import { reportRoutes } from './web/report.routes.ts'
import { slugRoutes } from './web/slug.routes.ts'
import { throwAwayRoutes } from './web/throw-away.routes.ts'
import { writingRoutes } from './web/writing.routes.ts'

export { commentsOfAccount } from './web/account-card.ts'
export { newsWaiting } from './web/waiting.ts'

/** News: what everyone reads, what readers say, and the editors' desk. */
export const newsFeature = (deps: FeatureDeps): Feature => ({
  name: 'news',
  routes: [
    ...newsRoutes(deps),
    ...pictureRoutes(deps),
    ...feedRoutes(deps),
    ...articleRoutes(deps),
    ...readerRoutes(deps),
    ...commentRoutes(deps),
    ...reportRoutes(deps),
    ...ownCommentsRoutes(deps),
    ...deskRoutes(deps),
    ...newArticleRoutes(deps),
    ...moveRoutes(deps),
    ...englishRoutes(deps),
    ...historyRoutes(deps),
    ...previewRoutes(deps),
    ...slugRoutes(deps),
    ...pinRoutes(deps),
    ...arrangeRoutes(deps),
    ...categoryRoutes(deps),
    ...namedRoutes(deps),
    ...articleFileRoutes(deps),
    ...writingRoutes(deps),
    ...throwAwayRoutes(deps),
    ...deskPictureRoutes(deps),
    ...commentDeskRoutes(deps),
    ...deskCommentRoutes(deps),
    ...closeCommentsRoutes(deps),
  ],
  jobs: [
    findAlikeHandler(deps),
    forgetReadersHandler(deps),
    keepScheduleHandler(deps),
    sendDigestHandler(deps),
  ],
})
