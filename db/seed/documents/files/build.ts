/**
 * Prints the PDF files of the demo's documents anew: `node db/seed/documents/files/build.ts`. They are kept in the
 * repository, so that the demo's first start need not make them. The Word file is the smallest that opens, zipped once by hand.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { instant } from '#kernel/instant.ts'
import { makePdf } from '#platform/pdf/make-pdf.ts'
import { PAPERS, type Paper } from './papers.ts'

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

for (const paper of PAPERS) await writeFile(at(paper.file), await makePdf(documentOf(paper)))

function documentOf({ title, head, lines }: Paper): Parameters<typeof makePdf>[0] {
  return {
    ...{ title, createdAt: instant('2026-01-05T09:00:00+07:00'), language: 'vi', fontSize: 13 },
    parts: [
      {
        ...{ orientation: 'portrait', margins: [85, 57, 43, 57], foot: '' },
        content: [
          ...head.map(text => ({ text, bold: true, alignment: 'center' as const })),
          ...lines.map(text => ({
            ...{ text, margin: [0, 6, 0, 0] as [number, number, number, number] },
            bold: /^(?:Điều|Chương) \d+/.test(text),
          })),
        ],
      },
    ],
  }
}
