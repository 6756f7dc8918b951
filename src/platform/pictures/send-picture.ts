import type { PictureFile } from '../db/picture-queries.ts'
import type { FileStore } from '../files/file-store.ts'
import { type Answer, download } from '../http/answer.ts'

/** The bytes of a picture, to be kept by browsers when everyone may see it. */
export async function sendPicture(
  files: FileStore,
  { sha256, mediaType, isPublic }: PictureFile,
): Promise<Answer> {
  const { body } = await files.open(sha256)
  return download({ name: 'anh', mediaType, body, inline: true, unchanging: isPublic })
}
