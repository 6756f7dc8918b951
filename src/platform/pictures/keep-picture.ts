import { err, ok, type Result } from '#kernel/result.ts'
import type { KeptPicture } from '../db/picture-writes.ts'
import type { FileStore } from '../files/file-store.ts'
import { PICTURE_TYPE, type PictureBytes, preparePicture } from './prepare-picture.ts'

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
