/** Pictures that texts show, whichever text it is. */
import type { Language, Localised } from './language.ts'
import type { Parts } from './merge-parts.ts'

/** Pictures of one text, which names them by two figures at most. */
export const MOST_PICTURES = 60

/** Characters of a picture's description, caption or credit. */
export const MOST_PICTURE_CHARACTERS = 300

/** A picture with its words, in the language of the page. */
export type Picture = {
  readonly id: string
  /** The number by which the text names it. */
  readonly position: number
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Pixels of the small one, where it was noted. */
  readonly smallWidth: number | null
  readonly alt: string
  readonly caption: string
  readonly credit: string
  /** In which language its words are: where there are none in the page's, the Vietnamese ones are shown. */
  readonly altIn: Language
  readonly captionIn: Language
}

/** The words that go with a picture. */
export type PictureWords = {
  readonly alt: Localised
  readonly caption: Localised
  readonly credit: string
}

/** The words of a picture by the fields of its form. */
export type PicturePart = 'alt_vi' | 'caption_vi' | 'alt_en' | 'caption_en' | 'credit'

/** The words of a picture as its form holds them. */
export function pictureParts({ alt, caption, credit }: PictureWords): Parts<PicturePart> {
  return {
    ...{ alt_vi: alt.vi, caption_vi: caption.vi, alt_en: alt.en, caption_en: caption.en },
    credit,
  }
}

/** A picture as those see it who keep the text. */
export type DeskPicture = PictureWords & {
  readonly id: string
  readonly position: number
  readonly width: number
  readonly height: number
  /** False: readers see it when the changes are approved. */
  readonly isApproved: boolean
}

/** One of the sizes in which a picture is kept; `share`: as messengers show it. */
export type PictureSize = 'large' | 'small' | 'share'

/** Pixels of a picture to share. */
export const SHARED_SIZE = { width: 1200, height: 630 } as const

/** The address of a picture below `base`; it never changes, so browsers may keep it. */
export function pictureBelow(base: string, id: string, size: PictureSize): string {
  return `${base}/${id}${ENDINGS[size]}`
}

/** Reads the last part of such an address. */
export function readPictureName(name: string): { readonly id: string; readonly size: PictureSize } {
  for (const size of ['small', 'share'] as const) {
    const ending = ENDINGS[size]
    if (name.endsWith(ending)) return { id: name.slice(0, -ending.length), size }
  }
  return { id: name, size: 'large' }
}

const ENDINGS: Readonly<Record<PictureSize, string>> = {
  ...{ large: '', small: '-nho', share: '-chia-se' },
}

/** What cameras and messengers call a picture, with or without the end of its name. */
const FILE_NAME = [
  /^\S+\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?)$/i,
  /^(?:img|dscn?|image|photo|picture|screenshot|zalo|anh|ảnh|hinh|hình)[\s_-]*\d[\d\s_-]*$/iu,
  /^[\d\s_-]+$/,
]

/** Tells whether a description is nothing but the name of a file: it tells nobody what the picture shows. */
export function isFileName(description: string): boolean {
  return FILE_NAME.some(name => name.test(description.trim()))
}

/** The numbers of the pictures that these bodies place. */
export function picturesPlacedIn(html: readonly string[]): ReadonlySet<number> {
  const places = html.flatMap(each => [...each.matchAll(/<figure data-picture="(\d+)">/g)])
  return new Set(places.map(([, number]) => Number(number)))
}
