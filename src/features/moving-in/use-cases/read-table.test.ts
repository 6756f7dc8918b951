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
    [
      'bytes of TCVN3, its headings too',
      Buffer.from(
        'TÖp,Tiªu ®Ò,Chuyªn môc,Tr¹ng th¸i\na.html,Tiªm chñng,\xa7êi sèng,nh¸p\nb.html,Ph\xad\xeang m\xedi,\xa7êi sèng,\n',
        'latin1',
      ),
      [
        { title: 'Tiêm chủng', category: 'Đời sống', state: 'nháp', letters: 'TCVN3' },
        { title: 'Phường mới', category: 'Đời sống', letters: 'TCVN3' },
      ],
    ],
    [
      'VNI in some rows, Unicode in others, words that could be both in each',
      'file,title,category\na.html,Tieâm chuûng,Ñôøi soáng\nb.html,Hôm qua,Đời sống\nc.html,Treû em,Ñôøi soáng\nd.html,Cöûa soâng,\n',
      [
        { title: 'Tiêm chủng', category: 'Đời sống', letters: 'VNI' },
        { title: 'Hôm qua', category: 'Đời sống', letters: undefined },
        { title: 'Trẻ em', letters: 'VNI' },
        { title: 'Cửa sông', letters: 'VNI' },
      ],
    ],
  ])(
    'is read in letters of before Unicode, told from all of it: %s',
    async (_what, content, rows) => {
      expect(await rowsOf(content)).toMatchObject(rows)
    },
  )

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
