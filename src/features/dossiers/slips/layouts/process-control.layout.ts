import type { HandOver, ProcessControlSlip } from '../../domain/slips/process-slips.ts'
import type { Cell, Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import { field, frame, text } from './parts.ts'

/** 05 of the 2018 set, 06 of the 2025 set: the slip that travels with a dossier. */
export function processControlPaper(slip: ProcessControlSlip): Paper {
  const words = vi.control
  return frame({
    head: slip.head,
    kind: slip.kind,
    code: slip.code,
    titleLines: [{ text: vi.codeLine(slip.code), bold: true }],
    blocks: [
      field(vi.attachedTo, slip.applicant.name, true),
      field(vi.address, slip.applicant.address),
      field(vi.request, slip.request),
      field(vi.controlReceivedAt, vi.moment(slip.receivedAt)),
      field(vi.controlDueAt, vi.moment(slip.dueAt), true),
      field(vi.decidingAgency, slip.decidingAgency),
      field(vi.coordinatingAgencies, slip.coordinatingAgencies.join('; ') || vi.none),
      slip.handOvers.length === 0
        ? text(words.notYet)
        : {
            kind: 'table',
            caption: words.caption,
            columns: [
              { width: 50 },
              { width: 'fill' },
              { width: 28, align: 'center' },
              { width: 26 },
            ],
            head: [
              [
                { text: words.agency },
                { text: words.time },
                { text: words.result },
                { text: words.note },
              ],
            ],
            rows: slip.handOvers.map(handOverRow),
          },
      text(vi.controlNote, { italic: true }),
    ],
  })
}

function handOverRow(step: HandOver): Cell[] {
  return [
    { text: vi.control.parties(step.fromUnit, step.toUnit) },
    { text: vi.control.signed(step) },
    { text: step.outcome ? vi.outcome[step.outcome] : '' },
    { text: step.note ?? '' },
  ]
}
