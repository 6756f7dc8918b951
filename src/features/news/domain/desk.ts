/** Articles as their editors see them. */
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { ArticleState, PictureWords } from './article.ts'

/** A line of the editors' list. */
export type DeskRow = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly state: ArticleState
  readonly category: string
  readonly createdAt: Instant
  readonly publishedAt: Instant | null
  readonly hasEnglish: boolean
}

/** A text as it stands on the desk. */
export type DeskText = { title: string; lead: string; bodyHtml: string; revision: number }

/** An article as its editor sees it. */
export type DeskArticle = {
  readonly id: string
  readonly slug: string
  readonly state: ArticleState
  readonly categoryId: number
  readonly publishedAt: Instant | null
  readonly texts: Partial<Record<Language, DeskText>>
  readonly pictures: readonly (PictureWords & {
    id: string
    position: number
    width: number
    height: number
  })[]
}
