/** Renders papers as a PDF document: A4, margins and type sizes of Decree 30/2020/ND-CP. */
import type { Content } from 'pdfmake'
import type { Instant } from '#kernel/instant.ts'
import { never } from '#kernel/never.ts'
import type { PdfDocument, PdfMargins } from '#platform/pdf/pdf-document.ts'
import { mapTexts } from './map-texts.ts'
import type { Block, Paper } from './paper.ts'
import { fieldsContent, itemsContent, signaturesContent } from './pdf/lines.pdf.ts'
import { breakLongWords } from './pdf/long-words.ts'
import { tableContent } from './pdf/table.pdf.ts'
import { letterheadContent, titleContent } from './pdf/top.pdf.ts'
import { mm } from './pdf/units.ts'

const MARGINS = {
  portrait: [mm(30), mm(20), mm(15), mm(20)],
  landscape: [mm(15), mm(20), mm(15), mm(15)],
} as const satisfies Record<Paper['orientation'], PdfMargins>

/** All the papers in one document, each from a new page. `createdAt` is written into the file. */
export function pdfDocumentOf(papers: readonly Paper[], createdAt: Instant): PdfDocument {
  return {
    title: papers[0]?.title ?? '',
    createdAt,
    language: 'vi',
    fontSize: 13,
    parts: papers.map(paper => ({
      orientation: paper.orientation,
      margins: MARGINS[paper.orientation],
      foot: paper.foot,
      content: mapTexts(paper.blocks, breakLongWords).map(contentOf),
    })),
  }
}

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'letterhead':
      return letterheadContent(block)
    case 'title':
      return titleContent(block)
    case 'heading':
      return {
        stack: [
          { text: block.text, bold: true, fontSize: 13 },
          ...(block.gloss ? [{ text: block.gloss, italics: true, fontSize: 11 }] : []),
        ],
        margin: [0, 8, 0, 3],
      }
    case 'fields':
      return fieldsContent(block)
    case 'text':
      return {
        text: block.runs.map(run => ({
          text: run.text,
          bold: run.bold ?? false,
          italics: run.italic ?? false,
        })),
        alignment: block.align ?? 'left',
        margin: [0, 3, 0, 3],
      }
    case 'items':
      return itemsContent(block)
    case 'table':
      return tableContent(block)
    case 'signatures':
      return signaturesContent(block)
    default:
      return never(block)
  }
}
