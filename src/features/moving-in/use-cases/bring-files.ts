/** Gets the files that a text links to into the file store, and lets the text link to them there. */
import { Readable } from 'node:stream'
import { fileAddress, type ImportedFile, MOST_FILE_BYTES, MOST_FILES } from '#features/news'
import { cleanText } from '#kernel/clean-text.ts'
import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { namedAs, PAPER_KINDS, type UploadRefusal } from '#platform/files/sniff.ts'
import { type Note, type NoteCode, note, type Part } from '../domain/item.ts'
import { escapeText } from './escape-text.ts'
import { findBytes, type Stock } from './find-bytes.ts'

/** A file that is kept, and where it was. */
export type BroughtFile = ImportedFile & { readonly address: string }

/** What bringing files needs: where the text stood, when it is now, and who is told before each. */
export type FilePlace = {
  readonly stock: Stock
  readonly address: string
  readonly now: Instant
  readonly fetching: (part: Part) => void
}

const KIND = /\.([a-z0-9]+)$/i

/** `links` as they stand in the text. Other kinds of files than an editor may send stay behind, and are told. */
export async function bringFiles(
  store: FileStore,
  place: FilePlace,
  { html, links }: { html: string; links: readonly string[] },
): Promise<{ html: string; files: readonly BroughtFile[]; notes: readonly Note[] }> {
  const notes: Note[] = []
  const files = new Map<string, BroughtFile>()
  const addresses = new Set(links.map(link => link.split('#')[0] ?? ''))
  for (const [index, address] of [...addresses].entries()) {
    place.fetching({ kind: 'file', number: index + 1, of: addresses.size })
    const brought = await bringOne(store, place, address, files.size)
    if (brought === 'rehearsed') continue
    if (brought.ok) files.set(address, brought.value)
    else notes.push(note(brought.error.code, address))
  }
  const linked = links.reduce((text, link) => {
    const [address = '', place = ''] = link.split(/(?=#)/)
    const file = files.get(address)
    if (file === undefined) return text
    return text.replaceAll(
      `<a href="${escapeText(link)}">`,
      `<a href="${fileAddress(file.id)}${escapeText(place)}">`,
    )
  }, html)
  return { html: linked, files: [...files.values()], notes }
}

const REFUSALS: Readonly<Record<UploadRefusal, NoteCode>> = {
  file_too_large: 'linked_file_too_large',
  file_empty: 'linked_file_missing',
  file_kind_not_allowed: 'linked_file_not_allowed',
  file_of_old_office: 'linked_file_not_allowed',
  file_broken: 'linked_file_not_allowed',
  file_bomb: 'linked_file_not_allowed',
  picture_too_many_dots: 'linked_file_not_allowed',
}

async function bringOne(
  store: FileStore,
  { stock, address: at, now }: FilePlace,
  address: string,
  count: number,
): Promise<'rehearsed' | Result<BroughtFile, { readonly code: NoteCode }>> {
  if (!isPaper(address)) return err({ code: 'linked_file_not_allowed' })
  if (count >= MOST_FILES) return err({ code: 'linked_files_too_many' })
  if (stock.kind === 'none') return 'rehearsed'
  const found = await findBytes([address], at, stock)
  if (!found.ok) return err({ code: `linked_file_${found.error.code}` })
  const limit = { maxBytes: MOST_FILE_BYTES, kinds: PAPER_KINDS }
  const kept = await store.saveUpload(Readable.from([found.value]), limit)
  if (!kept.ok) return err({ code: REFUSALS[kept.error.code] })
  const { sha256, size, mediaType, kind } = kept.value
  const name = namedAs(kind, nameIn(address))
  return ok({ id: newId(now), file: { sha256, size, mediaType, name }, address })
}

/** Whether an address names a file of a kind that an editor may send. */
export function isPaper(address: string): boolean {
  const [path = ''] = address.split('?')
  const [, kind = ''] = KIND.exec(path) ?? []
  return PAPER_KINDS.some(each => each === kind.toLowerCase())
}

const MOST_NAME_CHARACTERS = 200

/** What the file is called: the end of its address, as a reader reads it. */
function nameIn(address: string): string {
  const [path = ''] = address.split('?')
  const end = path.split('/').at(-1) ?? ''
  try {
    return cleanText(decodeURIComponent(end)).slice(-MOST_NAME_CHARACTERS)
  } catch {
    return end.slice(-MOST_NAME_CHARACTERS)
  }
}
