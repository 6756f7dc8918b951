import type { HandOverNote } from '../../domain/slips/hand-over-note.ts'
import type { Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import { applicantBlocks, field, letterheadOf, signature, text, titleOf } from './parts.ts'

const words = vi.handOver

/** The note of a hand-over, signed by whoever takes the result and whoever gives it. */
export function handOverPaper(note: HandOverNote): Paper {
  const posted = note.way === 'post'
  return {
    title: `${words.title} ${note.code}`,
    orientation: 'portrait',
    foot: words.foot(note.code),
    blocks: [
      letterheadOf(note.head, null),
      titleOf(words.title, [{ text: vi.codeLine(note.code), bold: true }], null),
      ...applicantBlocks(vi.dossierOf, note.applicant),
      field(vi.request, note.request, true),
      field(words.result, note.resultNumber, true),
      field(words.issuedOn, vi.longDay(note.resultIssuedOn)),
      field(words.signer, note.resultSigner),
      field(words.dueAt, vi.moment(note.dueAt)),
      field(words.returnedAt, vi.moment(note.returnedAt), true),
      field(words.way, words.ways[note.way]),
      field(words.receivedBy[note.way], note.receivedBy, true),
      text(posted ? words.posted : words.sentence),
      {
        kind: 'signatures',
        recipients: null,
        blocks: [
          signature(
            posted ? words.postman : words.receiver,
            posted || note.way === 'online' ? null : note.receivedBy,
          ),
          signature(words.giver, note.returnedBy),
        ],
      },
    ],
  }
}
