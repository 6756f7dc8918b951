import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pictureBomb } from '#test/support/picture-bomb.ts'
import { type FileStore, openFileStore } from './file-store.ts'

let folder: string
let store: FileStore

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-files-'))
  store = await openFileStore(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const PDF_HEAD = Buffer.from('%PDF-1.7\n')
const pdf = (bytes: number) => Buffer.concat([PDF_HEAD, randomBytes(bytes - PDF_HEAD.length)])

/** In pieces, as they come from the network. */
async function* inPieces(bytes: Buffer, size = 65_536): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size))
}

const upload = (bytes: Buffer, size?: number, maxBytes = 1_000_000) =>
  store.saveUpload(inPieces(bytes, size), { maxBytes })

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A picture of one dot, with so many bytes of colour profile before it. */
function png(profileBytes: number): Buffer {
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
    chunk('iCCP', Buffer.concat([Buffer.from('profile\0\0'), randomBytes(profileBytes)])),
    chunk('IDAT', deflateSync(Buffer.from('00ffffff', 'hex'))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

test.each([
  ['in one piece', 100_000, 1_000_000],
  ['in pieces as they come from the network', 200_000, 65_536],
  ['byte by byte at first', 300, 1],
])('a file that came %s is given back as it was sent', async (_, bytes, size) => {
  const sent = pdf(bytes)
  const kept = await upload(sent, size)
  expect(kept).toMatchObject({ ok: true, value: { kind: 'pdf', size: bytes } })
  if (!kept.ok) return
  const { body, size: length } = await store.open(kept.value.sha256)
  expect(length).toBe(bytes)
  expect(await buffer(body)).toEqual(sent)
})

test('the same bytes sent by many at the same moment are kept once', async () => {
  const sent = pdf(50_000)
  const all = await Promise.all(Array.from({ length: 20 }, () => upload(sent)))
  const [hash, ...others] = new Set(all.map(kept => (kept.ok ? kept.value.sha256 : '')))
  expect(others).toEqual([])
  const files = await readdir(join(folder, (hash ?? '').slice(0, 2)))
  expect(files.filter(name => name === hash)).toHaveLength(1)
})

test.each([10, 3000, 200_000])(
  'a picture with %i bytes of colour profile before its first dot is known as a picture',
  async bytes => {
    expect(await upload(png(bytes))).toMatchObject({ ok: true, value: { kind: 'png' } })
  },
)

/** A photograph of so many dots, with so many bytes of a camera's notes before its size. */
function jpg(width: number, height: number, notedBytes: number): Buffer {
  const pieces = [Buffer.from('ffd8', 'hex')]
  for (let left = notedBytes; left > 0; left -= 65_000) {
    const head = Buffer.from('ffe10000', 'hex')
    head.writeUInt16BE(Math.min(left, 65_000) + 2, 2)
    pieces.push(head, randomBytes(Math.min(left, 65_000)))
  }
  const frame = Buffer.from('ffffc0000b0800000000011100', 'hex')
  frame.writeUInt16BE(height, 6)
  frame.writeUInt16BE(width, 8)
  return Buffer.concat([...pieces, frame, randomBytes(50), Buffer.from('ffd9', 'hex')])
}

test.each([0, 3000, 500_000])(
  'a photograph of the largest cameras is taken, and more dots than that are refused, after %i bytes of notes',
  async noted => {
    expect(await upload(jpg(12_000, 9_000, noted))).toMatchObject({ value: { kind: 'jpg' } })
    expect(await upload(jpg(20_000, 20_000, noted))).toEqual({
      ...{ ok: false, error: { code: 'picture_too_many_dots' } },
    })
  },
)

test.each([
  ['nothing', Buffer.alloc(0), 'file_empty'],
  ['more than may be sent', pdf(1_000_001), 'file_too_large'],
  ['a program', Buffer.from(`#!/bin/sh\n${'echo '.repeat(100)}`), 'file_kind_not_allowed'],
  [
    'an archive that is no Word file',
    Buffer.from(`PK\u0003\u0004${'x'.repeat(500)}`),
    'file_broken',
  ],
  ['a picture that unpacks to gigabytes', pictureBomb(30_000, 30_000), 'picture_too_many_dots'],
  [
    'a picture without a size',
    Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(500)]),
    'file_broken',
  ],
] as const)('%s is refused and leaves nothing behind', async (_, bytes, code) => {
  const before = await readdir(folder, { recursive: true })
  expect(await upload(bytes)).toEqual({ ok: false, error: { code } })
  expect(await readdir(folder, { recursive: true })).toEqual(before)
})

test('a file whose sending breaks off leaves nothing behind', async () => {
  const before = await readdir(folder, { recursive: true })
  async function* broken(): AsyncIterable<Buffer> {
    yield await Promise.resolve(pdf(1000))
    throw new Error('The connection broke')
  }
  await expect(store.saveUpload(broken(), { maxBytes: 10_000 })).rejects.toThrow('broke')
  expect(await readdir(folder, { recursive: true })).toEqual(before)
})

test('nothing but a hash opens a file', async () => {
  await expect(store.open('../../etc/passwd')).rejects.toThrow(RangeError)
  await expect(store.open('0'.repeat(64))).rejects.toThrow()
})
