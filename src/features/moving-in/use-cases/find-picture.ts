/** Gets the bytes of a picture that an old text names, or holds. */
import { err, ok, type Result } from '#kernel/result.ts'
import type { ItemPicture, NoteCode } from '../domain/item.ts'
import { wholePicture } from '../domain/old-address.ts'
import { findBytes, MOST_BYTES, type Stock } from './find-bytes.ts'
import type { OldPlace } from './link-target.ts'

const INLINE = /^data:image\/[\w.+-]+;base64,/i

/** The bytes, in full size where they can be had; whether they are a picture is not looked at. */
export async function findPicture(
  picture: ItemPicture,
  place: OldPlace,
  stock: Stock,
): Promise<Result<Buffer, { readonly code: NoteCode }>> {
  if (INLINE.test(picture.address)) {
    const bytes = Buffer.from(picture.address.replace(INLINE, ''), 'base64')
    return bytes.length > MOST_BYTES ? err({ code: 'picture_too_large' }) : ok(bytes)
  }
  const found = await findBytes(pictureAddresses(picture), place.address, stock)
  return found.ok ? found : err({ code: `picture_${found.error.code}` })
}

/** Where a picture is: in full size, and as it was shown. None for one that stands in the text itself. */
export function pictureAddresses({ address, original }: ItemPicture): ReadonlySet<string> {
  if (INLINE.test(address)) return new Set()
  return new Set([...(original === undefined ? [] : [original]), wholePicture(address), address])
}
