import { describe, expect, it } from 'vitest'
import {
  askedAddresses,
  isByNumber,
  oldAddress,
  oldHost,
  oldList,
  topicPart,
} from './old-address.ts'

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
    ['/tin.aspx?lang=vi&id=2', '/tin.aspx?id=2&lang=vi', 'links ask in whichever order'],
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

  const all = { of: undefined, tag: undefined, isFeed: false }
  it.each([
    ['/feed/', { ...all, isFeed: true }, 'the feed of all'],
    ['/feed/atom/', { ...all, isFeed: true }, 'in another form'],
    ['/?feed=rss2', { ...all, isFeed: true }, 'where addresses have no names'],
    ['/comments/feed/', { ...all, isFeed: true }, 'comments did not come; the articles did'],
    ['/Category/Doi-Song/feed/', { ...all, of: '/category/doi-song', isFeed: true }, 'of a topic'],
    [
      '/category/doi-song/y-te/page/12/',
      { ...all, of: '/category/doi-song/y-te' },
      'older articles',
    ],
    ['/?cat=4&paged=2', { ...all, of: '/?cat=4' }, 'the same by numbers'],
    ['/page/3/', all, 'older articles of all'],
    ['/2019/05/', all, 'a month'],
    ['/2019/05/03/page/2/', all, 'a day'],
    ['/?m=201905', all, 'a month by its number'],
    ['/author/lan-tt/', all, 'an author'],
    ['/author/lan-tt/feed/', { ...all, isFeed: true }, 'the feed of one'],
    ['/tag/tr%E1%BA%BB-em/', { ...all, tag: 'trẻ-em' }, 'a tag'],
    ['/?tag=tre-em', { ...all, tag: 'tre-em' }, 'a tag without names in addresses'],
    ['/2019/05/bai/feed/', { ...all, of: '/2019/05/bai', isFeed: true }, 'comments of an article'],
    ['/2019/05/bai/amp/', { ...all, of: '/2019/05/bai' }, 'an article for telephones'],
    ['/2019/05/bai/', undefined, 'an article is no list'],
    ['/?p=12&feed=rss2', undefined, 'nor is one by its number'],
    ['/', undefined, 'nor the home page'],
    ['/feeding/', undefined, 'nor what only begins so'],
  ])('%s asked for the list %j: %s', (address, list, _why) => {
    expect(oldList(address)).toEqual(list)
  })

  it.each([
    ['/category/doi-song/y-te/', 'y-te', 'the last part is the topic'],
    ['/Category/Y-te?amp=1', 'y-te', 'alone, and however it is typed'],
    ['/category/', undefined, 'no topic is named'],
    ['/chuyen-muc/y-te/', undefined, 'that is no address of WordPress’ own'],
    ['/tin/category/y-te/', undefined, 'nor is what only contains one'],
    ['/?cat=4', undefined, 'a number is no name'],
  ])('%s asked for the topic %j: %s', (address, part, _why) => {
    expect(topicPart(address)).toBe(part)
  })
})

describe('an old site', () => {
  it.each([
    ['cu.example', 'cu.example', 'its name'],
    ['www.CU.example:8443', 'cu.example', 'with www, a port and capitals, as a browser may ask'],
    ['www.www.cu.example', 'cu.example', 'as a slip of somebody’s DNS has it'],
    ['wwwcu.example', 'wwwcu.example', 'a name that only begins so'],
    ['10.0.0.5:8080', '10.0.0.5', 'a number of the inside'],
    ['old.invalid', '', 'the place of what names none'],
    ['[::1]:3000', '', 'no name'],
    ['', '', 'nothing'],
  ])('%s is known as “%s”: %s', (host, known, _why) => {
    expect(oldHost(host)).toBe(known)
  })

  it.each([
    ['/?p=102', true],
    ['/?cat=3', true],
    ['/tin.aspx?id=3', false],
    ['/?s=duong', false],
    ['/102', false],
  ])('what it calls %s only counts: %s', (address, counts) => {
    expect(isByNumber(address)).toBe(counts)
  })
})
