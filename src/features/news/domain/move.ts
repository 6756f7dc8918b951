/**
 * Words of an article's way to its readers:
 *   move      what somebody does with an article as a whole: asks for approval, puts it out, takes it back
 *   saved     the newest text that an editor saved
 *   approved  the text that readers see, or are to see at a set time; nobody else's saving changes it
 *   changes   what was saved after that; they wait until somebody puts them out as well
 */
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { ArticleEvent } from '#kernel/told-events.ts'
import type { ArticleState } from './article.ts'

/** The number of a text's version in each language that has one. */
export type Revisions = { readonly [each in Language]?: number | undefined }

/** What was in front of those who decide: texts, and the pictures as they were after that change of them (empty: never changed). */
export type Seen = Revisions & { readonly pictures?: string | undefined }

/** What a move looks at. */
export type MoveFacts = {
  readonly state: ArticleState
  /** When it first went out. */
  readonly publishedAt: Instant | null
  /** When its writer last asked for approval, until somebody answers. */
  readonly approvalAskedAt: Instant | null
  /** When it is to go out by itself, and to be taken back. */
  readonly publishAt: Instant | null
  readonly withdrawAt: Instant | null
  readonly saved: Revisions
  readonly approved: Revisions
  /** The last change of its pictures, an event; empty when there was none. */
  readonly pictures: string
  /** Pictures that were added to what is approved. */
  readonly pendingPictures: number
}

/** What somebody does; `at`: later, not at once. */
export type Move =
  | { readonly kind: 'ask_approval' }
  | { readonly kind: 'take_back' }
  | { readonly kind: 'return'; readonly reason: string }
  | { readonly kind: 'publish'; readonly seen: Seen; readonly withdrawAt: Instant | undefined }
  | {
      readonly kind: 'schedule'
      readonly seen: Seen
      readonly at: Instant
      readonly withdrawAt: Instant | undefined
    }
  | { readonly kind: 'unschedule' }
  | { readonly kind: 'publish_changes'; readonly seen: Seen }
  | { readonly kind: 'set_withdrawal'; readonly at: Instant | undefined }
  | { readonly kind: 'withdraw'; readonly reason: string }

/** Why an article does not move. */
export type MoveProblem =
  | 'article_moved_meanwhile'
  | 'article_changed_meanwhile'
  | 'pictures_changed_meanwhile'
  | 'nothing_to_approve'
  /** Who asks has written something that is not saved. */
  | 'text_unsaved'
  | 'reason_missing'
  | 'publish_time_passed'
  | 'withdrawal_time_passed'
  | 'withdrawal_before_publication'

/** What a move changes, and the event that tells of it. */
export type Moved = {
  readonly change: Partial<
    Pick<MoveFacts, 'state' | 'publishedAt' | 'approvalAskedAt' | 'publishAt' | 'withdrawAt'>
  > & {
    /** When readers are told that it changed. */
    readonly changedAt?: Instant
  }
  /** Whether the newest saved texts become the approved ones. */
  readonly approves?: true
  /** What its writer is to change, when it is sent back. */
  readonly returns?: string
  readonly event: {
    readonly type: ArticleEvent
    readonly data: { readonly [key: string]: string | number | undefined }
  }
}

/** Tells whether an approved text is out, or waits for its time. */
export function isApproved({ state }: Pick<MoveFacts, 'state'>): boolean {
  return state === 'scheduled' || state === 'published'
}

/** Tells whether readers saw it once, or are to see it at a set time. */
export function wasOut({ state, publishedAt }: Pick<MoveFacts, 'state' | 'publishedAt'>): boolean {
  return publishedAt !== null || isApproved({ state })
}

/** Tells whether texts were saved, or pictures added, that are not approved yet. */
export function hasChanges(facts: MoveFacts): boolean {
  if (!isApproved(facts)) return false
  return facts.pendingPictures > 0 || !areSame(facts.saved, facts.approved)
}

/** What is in front of whoever looks at the article now. */
export function seenNow({ saved, pictures }: MoveFacts): Seen {
  return { ...saved, pictures }
}

/** Tells whether these are the same texts. */
export function areSame(one: Revisions, other: Revisions): boolean {
  return one.vi === other.vi && one.en === other.en
}
