import { expect, test } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { changesUnder } from './changes.ts'

const NOW = new Date('2026-10-05T01:00:00Z')
const slot = (id: string, inMinutes: number, arrivals: number) => ({
  ...{ id, capacity: 5, taken: arrivals, waiting: 0, arrivals, cancelReason: '' },
  ...{ startsAt: addMinutes(NOW, inMinutes), endsAt: addMinutes(NOW, inMinutes + 60) },
})
const SLOTS = [slot('over', -120, 2), slot('held', 60, 2), slot('free', 180, 0)]
const OPEN = { state: 'open', placeText: 'Trạm y tế' } as const

test('another place is told to the people of slots that are to come', () => {
  const changes = changesUnder(OPEN, SLOTS, { placeText: 'Nhà văn hóa' }, SLOTS, NOW)
  expect(changes.map(({ slotId }) => slotId)).toEqual(['held'])
  expect(changes[0]?.before.place).toBe('Trạm y tế')
  expect(changes[0]?.after.place).toBe('Nhà văn hóa')
})

test('another end is told to the people of that slot', () => {
  const wanted = SLOTS.map(each => ({ ...each, endsAt: addMinutes(each.endsAt, 30) }))
  const changes = changesUnder(OPEN, SLOTS, OPEN, wanted, NOW)
  expect(changes.map(({ slotId }) => slotId)).toEqual(['held'])
})

test.each([
  ['what stays is told to nobody', OPEN, { placeText: OPEN.placeText }],
  ['a draft has nobody to tell', { ...OPEN, state: 'draft' } as const, { placeText: 'Chợ' }],
])('%s', (_why, campaign, draft) => {
  expect(changesUnder(campaign, SLOTS, draft, SLOTS, NOW)).toEqual([])
})
