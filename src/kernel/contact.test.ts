import { expect, test } from 'vitest'
import { phoneText, spacedPhone } from './contact.ts'

test.for([
  ['a mobile number', '0912345678', '0912 345 678'],
  ['one of Ho Chi Minh City', '02838412345', '028 3841 2345'],
  ['one of Ha Noi', '02438412345', '024 3841 2345'],
  ['one of a province', '02553821234', '0255 382 1234'],
  ['of a province whose code begins as that of a city', '02813821234', '028 1382 1234'],
  ['a hotline of eight digits', '19001234', '1900 1234'],
  ['one of ten', '1800123456', '1800 123 456'],
  ['the same, as it was typed', '1900 12 34', '1900 1234'],
  ['in groups that were typed otherwise', '0283 841 2345', '028 3841 2345'],
  ['in its international form', '+84 28 3841 2345', '028 3841 2345'],
  ['a short number', '115', '115'],
  ['a number of another country', '+66 2 123 4567', '+66 2 123 4567'],
  ['two numbers in one', '028 3841 2345, số lẻ 12', '028 3841 2345, số lẻ 12'],
  ['nothing', '', ''],
] as const)('a phone number is written as it is read aloud: %s', ([, typed, written]) => {
  expect(spacedPhone(typed)).toBe(written)
})

test('on a page a number does not break', () => {
  expect(phoneText('02838412345')).toBe('028\u00a03841\u00a02345')
})
