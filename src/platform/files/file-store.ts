/**
 * The bytes of files, on the local disk under their SHA-256: written once, fsynced before anyone is told that they
 * are kept, the same bytes kept only once.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
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

/** A store whose files are each kept by themselves and can be erased: what is called their SHA-256 has a salt in it. */
export type ErasableFiles = FileStore & {
  /** Erases a file's bytes; does nothing when they are gone. */
  erase(sha256: string): Promise<void>
}

const SALT_BYTES = 32

/** Opens a store, in a folder of its own, from which files can be erased. */
export async function openErasableFiles(folder: string): Promise<ErasableFiles> {
  const store = await openStore(folder, () => randomBytes(SALT_BYTES))
  return { ...store, erase: sha256 => rm(pathIn(folder, sha256), { force: true }) }
}

/** Opens the store in a folder, made if needed. Files lie in up to 256 folders by the first two digits of their hash. */
export function openFileStore(folder: string): Promise<FileStore> {
  return openStore(folder, () => NO_SALT)
}

const NO_SALT = Buffer.alloc(0)

async function openStore(folder: string, salt: () => Buffer): Promise<FileStore> {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true })
  const pathOf = (sha256: string) => pathIn(folder, sha256)

  return {
    saveUpload: (source, { maxBytes, kinds }) =>
      throughTemporary(incoming, async temporary => {
        const written = await writeAll(temporary.handle, source, maxBytes, salt())
        if (!written.ok) return written
        const { sha256, size, head } = written.value
        const sniffed = await sniffFile({ path: temporary.path, size, head }, kinds)
        if (!sniffed.ok) return sniffed
        await keep(temporary, pathOf(sha256))
        return ok({ sha256, size, kind: sniffed.value, mediaType: MEDIA_TYPES[sniffed.value] })
      }),
    saveBytes: bytes =>
      throughTemporary(incoming, async temporary => {
        const sha256 = createHash('sha256').update(salt()).update(bytes).digest('hex')
        await temporary.handle.writeFile(bytes)
        await keep(temporary, pathOf(sha256))
        return { sha256, size: bytes.length }
      }),
    async open(sha256) {
      const path = pathOf(sha256)
      const { size } = await stat(path)
      return { body: createReadStream(path), size }
    },
  }
}

function pathIn(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256')
  return join(folder, sha256.slice(0, 2), sha256)
}

/** A file that is being written; `isKept` once it has been moved to its place. */
type Temporary = { readonly path: string; readonly handle: FileHandle; isKept: boolean }

/** Lends a new file, and removes it unless it was kept. */
async function throughTemporary<T>(
  incoming: string,
  work: (temporary: Temporary) => Promise<T>,
): Promise<T> {
  const path = join(incoming, randomUUID())
  const temporary: Temporary = { path, handle: await open(path, 'wx', 0o600), isKept: false }
  try {
    return await work(temporary)
  } finally {
    await temporary.handle.close()
    if (!temporary.isKept) await rm(path, { force: true })
  }
}

/** What the first bytes must hold to tell a kind. */
const HEAD_BYTES = 4100

type Written = { readonly sha256: string; readonly size: number; readonly head: Buffer }

async function writeAll(
  handle: FileHandle,
  source: AsyncIterable<Buffer>,
  maxBytes: number,
  salt: Buffer,
): Promise<Result<Written, { code: UploadRefusal }>> {
  const hash = createHash('sha256').update(salt)
  let head: Buffer = Buffer.alloc(0)
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    // The rest is read and thrown away, so that the sender gets an answer instead of a broken connection.
    if (size > maxBytes) continue
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)])
    hash.update(chunk)
    await handle.write(chunk)
  }
  if (size > maxBytes) return err({ code: 'file_too_large' })
  if (size === 0) return err({ code: 'file_empty' })
  return ok({ sha256: hash.digest('hex'), size, head })
}

/** Puts the bytes on the disk, then their name, then the name's folder: after that no loss of power undoes it. */
async function keep(temporary: Temporary, path: string): Promise<void> {
  const folder = dirname(path)
  await temporary.handle.datasync()
  try {
    await rename(temporary.path, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(folder, { recursive: true })
    await syncFolder(dirname(folder))
    await rename(temporary.path, path)
  }
  temporary.isKept = true
  await syncFolder(folder)
}

async function syncFolder(folder: string): Promise<void> {
  const directory = await open(folder, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
