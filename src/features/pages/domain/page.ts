/**
 * Words of this feature:
 *   page     a text with an address of its own; unlike news it has no day
 *   section  what a page is about, among the contents that the law wants of a site
 *   version  what was saved once; readers see the one that was put out last
 */
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { type Picture, type PictureSize, pictureBelow, picturesPlacedIn } from '#kernel/picture.ts'

/** What becomes of a page. */
export const PAGE_STATES = ['draft', 'published'] as const
/** Where a page stands. */
export type PageState = (typeof PAGE_STATES)[number]

/** What pages may be about (Decree 224/2026/ND-CP, Articles 9 and 10); a page about anything else has none. */
export const SECTIONS = [
  'apparatus',
  'natural_conditions',
  'history',
  'culture',
  'monuments',
  'channels',
  'contact',
] as const
/** One of them. */
export type Section = (typeof SECTIONS)[number]

/** A text in one language. */
export type PageText = { readonly title: string; readonly bodyHtml: string }

/** A page as readers see it. */
export type Page = PageText & {
  readonly id: string
  readonly slug: string
  readonly changedAt: Instant
  readonly confirmedAt: Instant
  readonly pictures: readonly Picture[]
  /** False when there is no text in the language asked for, and this is the Vietnamese one. */
  readonly isTranslated: boolean
  readonly isInEnglish: boolean
}

/** A page as those see it who keep it. */
export type DeskPage = {
  readonly id: string
  readonly slug: string
  readonly section: Section | undefined
  readonly state: PageState
  /** When it first went out. */
  readonly publishedAt: Instant | null
  readonly changedAt: Instant | null
  readonly confirmedAt: Instant | null
  /** The newest saved texts. */
  readonly texts: Partial<Record<Language, PageText & { readonly revision: number }>>
  /** Revisions that readers see. */
  readonly shown: Partial<Record<Language, number>>
  /** The last change of its pictures; empty when there was none. */
  readonly pictureChange: string
  /** Pictures that readers see when the changes are put out. */
  readonly pendingPictures: number
}

/** A line of the list of pages. */
export type PageRow = Pick<DeskPage, 'id' | 'slug' | 'section' | 'state' | 'changedAt'> & {
  readonly title: string
  readonly hasEnglish: boolean
  /** Something was saved after what readers see. */
  readonly hasChanges: boolean
}

/** Names what somebody has before the eyes: `vi2`, `vi2en1`, or `vi2~` and the last change of the pictures. */
export function seenVersions({
  texts,
  pictureChange,
}: Pick<DeskPage, 'texts' | 'pictureChange'>): string {
  const versions = (['vi', 'en'] as const).flatMap(language => {
    const text = texts[language]
    return text === undefined ? [] : [`${language}${String(text.revision)}`]
  })
  return [versions.join(''), ...(pictureChange === '' ? [] : [pictureChange])].join('~')
}

/** Tells whether something was saved or illustrated after what readers see. */
export function hasChanges(page: Pick<DeskPage, 'texts' | 'shown' | 'pendingPictures'>): boolean {
  const { texts, shown } = page
  return (
    page.pendingPictures > 0 ||
    (['vi', 'en'] as const).some(language => texts[language]?.revision !== shown[language])
  )
}

/** The numbers of the pictures that the newest texts of a page place. */
export function placedPictures({ texts }: Pick<DeskPage, 'texts'>): ReadonlySet<number> {
  return picturesPlacedIn(Object.values(texts).map(text => text.bodyHtml))
}

/** The address of a picture; it never changes, so browsers may keep it. */
export function pagePictureAddress(id: string, size: PictureSize): string {
  return pictureBelow('/trang/anh', id, size)
}
