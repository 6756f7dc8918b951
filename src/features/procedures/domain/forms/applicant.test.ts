import { expect, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { applicantOf, rawFromCard, resultDeliveryOf } from './applicant.ts'

const ADDRESS = {
  unitCode: '26935',
  unitName: 'Phường 14, Quận Bình Thạnh',
  line: '1 Nơ Trang Long',
}

test('an applicant is found in the answers of any form, as complete as they are', () => {
  const person = {
    name: 'Lê An',
    identity_number: '079090000001',
    born_on: '1990-01-02',
    sex: 'male',
  }
  expect(
    applicantOf({ applicant: person, applicant_phone: '0912345678', applicant_address: ADDRESS }),
  ).toEqual({
    name: 'Lê An',
    identityNumber: '079090000001',
    bornOn: '1990-01-02',
    sex: 'male',
    phone: '0912345678',
    address: ADDRESS,
  })
  expect(applicantOf({ applicant: { name: 'Lê An' } })).toEqual({ name: 'Lê An' })
})

test('without a name there is no applicant, and broken answers are none', () => {
  expect(applicantOf({})).toBeUndefined()
  expect(applicantOf({ applicant: 'Lê An' })).toBeUndefined()
  expect(
    applicantOf({ applicant: { name: 'An', born_on: 'x', sex: 'x' }, applicant_address: 'x' }),
  ).toEqual({ name: 'An' })
})

test('the result is handed over at the counter unless another way was chosen', () => {
  expect([
    resultDeliveryOf({}),
    resultDeliveryOf({ result_delivery: 'post' }),
    resultDeliveryOf({ result_delivery: 'ufo' }),
  ]).toEqual(['counter', 'post', 'counter'])
})

test('a card fills the inputs of the person that it belongs to', () => {
  const card = {
    identityNumber: '079303012345',
    name: 'Lê Hoa',
    bornOn: plainDate('2003-08-15'),
    sex: 'female',
  } as const
  expect(rawFromCard(card)).toEqual({
    'applicant.name': 'Lê Hoa',
    'applicant.identity_number': '079303012345',
    'applicant.born_on': '15/08/2003',
    'applicant.sex': 'female',
  })
})
