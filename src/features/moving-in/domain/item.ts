/**
 * Words of this feature:
 *   source   the site, feed or folder that things are brought from
 *   item     one thing in it: an article, a page, a file, a menu
 *   reason   why an item is left out
 *   note     what an editor should look at in an article that was brought
 *   address  of a page or a picture, as it was on the old site
 */
import type { Instant } from '#kernel/instant.ts'

/** Kinds of sources. */
export const SOURCE_KINDS = ['wordpress', 'feed', 'folder'] as const
/** A kind of sources. */
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** Why an item is left out. */
export const REASONS = [
  'page_not_asked_for',
  'kind_unknown',
  'in_trash',
  'file_no_picture',
  'picture_in_no_article',
  'text_missing',
  'text_too_long',
  'file_missing',
  'file_too_large',
  'file_elsewhere',
  'item_twice',
  'item_repeated',
  'comments_stay',
  'menu_by_hand',
  'frame_stays',
  'failed',
] as const
/** Why an item is left out. */
export type Reason = (typeof REASONS)[number]

/** Why a source cannot be read, or no further. */
export type SourceProblem =
  | 'source_missing'
  | 'source_no_wordpress'
  | 'source_no_feed'
  | 'source_no_folder'
  | 'source_ends_early'
  | 'source_record_too_large'
  | 'source_table_broken'
  | 'source_table_without_files'
  | 'source_address_unusable'
  | 'source_private'
  | 'source_host_unknown'
  | 'source_connection_refused'
  | 'source_unreachable'
  | 'source_certificate_untrusted'
  | 'source_certificate_outdated'
  | 'source_certificate_of_other'
  | 'source_tls_failed'
  | 'source_not_there'
  | 'source_not_allowed'
  | 'source_site_failed'
  | 'source_redirects_endless'
  | 'source_too_large'
  | 'source_too_slow'
  | 'source_no_answer'

/** What an editor should look at. */
export const NOTES = [
  'title_made',
  'title_cut',
  'lead_cut',
  'date_missing',
  'date_of_file',
  'date_unreadable',
  'date_ahead',
  'was_private',
  'was_protected',
  'was_scheduled',
  'category_missing',
  'category_apart',
  'category_address_taken',
  'category_address_lost',
  'other_categories',
  'category_left',
  'tags_left',
  'letters_lost',
  'letters_converted',
  'text_outside',
  'frame_differs',
  'text_hidden',
  'picture_missing',
  'picture_unreadable',
  'picture_too_large',
  'picture_elsewhere',
  'picture_inside',
  'picture_unanswered',
  'picture_silent',
  'picture_untrusted',
  'pictures_too_many',
  'picture_in_page',
  'picture_needs_description',
  'media_linked',
  'link_to_file',
  'linked_file_missing',
  'linked_file_elsewhere',
  'linked_file_inside',
  'linked_file_unanswered',
  'linked_file_silent',
  'linked_file_untrusted',
  'linked_file_too_large',
  'linked_file_not_allowed',
  'linked_files_too_many',
  'not_added',
  'shortcode_removed',
  'address_taken',
  'address_lost',
] as const
/** The code of a note. */
export type NoteCode = (typeof NOTES)[number]

/** Notes of what did not come with an article, and may come with another run. */
const LACKS: readonly NoteCode[] = [
  ...(['picture_missing', 'picture_unreadable', 'picture_too_large', 'picture_elsewhere'] as const),
  ...(['picture_inside', 'picture_unanswered', 'picture_untrusted'] as const),
  ...(['linked_file_inside', 'linked_file_unanswered', 'linked_file_untrusted'] as const),
  ...([
    'pictures_too_many',
    'link_to_file',
    'linked_file_missing',
    'linked_file_elsewhere',
  ] as const),
  ...(['picture_silent', 'linked_file_silent'] as const),
  'not_added',
  // Runs from before pages held pictures left them out with this.
  'picture_in_page',
  ...(['linked_file_too_large', 'linked_file_not_allowed', 'linked_files_too_many'] as const),
]

/** How many pictures and files did not come. */
export function countLacks(notes: readonly Note[]): number {
  return notes.filter(isLack).length
}

/** Whether it tells of something that did not come. */
export function isLack({ code }: Note): boolean {
  return LACKS.includes(code)
}

/** A note, and what it is about: an address, a name; empty when it is about the article as a whole. */
export type Note = { readonly code: NoteCode; readonly about: string }

/** A picture as an item names it. */
export type ItemPicture = {
  /** As it stands there: absolute, or from the item's own address. */
  readonly address: string
  /** Where it is in full size, when what stands there is a smaller copy. */
  readonly original: string | undefined
  /** What was written for those who do not see it; empty when nothing was. */
  readonly alt: string
  readonly caption: string
  /** A name or title that says something when nothing better is there. */
  readonly title: string
}

/** A topic, and what addresses it had. */
export type ItemCategory = { readonly name: string; readonly addresses: readonly string[] }

/** A topic within the topics that it belongs to, the outermost first; empty when an item names none. */
export type CategoryPath = readonly ItemCategory[]

/** What every item has, brought or not. */
export type ItemName = {
  readonly id: string
  readonly title: string
  readonly address: string
  /** What tells it from another one of its id: its number, else its address there. None where an id is one item's for sure. */
  readonly key?: string
}

/** As much of a title or an address as is kept: enough to recognise it by. */
export function recognisable(text: string): string {
  return text.slice(0, MOST_RECOGNISED)
}

const MOST_RECOGNISED = 300

/** An item that can become an article or a page. */
export type SourceItem = ItemName & {
  readonly becomes: 'article' | 'page'
  /** Where addresses in its text are read from, if that is not where the old site had it. */
  readonly readAt?: string
  /** All addresses that lead to it, its own among them. */
  readonly addresses: readonly string[]
  /** What another item of its id became, for which it was taken before, and the address of that one. */
  readonly mistaken?: { readonly became: Became; readonly address: string | undefined }
  /** As it was written; empty when the beginning of the text is to serve. */
  readonly lead: string
  readonly html: string
  /** Whether empty lines of the text part its paragraphs. */
  readonly linesCount: boolean
  readonly writtenAt: Instant | undefined
  /** When it was last changed there, where that is said. */
  readonly changedAt: Instant | undefined
  readonly isOut: boolean
  readonly category: CategoryPath
  /** The topics that it had beside its own: they become tags. */
  readonly otherCategories: readonly ItemCategory[]
  readonly tags: readonly string[]
  readonly author: string
  readonly cover: ItemPicture | undefined
  readonly notes: readonly Note[]
}

/** An item that the source itself says is not to be brought. */
export type LeftItem = ItemName & { readonly reason: Reason; readonly about: string }

/** What comes out of a source, in its order. */
export type Entry =
  | { readonly kind: 'item'; readonly item: SourceItem }
  | { readonly kind: 'left'; readonly item: LeftItem }

/** What an item became. */
export type Became = { readonly articleId: string } | { readonly pageId: string }

/** What of an item is being fetched: the third picture of six. */
export type Part = {
  readonly kind: 'picture' | 'file'
  readonly number: number
  readonly of: number
}

/** Writes a note. What it is about is kept short. */
export function note(code: NoteCode, about = ''): Note {
  return { code, about: about.slice(0, MOST_ABOUT) }
}

/** Letters of what a note is about. */
export const MOST_ABOUT = 300

/** The host in an address, as a sentence names it; the address itself where it has none. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host || address
}
