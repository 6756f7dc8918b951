/** Slips as PDF bytes, made in the PDF thread. */
import { type Instant, instantAt } from '#kernel/instant.ts'
import { printPdf } from '#platform/pdf/print-pdf.ts'
import type { Slip } from '../domain/slips/slip.ts'
import { slipFormOn } from '../domain/slips/slip-sets.ts'
import { pdfDocumentOf } from './paper.pdf.ts'
import { paperOf } from './paper-of.ts'

/** One PDF of all the slips, each from a new page. The same slips give the same bytes. Throws RangeError when there are none. */
export async function printSlips(slips: readonly Slip[]): Promise<Uint8Array> {
  const [first] = slips
  if (!first) throw new RangeError('There is no slip to print')
  return printPdf(pdfDocumentOf(slips.map(paperOf), createdAt(first)))
}

/** A file name without anything personal: the code and the form's number, e.g. `H29.765-261124-0001-mau-01.pdf`. */
export function slipFileName(slip: Slip): string {
  if (slip.kind === 'online_receipt') return `${slip.code}-bien-nhan.pdf`
  if (slip.kind === 'hand_over') return `${slip.code}-giao-nhan-ket-qua.pdf`
  const form = slipFormOn(slip.head.issuedOn, slip.kind)
  const what = `mau-${form.ok ? form.value.form.number : 'khac'}`
  if (slip.kind === 'register') return `so-theo-doi-${slip.from}-${slip.to}-${what}.pdf`
  return `${slip.code ?? 'khong-ma'}-${what}.pdf`
}

function createdAt(slip: Slip): Instant {
  return slip.kind === 'online_receipt' ? slip.submittedAt : instantAt(slip.head.issuedOn, 0)
}
