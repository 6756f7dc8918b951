import { err, ok, type Result } from '#kernel/result.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import {
  PICTURE_TYPE,
  type PictureBytes,
  preparePicture,
} from '#platform/pictures/prepare-picture.ts'
import type { PictureFile } from './add-picture.ts'

/** A picture in the file store, in one size. */
export type KeptSize = PictureFile & { readonly width: number; readonly height: number }

/** A picture in the file store, that no article has yet. */
export type KeptPicture = { readonly large: KeptSize; readonly small: KeptSize }

/** Keeps a picture that came from outside: upright, in two sizes, without what the camera noted. */
export async function keepPicture(
  files: FileStore,
  source: { readonly bytes: Buffer; readonly name: string },
): Promise<Result<KeptPicture, { readonly code: 'picture_unreadable' }>> {
  const made = await preparePicture(source.bytes)
  if (!made.ok) return err(made.error)
  const keep = async ({ bytes, width, height }: PictureBytes) => ({
    ...(await files.saveBytes(bytes)),
    ...{ mediaType: PICTURE_TYPE, name: source.name, width, height },
  })
  return ok({ large: await keep(made.value.large), small: await keep(made.value.small) })
}
