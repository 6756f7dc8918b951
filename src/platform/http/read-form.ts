import type { FastifyRequest } from 'fastify'
import type { FileStore } from '../files/file-store.ts'
import { cleanFields, cleanText } from './clean-fields.ts'
import type { RawFields, Upload } from './request.ts'

const MOST_NAME_CHARACTERS = 200

/** The fields and files of a sent form: urlencoded, multipart (files stream into the store), or a flat JSON object. */
export async function readForm(
  request: FastifyRequest,
  files: FileStore,
  upload: { maxFiles: number; maxBytes: number } | undefined,
): Promise<{ fields: RawFields; uploads: Upload[] }> {
  if (!request.isMultipart()) return { fields: cleanFields(entriesOf(request.body)), uploads: [] }
  const entries: [string, string][] = []
  const uploads: Upload[] = []
  const limits = {
    files: upload?.maxFiles ?? 0,
    fileSize: Number.POSITIVE_INFINITY,
    fieldSize: 200_000,
    fields: 500,
    parts: 600,
  }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      entries.push([part.fieldname, typeof part.value === 'string' ? part.value : ''])
      continue
    }
    // A browser sends an empty, nameless part for a file input that was left alone.
    if (part.filename === '') {
      part.file.resume()
      continue
    }
    const result = await files.saveUpload(part.file, { maxBytes: upload?.maxBytes ?? 0 })
    uploads.push({ field: part.fieldname, name: cleanFileName(part.filename), result })
  }
  return { fields: cleanFields(entries), uploads }
}

/** A file's name as people gave it, without any folder. */
function cleanFileName(name: string): string {
  const last = cleanText(name).split(/[\\/]/).at(-1)?.trim() ?? ''
  const kept = Array.from(last).slice(-MOST_NAME_CHARACTERS).join('')
  return kept === '' || kept === '.' || kept === '..' ? 'file' : kept
}

function* entriesOf(body: unknown): Iterable<[string, string]> {
  if (typeof body !== 'object' || body === null) return
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isPlain(item)) yield [name, String(item)]
    }
  }
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
