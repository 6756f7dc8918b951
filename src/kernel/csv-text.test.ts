import { expect, test } from 'vitest'
import { cellSays, csvText } from './csv-text.ts'

test.for([
  ['a formula', '=1+1', "'=1+1"],
  ['one that begins with a sign', '+84 28', "'+84 28"],
  ['a leading zero', '0790', "'0790"],
  ['an identity number', '079190012341', "'079190012341"],
  ['more digits than a spreadsheet holds', '1234567890123456', "'1234567890123456"],
  ['a code whose last zero is no decimal', '1.001230', "'1.001230"],
  ['a code that looks like a power', '12E5', "'12E5"],
  ['a number as it is', '120', '120'],
  ['zero', '0', '0'],
  ['a decimal as it is', '10.8', '10.8'],
  ['digits in groups', '079 190 012 341', '079 190 012 341'],
  ['words with commas', 'Một, hai', '"Một, hai"'],
  ['quotes', 'nói "không"', '"nói ""không"""'],
  ['a dash at the beginning of a list', '- một', "'- một"],
  ['a formula of old programs', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula behind a tab', '\t=1', "'\t=1"],
  ['a full-width formula', '＝1+1', "'＝1+1"],
  ['a full-width plus', '＋1', "'＋1"],
  ['a full-width minus', '－1', "'－1"],
  ['a full-width formula of old programs', '＠SUM(A1)', "'＠SUM(A1)"],
  ['a sum in the middle', 'a=1', 'a=1'],
  ['nothing', '', ''],
])('%s: %s survives a spreadsheet, and is read as it was', ([, text = '', cell]) => {
  expect(csvText([[text]])).toBe(`\uFEFF${cell ?? ''}\r\n`)
  if (!/[",]/.test(text)) expect(cellSays(cell ?? '')).toBe(text)
})

test('numbers are numbers, nothing is nothing, and an apostrophe of a text is its own', () => {
  expect(csvText([[0.5, null, 12]])).toBe('\uFEFF0.5,,12\r\n')
  expect(cellSays("'một")).toBe("'một")
})

test('a formula behind a break is none', () => {
  expect(csvText([['\n=1']])).toBe('\uFEFF"\'\n=1"\r\n')
})

test('a table that programs read too keeps codes as they are, and no formula', () => {
  expect(csvText([['1.001230', '079', '=1+1']], 'exact')).toBe("\uFEFF1.001230,079,'=1+1\r\n")
})
