import type { ExtensionRequestSlip } from '../../domain/slips/delay-slips.ts'
import type { SlipExtension } from '../../domain/slips/slip-parts.ts'
import type { Block, Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import { field, frame, letterEnd, text } from './parts.ts'

/** 04 of the 2025 set: apology and proposal to extend the time. */
export function extensionRequestPaper(slip: ExtensionRequestSlip): Paper {
  const agency = slip.head.agency.name
  return frame({
    head: slip.head,
    kind: slip.kind,
    code: slip.code,
    blocks: [
      field(vi.dear, slip.addressee, true),
      text(vi.apologyReceived(slip.receivedAt, agency, slip.request, slip.code)),
      field(vi.originalDueAt, vi.moment(slip.originalDueAt)),
      field(vi.delayingUnit, slip.delayingUnit),
      field(vi.delayReason, slip.reason),
      text(vi.apology(agency)),
      text(vi.proposal(agency)),
      field(vi.proposedDueAt, vi.longDay(slip.proposedDate), true),
      field(vi.extensionLimit, slip.extensionLimit),
      text(vi.historyHeading, { bold: true }),
      historyBlock(slip.history),
      text(vi.understanding),
      letterEnd(slip.copiesTo, slip.signer),
    ],
  })
}

function historyBlock(history: readonly SlipExtension[]): Block {
  if (history.length === 0) return text(vi.noHistory)
  const words = vi.history
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      { width: 13, align: 'center' },
      { width: 34 },
      { width: 34 },
      { width: 26, align: 'center' },
      { width: 'fill' },
    ],
    head: [
      [
        { text: words.no },
        { text: words.previous },
        { text: words.next },
        { text: words.decidedOn },
        { text: words.reason },
      ],
    ],
    rows: history.map((extension, index) => [
      { text: String(index + 1) },
      { text: vi.moment(extension.previousDueAt) },
      { text: vi.moment(extension.newDueAt) },
      { text: vi.shortDay(extension.decidedOn) },
      { text: extension.reason },
    ]),
  }
}
