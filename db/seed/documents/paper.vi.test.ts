/** The demo's documents as they are printed. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { readFileText } from '#platform/file-text/read-file-text.ts'
import { FACTS } from '#test/support/documents.ts'
import { wordFileOf } from './docx.ts'
import { paperOf } from './paper.vi.ts'

const DECISION = {
  ...{ ...FACTS, fieldId: 1, title: 'Quy định phân loại rác', signer: 'Trần Văn Hùng' },
  ...{ issuer: 'Ủy ban nhân dân quận Bình Thạnh', issuedOn: plainDate('2026-02-05') },
}
const TEXT = 'Căn cứ Luật Bảo vệ môi trường;\nQUYẾT ĐỊNH:\nĐiều 1. Phạm vi\nRác <b> & đất.'
const posts = (more: object) => paperOf({ ...DECISION, ...more }, '', TEXT).signature.posts

describe('a document on paper, after Decree 30/2020/NĐ-CP', () => {
  it('says who issued it, its number, its place and day, what it is and what it rests on', () => {
    const paper = paperOf(DECISION, 'Quyết định', TEXT)
    expect(paper).toMatchObject({
      agency: ['ỦY BAN NHÂN DÂN', 'QUẬN BÌNH THẠNH'],
      number: 'Số: 12/2026/QĐ-UBND',
      placeAndDay: 'Bình Thạnh, ngày 05 tháng 02 năm 2026',
    })
    expect(
      paper.lines.map(({ as, text }) => `${as}: ${text}`).filter(line => !/^note/.test(line)),
    ).toEqual([
      ...['title: QUYẾT ĐỊNH', 'title: Quy định phân loại rác'],
      'centred: ỦY BAN NHÂN DÂN QUẬN BÌNH THẠNH',
      ...['basis: Căn cứ Luật Bảo vệ môi trường;', 'centred: QUYẾT ĐỊNH:'],
      ...['heading: Điều 1. Phạm vi', 'body: Rác <b> & đất.'],
    ])
  })

  it('is signed for the committee by its chair or in the chair’s place; who issues alone signs alone', () => {
    expect(posts({})).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
    expect(posts({ signerTitle: 'Phó Chủ tịch' })).toEqual([
      ...['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ])
    expect(posts({ issuer: 'Chủ tịch Ủy ban nhân dân quận Bình Thạnh' })).toEqual(['CHỦ TỊCH'])
  })

  it('of a letter has no title, and says below its number what it is about', () => {
    const letter = { ...DECISION, type: 'official_letter', title: 'Về việc họp' } as const
    const { about, lines } = paperOf(letter, 'Công văn', 'Kính gửi: Các phường.')
    expect([about, lines.map(({ as }) => as)]).toEqual(['V/v họp', ['note', 'centred']])
  })

  it('of a plan does not say twice that it is one', () => {
    const plan = { ...DECISION, type: 'plan', title: 'Kế hoạch nạo vét cống' } as const
    const [first, second] = paperOf(plan, 'Kế hoạch', TEXT).lines
    expect([first?.text, second?.text]).toEqual(['KẾ HOẠCH', 'Nạo vét cống'])
  })

  it('is a Word file whose words are found, signs of XML too', async () => {
    const bytes = new Uint8Array(wordFileOf(paperOf(DECISION, 'Quyết định', TEXT)))
    const read = await readFileText({ kind: 'docx', bytes, mostCharacters: 5000 })
    expect(read).toMatchObject({ kind: 'text', isCutShort: false })
    expect(read.kind === 'text' && read.text).toContain('Rác <b> & đất.')
  })
})

test.each(['quan', 'phuong'])(
  'every text of %s has paragraphs, and no blank line among them',
  folder => {
    const at = new URL(`texts/${folder}/`, import.meta.url)
    for (const name of readdirSync(at)) {
      const lines = readFileSync(new URL(name, at), 'utf8').trim().split('\n')
      expect([name, lines.length > 4, lines.filter(line => line.trim() === '')]).toEqual([
        name,
        true,
        [],
      ])
    }
  },
)
