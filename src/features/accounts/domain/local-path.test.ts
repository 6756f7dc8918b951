import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

const SITE = 'https://quan.example'

test.each([
  ['/ho-so/moi?buoc=2#ten', 'a page of this site'],
  ['/en/tai-khoan', 'a page in English'],
  ['/', 'the home page'],
])('%s is gone back to: %s', path => {
  expect(localPath(path, '/x')).toBe(path)
})

test.each([
  ['https://xau.example/', 'another site by name'],
  ['//xau.example', 'another site, same scheme'],
  ['/\\xau.example', 'browsers read a backslash as a slash'],
  ['/\t/xau.example', 'browsers drop tabs'],
  ['/\n/xau.example', 'browsers drop line ends'],
  ['javascript:alert(1)', 'a script'],
  ['ho-so', 'a relative address'],
  ['/./\u0000', 'a control character'],
  ['/.//xau.example', 'a path that becomes one of two slashes'],
  ['/a/..//xau.example', 'the same by going up'],
  ['', 'nothing'],
  ['/dang-nhap?tiep=/', 'the sign-in page itself'],
  ['/en/can-bo/dang-nhap', 'the officers’ sign-in page itself'],
  ['/dang-xuat', 'signing out'],
  [`/${'a'.repeat(2000)}`, 'an address without end'],
])('%j is not gone back to: %s', path => {
  expect(localPath(path, '/x')).toBe('/x')
})

test('whatever address is given, the reader stays on this site', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '?',
    '#',
    '%2f',
    '%5c',
    '\t',
    '\n',
    '\r',
    '\u0000',
    ' ',
    'xau.example',
    'https:',
    'a',
    '\u202e',
    '//',
    '\u3002',
    '\uff0f',
  )
  const given = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
    fc.array(pieces, { maxLength: 12 }).map(parts => `/${parts.join('')}`),
    fc.webUrl(),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(given, text => {
      const target = localPath(text, '/nha')
      expect(target.startsWith('/')).toBe(true)
      expect(new URL(target, SITE).origin).toBe(SITE)
      // What is sent is read the same a second time: nothing is left that a browser would make another address of.
      expect(localPath(target, '/nha')).toBe(target)
    }),
    { numRuns: 3000 },
  )
})
