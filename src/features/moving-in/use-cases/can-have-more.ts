import type { ItemPicture, Note, SourceItem } from '../domain/item.ts'
import { isLack } from '../domain/item.ts'
import { isPaper } from './bring-files.ts'
import { findBytes, type Stock } from './find-bytes.ts'
import { findPicture } from './find-picture.ts'
import { nameOf } from './illustrate.ts'
import type { OldPlace } from './link-target.ts'
import { type Preparing, readText } from './prepare-item.ts'

/** What could not be had: there may be bytes now. */
const NO_BYTES =
  /^(?:picture|linked_file)_(?:missing|elsewhere|inside|unanswered|silent|untrusted)$/

/**
 * Whether anything of what an item lacks may be had now: only then is all of it made ready again, and its pictures that came are fetched once
 * more. Where bytes were missing they are asked for; what other notes tell of may have changed with the source or with this product.
 */
export async function canHaveMore(
  { source, stock, fetching }: Pick<Preparing, 'source' | 'stock' | 'fetching'>,
  item: SourceItem,
  notes: readonly Note[],
): Promise<boolean> {
  const plain = readText(source, item)
  if (!plain.ok) return true
  const { place, written } = plain.value
  const pictures = [...(item.cover === undefined ? [] : [item.cover]), ...written.pictures]
  const lacks = notes.filter(isLack)
  for (const [index, lack] of lacks.entries()) {
    const kind = lack.code.startsWith('picture') ? 'picture' : 'file'
    if (isForGood(lack, item)) continue
    fetching({ kind, number: index + 1, of: lacks.length })
    if (!NO_BYTES.test(lack.code) || (await hasBytes(lack, { pictures, place, stock }))) return true
  }
  return false
}

/** What an editor has been at is left to editors. A page holds no files, an article none of other kinds than an editor may send. */
function isForGood({ code, about }: Note, { becomes }: SourceItem): boolean {
  return (
    code === 'not_added' ||
    (code === 'link_to_file' && becomes === 'page') ||
    (code === 'linked_file_not_allowed' && !isPaper(about))
  )
}

async function hasBytes(
  { code, about }: Note,
  { pictures, place, stock }: { pictures: readonly ItemPicture[]; place: OldPlace; stock: Stock },
): Promise<boolean> {
  if (!code.startsWith('picture_')) return (await findBytes([about], place.address, stock)).ok
  // A note keeps the beginning of a long address.
  const picture = pictures.find(each => nameOf(each).startsWith(about))
  return picture === undefined || (await findPicture(picture, place, stock)).ok
}
