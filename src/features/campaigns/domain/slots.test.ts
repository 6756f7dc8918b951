import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { readSlots, writeSlots } from './slots.ts'

const at = (text: string) => instant(`${text}:00+07:00`)

test('slots are read in order, as people write hours, and written as they are read', () => {
  const read = readSlots('06/12/2026 13h-14h30 = 5\n\n 05/12/2026  07:30 – 08:30=50 ')
  expect(read).toEqual({
    ok: true,
    value: [
      { startsAt: at('2026-12-05T07:30'), endsAt: at('2026-12-05T08:30'), capacity: 50 },
      { startsAt: at('2026-12-06T13:00'), endsAt: at('2026-12-06T14:30'), capacity: 5 },
    ],
  })
  if (!read.ok) return
  const written = writeSlots(read.value)
  expect(written).toBe('05/12/2026 07:30-08:30 = 50\n06/12/2026 13:00-14:30 = 5')
  expect(readSlots(written)).toEqual(read)
})

test.for([
  ['nothing', ' \n ', 'slots_missing'],
  ['no places', '05/12/2026 07:30-08:30', 'slots_unreadable'],
  ['none at all', '05/12/2026 07:30-08:30 = 0', 'slots_unreadable'],
  ['a day that there is not', '31/02/2026 07:30-08:30 = 5', 'slots_unreadable'],
  ['an end before its beginning', '05/12/2026 08:30-07:30 = 5', 'slots_unreadable'],
  ['an hour that there is not', '05/12/2026 24:00-25:00 = 5', 'slots_unreadable'],
  [
    'the same beginning twice',
    '05/12/2026 7:30-8:00 = 5\n05/12/2026 07:30-09:00 = 5',
    'slots_twice',
  ],
  ['too many', Array(201).fill('05/12/2026 07:30-08:30 = 5').join('\n'), 'slots_too_many'],
])('%s is refused', ([, text = '', code]) => {
  expect(readSlots(text)).toEqual({ ok: false, error: { code } })
})
