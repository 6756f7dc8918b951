import { describe, expect, it } from 'vitest'
import { askedAddresses, oldAddress } from './old-address.ts'

describe('an address of the old site', () => {
  it.each([
    [
      'https://cu.example/2019/05/Bai-Viet/',
      '/2019/05/bai-viet',
      'case and the last slash differ between links',
    ],
    ['https://cu.example/?p=12', '/?p=12', 'WordPress numbers its posts'],
    ['/tin/b%C3%A0i-vi%E1%BA%BFt.html', '/tin/bài-viết.html', 'browsers send letters encoded'],
    ['/tin/ba%CC%80i', '/tin/bài', 'a letter and its mark are one letter'],
    [
      '/news.aspx?id=5&utm_source=zalo',
      '/news.aspx?id=5',
      'what networks hang onto it is no part of it',
    ],
    ['/a//b', '/a/b', 'a doubled slash is a slip'],
    ['/tin/100%', '/tin/100%', 'a sign alone is itself'],
    ['urn:uuid:1', undefined, 'a name is no address'],
    ['javascript:alert(1)', undefined, 'code is no address'],
    [`/${'a'.repeat(600)}`, undefined, 'longer than any page of a site'],
  ])('%s is kept as %s: %s', (address, kept, _why) => {
    expect(oldAddress(address)).toBe(kept)
  })

  it.each([
    [
      '/2019/05/bai/?amp=1',
      ['/2019/05/bai?amp=1', '/2019/05/bai'],
      'a query that the page did not have',
    ],
    ['/?p=12', ['/?p=12'], 'the home page is not what was asked for'],
    ['/', [], 'the home page is the home page'],
    ['//evil.example/bai', ['/evil.example/bai'], 'the host is ours, whatever the path looks like'],
  ])('%s is looked for as %j: %s', (address, asked, _why) => {
    expect(askedAddresses(address)).toEqual(asked)
  })
})
