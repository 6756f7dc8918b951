import { describe, expect, it } from 'vitest'
import { csvCell } from './report.csv.ts'

describe('a cell of the table', () => {
  it.each([
    ['plain text', 'Nên nới giờ', 'Nên nới giờ'],
    ['a comma', 'một, hai', '"một, hai"'],
    ['quotes', 'nói "không"', '"nói ""không"""'],
    ['lines', 'một\nhai', '"một\nhai"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind a plus', '+1', "'+1"],
    ['a dash at the beginning of a list', '- một', "'- một"],
    ['a formula of old programs', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind a tab', '\t=1', "'\t=1"],
    ['a sum in the middle', 'a=1', 'a=1'],
    ['nothing', '', ''],
  ])('with %s', (_why, text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })
})
