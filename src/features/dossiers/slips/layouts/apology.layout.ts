import type { ApologySlip } from '../../domain/slips/delay-slips.ts'
import type { Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import { field, frame, letterEnd, text } from './parts.ts'

/** 04 of the 2018 set: apology and a new appointment. */
export function apologyPaper(slip: ApologySlip): Paper {
  const agency = slip.head.agency.name
  return frame({
    head: slip.head,
    kind: slip.kind,
    code: slip.code,
    blocks: [
      field(vi.dear, slip.addressee, true),
      text(vi.apologyReceived(slip.receivedAt, agency, slip.request, slip.code)),
      field(vi.appointedAt, vi.moment(slip.appointedAt)),
      text(vi.notReturned(agency)),
      field(vi.delayingUnit, slip.delayingUnit),
      field(vi.delayReason, slip.reason),
      text(vi.apology(agency)),
      field(vi.newAppointment, vi.longDay(slip.newDate), true),
      text(vi.understanding),
      letterEnd(slip.copiesTo, slip.signer),
    ],
  })
}
