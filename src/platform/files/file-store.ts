/**
 * The bytes of files, on the local disk under their SHA-256: written once, fsynced before anyone is told that they
 * are kept, the same bytes kept only once.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { err, ok, type Result } from '#kernel/result.ts'
import { type FileKind, MEDIA_TYPES, type UploadRefusal } from './sniff.ts'
import { sniffFile } from './sniff-file.ts'

/** A file that is kept. */
export type StoredUpload = {
  readonly sha256: string
  readonly size: number
  readonly kind: FileKind
  readonly mediaType: string
}

/** Keeps and gives back files. */
export type FileStore = {
  /** Reads the stream to its end or to the limit (bytes), tells the kind from the bytes, and keeps the file durably. */
  saveUpload(
    source: AsyncIterable<Buffer>,
    limit: { maxBytes: number; kinds?: readonly FileKind[] },
  ): Promise<Result<StoredUpload, { code: UploadRefusal }>>
  /** Keeps bytes that the product made. Gives their SHA-256. */
  saveBytes(bytes: Buffer): Promise<{ sha256: string; size: number }>
  /** Opens a kept file. Throws when there is none. */
  open(sha256: string): Promise<{ body: Readable; size: number }>
}

/** Opens the store in a folder, made if needed. */
export async function openFileStore(folder: string): Promise<FileStore> {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true })
  const pathOf = (sha256: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256')
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  }

  return {
    async saveUpload(source, limit) {
      const temporary = join(incoming, randomUUID())
      const handle = await open(temporary, 'wx', 0o600)
      try {
        const written = await writeAll(handle, source, limit.maxBytes)
        if (!written.ok) return written
        const sniffed = await sniffFile(temporary, written.value.size, limit.kinds)
        if (!sniffed.ok) return sniffed
        await handle.datasync()
        await putInPlace(temporary, pathOf(written.value.sha256))
        return ok({ ...written.value, kind: sniffed.value, mediaType: MEDIA_TYPES[sniffed.value] })
      } finally {
        await handle.close()
        await rm(temporary, { force: true })
      }
    },
    async saveBytes(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const temporary = join(incoming, randomUUID())
      const handle = await open(temporary, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.datasync()
      } finally {
        await handle.close()
      }
      await putInPlace(temporary, pathOf(sha256))
      return { sha256, size: bytes.length }
    },
    async open(sha256) {
      const path = pathOf(sha256)
      const { size } = await stat(path)
      return { body: createReadStream(path), size }
    },
  }
}

async function writeAll(
  handle: FileHandle,
  source: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<Result<{ sha256: string; size: number }, { code: UploadRefusal }>> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    // The rest is read and thrown away, so that the sender gets an answer instead of a broken connection.
    if (size > maxBytes) continue
    hash.update(chunk)
    await handle.write(chunk)
  }
  if (size > maxBytes) return err({ code: 'file_too_large' })
  if (size === 0) return err({ code: 'file_empty' })
  return ok({ sha256: hash.digest('hex'), size })
}

async function putInPlace(temporary: string, path: string): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  await rename(temporary, path)
  const directory = await open(folder, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
