/** Gets the pictures of an item into the file store, and numbers their places in its text anew. */
import { MOST_PICTURE_CHARACTERS, MOST_PICTURES } from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { KeptPicture } from '#platform/db/picture-writes.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { keepPicture } from '#platform/pictures/keep-picture.ts'
import { type ItemPicture, type Note, type NoteCode, note, type Part } from '../domain/item.ts'
import type { Stock } from './find-bytes.ts'
import { findPicture, pictureAddresses } from './find-picture.ts'
import type { OldPlace } from './link-target.ts'
import { cutLine } from './plain-line.ts'

/** A picture that is kept, with what is said of it, and where it was. */
export type IllustratedPicture = KeptPicture & {
  readonly words: ReturnType<typeof wordsOf>
  readonly addresses: readonly string[]
}

/** A text with the places of its pictures, their list, and the one that stands for it. */
export type Illustrating = {
  readonly becomes: 'article' | 'page'
  readonly html: string
  readonly title: string
  readonly cover: ItemPicture | undefined
  readonly pictures: readonly ItemPicture[]
}

/** What getting pictures needs: where they go, where they are, and who is told before each. */
export type IllustratingDeps = {
  readonly files: FileStore
  readonly stock: Stock
  readonly fetching: (part: Part) => void
}

/** A picture, and its number in the text; zero when it stands nowhere in it. */
type Numbered = { readonly picture: ItemPicture; readonly number: number }

/** The cover comes first. It stands above an article and not in its text again; in a page it stands where it is, else at the beginning. */
export async function illustrate(
  { files, stock, fetching }: IllustratingDeps,
  place: OldPlace,
  { becomes, html, title, cover, pictures }: Illustrating,
) {
  const notes: Note[] = []
  const kept: IllustratedPicture[] = []
  const numbers = new Map<number, number>()
  const all = coverFirst(cover, pictures)
  for (const [index, { picture, number }] of all.entries()) {
    fetching({ kind: 'picture', number: index + 1, of: all.length })
    const about = nameOf(picture)
    const made =
      kept.length < MOST_PICTURES
        ? await keep(files, picture, place, stock)
        : err({ code: 'pictures_too_many' } as const)
    if (made === 'rehearsed') continue
    if (!made.ok) notes.push(note(made.error.code, about))
    else if (!isSpacer(made.value)) {
      if (picture.alt === '') notes.push(note('picture_needs_description', about))
      const addresses = [...pictureAddresses(picture)]
      kept.push({ ...made.value, words: wordsOf(picture, title), addresses })
      numbers.set(number, kept.length)
    }
  }
  return { notes, pictures: kept, html: renumber(html, numbers, becomes) }
}

/** Old pages keep things apart by pictures of a point or a line, which show nothing. */
function isSpacer({ large: { width, height } }: KeptPicture): boolean {
  return Math.min(width, height) <= SPACER_PX
}

const SPACER_PX = 2

/** A picture that stands in the text itself has no other name. */
export function nameOf({ address }: ItemPicture): string {
  return address.startsWith('data:') ? 'data:' : address
}

function coverFirst(cover: ItemPicture | undefined, pictures: readonly ItemPicture[]): Numbered[] {
  const all = pictures.map((picture, index) => ({ picture, number: index + 1 }))
  if (cover === undefined) return all
  const inText = all.find(
    ({ picture }) => picture.address === cover.address || picture.original === cover.address,
  )
  const first = inText ?? { picture: cover, number: NOT_IN_TEXT }
  return [first, ...all.filter(each => each !== inText)]
}

async function keep(
  files: FileStore,
  picture: ItemPicture,
  place: OldPlace,
  stock: Stock,
): Promise<'rehearsed' | Result<KeptPicture, { readonly code: NoteCode }>> {
  if (stock.kind === 'none') return 'rehearsed'
  const found = await findPicture(picture, place, stock)
  if (!found.ok) return found
  const kept = await keepPicture(files, { bytes: found.value, name: 'anh.webp' })
  return kept.ok ? ok(kept.value) : kept
}

function renumber(
  html: string,
  numbers: ReadonlyMap<number, number>,
  becomes: Illustrating['becomes'],
): string {
  const ofCover = becomes === 'page' ? numbers.get(NOT_IN_TEXT) : undefined
  const renumbered = html.replace(PLACE, (_whole, number: string) => {
    const place = numbers.get(Number(number))
    return place === undefined || (place === 1 && becomes === 'article') ? '' : placeOf(place)
  })
  return ofCover === undefined ? renumbered : placeOf(ofCover) + renumbered
}

const PLACE = /<figure data-picture="(\d+)"><\/figure>/g
const NOT_IN_TEXT = 0

function placeOf(number: number): string {
  return `<figure data-picture="${String(number)}"></figure>`
}

/** Where nobody described a picture, the nearest that was said of it serves. */
function wordsOf({ alt, caption, title }: ItemPicture, ofArticle: string) {
  // A title of one word is the name of the file, which WordPress gives to every picture.
  const said = alt || caption || (title.includes(' ') ? title : '') || ofArticle
  const cut = (text: string) => cutLine(text, MOST_PICTURE_CHARACTERS)
  return { alt: { vi: cut(said), en: '' }, caption: { vi: cut(caption), en: '' }, credit: '' }
}
