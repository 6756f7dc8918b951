import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { type DatedText, decideText, type TextChange } from './dated-text.ts'

const TODAY = plainDate('2026-11-29')

const text = (validFrom: string, duties_vi: string): DatedText<'duties_vi'> => ({
  ...{ id: validFrom, validFrom: plainDate(validFrom), parts: { duties_vi } },
  ...{ savedAt: instant('2026-01-01T08:00:00+07:00'), savedBy: undefined },
})

const TEXTS = [
  text('2027-12-01', 'sau nữa'),
  text('2027-01-01', 'năm mới'),
  text('2026-10-01', 'bây giờ'),
  text('2026-01-01', 'trước kia'),
]

const change = (validFrom: string, more: Partial<TextChange> = {}): TextChange => ({
  ...{ today: TODAY, validFrom: plainDate(validFrom), plan: undefined },
  ...{ began: { duties_vi: 'bây giờ' }, mine: { duties_vi: 'bây giờ' }, ...more },
})

test.for([
  { why: 'as of today', on: '2026-11-29', says: 'bây giờ', until: '2027-01-01' },
  {
    why: 'as of the day of the present text',
    on: '2026-10-01',
    says: 'bây giờ',
    until: '2027-01-01',
  },
  { why: 'on the eve of the next plan', on: '2026-12-31', says: 'bây giờ', until: '2027-01-01' },
  { why: 'on the day of a plan', on: '2027-01-01', says: 'năm mới', until: '2027-12-01' },
  { why: 'between two plans', on: '2027-06-01', says: 'năm mới', until: '2027-12-01' },
  { why: 'after the last plan', on: '2028-01-01', says: 'sau nữa', until: undefined },
])('what is said $why goes on from what holds then, until the next plan', ({ on, says, until }) => {
  expect(decideText(change(on), TEXTS)).toMatchObject({
    ok: true,
    value: { merged: { duties_vi: says }, until, moved: undefined },
  })
})

test('a day before the present text is refused with that day', () => {
  expect(decideText(change('2026-09-30'), TEXTS)).toEqual({
    ok: false,
    error: { code: 'newer_is_known', day: '2026-10-01' },
  })
})

test('a plan that gets another day takes what it says with it, and lasts until the next one', () => {
  const moved = change('2026-12-01', {
    ...{ plan: plainDate('2027-01-01'), began: { duties_vi: 'năm mới' } },
    mine: { duties_vi: 'năm mới' },
  })
  expect(decideText(moved, TEXTS)).toMatchObject({
    value: { merged: { duties_vi: 'năm mới' }, moved: { id: '2027-01-01' }, until: '2027-12-01' },
  })
})

test('a plan that began while it was being edited is the present text by then', () => {
  const late = { today: plainDate('2027-01-01'), plan: plainDate('2027-01-01') }
  expect(
    decideText(change('2027-01-01', { ...late, mine: { duties_vi: 'khác' } }), TEXTS),
  ).toMatchObject({ ok: false, error: { code: 'both_changed', plannedFrom: undefined } })
})
