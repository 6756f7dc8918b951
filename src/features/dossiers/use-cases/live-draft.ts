import { addMinutes, dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { type DraftRow, findDraftRow } from '../store/draft.queries.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { type DraftKey, finderOf } from './draft-key.ts'

/** For how many days after it was last saved a draft is kept; then it holds personal data that nobody needs. */
export const DRAFT_DAYS = 90

const MINUTES_PER_DAY = 1440

/** The draft that the key opens, unless it is too old. */
export async function liveDraft(
  deps: DossierDeps,
  siteId: number,
  key: DraftKey,
): Promise<DraftRow | undefined> {
  const finder = finderOf(key)
  const draft = finder && (await findDraftRow(deps.db, siteId, finder))
  return draft && draft.savedAt >= oldestDraft(deps.clock.now()) ? draft : undefined
}

/** A draft saved before that moment is forgotten. */
export function oldestDraft(now: Instant): Instant {
  return addMinutes(now, -DRAFT_DAYS * MINUTES_PER_DAY)
}

/** The last day of a draft that was saved at that moment. */
export function lastDayOf(savedAt: Instant): PlainDate {
  return dateInVietNam(addMinutes(savedAt, DRAFT_DAYS * MINUTES_PER_DAY))
}
