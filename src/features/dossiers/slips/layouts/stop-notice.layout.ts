import type { StopNoticeSlip } from '../../domain/slips/delay-slips.ts'
import type { Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import { applicantBlocks, field, frame, letterEnd, text } from './parts.ts'

/** 05 of the 2025 set: the dossier is stopped at the applicant's request. */
export function stopNoticePaper(slip: StopNoticeSlip): Paper {
  const agency = slip.head.agency.name
  return frame({
    head: slip.head,
    kind: slip.kind,
    code: slip.code,
    titleLines: [{ text: vi.codeLine(slip.code), bold: true }],
    blocks: [
      ...applicantBlocks(vi.dear, slip.applicant),
      field(vi.request, slip.request, true),
      text(vi.stopReceived(agency, slip.receivedAt)),
      ...(slip.stopRequestedOn
        ? [
            field(vi.stopRequestedOn, vi.longDay(slip.stopRequestedOn)),
            field(vi.stopReason, slip.stopReason),
          ]
        : [field(vi.ownStopReason, slip.stopReason)]),
      field(vi.stage, slip.stage),
      text(vi.noResultYet),
      text(slip.stopRequestedOn ? vi.stopSentence(agency) : vi.ownStopSentence(agency)),
      field(vi.decision, slip.decision),
      field(vi.stoppedFrom, vi.longDay(slip.stoppedFrom), true),
      field(vi.settlement, slip.settlement),
      text(vi.stopEnd),
      letterEnd(slip.copiesTo, slip.signer),
    ],
  })
}
