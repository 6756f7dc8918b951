import type { ReceiptSlip } from '../../domain/slips/counter-slips.ts'
import type { Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import {
  applicantBlocks,
  field,
  fields,
  frame,
  limitText,
  papersTable,
  resultText,
  signature,
  text,
} from './parts.ts'

/** 01 Receipt and appointment. */
export function receiptPaper(slip: ReceiptSlip): Paper {
  const unit = slip.head.agency.oneStopUnit
  return frame({
    head: slip.head,
    kind: slip.kind,
    code: slip.code,
    trackingUrl: slip.trackingUrl,
    titleLines: [
      { text: vi.codeLine(slip.code), bold: true },
      { text: vi.copy[slip.copy], italic: true },
    ],
    blocks: [
      field(vi.receivingUnit, unit),
      ...applicantBlocks(vi.receivedFrom, slip.applicant),
      field(vi.request, slip.request, true),
      ...ownerBlocks(slip.owner),
      field(vi.fee, slip.fee ?? vi.noFee),
      text(vi.papersHeading, { bold: true }),
      papersTable(vi.papers.caption, slip.papers),
      field(vi.sets, vi.setCount(slip.sets)),
      field(vi.limit, limitText(slip.limit)),
      field(vi.receivedAt, vi.moment(slip.receivedAt)),
      field(vi.dueAt, vi.moment(slip.dueAt), true),
      field(vi.result, resultText(slip.result, unit)),
      ...(slip.secondStage ? [field(vi.secondStage, slip.secondStage)] : []),
      fields(
        { label: vi.book, value: slip.book },
        { label: vi.numberInBook, value: slip.numberInBook?.toString() ?? null },
      ),
      {
        kind: 'signatures',
        recipients: null,
        blocks: [
          signature(vi.submitter, slip.submitterName),
          signature(vi.receiver, slip.receiverName),
        ],
      },
    ],
  })
}

function ownerBlocks(owner: ReceiptSlip['owner']) {
  if (!owner) return []
  return [field(vi.owner, owner.name), field(vi.ownerAddress, owner.address)]
}
