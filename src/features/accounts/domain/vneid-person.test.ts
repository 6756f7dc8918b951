import { expect, test } from 'vitest'
import { readVneidPerson } from './vneid-person.ts'

const CLAIMS = {
  sub: '4e6b8a2e-1111-4222-8333-944445555666',
  LoaiTaiKhoan: '1',
  HoVaTen: 'Nguyễn Thị Thử',
  SoDinhDanh: '079190000001',
  NgayThangNamSinh: '19900215',
}

test('the claims of VNeID name a person by identity number, name and birth date', () => {
  expect(readVneidPerson('https://sso.example', CLAIMS)).toEqual({
    issuer: 'https://sso.example',
    subject: CLAIMS.sub,
    identityNumber: '079190000001',
    fullName: 'Nguyễn Thị Thử',
    bornOn: '1990-02-15',
  })
})

test.each<[Record<string, string | undefined>, string]>([
  [{ SoDinhDanh: '07919000000' }, 'an identity number of eleven digits'],
  [{ SoDinhDanh: undefined }, 'no identity number'],
  [{ SoDinhDanh: '003190000001' }, 'an identity number of no province'],
  [{ HoVaTen: ' ' }, 'no name'],
  [{ sub: '' }, 'no subject'],
])('%j names nobody: %s', change => {
  expect(readVneidPerson('https://sso.example', { ...CLAIMS, ...change })).toBeUndefined()
})

test.each([['19900230'], [''], ['1990']])('a birth date %j that is none is left out', text => {
  expect(readVneidPerson('i', { ...CLAIMS, NgayThangNamSinh: text })?.bornOn).toBeUndefined()
})
