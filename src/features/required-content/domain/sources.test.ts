import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { sourcesOf } from './sources.ts'

const AN = '019a0000-0000-7000-8000-000000000001'
const at = instant('2026-10-05T08:00:00+07:00')
const event = (type: string, data: Record<string, string | string[]> = {}) => ({
  ...{ type, subjectId: AN, unitId: 7, occurredAt: at, data },
})

test.for([
  {
    why: 'a unit is described anew',
    of: event('unit.described'),
    changes: ['apparatus pages', 'channels pages'],
  },
  {
    why: 'a unit is reached otherwise',
    of: event('unit.contact_changed'),
    changes: ['apparatus pages', 'channels pages'],
  },
  {
    why: 'the boundary is another one',
    of: event('boundary.drawn'),
    changes: ['natural_conditions pages'],
  },
  {
    why: 'a unit has another head',
    of: event('duty.assigned', { role: 'unit_head' }),
    changes: ['apparatus pages', 'apparatus unit:7'],
  },
  {
    why: 'a leader leaves',
    of: event('duty.ended', { role: 'leader' }),
    changes: ['apparatus pages', 'apparatus unit:7', `leaders officer:${AN}`],
  },
  {
    why: 'a leader is registered with several roles',
    of: event('officer.registered', { roles: ['unit_head', 'leader'] }),
    changes: ['apparatus pages', 'apparatus unit:7', `leaders officer:${AN}`],
  },
  {
    why: 'a specialist comes: nothing public tells of that',
    of: event('duty.assigned', { role: 'specialist' }),
    changes: [],
  },
])('$why', ({ of, changes }) => {
  const told = sourcesOf(of)
  expect(told.map(({ key, subject }) => `${key} ${subject}`)).toEqual(changes)
  for (const { changedAt } of told) expect(changedAt).toBe(at)
})
