/** Articles as their editors see them. */
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { DeskPicture } from '#kernel/picture.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { ArticleState, TextDraft } from './article.ts'
import type { MoveFacts, Revisions } from './move.ts'

/** A line of the editors' list. */
export type DeskRow = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly state: ArticleState
  readonly category: string
  readonly createdAt: Instant
  readonly publishedAt: Instant | null
  readonly publishAt: Instant | null
  /** Somebody is asked to approve it, or changes of it. */
  readonly isAwaitingApproval: boolean
  readonly hasEnglish: boolean
  /** It was sent back and has not moved since. */
  readonly isReturned: boolean
}

/** The newest saved text. */
export type DeskText = Required<TextDraft> & { readonly revision: number }

/** An article as its editor sees it. */
export type DeskArticle = {
  readonly id: string
  readonly slug: string
  /** What it is about by its newest text, and as readers see it. */
  readonly categoryId: number
  readonly shownCategoryId: number
  readonly facts: MoveFacts
  /** The newest version in each language, of texts that were taken back too. */
  readonly newest: Revisions
  /** The last day on which it stands before the others. */
  readonly pinnedUntil: PlainDate | undefined
  /** Since when it takes no more comments. */
  readonly commentsClosedAt: Instant | null
  readonly texts: Partial<Record<Language, DeskText>>
  readonly pictures: readonly DeskPicture[]
}

/** A category as editors see it. */
export type DeskCategory = {
  readonly id: number
  readonly slug: string
  readonly parentId: number | null
  readonly nameVi: string
  readonly nameEn: string
  readonly position: number
  /** Articles of it, in every state. */
  readonly articles: number
}

/** Why an article was sent back, by whom and when. */
export type ArticleReturn = {
  readonly reason: string
  readonly by: string
  readonly at: Instant
}
