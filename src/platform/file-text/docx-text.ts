/**
 * The text of a Word file: what stands in `w:t` of word/document.xml (ECMA-376, part 1, 17.3.3.31), a line for each
 * paragraph. What was deleted with changes tracked stands in `w:delText` and is left out. The archive is unpacked as a
 * stream, so that it is never more than was allowed whatever it says of itself.
 */
import type { Readable } from 'node:stream'
import { fromBufferPromise } from 'yauzl'
import { cleanText } from '#kernel/clean-text.ts'
import type { FileText } from './file-text.ts'

const PART = 'word/document.xml'
/** A thousand pages of nothing but text stay below. */
const MOST_XML_BYTES = 30_000_000
const MOST_ENTRIES = 5000

/** Reads the text. Gives what is wrong with the file instead of throwing. */
export async function docxText(bytes: Uint8Array, mostCharacters: number): Promise<FileText> {
  let xml: string | undefined
  try {
    xml = await documentPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch {
    return { kind: 'unreadable' }
  }
  if (xml === undefined) return { kind: 'too_large' }
  const text = cleanText(textIn(xml)).trim()
  if (text === '') return { kind: 'no_text', pages: null }
  const isCutShort = text.length > mostCharacters
  return {
    kind: 'text',
    text: text.slice(0, mostCharacters).toWellFormed(),
    pages: null,
    isCutShort,
  }
}

/** The main part, or undefined when it is too large. Throws when there is none or the archive is broken. */
async function documentPart(archive: Buffer): Promise<string | undefined> {
  const zip = await fromBufferPromise(archive, { validateEntrySizes: true })
  let entries = 0
  for await (const entry of zip.eachEntry()) {
    entries += 1
    if (entries > MOST_ENTRIES) return undefined
    if (entry.fileName === PART) return await gather(await zip.openReadStreamPromise(entry))
  }
  throw new Error('A Word file without a document in it')
}

async function gather(stream: Readable): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_XML_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

// Nothing between < and > may hold another <, so that no text makes the search go over it again and again.
const PIECES =
  /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/|<(?:\w+:)?(?:tab|br|cr)(?:\s[^<>]*)?\/?>|<\/(?:\w+:)?(p)>/g

function textIn(xml: string): string {
  let text = ''
  for (const [piece, said, end] of xml.matchAll(PIECES)) {
    if (said !== undefined) text += decoded(said)
    else text += end === undefined && /[:<]tab/.test(piece) ? '\t' : '\n'
  }
  return text
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, dec, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole
      const code = hex === undefined ? Number(dec) : Number.parseInt(String(hex), 16)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
    },
  )
}
