/** The layout of any slip. Text is put into NFC here, so that PDF and HTML can be searched whatever was typed. */
import { never } from '#kernel/never.ts'
import type { Slip } from '../domain/slips/slip.ts'
import { apologyPaper } from './layouts/apology.layout.ts'
import { extensionRequestPaper } from './layouts/extension-request.layout.ts'
import { handOverPaper } from './layouts/hand-over.layout.ts'
import { onlineReceiptPaper } from './layouts/online-receipt.layout.ts'
import { processControlPaper } from './layouts/process-control.layout.ts'
import { receiptPaper } from './layouts/receipt.layout.ts'
import { refusalPaper } from './layouts/refusal.layout.ts'
import { registerPaper } from './layouts/register.layout.ts'
import { stopNoticePaper } from './layouts/stop-notice.layout.ts'
import { supplementRequestPaper } from './layouts/supplement-request.layout.ts'
import { mapTexts } from './map-texts.ts'
import type { Paper } from './paper.ts'

/** Lays a slip out by the form set of its day. Throws RangeError when that set has no such form. */
export function paperOf(slip: Slip): Paper {
  return mapTexts(layout(slip), printable)
}

function layout(slip: Slip): Paper {
  switch (slip.kind) {
    case 'receipt':
      return receiptPaper(slip)
    case 'supplement_request':
      return supplementRequestPaper(slip)
    case 'refusal':
      return refusalPaper(slip)
    case 'apology':
      return apologyPaper(slip)
    case 'extension_request':
      return extensionRequestPaper(slip)
    case 'stop_notice':
      return stopNoticePaper(slip)
    case 'process_control':
      return processControlPaper(slip)
    case 'register':
      return registerPaper(slip)
    case 'hand_over':
      return handOverPaper(slip)
    case 'online_receipt':
      return onlineReceiptPaper(slip)
    default:
      return never(slip)
  }
}

/** Control characters but the line feed have no glyph and no meaning on paper. */
const UNPRINTABLE = /[^\P{C}\n]/gu

function printable(text: string): string {
  return text.normalize('NFC').replace(UNPRINTABLE, '')
}
