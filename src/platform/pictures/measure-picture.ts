import type { KeptPicture, KeptSize } from '../db/picture-writes.ts'
import type { FileStore } from '../files/file-store.ts'
import { imageSize } from './image-size.ts'

/** A picture whose bytes are in the file store already, in one size. */
export type PictureSource = Omit<KeptSize, 'width' | 'height'>

/** Enough of a file to find its size in: JPEG may carry a camera's notes before it. */
const FIRST_BYTES = 300_000

/** Reads how large a kept picture is, in both sizes where there are two; undefined when the large one is no picture. */
export async function measurePicture(
  files: FileStore,
  { file, small }: { readonly file: PictureSource; readonly small?: PictureSource | undefined },
): Promise<(Pick<KeptPicture, 'large'> & Partial<KeptPicture>) | undefined> {
  const large = await measure(files, file)
  const measured = small && (await measure(files, small))
  return large && { large, ...(measured === undefined ? {} : { small: measured }) }
}

async function measure(files: FileStore, file: PictureSource): Promise<KeptSize | undefined> {
  const { body } = await files.open(file.sha256)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= FIRST_BYTES) break
  }
  const size = imageSize(Buffer.concat(chunks))
  return size && { ...file, ...size }
}
