import { describe, expect, it } from 'vitest'
import { fewTexts, searchFew } from './few-texts.ts'

const PHONES = [
  {
    of: 'one-stop',
    titles: ['Bộ phận Một cửa', 'One-stop unit'],
    text: 'Tiếp nhận hồ sơ. Thứ Năm.',
  },
  {
    of: 'ward',
    titles: ['UBND Phường 11', 'Ward 11'],
    text: 'Tiếp công dân sáng thứ Năm hằng tuần.',
  },
  {
    of: 'market',
    titles: ['Ban quản lý chợ'],
    text: 'Cạnh Phường 11. Hàng tuần.',
    number: '11/BQL',
  },
]
const few = fewTexts(PHONES)
const find = (text: string, more: { key?: string; limit?: number } = {}) =>
  searchFew(few, { text, limit: 5, keyOf: of => (of === 'market' ? 'other' : 'unit'), ...more })

describe('among few texts', () => {
  it.each([
    {
      text: 'phuong 11',
      hits: ['ward', 'market'],
      why: 'those with the words in their title first',
    },
    { text: 'Phường 11', hits: ['ward', 'market'], why: 'with accents' },
    { text: 'mot cua', hits: ['one-stop'], why: 'without accents' },
    { text: 'one-stop', hits: ['one-stop'], why: 'in the other language' },
    { text: 'tiep cong d', hits: ['ward'], why: 'the last word in the making' },
    { text: '11/BQL', hits: ['market'], why: 'by its number' },
    { text: 'ban quan li cho', hits: ['market'], why: 'i for y' },
    { text: 'phuong 12', hits: [], why: 'a number is no slip' },
    { text: 'tiep cong an', hits: [], why: 'one word is in none of them' },
    { text: '!!!', hits: [], why: 'no word at all' },
  ])('“$text” finds $hits: $why', async ({ text, hits }) => {
    expect((await find(text)).hits).toEqual(hits)
  })

  it('slips are mended, and what was taken for them is told', async () => {
    const { hits, mended } = await find('phuogn 11')
    expect({ hits, mended }).toEqual({ hits: ['ward', 'market'], mended: [['phuong'], ['11']] })
  })

  it('what has something in common is counted over all, and found by it alone', async () => {
    const { hits, tally } = await find('phuong 11', { key: 'other' })
    expect(hits).toEqual(['market'])
    expect(tally).toEqual({
      counts: [
        { key: 'other', count: 1 },
        { key: 'unit', count: 1 },
      ],
      ...{ total: 2, isWhole: true },
    })
    expect((await find('phuong', { limit: 1 })).hits).toEqual(['ward'])
  })
})
