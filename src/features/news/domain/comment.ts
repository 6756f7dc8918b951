/** Readers' comments. */
import type { Instant } from '#kernel/instant.ts'

/** A comment as every reader sees it. */
export type ShownComment = {
  readonly id: string
  readonly authorName: string
  readonly body: string
  readonly sentAt: Instant
}

/** A comment as editors see it. */
export type CommentOnDesk = ShownComment & {
  readonly state: 'held' | 'approved' | 'refused'
  readonly articleTitle: string
  readonly articleSlug: string
  readonly refusalReason: string
}
