/** Files of Office for tests, honest ones and others. */
import { type ZipEntry, zipOf } from '../../db/seed/documents/zip.ts'

export { type ZipEntry, zipOf }

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
