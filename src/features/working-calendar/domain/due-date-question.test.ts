import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { readQuestion } from './due-date-question.ts'

const good = { received: '2024-04-26T10:00', limit: '3', unit: 'working_day' }

describe('a question about a due date', () => {
  it.each([
    ['2024-04-26T10:00', 'without offset: the time of Viet Nam'],
    ['2024-04-26T10:00:00', 'with seconds'],
    ['2024-04-26T10:00:59.999', 'with fractions of a second: taken to the minute'],
    ['2024-04-26T03:00Z', 'in UTC'],
    ['2024-04-26T10:00:00+07:00', 'with the offset of Viet Nam'],
    ['2024-04-26T10:00:00 07:00', 'with a plus sign that the address turned into a space'],
  ])('reads %s (%s)', received => {
    expect(readQuestion({ ...good, received })).toEqual({
      ok: true,
      value: {
        receivedAt: instant('2024-04-26T10:00:00+07:00'),
        limit: { value: 3, unit: 'working_day' },
        sameDay: false,
      },
    })
  })

  it.each([
    [{ received: '' }, 'received', 'received_missing'],
    [{ received: undefined }, 'received', 'received_missing'],
    [{ received: '2024-04-26' }, 'received', 'received_malformed'],
    [{ received: '2024-02-30T10:00' }, 'received', 'received_malformed'],
    [{ received: '2024-04-26T24:00' }, 'received', 'received_malformed'],
    [{ received: '2024-04-26T10:60' }, 'received', 'received_malformed'],
    [{ received: '2024-04-26T10:00+99:99' }, 'received', 'received_malformed'],
    [{ received: '26/4/2024 10:00' }, 'received', 'received_malformed'],
    [{ received: '1999-12-31T10:00' }, 'received', 'received_out_of_range'],
    [{ received: '2100-01-01T10:00' }, 'received', 'received_out_of_range'],
    [{ limit: '' }, 'limit', 'limit_missing'],
    [{ limit: '0' }, 'limit', 'limit_malformed'],
    [{ limit: '1001' }, 'limit', 'limit_malformed'],
    [{ limit: '-1' }, 'limit', 'limit_malformed'],
    [{ limit: '1.5' }, 'limit', 'limit_malformed'],
    [{ limit: '1e2' }, 'limit', 'limit_malformed'],
    [{ limit: '٣' }, 'limit', 'limit_malformed'],
    [{ unit: '' }, 'unit', 'unit_unknown'],
    [{ unit: 'week' }, 'unit', 'unit_unknown'],
    [{ unit: 'toString' }, 'unit', 'unit_unknown'],
    [{ same_day: '1' }, 'same_day', 'same_day_unknown'],
    [{ unit: 'day', same_day: 'yes' }, 'same_day', 'same_day_needs_working_days'],
  ] as const)('with %j is refused, naming %s: %s', (change, parameter, code) => {
    expect(readQuestion({ ...good, ...change })).toEqual({
      ok: false,
      error: [{ parameter, code }],
    })
  })

  it('names every part that is wrong at once', () => {
    const read = readQuestion({})
    expect(read.ok ? [] : read.error.map(error => error.parameter)).toEqual([
      'received',
      'limit',
      'unit',
    ])
  })

  it('is read or refused, never an exception, whatever is sent', () => {
    const anything = fc.option(fc.string({ unit: 'binary', maxLength: 60 }), { nil: undefined })
    fc.assert(
      fc.property(
        fc.record({ received: anything, limit: anything, unit: anything, same_day: anything }),
        text => {
          expect(readQuestion(text).ok).toBeTypeOf('boolean')
        },
      ),
    )
  })
})
