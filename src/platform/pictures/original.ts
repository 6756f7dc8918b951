import { buffer } from 'node:stream/consumers'
import type { Result } from '#kernel/result.ts'
import type { ErasableFiles } from '../files/file-store.ts'
import type { Upload } from '../http/request.ts'

/**
 * Lends the bytes of a photograph that was sent and then erases them: an original names place, time and owner, and only
 * what is made from it is kept. A route that takes photographs says `upload: { kinds: PICTURE_KINDS, erasable: true }`.
 */
export async function withOriginal<T, E>(
  files: ErasableFiles,
  { result }: Upload,
  make: (bytes: Buffer) => Promise<Result<T, E>>,
): Promise<Result<T, E | { readonly code: string }>> {
  if (!result.ok) return result
  const { sha256 } = result.value
  try {
    return await make(await buffer((await files.open(sha256)).body))
  } finally {
    await files.erase(sha256)
  }
}
