import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { cleanText } from '#kernel/clean-text.ts'
import type { FileStore } from '../files/file-store.ts'
import { namedAs, SENT_KINDS } from '../files/sniff.ts'
import { cleanFields } from './clean-fields.ts'
import { countFiles } from './rate-limits.ts'
import { type FileLeftOut, RefusedForm, type UnkeptForm } from './refused-form.ts'
import type { RawFields, Upload } from './request.ts'
import type { Route } from './route.ts'
import { SenderError } from './sender-error.ts'

const MOST_NAME_CHARACTERS = 200
const MOST_PARTS = 600
const BAD_REQUEST = 400
const TOO_LARGE = 413

/** `tooLarge`: the fields whose file of text is larger than it may be. */
export type SentForm = {
  readonly fields: RawFields
  readonly uploads: Upload[]
  readonly tooLarge: readonly string[]
}

/** The fields and files of a sent form: urlencoded, multipart (files stream into the store), or a flat JSON object. */
export async function readForm(
  request: FastifyRequest,
  files: FileStore,
  { upload, textFile }: Pick<Route, 'upload' | 'textFile'>,
): Promise<SentForm> {
  if (!request.isMultipart())
    return { fields: cleanFields(entriesOf(request.body)), uploads: [], tooLarge: [] }
  const entries: [string, string][] = []
  const keeping: Promise<Upload>[] = []
  const leftOut: FileLeftOut[] = []
  const texts: TextFile[] = []
  const limits = limitsOf({ upload, textFile })
  let counted: { readonly wait: number | undefined } | undefined
  try {
    for await (const part of partsOf(request, limits)) {
      if (part.type === 'field') {
        entries.push([part.fieldname, textOf(part)])
        continue
      }
      // The first file of a form is where it counts among those that bring files.
      counted ??= { wait: await countFiles(request) }
      if (counted.wait !== undefined) leftOut.push(leaveOut(part))
      else if (textFile !== undefined) texts.push([part.fieldname, await textIn(part, textFile)])
      // While one file is being put on the disk the next one is received.
      else keeping.push(keep(part, files, upload))
    }
  } finally {
    // A form that breaks off leaves no file half written behind.
    await Promise.allSettled(keeping)
  }
  const fields = cleanFields([...entries, ...texts.filter(isWhole)])
  if (counted?.wait !== undefined)
    throw new RefusedForm({ fields, files: leftOut, wait: counted.wait })
  return { fields, uploads: await Promise.all(keeping), tooLarge: tooLarge(texts) }
}

/** A form that is handed back. Its files are read and thrown away; their names stay. */
export async function readUnkept(request: FastifyRequest): Promise<UnkeptForm> {
  if (!request.isMultipart()) return { fields: cleanFields(entriesOf(request.body)), files: [] }
  const entries: [string, string][] = []
  const files: FileLeftOut[] = []
  const limits = { ...limitsOf({}), files: MOST_PARTS, fileSize: Number.POSITIVE_INFINITY }
  for await (const part of partsOf(request, limits)) {
    if (part.type === 'field') entries.push([part.fieldname, textOf(part)])
    else files.push(leaveOut(part))
  }
  return { fields: cleanFields(entries), files }
}

function leaveOut(part: MultipartFile): FileLeftOut {
  part.file.resume()
  return { field: part.fieldname, name: cleanFileName(part.filename) }
}

/** What was filled in. */
async function* partsOf(
  request: FastifyRequest,
  limits: ReturnType<typeof limitsOf>,
): AsyncIterable<MultipartFile | MultipartValue> {
  for await (const part of fromSender(() => request.parts({ limits }))) {
    // A browser sends an empty, nameless part for a file input that was left alone.
    if (part.type === 'file' && part.filename === '') {
      part.file.resume()
      continue
    }
    yield part
  }
}

function limitsOf({ upload, textFile }: Partial<Pick<Route, 'upload' | 'textFile'>>) {
  return {
    files: upload?.maxFiles ?? (textFile === undefined ? 0 : 1),
    fileSize: Number.POSITIVE_INFINITY,
    fieldSize: 200_000,
    fields: 500,
    parts: MOST_PARTS,
  }
}

/** The text of a field. A field beyond the limit is refused: half of what somebody wrote is not what they wrote. */
function textOf({ value, valueTruncated }: MultipartValue): string {
  if (valueTruncated) throw new SenderError(TOO_LARGE)
  return typeof value === 'string' ? value : ''
}

type TextFile = [field: string, text: string | undefined]

function isWhole(file: TextFile): file is [string, string] {
  return file[1] !== undefined
}

function tooLarge(files: readonly TextFile[]): string[] {
  return files.filter(file => !isWhole(file)).map(([field]) => field)
}

/**
 * The text of a file; undefined when it is too large: then the rest is read and thrown away, so that what was typed beside it is not
 * lost. What is no UTF-8 in it becomes U+FFFD.
 */
async function textIn(
  part: MultipartFile,
  { maxBytes }: { readonly maxBytes: number },
): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of fromSender(() => part.file as AsyncIterable<Buffer>)) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  if (size > maxBytes) return undefined
  return new TextDecoder().decode(Buffer.concat(chunks))
}

async function keep(
  part: MultipartFile,
  files: FileStore,
  upload: Route['upload'],
): Promise<Upload> {
  const result = await files.saveUpload(
    fromSender(() => part.file as AsyncIterable<Buffer>),
    { maxBytes: upload?.maxBytes ?? 0, kinds: upload?.kinds ?? SENT_KINDS },
  )
  const { fieldname: field, filename } = part
  const name = cleanFileName(result.ok ? namedAs(result.value.kind, filename) : filename)
  return { field, name, result }
}

/** Reads on; a form that breaks off or has no form at all is the sender's fault, not ours. */
async function* fromSender<T>(open: () => AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* open()
  } catch (cause) {
    const { statusCode } = cause as { statusCode?: unknown }
    throw typeof statusCode === 'number' ? cause : new SenderError(BAD_REQUEST, cause)
  }
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
