/** The report as a document to print: A4, margins and type sizes of Decree 30/2020/NĐ-CP. */
import type { Content } from 'pdfmake'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import type { PdfDocument } from '#platform/pdf/pdf-document.ts'
import type { Comment, Consultation, Paragraph } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { openingOf } from './paragraph-quote.tsx'
import { countComments, countOutcomes, type ReportLine, reportLines } from './report-lines.ts'

/** Points: 30, 20, 15 and 20 mm. */
const MARGINS: [number, number, number, number] = [85, 57, 43, 57]

/** The same report gives the same document. */
export function reportDocument(
  language: Language,
  consultation: Consultation & { readonly reportedAt: Date },
  paragraphs: readonly Paragraph[],
  comments: readonly Comment[],
): PdfDocument {
  const { report: text } = words(language).consultation
  const { agency, title, reportedAt, conclusion } = consultation
  const day = writeDay(dateInVietNam(reportedAt))
  const lines = reportLines(language, paragraphs, comments)
  const content: Content[] = [
    { text: breakable(agency).toLocaleUpperCase('vi'), bold: true, alignment: 'center' },
    { text: text.title, bold: true, fontSize: 15, alignment: 'center', margin: [0, 14, 0, 2] },
    { text: breakable(title), bold: true, alignment: 'center' },
    {
      ...{ text: text.lead(writeNumber(language, countComments(lines)), day), italics: true },
      ...{ alignment: 'center', margin: [0, 4, 0, 12] },
    },
    ...(conclusion === '' ? [] : conclusionOf(text.conclusion, conclusion)),
    ...countsOf(language, comments),
    ...(lines.length === 0 ? [{ text: text.none }] : lines.flatMap(line => lineOf(language, line))),
  ]
  return {
    ...{ title: text.of(title), createdAt: reportedAt, language, fontSize: 12 },
    parts: [{ orientation: 'portrait', margins: MARGINS, foot: breakable(title), content }],
  }
}

function conclusionOf(heading: string, conclusion: string): Content[] {
  return [
    { text: heading, bold: true, margin: [0, 4, 0, 2] },
    { text: breakable(conclusion), margin: [0, 0, 0, 10] },
  ]
}

function countsOf(language: Language, comments: readonly Comment[]): Content[] {
  const { report: text } = words(language).consultation
  const counts = countOutcomes(comments)
  if (counts.length === 0) return []
  return [
    { text: text.counts, bold: true, margin: [0, 4, 0, 2] },
    {
      margin: [0, 0, 0, 2],
      layout: 'grid',
      table: {
        widths: ['auto', 'auto'],
        body: counts.map(({ outcome, count }) => [
          { text: text.outcomes[outcome], margin: [0, 0, 24, 0] },
          { text: writeNumber(language, count), alignment: 'right' },
        ]),
      },
    },
    {
      text: text.countsNote,
      italics: true,
      fontSize: 10.5,
      color: '#444444',
      margin: [0, 0, 0, 8],
    },
  ]
}

function lineOf(language: Language, line: ReportLine): Content[] {
  const { paragraph: named, report } = words(language).consultation
  const { by } = report
  const { paragraph } = line
  return [
    { text: line.about, bold: true, margin: [0, 8, 0, 1] },
    ...(paragraph === undefined
      ? []
      : [
          {
            text: breakable(`${named(paragraph.position)}: “${openingOf(paragraph)}”`),
            ...{ italics: true, color: '#444444' },
          },
        ]),
    { text: breakable(line.body), italics: line.isWithheld },
    ...(line.isWithheld
      ? []
      : [{ text: `${by}: ${breakable(line.by)}`, fontSize: 10.5, color: '#444444' }]),
    {
      text: [{ text: `${line.outcome}. `, bold: true }, breakable(line.reason)],
      margin: [14, 2, 0, 4],
    },
  ]
}

/** Words of 60 letters and more get places where they may break: the layout would take far too long over them (ADR 0020). */
function breakable(text: string): string {
  return text.replace(/\S{60}/gu, '$&\u200B')
}
