/** Small zip archives for tests, honest ones and others. */
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  readonly bytes: Buffer
  /** What the archive says of the entry's unpacked size; the truth when not given. */
  readonly saysBytes?: number
}

/** An archive of these entries. */
export function zipOf(entries: readonly ZipEntry[]): Buffer<ArrayBuffer> {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes, saysBytes = bytes.length } of entries) {
    const packed = deflateRawSync(bytes, { level: 9 })
    const common = headerOf(crc32(bytes), packed.length, saysBytes, name)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** Version to extract … extra length, as local and central headers share them. */
function headerOf(crc: number, packed: number, unpacked: number, name: string): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(8, 4)
  header.writeUInt32LE(crc, 10)
  header.writeUInt32LE(packed, 14)
  header.writeUInt32LE(unpacked, 18)
  header.writeUInt16LE(Buffer.byteLength(name), 22)
  return header
}

const KINDS = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** What every file of Office begins with: which kind its main part is of. */
const contentTypes = (part: string, type: string): ZipEntry => ({
  name: '[Content_Types].xml',
  bytes: Buffer.from(
    `<?xml version="1.0"?><Types xmlns="${KINDS}"><Override PartName="/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`,
  ),
})

/** A Word file with these entries beside its own. */
export function docxOf(...more: readonly ZipEntry[]): Buffer {
  return zipOf([
    contentTypes('word/document.xml', 'openxmlformats-officedocument.wordprocessingml.document'),
    { name: 'word/document.xml', bytes: Buffer.from('<w:document/>') },
    ...more,
  ])
}

/** A workbook with these texts and figures in its cells; `type` as Excel names it. */
export function xlsxOf(
  cells: { readonly shared?: readonly string[]; readonly own?: readonly string[] } = {},
  type = 'openxmlformats-officedocument.spreadsheetml.sheet',
): Buffer<ArrayBuffer> {
  const shared = (cells.shared ?? []).map(text => `<si><t>${text}</t></si>`).join('')
  const own = (cells.own ?? []).map(text => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')
  return zipOf([
    contentTypes('xl/workbook.xml', type),
    { name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') },
    { name: 'xl/sharedStrings.xml', bytes: Buffer.from(`<sst>${shared}</sst>`) },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: Buffer.from(`<sheetData><row>${own}<c><v>125000</v></c></row></sheetData>`),
    },
  ])
}

/** The first bytes of Word's and Excel's files of before 2007, which are folders of their own. */
export const OLD_OFFICE = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1016),
])
