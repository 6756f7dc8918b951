import { expect, test } from 'vitest'
import { checkPlace, type Names, PLACE_FIELDS, type TypedPlace } from './check-place.ts'

const NAMES: Names = {
  kindOf: text => (text === 'clinic' ? 'clinic' : undefined),
  wardOf: text => (text === 'ward' ? 7 : undefined),
}

const EMPTY = Object.fromEntries(PLACE_FIELDS.map(field => [field, ''])) as TypedPlace
const GOOD: TypedPlace = {
  ...EMPTY,
  ...{ code: 'YT-01', name_vi: 'Trạm y tế', kind: 'clinic', address: '1 Đường A', ward: 'ward' },
}

test('a place needs a code, a name, a kind, an address and a ward, and every one that is missing is told', () => {
  expect(checkPlace(EMPTY, NAMES)).toEqual({
    ok: false,
    error: {
      ...{ code: 'field_missing', name_vi: 'field_missing', kind: 'field_missing' },
      ...{ address: 'field_missing', ward: 'field_missing' },
    },
  })
  expect(checkPlace(GOOD, NAMES)).toMatchObject({
    ok: true,
    value: { unitId: 7, point: undefined },
  })
})

test.for<[string, Partial<TypedPlace>, object]>([
  ['a code with spaces', { code: 'YT 01' }, { code: 'code_wrong' }],
  ['a code that would be a formula', { code: '=1+1' }, { code: 'code_wrong' }],
  ['a kind that there is not', { kind: 'castle' }, { kind: 'kind_unknown' }],
  ['a ward that there is not', { ward: 'moon' }, { ward: 'ward_unknown' }],
  ['a number that is none with a 0 either', { phone: '412345678' }, { phone: 'phone_wrong' }],
  ['half a phone number', { phone: '0912' }, { phone: 'phone_wrong' }],
  ['half a point', { latitude: '10.8' }, { longitude: 'coordinate_missing' }],
  ['a word for a number', { latitude: 'x', longitude: '106.7' }, { latitude: 'coordinate_wrong' }],
  [
    'coordinates the wrong way round',
    { latitude: '106.7', longitude: '10.8' },
    { latitude: 'coordinates_swapped' },
  ],
  [
    'a point in another country, either way round',
    { latitude: '48.85', longitude: '2.35' },
    { latitude: 'coordinate_not_in_vietnam', longitude: 'coordinate_not_in_vietnam' },
  ],
  [
    'one coordinate that is not in Viet Nam',
    { latitude: '10.8', longitude: '10.8' },
    { longitude: 'coordinate_not_in_vietnam' },
  ],
  ['a name without end', { name_vi: 'x'.repeat(161) }, { name_vi: 'text_too_long' }],
  [
    'hours and days off at once',
    { hours: 'T9', exceptions: 'hôm qua' },
    { hours: 'hours_unreadable', exceptions: 'exception_unreadable' },
  ],
])('%s is told by its field', ([, change, errors]) => {
  expect(checkPlace({ ...GOOD, ...change }, NAMES)).toEqual({ ok: false, error: errors })
})

test.for<[string, Partial<TypedPlace>, object]>([
  [
    'a decimal comma',
    { latitude: '10,8', longitude: '106,7' },
    { point: { latitude: 10.8, longitude: 106.7 } },
  ],
  ['a phone number with its country', { phone: '+84 28 3841 2345' }, { phone: '02838412345' }],
  [
    'a mobile number without its 0, as spreadsheets keep it',
    { phone: '912345678' },
    { phone: '0912345678' },
  ],
  ['the same of a fixed line', { phone: '2838412345' }, { phone: '02838412345' }],
  ['an emergency number', { phone: '115' }, { phone: '115' }],
])('%s is read', ([, change, value]) => {
  expect(checkPlace({ ...GOOD, ...change }, NAMES)).toMatchObject({ ok: true, value })
})
