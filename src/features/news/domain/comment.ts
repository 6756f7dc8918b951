/**
 * Words:
 *   comment   what a reader wrote under an article; held until an editor decides
 *   answer    what the editorial board says to one comment
 *   reopen    an editor takes a decision back: the comment waits again
 *   take back its author does: what was written is gone for good
 *   report    a reader tells the editors that an approved comment should not stand; open until an editor settles it
 */
import type { Instant } from '#kernel/instant.ts'

/** The editorial board's answer, without the officer who wrote it. */
export type CommentAnswer = {
  readonly body: string
  readonly answeredAt: Instant
  readonly isCorrected: boolean
}

/** A comment as every reader sees it. */
export type ShownComment = {
  readonly id: string
  readonly authorName: string
  readonly body: string
  readonly sentAt: Instant
  readonly answer: CommentAnswer | undefined
}

/** Why a comment is reported. */
export const REPORT_REASONS = ['insulting', 'personal_data', 'advertising', 'other'] as const
/** One of the reasons. */
export type ReportReason = (typeof REPORT_REASONS)[number]

/** What becomes of a comment. */
export const COMMENT_STATES = ['held', 'approved', 'refused'] as const
/** Where a comment stands. */
export type CommentState = (typeof COMMENT_STATES)[number]

/** What editors look through: what waits for them first, then what has been decided. */
export const DESK_FILTERS = ['held', 'reported', 'approved', 'refused'] as const
/** One of the lists on the desk; reported ones are approved ones with open reports. */
export type DeskFilter = (typeof DESK_FILTERS)[number]

/** A comment as editors see it. */
export type CommentOnDesk = ShownComment & {
  readonly state: CommentState
  readonly articleId: string
  readonly articleTitle: string
  readonly articleSlug: string
  /** False when the article was withdrawn: then nobody reads the comment either. */
  readonly isArticleOut: boolean
  readonly refusalReason: string
  /** By whom and when; undefined while it waits. */
  readonly decided: { readonly by: string; readonly at: Instant } | undefined
  /** How many open reports give which reason; never by whom. */
  readonly reports: Readonly<Partial<Record<ReportReason, number>>>
}

/** A comment that somebody chose for a decision which it does not get, since it is not as it was when it was chosen. */
export type PassedOver = {
  readonly id: string
  /** Empty when its author took it back. */
  readonly authorName: string
  readonly state: CommentState | 'taken_back'
  /** By whom and when; undefined while it waits. */
  readonly decided: { readonly by: string; readonly at: Instant } | undefined
}

/** A comment as its author finds it. */
export type OwnComment = ShownComment & {
  readonly state: CommentState
  readonly articleTitle: string
  /** Undefined when the article is not out any more. */
  readonly articleSlug: string | undefined
  /** Why it is not published, in the editor's words. */
  readonly refusalReason: string
}

/** How many open reports a comment has. */
export function countReports({ reports }: Pick<CommentOnDesk, 'reports'>): number {
  return REPORT_REASONS.reduce((sum, reason) => sum + (reports[reason] ?? 0), 0)
}
