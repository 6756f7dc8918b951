/** Turns a document into PDF bytes, in this thread: 60 ms and more. Pages go through print-pdf.ts. */

import type { Content } from 'pdfmake'
import pdfmake from 'pdfmake'
import { FONT_FAMILY, readFonts } from './fonts.ts'
import type { PdfDocument, PdfPart } from './pdf-document.ts'
import { TABLE_LAYOUTS } from './table-layouts.ts'

/** Makes the PDF. The same document gives the same bytes. */
export async function makePdf(document: PdfDocument): Promise<Uint8Array> {
  setUp()
  const created = pdfmake.createPdf({
    content: document.parts.map(part => section(part)),
    defaultStyle: { font: FONT_FAMILY, fontSize: document.fontSize },
    pageSize: 'A4',
    language: document.language,
    displayTitle: true,
    version: '1.7',
    info: {
      title: document.title,
      creator: 'Motcua',
      producer: 'Motcua',
      creationDate: document.createdAt,
      modDate: document.createdAt,
    },
  })
  return new Uint8Array(await created.getBuffer())
}

let ready = false

/** pdfmake keeps its settings in one object: fonts from memory, no file and no address to be opened by a document. */
function setUp(): void {
  if (ready) return
  const faces: Record<string, string> = {}
  const files = (pdfmake as unknown as { virtualfs: { writeFileSync(n: string, b: Buffer): void } })
    .virtualfs
  for (const font of readFonts()) {
    files.writeFileSync(font.name, font.bytes)
    faces[font.face] = font.name
  }
  pdfmake.setFonts({ [FONT_FAMILY]: faces })
  pdfmake.setTableLayouts({ ...TABLE_LAYOUTS })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  ready = true
}

function section(part: PdfPart) {
  return {
    section: part.content,
    pageOrientation: part.orientation,
    pageMargins: part.margins,
    header: pageNumber(part),
    footer: foot(part),
  }
}

/** Decree 30/2020: Arabic numerals, centred in the top margin, not on the first page. */
function pageNumber(part: PdfPart): (page: number) => Content | null {
  let first = Number.POSITIVE_INFINITY
  return page => {
    first = Math.min(first, page)
    const number = page - first + 1
    if (number === 1) return null
    return { text: String(number), alignment: 'center', margin: [0, part.margins[1] / 2, 0, 0] }
  }
}

function foot(part: PdfPart): Content {
  const [left, , right] = part.margins
  return { text: part.foot, fontSize: 8.5, italics: true, margin: [left, 16, right, 0] }
}
