import { href } from '#kernel/language.ts'
import { holds } from '#platform/auth/permission.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { WaitingFor } from '#platform/http/waiting.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { listUnreported } from '../store/consultation.queries.ts'
import { words } from '../words.ts'

const MOST_DRAFTS = 5

/** Drafts whose time is over: comments without an answer, then the report. */
export function documentsWaiting({ db, clock }: FeatureDeps): WaitingFor {
  return async (officer, language) => {
    if (!holds(officer, DOCUMENT_PERMISSIONS.consult)) return []
    const { waiting: text } = words(language).consultation.desk
    const mayReport = holds(officer, DOCUMENT_PERMISSIONS.openConsultation)
    const drafts = await listUnreported(db, officer.siteId, clock.now(), MOST_DRAFTS)
    return drafts
      .filter(({ unanswered }) => unanswered > 0 || mayReport)
      .map(({ id, title, unanswered }) => ({
        text: unanswered > 0 ? text.unanswered(unanswered, title) : text.report(title),
        href: href(language, `/can-bo/gop-y/${id}`),
      }))
  }
}
