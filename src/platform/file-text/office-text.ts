/**
 * The text of files that Word and Excel write: archives of XML. In Word's it is what stands in `w:t` of word/document.xml
 * (ECMA-376, part 1, 17.3.3.31), a line for each paragraph; what was deleted with changes tracked stands in `w:delText`
 * and is left out. In Excel's it is the words of the cells (`t` of xl/sharedStrings.xml, 18.4.12, and of sheets that hold
 * their own), a line for each; figures are not words. Archives are unpacked as streams, so that they are never more than
 * was allowed whatever they say of themselves.
 */
import type { Readable } from 'node:stream'
import { fromBufferPromise } from 'yauzl'
import { cleanText } from '#kernel/clean-text.ts'
import type { FileText } from './file-text.ts'

/** The parts in which words stand, and the one without which it is no such file. */
const PARTS = {
  docx: { words: /^word\/document\.xml$/, main: 'word/document.xml' },
  xlsx: { words: /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/, main: 'xl/workbook.xml' },
} as const
/** A thousand pages of nothing but text stay below. */
const MOST_XML_BYTES = 30_000_000
const MOST_ENTRIES = 5000

/** Reads the text. Gives what is wrong with the file instead of throwing. */
export async function officeText(
  kind: keyof typeof PARTS,
  bytes: Uint8Array,
  mostCharacters: number,
): Promise<FileText> {
  let parts: string[] | undefined
  try {
    parts = await partsOf(kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch {
    return { kind: 'unreadable' }
  }
  if (parts === undefined) return { kind: 'too_large' }
  const text = cleanText(parts.map(textIn).join('\n')).trim()
  if (text === '') return { kind: 'no_text', pages: null }
  const isCutShort = text.length > mostCharacters
  return {
    kind: 'text',
    text: text.slice(0, mostCharacters).toWellFormed(),
    pages: null,
    isCutShort,
    scanned: 0,
  }
}

/** The parts with words, or undefined when they are too large. Throws when the main one is missing or the archive is broken. */
async function partsOf(kind: keyof typeof PARTS, archive: Buffer): Promise<string[] | undefined> {
  const { words, main } = PARTS[kind]
  const zip = await fromBufferPromise(archive, { validateEntrySizes: true })
  const parts: string[] = []
  let [entries, left, isWhole] = [0, MOST_XML_BYTES, false]
  for await (const entry of zip.eachEntry()) {
    entries += 1
    if (entries > MOST_ENTRIES) return undefined
    if (entry.fileName === main) isWhole = true
    if (!words.test(entry.fileName)) continue
    const xml = await gather(await zip.openReadStreamPromise(entry), left)
    if (xml === undefined) return undefined
    left -= xml.length
    parts.push(xml)
  }
  if (!isWhole) throw new Error(`A file of Office without ${main} in it`)
  return parts
}

async function gather(stream: Readable, mostBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

// Nothing between < and > may hold another <, so that no text makes the search go over it again and again.
const PIECES =
  /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/|<(?:\w+:)?(?:tab|br|cr)(?:\s[^<>]*)?\/?>|<\/(?:\w+:)?(p|si|is)>/g

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
