import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { checkInProblem } from './check-in.ts'

const startsAt = instant('2026-10-12T08:00:00+07:00')

test.for([
  [
    'on the day, before the slot begins',
    'confirmed',
    'open',
    '2026-10-12T00:00:00+07:00',
    undefined,
  ],
  [
    'in the last minute of the day before',
    'confirmed',
    'open',
    '2026-10-11T23:59:59+07:00',
    'not_the_day',
  ],
  ['days before', 'confirmed', 'open', '2026-10-05T08:00:00+07:00', 'not_the_day'],
  [
    'from a list on paper, the day after',
    'confirmed',
    'closed',
    '2026-10-13T08:00:00+07:00',
    undefined,
  ],
  ['who waits', 'waiting', 'open', '2026-10-12T08:00:00+07:00', 'still_waiting'],
  ['who cancelled', 'cancelled', 'open', '2026-10-12T08:00:00+07:00', 'was_cancelled'],
  ['what was called off', 'confirmed', 'cancelled', '2026-10-12T08:00:00+07:00', 'called_off'],
] as const)(
  'people are checked in from the day of their slot on: %s',
  ([, state, campaign, now, problem]) => {
    expect(checkInProblem({ state }, { state: campaign }, { startsAt }, instant(now))).toBe(problem)
  },
)
