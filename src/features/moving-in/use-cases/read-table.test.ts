import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '#test/support/moving.ts'
import { readTable, type TableRow } from './read-table.ts'

const HEADINGS = ['Tệp', 'Tiêu đề', 'Chuyên mục']
const ROW = ['a.html', '"Một, ""hai"""', 'Đời sống']

async function rowsOf(content: string | Buffer) {
  const path = join(await folderWith({ 'items.csv': content }), 'items.csv')
  const rows: TableRow[] = []
  for await (const row of readTable(path)) rows.push(row)
  return rows
}

describe('the table of a folder', () => {
  it.each([
    ['commas', [HEADINGS, ROW].map(row => row.join(',')).join('\r\n')],
    [
      'semicolons, as spreadsheets set for Vietnamese write it',
      [HEADINGS, ROW].map(row => row.join(';')).join('\n'),
    ],
    ['tabs', [HEADINGS, ROW].map(row => row.join('\t')).join('\n')],
    ['a byte order mark', `\uFEFF${[HEADINGS, ROW].map(row => row.join(',')).join('\n')}`],
    [
      'two bytes for each letter',
      Buffer.from(`\uFEFF${[HEADINGS, ROW].map(row => row.join('\t')).join('\n')}`, 'utf16le'),
    ],
    [
      'letters and marks apart',
      [HEADINGS, ROW]
        .map(row => row.join(','))
        .join('\n')
        .normalize('NFD'),
    ],
    [
      'English headings in capitals',
      [['FILE', 'Title', 'category'], ROW].map(row => row.join(',')).join('\n'),
    ],
  ])('is read with %s', async (_what, content) => {
    expect(await rowsOf(content)).toMatchObject([
      { file: 'a.html', title: 'Một, "hai"', category: 'Đời sống', author: '' },
    ])
  })

  it.each([
    ['it names no files', 'title\nMột', 'source_table_without_files', ''],
    [
      'a quotation never ends, whatever its line has swallowed',
      'file,title\na.html,"Một\nhai"\n\nb.html,"Ba\nc.html,Bốn\nd.html,Năm\n',
      'source_table_broken',
      '5',
    ],
    ['one never ends among the headings', 'file,"title\na.html,Một', 'source_table_broken', '1'],
    ['a row is longer than any', `file\n${'a'.repeat(200_000)}`, 'source_table_broken', '2'],
  ])('is refused when %s, and its line is told', async (_what, content, code, about) => {
    await expect(rowsOf(content)).rejects.toMatchObject({ code, about })
  })
})
