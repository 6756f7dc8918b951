/** Documents that end each other, and when the first of them, A, ends: for the rule and for the view that keeps it. */
import { plainDate } from '#kernel/plain-date.ts'

/** A document: its name, its first day, the names of those that it repeals, and the first day without it where it says one. */
export type EndingDocument = readonly [
  name: string,
  from: string,
  repeals: string,
  expires?: string | undefined,
]

type Case = {
  readonly why: string
  readonly documents: readonly EndingDocument[]
  readonly ends: string | null
}

const A: EndingDocument = ['A', '2020-01-01', '']

/** The table of cases. */
export const ENDING_CASES: readonly Case[] = [
  { why: 'nothing ends it', documents: [A], ends: null },
  {
    why: 'it ends on the first day of what repeals it',
    documents: [A, ['B', '2026-06-01', 'A']],
    ends: '2026-06-01',
  },
  {
    why: 'of two that repeal it, the earlier counts',
    documents: [A, ['B', '2026-06-01', 'A'], ['C', '2026-03-01', 'A']],
    ends: '2026-03-01',
  },
  {
    why: 'its own last day comes before that',
    documents: [
      ['A', '2020-01-01', '', '2026-01-01'],
      ['B', '2026-06-01', 'A'],
    ],
    ends: '2026-01-01',
  },
  {
    why: 'what was to repeal it was repealed before it took effect: it holds on',
    documents: [A, ['B', '2026-06-01', 'A'], ['C', '2026-05-01', 'B']],
    ends: null,
  },
  {
    why: 'what was to repeal it was repealed on the very day: it was in effect on no day',
    documents: [A, ['B', '2026-06-01', 'A'], ['C', '2026-06-01', 'B']],
    ends: null,
  },
  {
    why: 'what repealed it was repealed a day later: what has ended does not come back',
    documents: [A, ['B', '2026-06-01', 'A'], ['C', '2026-06-02', 'B']],
    ends: '2026-06-01',
  },
  {
    why: 'the one that stopped the repeal was itself stopped in time: the repeal stands',
    documents: [
      ...[A, ['B', '2026-06-01', 'A'], ['C', '2026-05-01', 'B'], ['D', '2026-04-01', 'C']],
    ] as EndingDocument[],
    ends: '2026-06-01',
  },
  {
    why: 'the one that stopped the repeal was stopped too late: it had done so',
    documents: [
      ...[A, ['B', '2026-06-01', 'A'], ['C', '2026-05-01', 'B'], ['D', '2026-05-15', 'C']],
    ] as EndingDocument[],
    ends: null,
  },
  {
    why: 'a first repeal that never held leaves room for a second',
    documents: [
      ...[A, ['B', '2026-06-01', 'A'], ['C', '2026-05-01', 'B'], ['D', '2026-09-01', 'A']],
    ] as EndingDocument[],
    ends: '2026-09-01',
  },
  {
    why: 'it repealed what was to repeal it later: that never came to hold',
    documents: [
      ['A', '2026-01-01', 'B'],
      ['B', '2026-06-01', 'A'],
    ],
    ends: null,
  },
  {
    why: 'two that repeal each other on one day do nothing: somebody has mistyped, and the register still answers',
    documents: [
      ['A', '2026-01-01', 'B'],
      ['B', '2026-01-01', 'A'],
    ],
    ends: null,
  },
]

/** The documents as the rule takes them. */
export function actsOf(documents: readonly EndingDocument[]) {
  return documents.map(([id, from, repeals, expires]) => ({
    ...{ id, effectFrom: plainDate(from), ends: repeals === '' ? [] : repeals.split(' ') },
    expiresOn: expires === undefined ? null : plainDate(expires),
  }))
}
