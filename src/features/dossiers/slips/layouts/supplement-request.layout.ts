import type { SupplementRequestSlip } from '../../domain/slips/counter-slips.ts'
import type { Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import {
  applicantBlocks,
  field,
  frame,
  papersTable,
  reasonsBlock,
  signature,
  text,
} from './parts.ts'

/** 02 Request to supplement and complete a dossier: everything that is missing, said once. */
export function supplementRequestPaper(slip: SupplementRequestSlip): Paper {
  return frame({
    head: slip.head,
    kind: slip.kind,
    code: slip.code,
    titleLines: slip.code ? [{ text: vi.codeLine(slip.code), bold: true }] : [],
    blocks: [
      ...applicantBlocks(vi.dossierOf, slip.applicant),
      field(vi.request, slip.request, true),
      text(vi.supplementHeading, { bold: true }),
      papersTable(vi.supplementCaption, slip.items),
      text(vi.reasonHeading, { bold: true }),
      reasonsBlock(slip.reasons),
      ...(slip.guidance
        ? [text(vi.guidanceHeading, { bold: true as const }), text(slip.guidance)]
        : []),
      ...(slip.supplementBy
        ? [field(vi.supplementBy, vi.longDay(slip.supplementBy), true as const)]
        : []),
      text(vi.contactSentence(slip.contact.name, slip.contact.phone)),
      { kind: 'signatures', recipients: null, blocks: [signature(vi.guide, slip.guideName)] },
    ],
  })
}
