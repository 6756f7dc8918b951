import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { closeConsultationHandler } from './jobs/close-consultation.handler.ts'
import { readAttachmentHandler } from './jobs/read-attachment.handler.ts'
import { sendNoticesHandler } from './jobs/send-notices.handler.ts'
import { consultationRoutes } from './web/consultation.routes.ts'
import { consultationDeskRoutes } from './web/consultation-desk.routes.ts'
import { deskRoutes } from './web/desk.routes.ts'
import { documentRoutes } from './web/document.routes.ts'
import { draftAnswerRoutes } from './web/draft-answer.routes.ts'
import { draftCommentRoutes } from './web/draft-comment.routes.ts'
import { feedRoutes } from './web/feed.routes.ts'
import { moveRoutes } from './web/move.routes.ts'
import { ownCommentRoutes } from './web/own-comment.routes.ts'
import { partRoutes } from './web/part.routes.ts'
import { registerRoutes } from './web/register.routes.ts'
import { reportRoutes } from './web/report.routes.ts'
import { throwAwayRoutes } from './web/throw-away.routes.ts'

export { documentsWaiting } from './web/waiting.ts'

/** The register of documents, notices of new ones, and consultations on drafts: for everyone and for those who keep them. */
export const documentsFeature = (deps: FeatureDeps): Feature => ({
  name: 'documents',
  routes: [
    ...registerRoutes(deps),
    ...feedRoutes(deps),
    ...documentRoutes(deps),
    ...deskRoutes(deps),
    ...partRoutes(deps),
    ...moveRoutes(deps),
    ...throwAwayRoutes(deps),
    ...consultationRoutes(deps),
    ...draftCommentRoutes(deps),
    ...ownCommentRoutes(deps),
    ...reportRoutes(deps),
    ...consultationDeskRoutes(deps),
    ...draftAnswerRoutes(deps),
  ],
  jobs: [readAttachmentHandler(deps), sendNoticesHandler(deps), closeConsultationHandler(deps)],
})
