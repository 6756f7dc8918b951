/** A paper as a Word file: A4, margins, type sizes and the places of its parts after Decree 30/2020/NĐ-CP, appendix I. */
import type { Line, Paper } from './paper.vi.ts'
import { zipOf } from './zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Half points. */
const SIZES = { body: 28, letterhead: 26, small: 24, recipients: 22 }
/** Twentieths of a point: A4, and 20, 15, 20 and 30 mm from the top clockwise. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
const [LEFT, RIGHT] = [3900, 5450]

/** The bytes of the file. The same paper gives the same bytes. */
export function wordFileOf(paper: Paper): Buffer<ArrayBuffer> {
  const body = [letterhead(paper), ...paper.lines.map(lineOf), signature(paper)].join('')
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr>${PAGE}</w:sectPr></w:body></w:document>`,
  }
  return zipOf(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })))
}

function letterhead({ agency, number, about, nation, placeAndDay }: Paper): string {
  const left = [
    ...agency.map(text => paragraph(text, { size: SIZES.letterhead, bold: true, align: 'center' })),
    paragraph(number, { size: SIZES.letterhead, align: 'center', before: 120 }),
    ...(about === undefined ? [] : [paragraph(about, { size: SIZES.small, align: 'center' })]),
  ]
  const right = [
    paragraph(nation[0], { size: SIZES.letterhead, bold: true, align: 'center' }),
    paragraph(nation[1], { size: SIZES.body, bold: true, align: 'center' }),
    paragraph(placeAndDay, { size: SIZES.body, italic: true, align: 'center', before: 120 }),
  ]
  return sideBySide(left.join(''), right.join('')) + paragraph('', { size: SIZES.small })
}

function signature({ recipients, signature: { posts, name } }: Paper): string {
  const left = [
    paragraph('Nơi nhận:', { size: SIZES.small, bold: true, italic: true }),
    ...recipients.map(text => paragraph(text, { size: SIZES.recipients })),
  ]
  const right = [
    ...posts.map(text => paragraph(text, { size: SIZES.body, bold: true, align: 'center' })),
    paragraph(name, { size: SIZES.body, bold: true, align: 'center', before: 1200 }),
  ]
  // A table at the end of a file has a paragraph behind it.
  return sideBySide(left.join(''), right.join('')) + paragraph('', { size: SIZES.recipients })
}

function lineOf({ text, as }: Line): string {
  const centred = { size: SIZES.body, bold: true, align: 'center', before: 60 } as const
  switch (as) {
    case 'title':
    case 'centred':
      return paragraph(text, centred)
    case 'note':
      return paragraph(text, { size: SIZES.small, italic: true, align: 'center', before: 60 })
    case 'heading':
      return paragraph(text, { size: SIZES.body, bold: true, indent: true, before: 120 })
    case 'basis':
      return paragraph(text, { size: SIZES.body, italic: true, indent: true, before: 120 })
    case 'body':
      return paragraph(text, { size: SIZES.body, align: 'both', indent: true, before: 120 })
  }
}

type Style = {
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'center' | 'both'
  readonly indent?: boolean
  readonly before?: number
}

function paragraph(text: string, { size, bold, italic, align, indent, before }: Style): string {
  const placed = [
    `<w:spacing w:before="${String(before ?? 0)}" w:after="0"/>`,
    indent ? '<w:ind w:firstLine="567"/>' : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ]
  const set = [
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>',
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    `<w:sz w:val="${String(size)}"/><w:lang w:val="vi-VN"/>`,
  ]
  return `<w:p><w:pPr>${placed.join('')}</w:pPr><w:r><w:rPr>${set.join('')}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function sideBySide(left: string, right: string): string {
  const cell = (width: number, content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  const grid = [LEFT, RIGHT].map(width => `<w:gridCol w:w="${String(width)}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="${String(LEFT + RIGHT)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr>${cell(LEFT, left)}${cell(RIGHT, right)}</w:tr></w:tbl>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
