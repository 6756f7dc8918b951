import { describe, expect, it } from 'vitest'
import { readAddress } from './typed-address.ts'

describe('an address that somebody typed', () => {
  it.each([
    ['as it is, of this site', '/tin-tuc/chuyen-muc/thong-bao', '/tin-tuc/chuyen-muc/thong-bao'],
    ['as it is, of the web', ' https://gov.vn/a?b=1#c ', 'https://gov.vn/a?b=1#c'],
    ['as it is, not encrypted', 'http://gov.vn', 'http://gov.vn'],
    ['as it is, of a mailbox', 'mailto:a@b.vn', 'mailto:a@b.vn'],
    ['as it is, of a telephone', 'tel:1022', 'tel:1022'],
    ['as it is, with its blanks', 'https://gov.vn/The plan.pdf', 'https://gov.vn/The%20plan.pdf'],
    ['on the web, where only a host was typed', 'www.gov.vn', 'https://www.gov.vn'],
    ['on the web, with what follows the host', 'gov.vn:8080/a.pdf', 'https://gov.vn:8080/a.pdf'],
    ['on the web, with letters of ours', 'hà-nội.vn', 'https://hà-nội.vn'],
    ['a mailbox, where only that was typed', 'ubnd@gov.vn', 'mailto:ubnd@gov.vn'],
  ])('is %s', (_why, typed, address) => {
    expect(readAddress(typed)).toEqual({ ok: true, address })
  })

  it.each([
    ['nothing', '', 'address_missing'],
    ['what stood in the box before', 'https://', 'address_missing'],
    ['code', 'javascript:alert(1)', 'address_kind'],
    ['a file of one’s own computer', 'file:///C:/a.pdf', 'address_kind'],
    ['a disk', 'C:\\a.pdf', 'address_kind'],
    ['a file’s name', 'plan.pdf', 'address_wrong'],
    ['words', 'cổng dịch vụ công', 'address_wrong'],
    ['a word', 'thu-tuc', 'address_wrong'],
    ['a place in the text', '#_ftn1', 'address_wrong'],
    ['another host without its scheme', '//evil.example', 'address_wrong'],
    ['strokes without end', 'https:////a', 'address_wrong'],
    ['another host in the guise of a path', '/\\evil.example', 'address_wrong'],
  ])('is refused: %s', (_why, typed, problem) => {
    expect(readAddress(typed)).toEqual({ ok: false, problem })
  })
})
