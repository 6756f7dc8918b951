import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import { openPromise } from 'yauzl'
import { err, ok, type Result } from '#kernel/result.ts'
import { imageSize, MOST_DOTS } from '../pictures/image-size.ts'
import { type FileKind, SENT_KINDS, type UploadRefusal } from './sniff.ts'

/** A file of Word or Excel may hold at most this much once unpacked: a form with pictures stays far below. */
const MOST_UNPACKED_BYTES = 200_000_000
const MOST_RATIO = 200
const MOST_ENTRIES = 5000

/** A file to look at. `head`: its first bytes. */
export type FileToSniff = { readonly path: string; readonly size: number; readonly head: Buffer }

/** Tells the kind of the file from its bytes, and refuses what is none of `kinds` or unpacks out of all proportion. */
export async function sniffFile(
  file: FileToSniff,
  kinds: readonly FileKind[] = SENT_KINDS,
): Promise<Result<FileKind, { code: UploadRefusal }>> {
  let found: string | undefined
  try {
    found = await extensionOf(file)
  } catch {
    return err({ code: 'file_broken' })
  }
  const kind = kinds.find(known => known === found)
  if (kind === undefined) return err({ code: refusalOf(found, kinds) })
  const wrong = await DANGERS[kind](file)
  return wrong === undefined ? ok(kind) : err({ code: wrong })
}

type Danger = (file: FileToSniff) => Promise<UploadRefusal | undefined>

const archiveDanger: Danger = async ({ path, size }) =>
  (await unpacksReasonably(path, size)) ? undefined : 'file_bomb'

/** A picture tells its size before its first dot, in a photograph behind what the camera noted. */
const pictureDanger: Danger = async ({ path, head }) => {
  const size = imageSize(head) ?? imageSize(await readFile(path))
  if (size === undefined) return 'file_broken'
  return size.width * size.height > MOST_DOTS ? 'picture_too_many_dots' : undefined
}

const DANGERS: Readonly<Record<FileKind, Danger>> = {
  pdf: () => Promise.resolve(undefined),
  ...{ jpg: pictureDanger, png: pictureDanger, webp: pictureDanger, gif: pictureDanger },
  ...{ docx: archiveDanger, xlsx: archiveDanger },
}

function refusalOf(found: string | undefined, kinds: readonly FileKind[]): UploadRefusal {
  if (found === 'cfb' && kinds.includes('docx')) return 'file_of_old_office'
  return found === 'zip' ? 'file_broken' : 'file_kind_not_allowed'
}

/** The head is enough for nearly all; archives, and pictures with much before their first dot, tell only as a whole. */
async function extensionOf({ path, head }: FileToSniff): Promise<string | undefined> {
  const isArchive = head.subarray(0, 2).toString('latin1') === 'PK'
  const known = isArchive ? undefined : await fileTypeFromBuffer(head)
  return (known ?? (await fileTypeFromFile(path)))?.ext
}

async function unpacksReasonably(path: string, size: number): Promise<boolean> {
  try {
    const zip = await openPromise(path, { validateEntrySizes: true })
    let unpacked = 0
    let entries = 0
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      entries += 1
      if (unpacked > MOST_UNPACKED_BYTES || entries > MOST_ENTRIES) return false
    }
    return unpacked <= Math.max(size * MOST_RATIO, 1_000_000)
  } catch {
    return false
  }
}
