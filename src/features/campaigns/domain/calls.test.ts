import { expect, test } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { isPressedTwice, whyToCall } from './calls.ts'

const NOW = new Date('2026-10-05T01:00:00Z')
const ago = (minutes: number) => addMinutes(NOW, -minutes)
const SLOT = { endsAt: addMinutes(NOW, 60) }
const PERSON = {
  ...{
    state: 'confirmed' as const,
    email: '',
    promotedAt: null,
    changedAt: null,
    checkedInAt: null,
  },
  call: null,
}
const call = (minutes: number, reached = true) => ({ at: ago(minutes), by: 'officer', reached })

test.each([
  ['nothing is new', {}, 'open', undefined],
  ['a place came free', { promotedAt: ago(9) }, 'open', 'promoted'],
  ['the place changed', { changedAt: ago(9) }, 'open', 'changed'],
  [
    'who moves up after a change hears both',
    { promotedAt: ago(5), changedAt: ago(9) },
    'open',
    'promoted',
  ],
  ['a change after moving up', { promotedAt: ago(9), changedAt: ago(5) }, 'open', 'changed'],
  ['an e-mail told it', { promotedAt: ago(9), email: 'an@example.vn' }, 'open', undefined],
  ['somebody came', { promotedAt: ago(9), checkedInAt: ago(1) }, 'open', undefined],
  ['somebody cancelled', { state: 'cancelled', promotedAt: ago(9) }, 'open', undefined],
  ['who waits has nothing to come to', { state: 'waiting', changedAt: ago(9) }, 'open', undefined],
  [
    'who waits hears that it is off',
    { state: 'waiting', changedAt: ago(9) },
    'cancelled',
    'called_off',
  ],
  [
    'called off beats a place',
    { promotedAt: ago(9), changedAt: ago(5) },
    'cancelled',
    'called_off',
  ],
  ['somebody answered', { promotedAt: ago(9), call: call(5) }, 'open', undefined],
  ['nobody answered', { promotedAt: ago(9), call: call(5, false) }, 'open', 'promoted'],
  [
    'a change after the call',
    { promotedAt: ago(9), changedAt: ago(2), call: call(5) },
    'open',
    'changed',
  ],
] as const)('who is to be called: %s', (_, person, state, why) => {
  expect(whyToCall({ ...PERSON, ...person }, { state }, SLOT, NOW)).toBe(why)
})

test('nobody is called about a time that is over', () => {
  expect(
    whyToCall({ ...PERSON, promotedAt: ago(99) }, { state: 'open' }, { endsAt: NOW }, NOW),
  ).toBe(undefined)
})

test('the same call of the same officer within a minute is a button pressed twice', () => {
  const last = call(0, false)
  const again = (more: object, minutes: number) =>
    isPressedTwice(last, { by: 'officer', reached: false, at: addMinutes(NOW, minutes), ...more })
  expect(again({}, 0.5)).toBe(true)
  expect(again({}, 2)).toBe(false)
  expect(again({ reached: true }, 0.5)).toBe(false)
  expect(again({ by: 'another' }, 0.5)).toBe(false)
  expect(isPressedTwice(null, last)).toBe(false)
})
