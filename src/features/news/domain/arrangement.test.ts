import { expect, test } from 'vitest'
import { readRelated, readTags } from './arrangement.ts'

test.each([
  { typed: '', slugs: [], why: 'nothing typed, no tags' },
  { typed: 'Phòng cháy, giao thông', slugs: ['phong-chay', 'giao-thong'], why: 'commas part them' },
  { typed: ' #Tiêm chủng ;\n hè ', slugs: ['tiem-chung', 'he'], why: 'so do semicolons and lines' },
  { typed: 'Hè, hè, HÉ', slugs: ['he'], why: 'those that differ by accents or case are one' },
  { typed: ', !!, -', slugs: [], why: 'signs alone are no word' },
])('tags typed as "$typed": $why', ({ typed, slugs }) => {
  const read = readTags(typed)
  expect(read.ok && read.value.map(({ slug }) => slug)).toEqual(slugs)
})

test('a tag keeps the name that was typed first', () => {
  expect(readTags('Đường hoa, duong hoa')).toEqual({
    ok: true,
    value: [{ slug: 'duong-hoa', name: 'Đường hoa' }],
  })
})

test.each([
  {
    typed: Array.from({ length: 11 }, (_, nth) => `t${String(nth)}`).join(','),
    code: 'too_many_tags',
  },
  { typed: 'a'.repeat(41), code: 'tag_too_long' },
])('tags beyond what a reader takes in are refused: $code', ({ typed, code }) => {
  expect(readTags(typed)).toEqual({ ok: false, error: { code } })
})

test('tags in letters of which no address is made are named, instead of being left out', () => {
  expect(readTags('Hè, 日本, Россия, 日本 du lịch, Đà Nẵng 2026, !!')).toEqual({
    ok: false,
    error: { code: 'tag_in_other_letters', wrong: ['日本', 'Россия', '日本 du lịch'] },
  })
})

test.each([
  {
    typed: 'https://portal.example/tin-tuc/bai-mot?doc-nhieu=week#y-kien',
    why: 'a pasted address',
  },
  { typed: '/en/tin-tuc/bai-mot/', why: 'an English page' },
  { typed: 'bai-mot\nbai-mot', why: 'the last part alone, twice' },
])('an article is named by $why', ({ typed }) => {
  expect(readRelated(typed)).toEqual({ ok: true, value: ['bai-mot'] })
})

test('five related articles are one too many', () => {
  expect(readRelated('a b c d e')).toEqual({ ok: false, error: { code: 'too_many_related' } })
})
