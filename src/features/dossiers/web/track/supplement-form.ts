/** Reading the form by which an applicant adds what was asked. */

import type { SentFile } from '#features/procedures'
import type { UploadRefusal } from '#platform/files/sniff.ts'
import type { Upload } from '#platform/http/request.ts'
import { OTHER_PAPER, type SupplementItem } from '../../domain/dossier.ts'

/** The field of a paper's files, by its place in the request; the last is for papers that nobody asked for. */
export function fieldOf(place: number): string {
  return `file_${String(place + 1)}`
}

/** The files that arrived and those that were refused, by field. */
export type ReadUploads = {
  readonly files: readonly SentFile[]
  readonly refused: ReadonlyMap<string, { readonly code: UploadRefusal; readonly name: string }>
}

/** Sorts uploads; each file is named by the paper that it was sent for. Fields that the form does not have are passed over. */
export function readUploads(
  uploads: readonly Upload[],
  items: readonly SupplementItem[],
): ReadUploads {
  const papers = new Map(
    [...items.map(item => item.name), OTHER_PAPER].map((name, at) => [fieldOf(at), name]),
  )
  const files: SentFile[] = []
  const refused = new Map<string, { readonly code: UploadRefusal; readonly name: string }>()
  for (const { field, name, result } of uploads) {
    const paper = papers.get(field)
    if (paper === undefined) continue
    if (result.ok) files.push({ field: paper, name, upload: result.value })
    else if (!refused.has(field)) refused.set(field, { code: result.error.code, name })
  }
  return { files, refused }
}
