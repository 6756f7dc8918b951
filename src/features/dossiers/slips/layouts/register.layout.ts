import type { PlainDate } from '#kernel/plain-date.ts'
import type { RegisterEntry, RegisterSlip } from '../../domain/slips/process-slips.ts'
import type { Block, Cell, Paper } from '../paper.ts'
import { vi } from '../slips.vi.ts'
import { frame, signature, text } from './parts.ts'

const words = vi.register

/** 06 of the 2018 set, 07 of the 2025 set: the register, landscape, its heading repeated on each page. */
export function registerPaper(slip: RegisterSlip): Paper {
  return frame({
    head: slip.head,
    kind: slip.kind,
    code: null,
    orientation: 'landscape',
    titleLines: [
      { text: vi.registerPeriod(slip.from, slip.to), italic: true },
      { text: vi.registerBook(slip.book), italic: true },
    ],
    blocks: [
      slip.entries.length === 0 ? text(words.empty) : table(slip.entries),
      text(vi.registerTotal(slip.entries.length)),
      { kind: 'signatures', recipients: null, blocks: [signature(vi.bookkeeper, null)] },
    ],
  })
}

function table(entries: readonly RegisterEntry[]): Block {
  return {
    kind: 'table',
    caption: words.caption,
    small: true,
    columns: [
      { width: 8, align: 'center' },
      { width: 29, align: 'center' },
      { width: 'fill' },
      { width: 10, align: 'center' },
      { width: 22 },
      { width: 28 },
      { width: 22 },
      { width: 16, align: 'center' },
      { width: 16, align: 'center' },
      { width: 16, align: 'center' },
      { width: 16, align: 'center' },
      { width: 16, align: 'center' },
      { width: 14, align: 'center' },
      { width: 12 },
      { width: 14 },
    ],
    head: [
      ...headRows(),
      Array.from({ length: 15 }, (_, index) => ({ text: `(${String(index + 1)})` })),
    ],
    rows: entries.map(entryRow),
  }
}

function headRows(): Cell[][] {
  const tall = (label: string): Cell => ({ text: label, rows: 2 })
  return [
    [
      tall(words.no),
      tall(words.code),
      tall(words.procedure),
      tall(words.sets),
      tall(words.applicant),
      tall(words.addressPhone),
      tall(words.agency),
      { text: words.dates, columns: 4 },
      { text: words.returned, columns: 3 },
      tall(words.note),
    ],
    [
      words.received,
      words.due,
      words.forwarded,
      words.resultReceived,
      words.returnedOn,
      words.returnedBy,
      words.signed,
    ].map(label => ({ text: label })),
  ]
}

function entryRow(entry: RegisterEntry): Cell[] {
  return [
    String(entry.number),
    entry.code,
    entry.procedure,
    String(entry.sets),
    entry.applicant,
    [entry.address, entry.phone].filter(Boolean).join(', '),
    entry.decidingAgency,
    vi.shortDay(entry.receivedOn),
    dayOrBlank(entry.dueOn),
    dayOrBlank(entry.forwardedOn),
    dayOrBlank(entry.resultReceivedOn),
    dayOrBlank(entry.returnedOn),
    entry.returnedBy ? vi.returnedBy[entry.returnedBy] : '',
    '',
    entry.note ?? '',
  ].map(words => ({ text: words }))
}

function dayOrBlank(day: PlainDate | null): string {
  return day ? vi.shortDay(day) : ''
}
