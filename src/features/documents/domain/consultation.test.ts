import { describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type ConsultationState, phaseAt } from './consultation.ts'

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
