import { describe, expect, it } from 'vitest'
import { LIMITS } from './consultation.ts'
import { splitDraft } from './split-draft.ts'

const labels = (text: string) => {
  const split = splitDraft(text)
  return split.ok ? split.value.map(({ kind, label }) => [kind, label]) : split.error.code
}

describe('a draft in paragraphs', () => {
  it.each([
    ['an article', 'Điều 1. Phạm vi', [['article', 'Điều 1']]],
    ['an article in capitals', 'ĐIỀU 2: ĐỐI TƯỢNG', [['article', 'Điều 2']]],
    ['an inserted article', 'Điều 5a. Thêm', [['article', 'Điều 5a']]],
    [
      'a chapter',
      'Chương II\nĐiều 3. A',
      [
        ['part', ''],
        ['article', 'Điều 3'],
      ],
    ],
    [
      'clauses',
      'Điều 1. A\n1. Một\n2. Hai',
      [
        ['article', 'Điều 1'],
        ['clause', 'Khoản 1 Điều 1'],
        ['clause', 'Khoản 2 Điều 1'],
      ],
    ],
    [
      'points',
      'Điều 1. A\n1. Một\na) x\nđ) y',
      [
        ['article', 'Điều 1'],
        ['clause', 'Khoản 1 Điều 1'],
        ['point', 'Điểm a khoản 1 Điều 1'],
        ['point', 'Điểm đ khoản 1 Điều 1'],
      ],
    ],
    [
      'points right below an article',
      'Điều 7. A\na) x',
      [
        ['article', 'Điều 7'],
        ['point', 'Điểm a Điều 7'],
      ],
    ],
    [
      'clauses that begin anew',
      'Điều 1. A\n2. x\nĐiều 2. B\na) y',
      [
        ['article', 'Điều 1'],
        ['clause', 'Khoản 2 Điều 1'],
        ['article', 'Điều 2'],
        ['point', 'Điểm a Điều 2'],
      ],
    ],
    ['numbers without an article', '1. Một', [['clause', 'Khoản 1']]],
    [
      'other text',
      'Căn cứ Luật…\n\n\nTheo đề nghị…',
      [
        ['text', ''],
        ['text', ''],
      ],
    ],
    ['a word that only begins so', 'Điều kiện kinh doanh', [['text', '']]],
    ['a year at the beginning', '2026 là năm', [['text', '']]],
    ['nothing', ' \n ', 'draft_missing'],
    ['too many lines', 'a\n'.repeat(LIMITS.paragraphs + 1), 'too_many_paragraphs'],
    ['a line without an end', 'a'.repeat(LIMITS.paragraphCharacters + 1), 'paragraph_too_long'],
  ])('%s', (_why, text, expected) => {
    expect(labels(text)).toEqual(expected)
  })
})
