import { expect, test } from 'vitest'
import { feeChangesOf } from './fee-changes.ts'

test('what was put in and taken out is told from one event to the next, whatever stands between', () => {
  const fees = (id: string, procedures: readonly number[]) => ({
    ...{ id, data: { what: 'fee_procedures', procedures } },
  })
  const events = [
    { id: 'entered', data: {} },
    fees('first', [1, 2]),
    { id: 'facts', data: { what: 'facts', procedures: 'none' } },
    fees('second', [2, 3]),
    fees('third', []),
  ]
  expect([...feeChangesOf(events)]).toEqual([
    ['first', { added: [1, 2], removed: [] }],
    ['second', { added: [3], removed: [1] }],
    ['third', { added: [], removed: [2, 3] }],
  ])
})
