import type { RefusalSlip } from '../../domain/slips/counter-slips.ts'
import type { Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import { applicantBlocks, field, frame, reasonsBlock, signature, text } from './parts.ts'

/** 03 Refusal to take in a dossier. */
export function refusalPaper(slip: RefusalSlip): Paper {
  const unit = slip.head.agency.oneStopUnit
  return frame({
    head: slip.head,
    kind: slip.kind,
    code: slip.code,
    titleLines: slip.code ? [{ text: vi.codeLine(slip.code), bold: true }] : [],
    blocks: [
      field(vi.receivingUnit, unit),
      ...applicantBlocks(vi.receivedFrom, slip.applicant),
      field(vi.request, slip.request, true),
      text(vi.refusalSentence(unit)),
      reasonsBlock(slip.reasons),
      ...(slip.guidance
        ? [text(vi.guidanceHeading, { bold: true as const }), text(slip.guidance)]
        : []),
      text(vi.refusalContact(slip.contact.name, slip.contact.phone)),
      text(vi.refusalEnd),
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
