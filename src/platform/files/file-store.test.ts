import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, zipOf } from '#test/support/zip.ts'
import { type FileStore, openFileStore } from './file-store.ts'

const MOST_BYTES = 1_000_000
const PIECE = 65_536
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const JPG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043', 'hex')
const ZEROS = Buffer.alloc(70_000_000)

let folder: string
let files: FileStore

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-store-'))
  files = await openFileStore(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const save = (bytes: Buffer, maxBytes = MOST_BYTES) =>
  files.saveUpload(inPieces(bytes), { maxBytes })

test.for([
  ['a PDF', 'pdf', PDF],
  ['a PNG', 'png', PNG],
  ['a JPEG', 'jpg', JPG],
  ['a Word file', 'docx', docxOf()],
  [
    'a PDF with an archive behind it: it is only ever shown as PDF',
    'pdf',
    Buffer.concat([PDF, zipOf([{ name: 'x.js', bytes: Buffer.from('x') }])]),
  ],
  [
    'a picture with a script in it: it is only ever shown as a picture',
    'jpg',
    Buffer.concat([JPG, Buffer.from('<script>alert(1)</script>')]),
  ],
] as const)('%s is what its bytes say', async ([, kind, bytes]) => {
  const kept = await save(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(kept).toMatchObject({ ok: true, value: { kind, sha256, size: bytes.length } })
  expect(await contentOf(sha256)).toEqual(bytes)
})

test.for([
  ['nothing', 'file_empty', Buffer.alloc(0)],
  ['a file over the limit', 'file_too_large', Buffer.concat([PDF, Buffer.alloc(MOST_BYTES)])],
  ['a page', 'file_kind_not_allowed', Buffer.from('<!doctype html><script>alert(1)</script>')],
  [
    'an SVG, which may hold a script',
    'file_kind_not_allowed',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  ],
  ['a program', 'file_kind_not_allowed', Buffer.from('MZ\x90\0\x03\0\0\0')],
  ['a script', 'file_kind_not_allowed', Buffer.from('#!/bin/sh\nrm -rf /\n')],
  ['a GIF', 'file_kind_not_allowed', Buffer.from('GIF89a\x01\0\x01\0')],
  ['a text that speaks of PDF', 'file_kind_not_allowed', Buffer.from('Chỉ là chữ %PDF-1.7')],
  [
    'an archive that is no Word file',
    'file_broken',
    zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]),
  ],
  [
    'a Word file that unpacks to 210 MB',
    'file_bomb',
    docxOf(...['a', 'b', 'c'].map(name => ({ name, bytes: ZEROS }))),
  ],
  [
    'a Word file that unpacks to a thousand times its size',
    'file_bomb',
    docxOf({ name: 'a', bytes: ZEROS.subarray(0, 20_000_000) }),
  ],
  [
    'a Word file that says it unpacks to 4 GB',
    'file_bomb',
    docxOf({ name: 'a', bytes: Buffer.from('a'), saysBytes: 4_000_000_000 }),
  ],
  [
    'a Word file of 5,000 parts',
    'file_bomb',
    docxOf(
      ...Array.from({ length: 5001 }, (_, index) => ({
        name: `a${String(index)}`,
        bytes: Buffer.alloc(0),
      })),
    ),
  ],
  ['a Word file whose directory is cut off', 'file_bomb', docxOf().subarray(0, -30)],
  [
    'a bomb where the kind is read from',
    'file_broken',
    zipOf([
      { name: '[Content_Types].xml', bytes: ZEROS.subarray(0, 30_000_000) },
      { name: 'word/document.xml', bytes: Buffer.from('a') },
    ]),
  ],
] as const)('%s is refused and leaves no byte behind', async ([, code, bytes]) => {
  const before = await names()
  expect(
    await save(bytes, Math.max(MOST_BYTES, bytes.length > 3_000_000 ? bytes.length : 0)),
  ).toEqual({ ok: false, error: { code } })
  expect(await names()).toEqual(before)
})

test('the same bytes are kept once, also when they arrive twice at the same moment', async () => {
  const bytes = Buffer.concat([PDF, Buffer.from('twice')])
  const kept = await Promise.all([save(bytes), save(bytes), save(bytes)])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(kept.map(each => each.ok && each.value.sha256)).toEqual([sha256, sha256, sha256])
  expect((await names()).filter(name => name.endsWith(sha256))).toHaveLength(1)
})

test('an upload that breaks off leaves no byte behind', async () => {
  const before = await names()
  const breaksOff = async function* () {
    yield PDF
    await Promise.reject(new Error('The connection is gone'))
  }
  await expect(files.saveUpload(breaksOff(), { maxBytes: MOST_BYTES })).rejects.toThrow('gone')
  expect(await names()).toEqual(before)
})

test('only a hash opens a file, never a path', async () => {
  for (const name of ['../../etc/passwd', '', 'a'.repeat(64).toUpperCase(), `${'a'.repeat(64)}/x`])
    await expect(files.open(name)).rejects.toThrow('Not a SHA-256')
})

function inPieces(bytes: Buffer): Readable {
  const count = Math.ceil(bytes.length / PIECE)
  return Readable.from(
    Array.from({ length: count }, (_, index) => bytes.subarray(index * PIECE, (index + 1) * PIECE)),
  )
}

async function contentOf(sha256: string): Promise<Buffer> {
  const { body } = await files.open(sha256)
  return buffer(body)
}

/** Every file in the store, whole or not. */
async function names(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .toSorted()
}
