import type { Content } from 'pdfmake'
import type { Instant } from '#kernel/instant.ts'

/** Page margins in points: left, top, right, bottom. */
export type PdfMargins = [number, number, number, number]

/** A run of pages of one orientation; its pages are numbered from 1, the first number not shown. */
export type PdfPart = {
  readonly orientation: 'portrait' | 'landscape'
  readonly margins: PdfMargins
  /** A small line at the foot of each page. */
  readonly foot: string
  readonly content: Content[]
}

/**
 * A document to print on A4. Plain data, so that it can be handed to a worker thread: no functions in it. Table
 * layouts are named: those of TABLE_LAYOUTS or pdfmake's own.
 */
export type PdfDocument = {
  readonly title: string
  /** Written into the file instead of the real time, so that the same document gives the same bytes. */
  readonly createdAt: Instant
  readonly language: string
  /** Points. */
  readonly fontSize: number
  readonly parts: readonly PdfPart[]
}
