import { describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import {
  CONSULTATION_STATES,
  type ConsultationState,
  mayMoveConsultation,
  phaseAt,
} from './consultation.ts'

const CLOSES = instant('2026-11-24T17:00:00+07:00')

describe('a consultation', () => {
  it.each([
    ['it was not opened', 'draft', null, '2026-11-24T09:00:00+07:00', 'draft'],
    ['a minute before its end', 'opened', CLOSES, '2026-11-24T16:59:00+07:00', 'open'],
    ['at the very minute of its end', 'opened', CLOSES, '2026-11-24T17:00:00+07:00', 'closed'],
    ['long after its end', 'opened', CLOSES, '2027-01-01T00:00:00+07:00', 'closed'],
    ['its report is out', 'reported', CLOSES, '2027-01-01T00:00:00+07:00', 'reported'],
    ['it was withdrawn', 'withdrawn', CLOSES, '2026-11-24T09:00:00+07:00', 'withdrawn'],
  ] as const)('when %s', (_why, state: ConsultationState, closesAt, now, phase) => {
    expect(phaseAt({ state, closesAt }, instant(now))).toBe(phase)
  })
})

it('is opened once, then reported or withdrawn, and nothing follows', () => {
  const moves = CONSULTATION_STATES.flatMap(from =>
    CONSULTATION_STATES.filter(to => mayMoveConsultation(from, to)).map(to => `${from} > ${to}`),
  )
  expect(moves).toEqual(['draft > opened', 'opened > reported', 'opened > withdrawn'])
})
