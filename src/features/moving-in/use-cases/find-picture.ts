/** Gets the bytes of a picture that an old text names: from the text itself, from a folder, or from the web. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { err, ok, type Result } from '#kernel/result.ts'
import { type FetchProblem, fetchOutside } from '#platform/fetch/fetch-outside.ts'
import type { ItemPicture, NoteCode } from '../domain/item.ts'
import type { OldPlace } from './link-target.ts'

/** Where pictures are. */
export type PictureStock =
  | { readonly kind: 'folder'; readonly root: string }
  | { readonly kind: 'web'; readonly loopback?: true }
  /** Only told apart, in a rehearsal. */
  | { readonly kind: 'none' }

const MOST_BYTES = 20_000_000
const MOST_MS = 30_000
const INLINE = /^data:image\/[\w.+-]+;base64,/i

const CODES: Readonly<Record<FetchProblem, NoteCode>> = {
  address_unusable: 'picture_missing',
  address_private: 'picture_elsewhere',
  unreachable: 'picture_missing',
  not_there: 'picture_missing',
  too_large: 'picture_too_large',
  too_slow: 'picture_missing',
}

/** The bytes, in full size where they can be had; whether they are a picture is not looked at. */
export async function findPicture(
  picture: ItemPicture,
  place: OldPlace,
  stock: PictureStock,
): Promise<Result<Buffer, { readonly code: NoteCode }>> {
  if (INLINE.test(picture.address)) {
    const bytes = Buffer.from(picture.address.replace(INLINE, ''), 'base64')
    return bytes.length > MOST_BYTES ? err({ code: 'picture_too_large' }) : ok(bytes)
  }
  let found: Result<Buffer, { readonly code: NoteCode }> = err({ code: 'picture_missing' })
  for (const address of candidates(picture)) {
    const url = URL.parse(address, place.address)
    if (url === null || stock.kind === 'none') continue
    found =
      stock.kind === 'folder'
        ? await readFrom(stock.root, url)
        : await fetchFrom(url, stock.loopback)
    if (found.ok) return found
  }
  return found
}

/** WordPress shows smaller copies, named by their size: photo-300x200.jpg is one of photo.jpg. */
function candidates({ address, original }: ItemPicture): ReadonlySet<string> {
  const whole = address.replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}(?:$|\?))/, '')
  return new Set([...(original === undefined ? [] : [original]), whole, address])
}

/** A folder may begin where the site did, or where its pictures did. */
async function readFrom(
  root: string,
  url: URL,
): Promise<Result<Buffer, { readonly code: NoteCode }>> {
  const path = decodedPath(url)
  const [, inLibrary] = /\/(?:wp-content\/)?uploads\/(.+)$/.exec(path) ?? []
  for (const each of [inLibrary, path]) {
    if (each === undefined) continue
    const file = await realpath(join(root, each)).catch(() => undefined)
    if (file === undefined) continue
    if (!file.startsWith(root + sep)) return err({ code: 'picture_elsewhere' })
    const found = await stat(file)
    if (!found.isFile()) continue
    return found.size > MOST_BYTES ? err({ code: 'picture_too_large' }) : ok(await readFile(file))
  }
  return err({ code: 'picture_missing' })
}

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).replaceAll('\0', '')
  } catch {
    return pathname
  }
}

async function fetchFrom(
  url: URL,
  loopback: true | undefined,
): Promise<Result<Buffer, { readonly code: NoteCode }>> {
  const limits = { maxBytes: MOST_BYTES, maxMs: MOST_MS, ...(loopback && { loopback }) }
  const got = await fetchOutside(url.href, limits)
  return got.ok ? got : err({ code: CODES[got.error.code] })
}
