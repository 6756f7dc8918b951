/**
 * The report as a table for spreadsheets: comma-separated, UTF-8 with the byte order mark that they need for Vietnamese.
 * What strangers wrote may begin like a formula; such a cell gets an apostrophe in front, so that no program counts it.
 */
import type { Language } from '#kernel/language.ts'
import type { Comment, Paragraph } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { openingOf } from './paragraph-quote.tsx'
import { type ReportLine, reportLines } from './report-lines.ts'

const BYTE_ORDER_MARK = '\uFEFF'
const FORMULA = /^[=+\-@\t\r]/

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
  return BYTE_ORDER_MARK + rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** Number and beginning of the paragraph, as the draft shows them; nothing for the whole draft. */
function quoteOf({ paragraph }: ReportLine): string {
  return paragraph === undefined ? '' : `${String(paragraph.position)}. ${openingOf(paragraph)}`
}

/** RFC 4180: quoted when it must be; never a formula. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
