import { expect, test } from 'vitest'
import { identityIn, likenessIn } from './identity.ts'

const AN = { name: 'Trần Thị An', phone: '0912345678', email: 'nha@example.vn' }
const BINH = { ...AN, name: 'Trần Văn Bình' }

test.each(['phone', 'email'])('a family that shares its %s is told apart by names', question => {
  expect(identityIn(question, BINH)).not.toBe(identityIn(question, AN))
})

test('a name is the same with other spaces, in other letters, and wherever its tone is written', () => {
  for (const name of [
    ...['TRẦN THỊ AN', ' Trần  Thị An ', 'trần thị an'],
    'Trần Thị An'.normalize('NFD'),
  ])
    expect(identityIn('phone', { ...AN, name })).toBe(identityIn('phone', AN))
  const [today, old] = ['Trần Thị Hòa', 'Trần Thị Hoà'].map(name =>
    identityIn('phone', { ...AN, name }),
  )
  expect(today).toBe(old)
})

test('sisters whose names differ by an accent are two', () => {
  expect(identityIn('phone', { ...AN, name: 'Trần Thị Ân' })).not.toBe(identityIn('phone', AN))
})

test('the same name with another phone is somebody else', () => {
  expect(identityIn('phone', { ...AN, phone: '0912345679' })).not.toBe(identityIn('phone', AN))
})

test('an identity number is one person, however the name is typed', () => {
  const number = '079190000001'
  expect(identityIn('identity_number', { ...AN, identity_number: number })).toBe(
    identityIn('identity_number', { ...BINH, identity_number: number }),
  )
})

test('nobody is told apart where the campaign asks nothing for it, or it was not answered', () => {
  expect(identityIn('', AN)).toBeUndefined()
  expect(identityIn('identity_number', AN)).toBeUndefined()
  expect(identityIn('email', { ...AN, email: '' })).toBeUndefined()
})

test('names of the same letters without accents and blanks are alike; whose accents are the same as well is one person', () => {
  const likeness = (name: string, more: Record<string, string> = {}) =>
    likenessIn('phone', { ...AN, name, ...more })
  const hoa = likeness('Trần Thị Hòa')
  for (const name of ['TRẦN THỊ HOÀ', 'TrầnThị  Hòa', 'Trần Thị Hòa'.normalize('NFD')])
    expect(likeness(name)).toEqual(hoa)
  expect(likeness('tran thi hoa')).toEqual({ plain: hoa?.plain, accents: '' })
  expect(likeness('Trần Thị Hoa')?.accents).not.toBe(hoa?.accents)
  const born = likeness('Trần Thị Hòa', { born_on: '2020-01-01' })
  expect(likeness('Trần Thị Hòa', { born_on: '2021-01-01' })?.plain).not.toBe(born?.plain)
})

test('a name that has no plain letters is like no other one', () => {
  for (const name of ['', '王小明', 'Иван An'])
    expect(likenessIn('phone', { ...AN, name })).toBeUndefined()
  expect(likenessIn('identity_number', { ...AN, identity_number: '1' })).toBeUndefined()
})
