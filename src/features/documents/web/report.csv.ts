/** The report as a table for spreadsheets. */
import { csvText } from '#kernel/csv-text.ts'
import type { Language } from '#kernel/language.ts'
import type { Comment, Paragraph } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { openingOf } from './paragraph-quote.tsx'
import { type ReportLine, reportLines } from './report-lines.ts'

/** One row for each comment; one for all that are withheld together. */
export function reportCsv(
  language: Language,
  paragraphs: readonly Paragraph[],
  comments: readonly Comment[],
): string {
  const { report: text } = words(language).consultation
  const rows = [
    [text.about, text.paragraph, text.comment, text.by, text.outcome, text.reason],
    ...reportLines(language, paragraphs, comments).map(line => [
      ...[line.about, quoteOf(line), line.body, line.by, line.outcome, line.reason],
    ]),
  ]
  return csvText(rows)
}

/** Number and beginning of the paragraph, as the draft shows them; nothing for the whole draft. */
function quoteOf({ paragraph }: ReportLine): string {
  return paragraph === undefined ? '' : `${String(paragraph.position)}. ${openingOf(paragraph)}`
}
