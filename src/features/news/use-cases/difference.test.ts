import { describe, expect, it } from 'vitest'
import { changesIn, differenceOf, isChanged, type Line, type Piece } from './difference.ts'

const text = (bodyHtml: string, title = 'T') => ({ title, lead: 'L', bodyHtml })
/** As a reader sees it: [-gone-] and {+new+}, <bold>, with the kind of the line where it is no paragraph. */
const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
const writtenPiece = ({ change, text: piece, looks }: Piece) => {
  const [before, after] = MARKS[change]
  const signs = { strong: ['<', '>'], em: ['/', '/'], s: ['~', '~'] } as const
  let seen = piece.trim()
  for (const look of ['em', 'strong', 's'] as const)
    if (looks.includes(look)) seen = signs[look][0] + seen + signs[look][1]
  return seen === '' ? piece : piece.replace(piece.trim(), () => before + seen + after)
}
const written = (lines: readonly Line[]) =>
  lines.map(({ kind, pieces }) =>
    [kind === 'paragraph' ? '' : `${kind}: `, ...pieces.map(writtenPiece)].join(''),
  )
const body = (before: string, after: string) =>
  written(differenceOf(text(before), text(after)).body)

describe('the difference of two texts', () => {
  it('shows the words that changed, and leaves alone those with accents that did not', () => {
    expect(body('<p>Mở cửa sáng thứ Bảy</p>', '<p>Mở cửa chiều thứ Bảy</p>')).toEqual([
      'Mở cửa [-sáng-] {+chiều+} thứ Bảy',
    ])
  })

  it('shows whole paragraphs that came or went, in their place', () => {
    expect(body('<p>Một</p><p>Hai</p><p>Ba</p>', '<p>Một</p><p>Ba</p><h2>Bốn</h2>')).toEqual([
      'Một',
      '[-Hai-]',
      'Ba',
      'h2: {+Bốn+}',
    ])
  })

  it('shows a link that leads elsewhere, which a reader of the words alone would not see', () => {
    expect(
      body('<p><a href="/thutuc">Thủ tục</a></p>', '<p><a href="/tin">Thủ tục</a></p>'),
    ).toEqual(['Thủ tục [-(/thutuc)-] {+(/tin)+}'])
  })

  it.each([
    {
      why: 'the list begins elsewhere',
      before: '<ol><li>Đơn</li><li>Giấy tờ</li></ol>',
      after: '<ol start="3"><li>Đơn</li><li>Giấy tờ</li></ol>',
      shown: ['numbered: [-1.-] {+3.+} Đơn', 'numbered: [-2.-] {+4.+} Giấy tờ'],
    },
    {
      why: 'an item came between: the others are the same ones with other numbers',
      before: '<ol><li>Đơn</li><li>Giấy tờ</li></ol>',
      after: '<ol><li>Đơn</li><li>Ảnh</li><li>Giấy tờ</li></ol>',
      shown: ['numbered: 1. Đơn', 'numbered: {+2.+} {+Ảnh+}', 'numbered: [-2.-] {+3.+} Giấy tờ'],
    },
    {
      why: 'the outer list goes on after one inside it',
      before: '<ol><li>Đơn<ul><li>Bản chính</li></ul></li><li>Giấy tờ</li></ol>',
      after: '<ol><li>Đơn<ul><li>Bản sao</li></ul></li><li>Giấy tờ</li></ol>',
      shown: ['numbered: 1. Đơn', 'item: Bản [-chính-]{+sao+}', 'numbered: 2. Giấy tờ'],
    },
  ])('shows the numbers of items: $why', ({ before, after, shown }) => {
    expect(body(before, after)).toEqual(shown)
  })

  it.each([
    ['words in bold', '<p>Nộp <strong>trước</strong> 5/12</p>', ['Nộp [-trước-] {+<trước>+} 5/12']],
    [
      'words that are struck out',
      '<p>Nộp <s>trước</s> 5/12</p>',
      ['Nộp [-trước-] {+~trước~+} 5/12'],
    ],
    [
      'what became a heading',
      '<h2>Nộp trước 5/12</h2>\n',
      ['[-Nộp trước 5/12-]', 'h2: {+Nộp trước 5/12+}'],
    ],
    [
      'a picture before it',
      '<figure data-picture="12"></figure><p>Nộp trước 5/12</p>',
      ['picture: {+12+}', 'Nộp trước 5/12'],
    ],
    [
      'a quotation',
      '<blockquote><p>Nộp sau</p></blockquote>',
      ['[-Nộp trước 5/12-]', 'quote: {+Nộp sau+}'],
    ],
  ])('shows %s without a sign of markup', (_what, after, expected) => {
    expect(body('<p>Nộp trước 5/12</p>', after)).toEqual(expected)
  })

  it.each([
    {
      why: 'a heading of another rank',
      before: '<h2>Hồ sơ</h2>',
      after: '<h3>Hồ sơ</h3>',
      shown: ['h2: [-Hồ sơ-]', 'h3: {+Hồ sơ+}'],
      forms: ['named', 'named'],
    },
    {
      why: 'a list without numbers',
      before: '<ol><li>Đơn</li></ol>',
      after: '<ul><li>Đơn</li></ul>',
      shown: ['numbered: [-1.-] [-Đơn-]', 'item: {+Đơn+}'],
      forms: ['named', 'named'],
    },
    {
      why: 'an item that is put below the one before',
      before: '<ul><li>Đơn</li><li>Bản chính</li></ul>',
      after: '<ul><li>Đơn<ul><li>Bản chính</li></ul></li></ul>',
      shown: ['item: Đơn', 'item: [-Bản chính-]', 'item: {+Bản chính+}'],
      forms: [undefined, 'named', 'named'],
    },
    {
      why: 'bold that ends with the emphasis within it',
      before: '<p><strong>Nộp <em>trước</em> 5/12</strong></p>',
      after: '<p><strong>Nộp <em>trước</em></strong> 5/12</p>',
      shown: ['<Nộp> </trước/> [-<5/12>-] {+5/12+}'],
      forms: [undefined],
    },
    {
      why: 'emphasis that is bold no more',
      before: '<p><strong><em>Nộp</em></strong></p>',
      after: '<p><em>Nộp</em></p>',
      shown: ['[-</Nộp/>-]{+/Nộp/+}'],
      forms: [undefined],
    },
    {
      why: 'a link around fewer words',
      before: '<p><a href="/a">Nộp ở quầy</a></p>',
      after: '<p>Nộp <a href="/a">ở quầy</a></p>',
      shown: ['[-Nộp-] {+Nộp+} ở quầy (/a)'],
      forms: [undefined],
    },
    {
      why: 'a line that is broken no more',
      before: '<p>Sáng: 7:30<br>Chiều: 13:30</p>',
      after: '<p>Sáng: 7:30 Chiều: 13:30</p>',
      shown: ['Sáng: 7:30 [-↵-] Chiều: 13:30'],
      forms: [undefined],
    },
    {
      why: 'cells that are no headings any more',
      before: '<table><tbody><tr><th>Việc</th><td>Phí</td></tr></tbody></table>',
      after: '<table><tbody><tr><td>Việc</td><td>Phí</td></tr></tbody></table>',
      shown: ['row: Việc | Phí'],
      forms: ['cells'],
    },
    {
      why: 'the number of an item of two paragraphs',
      before: '<ol><li><p>Đơn</p><p>Mẫu 1</p></li></ol>',
      after: '<ol start="2"><li><p>Đơn</p><p>Mẫu 1</p></li></ol>',
      shown: ['numbered: [-1.-] {+2.+} Đơn', 'Mẫu 1'],
      forms: [undefined, undefined],
    },
  ])('shows a change of the form alone: $why', ({ before, after, shown, forms }) => {
    const { body: lines } = differenceOf(text(before), text(after))
    expect(written(lines)).toEqual(shown)
    expect(lines.map(({ form }) => form)).toEqual(forms)
    expect(isChanged(lines)).toBe(true)
  })

  it('sees no change in the same text that another editor wrote down', () => {
    const list = '<ul><li>Đơn</li></ul>'
    const before = `<p>Nộp</p>\n${list}<p><strong><em>Ở quầy</em></strong></p>`
    const after = `<p>Nộp</p>${list}\n<p><em><strong>Ở quầy</strong></em></p>`
    expect(isChanged(differenceOf(text(before), text(after)).body)).toBe(false)
  })

  it.each([
    ['another category', 'Y tế', 'Y tế › Phòng bệnh', ['[-Y tế-]', '{+Y tế › Phòng bệnh+}']],
    ['the same', 'Y tế', 'Y tế', ['Y tế']],
    ['what an old version does not say', undefined, 'Y tế', ['Y tế']],
  ])('shows what the article is about: %s', (_what, before, after, shown) => {
    const of = (category: string | undefined) => ({ ...text('<p>Một</p>'), category })
    expect(written(differenceOf(of(before), of(after)).category)).toEqual(shown)
  })

  it('compares tables row by row and lists item by item', () => {
    const text = (fee: string, item: string) =>
      `<table><tbody><tr><th>Việc</th><th><p>Phí</p></th></tr><tr><td>Sao y</td><td>${fee}</td></tr></tbody></table><ol><li>Một</li><li>${item}</li></ol>`
    expect(body(text('2.000 đ', 'Hai'), text('3.000 đ', 'Hai &amp; ba'))).toEqual([
      'row: Việc | Phí',
      'row: Sao y | [-2-]{+3+}.000 đ',
      'numbered: 1. Một',
      'numbered: 2. Hai {+& ba+}',
    ])
  })

  it('of the first version everything is new', () => {
    const nothing = { title: '', lead: '', bodyHtml: '' }
    const { title, lead } = differenceOf(nothing, text('<p>Một</p>', 'Tựa'))
    expect([written(title), written(lead)]).toEqual([['{+Tựa+}'], ['{+L+}']])
  })

  it('is made quickly of texts that have nothing in common', () => {
    const lines = (word: string) =>
      Array.from({ length: 6000 }, (_, index) => `<p>${word}${String(index)}</p>`).join('')
    const began = performance.now()
    const compared = body(lines('một'), lines('hai'))
    expect(compared).toHaveLength(12_000)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

it('a long text is shown where it changed, with the lines beside that', () => {
  const paragraphs = (words: readonly string[]) => words.map(each => `<p>${each}</p>`).join('')
  const before = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám']
  const { body: lines } = differenceOf(
    text(paragraphs(before)),
    text(paragraphs(before.with(0, 'Mốt').with(5, 'Lục'))),
  )
  expect(changesIn(lines).map(written)).toEqual([
    ['[-Một-]{+Mốt+}', 'Hai'],
    ['Năm', '[-Sáu-]{+Lục+}', 'Bảy'],
  ])
})
