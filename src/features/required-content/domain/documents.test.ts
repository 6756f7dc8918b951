import { expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { documentsOf, type NewestDocument } from './documents.vi.ts'

const of = (change: Partial<NewestDocument>): NewestDocument => ({
  ...{
    type: 'decision',
    field: 'do-thi',
    number: '1/QĐ',
    isNamed: true,
    issuedOn: plainDate('2026-03-01'),
  },
  ...{ publishedAt: instant('2026-03-05T08:00:00+07:00'), ...change },
})

it.each<[key: string, newest: readonly NewestDocument[], number: string | undefined, why: string]>([
  [
    'documents',
    [of({}), of({ number: '2/QĐ', issuedOn: plainDate('2026-04-01') })],
    '2/QĐ',
    'the newest of all',
  ],
  ['documents', [], undefined, 'an empty register'],
  ['budget', [of({}), of({ number: '3/NQ', field: 'ngan-sach' })], '3/NQ', 'by its field'],
  [
    'budget',
    [of({ number: '3/NQ', field: 'tai-chinh-ngan-sach' })],
    '3/NQ',
    'a field of two things',
  ],
  ['budget', [of({ field: 'ngan-sachs' })], undefined, 'a field that only begins so'],
  ['budget', [of({ field: 'ngan-sach', isNamed: false })], undefined, 'fees of that field'],
  ['budget', [of({})], undefined, 'a budget of something in another field'],
  [
    'plans',
    [of({}), of({ number: '4/KH', type: 'plan', issuedOn: plainDate('2026-01-05') })],
    '4/KH',
    'a plan',
  ],
  ['plans', [of({ number: '5/CTr', type: 'programme' })], '5/CTr', 'a programme'],
  ['plans', [of({})], undefined, 'no plan'],
  ['history', [of({})], undefined, 'no document meets it'],
])('%s: %#, %s', (key, newest, number, _why) => {
  expect(documentsOf(key, newest)[0]?.name).toBe(number)
})

it('is of the day on which it was issued, and changed when it was published', () => {
  expect(documentsOf('documents', [of({})])).toEqual([
    {
      ...{ name: '1/QĐ', changedAt: instant('2026-03-05T08:00:00+07:00'), deadLinks: [] },
      confirmedAt: instant('2026-03-01T00:00:00+07:00'),
    },
  ])
})
