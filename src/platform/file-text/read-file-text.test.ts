import { execFileSync } from 'node:child_process'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { EMBLEM, mixedOf, pdfOf, SCAN, STAMPED, streamOf } from '#test/support/pdf-pages.ts'
import { docxOf, xlsxOf, zipOf } from '#test/support/zip.ts'
import { printPdf, stopPrintingPdf } from '../pdf/print-pdf.ts'
import type { FileText } from './file-text.ts'
import { readFileText } from './read-file-text.ts'

afterAll(stopPrintingPdf)

const read = (
  kind: 'pdf' | 'docx' | 'xlsx',
  bytes: Uint8Array,
  mostCharacters = 200_000,
): Promise<FileText> => readFileText({ kind, bytes: new Uint8Array(bytes), mostCharacters })

const LINE = 'Ủy ban nhân dân quận quyết định ban hành Quy chế tiếp công dân tại trụ sở. '

const printed = (...paragraphs: string[]) =>
  printPdf({
    ...{ title: 'Quyết định', createdAt: instant('2026-11-24T00:00:00Z'), language: 'vi' },
    ...{ fontSize: 13 },
    parts: [{ orientation: 'portrait', margins: [50, 50, 50, 50], foot: '', content: paragraphs }],
  })

/** Pages that all show the same stream. */
function pagesOf(count: number, stream: Buffer): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${String(index + 4)} 0 R`).join(' ')
  return pdfOf(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(count)} >>`,
    stream,
    ...Array.from(
      { length: count },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << >> >>',
    ),
  )
}

describe('a PDF', () => {
  it('gives its Vietnamese text and how many pages it has', async () => {
    const found = await read('pdf', await printed(LINE, 'Điều 1. Phạm vi điều chỉnh'))
    expect(found).toMatchObject({ kind: 'text', pages: 1, isCutShort: false })
    expect(found.kind === 'text' && found.text.replace(/\s+/g, ' ')).toContain(
      'Ủy ban nhân dân quận quyết định ban hành Quy chế',
    )
  })

  it('is read as far as asked, and says that there is more', async () => {
    const found = await read('pdf', await printed(LINE.repeat(20)), 300)
    expect(found).toMatchObject({ kind: 'text', isCutShort: true })
    expect(found.kind === 'text' && found.text.length).toBe(300)
  })

  it('of scanned pages says that it has no text, a signature’s stamp notwithstanding', async () => {
    const empty = streamOf(deflateSync(Buffer.from('q Q')), '/FlateDecode')
    expect(await read('pdf', pagesOf(3, empty))).toEqual({ kind: 'no_text', pages: 3 })
    expect(await read('pdf', mixedOf(SCAN, STAMPED))).toEqual({ kind: 'no_text', pages: 2 })
  })

  it('of which part is scanned gives the text that there is, however short, and how many of its pages are pictures', async () => {
    const words = 'Dieu 1. Pham vi dieu chinh va doi tuong ap dung cua Quy che nay.'
    const mostly = await read('pdf', mixedOf(words, ...Array.from({ length: 12 }, () => STAMPED)))
    expect(mostly).toMatchObject({ kind: 'text', pages: 13, scanned: 12, isCutShort: false })
    expect(mostly.kind === 'text' && mostly.text).toContain('Pham vi dieu chinh')
    const short = await read('pdf', mixedOf('Quyet dinh ve le hoi hoa', SCAN))
    expect(short).toMatchObject({ kind: 'text', pages: 2, scanned: 1 })
    expect(short.kind === 'text' && short.text).toContain('le hoi hoa')
  })

  it('is not called scanned for a page with a few words or none, or a small picture', async () => {
    const few = mixedOf('PHU LUC', '', EMBLEM)
    expect(await read('pdf', few)).toMatchObject({ kind: 'text', pages: 3, scanned: 0 })
  })

  it.each([
    ['broken', Buffer.from('%PDF-1.7\nnothing that is a PDF')],
    ['empty', Buffer.alloc(0)],
    ['a page tree that leads to itself', pdfOf('<< /Type /Catalog /Pages 1 0 R >>')],
  ])('that is %s is told to be unreadable', async (_why, bytes) => {
    expect(['unreadable', 'no_text']).toContain((await read('pdf', bytes)).kind)
  })

  it('that unpacks to gigabytes is given up, and the next file is read', async () => {
    const zeros = deflateSync(Buffer.alloc(400_000_000), { level: 1 })
    const bomb = streamOf(deflateSync(zeros), '[/FlateDecode /FlateDecode]')
    const before = process.memoryUsage.rss()
    const found = await read('pdf', pagesOf(5, bomb))
    expect(['too_large', 'no_text', 'unreadable']).toContain(found.kind)
    expect(process.memoryUsage.rss() - before).toBeLessThan(1_500_000_000)
    expect(await read('pdf', await printed(LINE))).toMatchObject({ kind: 'text' })
  }, 90_000)
})

