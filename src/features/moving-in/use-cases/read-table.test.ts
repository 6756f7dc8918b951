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
    ['it names no files', 'title\nMột', 'source_table_without_files'],
    ['a quotation never ends', 'file,title\na.html,"Một\nb.html,Hai', 'source_table_broken'],
    ['a row is longer than any', `file\n${'a'.repeat(200_000)}`, 'source_table_broken'],
  ])('is refused when %s', async (_what, content, code) => {
    await expect(rowsOf(content)).rejects.toMatchObject({ code })
  })
})
