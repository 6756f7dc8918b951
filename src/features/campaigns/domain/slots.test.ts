import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { nextRow, readSlots, type TypedSlot, writeSlot } from './slots.ts'

const at = (text: string) => instant(`${text}:00+07:00`)
const row = (day: string, from: string, to: string, capacity: string): TypedSlot => ({
  ...{ day, from, to, capacity },
})
const SOUND = row('05/12/2026', '07:30', '08:30', '50')

test('slots are read in order, as people write days and hours, and written as they are read', () => {
  const read = readSlots([
    row('6/12/2026', '13h', '14h30', '5'),
    row('', '', '', ''),
    row('05122026', '7:30', '8:30', '50'),
  ])
  expect(read).toEqual({
    ok: true,
    value: [
      { startsAt: at('2026-12-05T07:30'), endsAt: at('2026-12-05T08:30'), capacity: 50 },
      { startsAt: at('2026-12-06T13:00'), endsAt: at('2026-12-06T14:30'), capacity: 5 },
    ],
  })
  if (!read.ok) return
  const written = read.value.map(writeSlot)
  expect(written).toEqual([SOUND, row('06/12/2026', '13:00', '14:30', '5')])
  expect(readSlots(written)).toEqual(read)
})

test.for<[string, Partial<TypedSlot>, string, string]>([
  ['no places', { capacity: '' }, 'capacity', 'slot_capacity_wrong'],
  ['none at all', { capacity: '0' }, 'capacity', 'slot_capacity_wrong'],
  ['places by halves', { capacity: '1,5' }, 'capacity', 'slot_capacity_wrong'],
  ['a day that there is not', { day: '31/02/2026' }, 'day', 'slot_day_wrong'],
  ['an end before its beginning', { to: '07:00' }, 'to', 'slot_ends_before'],
  ['an end at its beginning', { to: '7h30' }, 'to', 'slot_ends_before'],
  ['an hour that there is not', { from: '24:00' }, 'from', 'slot_time_wrong'],
  ['no end', { to: '' }, 'to', 'slot_time_wrong'],
  ['the same beginning twice', { to: '09:00' }, 'from', 'slot_twice'],
])('%s is refused at its box of its row', ([, changed, part, code]) => {
  const read = readSlots([SOUND, { ...SOUND, ...changed }])
  expect(read).toEqual({ ok: false, error: [{ row: 1, part, code }] })
})

test('everything that is wrong is told at once, with its row', () => {
  const read = readSlots([row('x', '7h', '8h', ''), SOUND, row('05/12/2026', '', '9h', '3')])
  expect(read.ok || read.error.map(each => [each.row, each.part])).toEqual([
    [0, 'day'],
    [0, 'capacity'],
    [2, 'from'],
  ])
})

test('a campaign has a slot, and 200 at most', () => {
  const many = Array.from({ length: 201 }, (_, index) => ({
    ...SOUND,
    day: `${String((index % 28) + 1)}/${String(Math.floor(index / 28) + 1)}/2026`,
  }))
  expect(readSlots([row('', '', '', '')])).toMatchObject({ error: [{ code: 'slots_missing' }] })
  expect(readSlots(many)).toMatchObject({ error: [{ code: 'slots_too_many' }] })
  expect(readSlots(many.slice(1)).ok).toBe(true)
})

test.for<[string, TypedSlot | undefined, TypedSlot]>([
  ['after nothing, nothing', undefined, row('', '', '', '')],
  ['from the end of the last one, as long', SOUND, row('05/12/2026', '08:30', '09:30', '50')],
  [
    'what would end on the next day has its hours left open',
    row('05/12/2026', '22:00', '23:30', '5'),
    row('05/12/2026', '', '', '5'),
  ],
  [
    'of what cannot be read, the day',
    row('05/12/2026', 'x', '', '5'),
    row('05/12/2026', '', '', ''),
  ],
])('the next row: %s', ([, last, next]) => {
  expect(nextRow(last)).toEqual(next)
})