const wordOf = (xml: string) =>
  zipOf([
    { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
    { name: 'word/document.xml', bytes: Buffer.from(xml) },
  ])

describe('a Word file', () => {
  it.each([
    [
      'two paragraphs',
      '<w:p><w:r><w:t>Một</w:t></w:r></w:p><w:p><w:t xml:space="preserve"> hai</w:t></w:p>',
      'Một\n hai',
    ],
    ['words in pieces', '<w:p><w:t>Ủy b</w:t><w:t>an</w:t></w:p>', 'Ủy ban'],
    [
      'a tab and a line break',
      '<w:p><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:p>',
      'a\tb\nc',
    ],
    ['signs of XML', '<w:p><w:t>A &amp; B &lt; C &#7879;&#x1EC7;</w:t></w:p>', 'A & B < C ệệ'],
    ['a name for parts other than Word’s', '<x:p><x:t>chữ</x:t></x:p>', 'chữ'],
    ['text that was deleted', '<w:p><w:t>còn</w:t><w:delText>bỏ</w:delText></w:p>', 'còn'],
    ['tables', '<w:tbl><w:tr><w:tc><w:p><w:t>ô</w:t></w:p></w:tc></w:tr></w:tbl>', 'ô'],
    ['what would make a text read backwards', '<w:p><w:t>a\u202Eb\u0000</w:t></w:p>', 'ab'],
  ])('gives %s', async (_why, xml, text) => {
    expect(await read('docx', wordOf(`<w:document>${xml}</w:document>`))).toEqual({
      ...{ kind: 'text', pages: null, isCutShort: false, scanned: 0 },
      text,
    })
  })

  it('without a word says so', async () => {
    expect(await read('docx', docxOf())).toEqual({ kind: 'no_text', pages: null })
  })

  it.each([
    ['broken', Buffer.from('PK\x03\x04 and nothing else'), 'unreadable'],
    [
      'an archive of something else',
      zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]),
      'unreadable',
    ],
    ['a bomb', wordOf(' '.repeat(40_000_000)), 'too_large'],
    [
      'a bomb that lies',
      zipOf([{ name: 'word/document.xml', bytes: Buffer.alloc(40_000_000), saysBytes: 10 }]),
      'unreadable',
    ],
  ])('that is %s does no harm', async (_why, bytes, kind) => {
    expect(await read('docx', bytes)).toEqual({ kind })
  })

  it('made to be read over and over is read once', async () => {
    const began = performance.now()
    await read('docx', wordOf('<w:t '.repeat(500_000)))
    await read('docx', wordOf('<w:t>&'.repeat(500_000)))
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

it('is tried again, not given up, when the server is ended while a file is read', async () => {
  const reading = read('docx', wordOf('<w:t '.repeat(500_000)))
  const children = () =>
    execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
      .split('\n')
      .filter(line => line.includes('file-text-process'))
  await expect.poll(children).toHaveLength(1)
  process.kill(Number.parseInt(children()[0] ?? '', 10), 'SIGINT')
  await expect(reading).rejects.toThrow('broken off')
})

describe('an Excel file', () => {
  it('gives the words of its cells, a line for each, and no figures', async () => {
    const book = xlsxOf({ shared: ['Thu ngân sách', 'Chi &amp; dự phòng'], own: ['Quý III'] })
    expect(await read('xlsx', book)).toEqual({
      ...{ kind: 'text', pages: null, isCutShort: false, scanned: 0 },
      text: 'Thu ngân sách\nChi & dự phòng\n\nQuý III',
    })
  })

  it.each([
    ['that holds figures alone has no text', xlsxOf(), { kind: 'no_text', pages: null }],
    ['that is a Word file is unreadable', docxOf(), { kind: 'unreadable' }],
    [
      'that is a bomb is given up',
      xlsxOf({ shared: [' '.repeat(40_000_000)] }),
      { kind: 'too_large' },
    ],
  ])('%s', async (_why, bytes, found) => {
    expect(await read('xlsx', bytes)).toEqual(found)
  })
})
