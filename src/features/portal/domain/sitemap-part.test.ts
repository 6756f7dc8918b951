import { describe, expect, it } from 'vitest'
import { partNames, readPartName } from './sitemap-part.ts'

describe('the parts of a year', () => {
  it.each([
    ['one text', 1, ['tin-tuc-2026.xml']],
    ['as many as a part may hold', 25_000, ['tin-tuc-2026.xml']],
    ['one more', 25_001, ['tin-tuc-2026.xml', 'tin-tuc-2026-2.xml']],
    [
      'an archive brought over in a year',
      60_000,
      ['tin-tuc-2026.xml', 'tin-tuc-2026-2.xml', 'tin-tuc-2026-3.xml'],
    ],
  ])('%s', (_why, count, names) => {
    expect(partNames('tin-tuc', { year: 2026, count })).toEqual(names)
  })

  it('are read from where the one before ended', () => {
    expect(readPartName('tin-tuc-2026.xml')).toEqual({ kind: 'tin-tuc', year: 2026, skip: 0 })
    expect(readPartName('van-ban-1999-3.xml')).toEqual({
      ...{ kind: 'van-ban', year: 1999, skip: 50_000 },
    })
  })

  it.each([
    'trang.xml',
    'tin-tuc-20.xml',
    'tin-tuc-2026-0.xml',
    'tin-tuc-2026-100.xml',
    'khac-2026.xml',
  ])('are not %s', name => {
    expect(readPartName(name)).toBeUndefined()
  })
})
