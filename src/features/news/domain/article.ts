/**
 * Words of this feature:
 *   article   a piece of news; its way to readers is in move.ts
 *   text      the article in one language; Vietnamese always exists
 *   headline  an article's title, as a link
 *   card      what a list shows of an article
 *   picture   the first one is the cover; the body names the others by position
 */
import type { Instant } from '#kernel/instant.ts'
import { type Picture, type PictureSize, pictureBelow } from '#kernel/picture.ts'
import type { ShownNamed } from './arrangement.ts'

/** What becomes of an article. */
export const ARTICLE_STATES = [
  'draft',
  'awaiting_approval',
  'scheduled',
  'published',
  'withdrawn',
] as const
/** Where an article stands. */
export type ArticleState = (typeof ARTICLE_STATES)[number]

/** What articles are about. */
export type Category = {
  readonly id: number
  readonly slug: string
  readonly name: string
  /** The category below which it stands; null for a top one. */
  readonly parentId: number | null
}

/** The picture that stands for an article. */
export type Cover = Pick<Picture, 'id' | 'alt' | 'width' | 'height'>

/** What leads to an article. */
export type Headline = {
  readonly id: string
  readonly slug: string
  readonly title: string
  /** False when there is no text in the language asked for, and this is the Vietnamese one. */
  readonly isTranslated: boolean
}

/** What a list shows of an article. */
export type ArticleCardFacts = Headline & {
  readonly lead: string
  readonly publishedAt: Instant
  /** When changes of it last went out; null when none did. */
  readonly changedAt: Instant | null
  readonly category: { readonly slug: string; readonly name: string }
  readonly cover: Cover | undefined
}

/** A series with its parts that are out, in the order in which they went out. */
export type Series = ShownNamed & {
  readonly parts: readonly Omit<Headline, 'id'>[]
}

/** A whole published article in one language. */
export type Article = ArticleCardFacts &
  Byline & {
    readonly tags: readonly ShownNamed[]
    readonly series: Series | undefined
    readonly categoryId: number
    /** False when there is no English text: in English the page shows the Vietnamese one. */
    readonly isInEnglish: boolean
    readonly takesNoComments: boolean
    readonly bodyHtml: string
    readonly pictures: readonly Picture[]
    /** Whole minutes, at least one. */
    readonly minutes: number
  }

/** Who wrote a text, and where it was taken from; empty when it is the editorial board's own. */
export type Byline = { readonly author: string; readonly source: string }

/** A text as an editor saves it. */
export type TextDraft = Partial<Byline> & {
  readonly title: string
  readonly lead: string
  readonly bodyHtml: string
}

/** The address of a picture; it never changes, so browsers may keep it. */
export function pictureAddress(id: string, size: PictureSize): string {
  return pictureBelow('/tin-tuc/anh', id, size)
}
