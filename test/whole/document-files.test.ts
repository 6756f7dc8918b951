import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { searchDocuments } from '#features/documents'
import { documentIn } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { mixedOf, STAMPED } from '#test/support/pdf-pages.ts'
import { OLD_OFFICE, xlsxOf, zipOf } from '#test/support/zip.ts'
import { DESK, openDocumentDesk } from './document-desk.ts'

const PDF = 'db/seed/documents/files/quy-che-tiep-cong-dan.pdf'
const { town, editor, chief, reader, entered, sendFile, readFiles, publish } =
  await openDocumentDesk()

describe('a file', () => {
  it('is read after it was sent, and the search finds what it says without accents', async () => {
    const address = await entered({ number: '51/2026/QĐ-UBND' })
    await sendFile(address, await readFile(PDF), 'Quy chế.pdf')
    expect((await editor.get(address)).body).toContain('Đang đọc chữ trong tệp')
    await publish(address)
    await readFiles(address)
    expect((await editor.get(address)).body).toContain('Tìm kiếm được theo nội dung')
    const found = await reader.get('/van-ban?q=phu+nu+mang+thai')
    expect(found.body).toContain('51/2026/QĐ-UBND')
    const { db, siteId } = town.world
    const { hits } = await searchDocuments(db, siteId, { words: 'phụ nữ mang thai', limit: 5 })
    const [hit] = hits
    expect(hit).toMatchObject({ number: '51/2026/QĐ-UBND' })
    expect(hit?.excerpt).toContain('QUYẾT ĐỊNH')
    const page = (await reader.get('/van-ban/quyet-dinh-51-2026-qd-ubnd')).body
    expect(page).toMatch(/Quy chế\.pdf[\s\S]*PDF · 26 kB · 1 trang/)
    const link = /\/van-ban\/tep\/[0-9a-f-]+/.exec(page)?.[0] ?? ''
    const file = await reader.get(link)
    expect([file.headers['content-type'], file.rawPayload.equals(await readFile(PDF))]).toEqual([
      'application/pdf',
      true,
    ])
  })

  it('without text is told to the editor, and to readers who cannot see it', async () => {
    const address = await entered({ number: '52/2026/QĐ-UBND' })
    const scanned = Buffer.from(
      (await readFile(PDF)).toString('latin1').replaceAll('/Contents', '/Content_'),
      'latin1',
    )
    await sendFile(address, scanned, 'ban-chup.pdf')
    await readFiles(address)
    expect((await editor.get(address)).body).toContain('Không đọc được chữ: bản chụp')
    await publish(address)
    const page = (await reader.get('/van-ban/quyet-dinh-52-2026-qd-ubnd')).body
    expect(page).toContain('Bản chụp, trình đọc màn hình không đọc được')
    expect((await editor.get(DESK)).body).toContain('Có tệp không đọc được chữ')
  })

  it('that cannot be a scan is not called one where it has no words', async () => {
    const address = await entered({ number: '59/2026/QĐ-UBND' })
    await sendFile(address, xlsxOf(), 'so-lieu.xlsx')
    await readFiles(address)
    await publish(address)
    const page = '/van-ban/quyet-dinh-59-2026-qd-ubnd'
    const seen = [
      ...[await editor.get(address), await editor.get(`${address}/lich-su`)],
      ...[await reader.get(page), await reader.get(`/en${page}`)],
    ].map(({ body }) => body)
    for (const body of seen.slice(0, 2)) expect(body).toContain('Không thấy chữ trong tệp')
    expect(seen[2]).toContain('Trong tệp không có chữ')
    expect(seen[3]).toContain('There are no words in this file')
    // The form tells what is better sent.
    for (const body of seen)
      expect(body.replace('không phải bản chụp', '')).not.toMatch(/bản chụp|scan/i)
    expect(await htmlFindings(seen[2] ?? '')).toEqual([])
  })

  it('of which most pages are scans is found by the words that it has, and is told so to the editor and to readers', async () => {
    const address = await entered({ number: '53/2026/QĐ-UBND' })
    const bytes = mixedOf('Quy che hoi hoa xuan', ...Array.from({ length: 12 }, () => STAMPED))
    await sendFile(address, bytes, 'quy-che.pdf')
    await readFiles(address)
    const desk = (await editor.get(address)).body
    expect(desk).toContain('Tìm kiếm được theo nội dung')
    expect(desk).toContain('12 trong 13 trang là bản chụp')
    expect(await htmlFindings(desk)).toEqual([])
    await publish(address)
    const page = '/van-ban/quyet-dinh-53-2026-qd-ubnd'
    expect((await reader.get(page)).body).toContain(
      '12 trong 13 trang là bản chụp, trình đọc màn hình không đọc được',
    )
    expect((await reader.get(`/en${page}`)).body).toContain('12 of 13 pages are scans')
    expect((await reader.get('/van-ban?q=hoi+hoa+xuan')).body).toContain('53/2026/QĐ-UBND')
  })

  it.each([
    [
      'a program that calls itself a PDF',
      Buffer.from('MZ this is a program'),
      'Chỉ nhận tệp PDF, Word (.docx) hoặc Excel (.xlsx)',
    ],
    ['a file of the old Word', OLD_OFFICE, 'lưu lại dạng .docx, .xlsx hoặc PDF'],
    [
      'a workbook with macros',
      xlsxOf({}, 'ms-excel.sheet.macroEnabled'),
      'Chỉ nhận tệp PDF, Word (.docx) hoặc Excel (.xlsx)',
    ],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'Chỉ nhận tệp PDF, Word (.docx) hoặc Excel (.xlsx)',
    ],
    [
      'an archive',
      zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]),
      'Tệp bị hỏng, hoặc không phải',
    ],
    ['nothing', Buffer.alloc(0), 'Tệp rỗng'],
  ])('that is %s is refused', async (_why, bytes, sentence) => {
    const address = await entered({ number: `53/${String(bytes.length)}` })
    const refused = await sendFile(address, bytes, 'quyet-dinh.pdf')
    expect([refused.statusCode, refused.body.includes(sentence)]).toEqual([422, true])
    expect(refused.body).toContain('href="#file-file"')
    expect(await htmlFindings(refused.body)).toEqual([])
  })

  it('that is a table of Excel is found by its words and sent as one', async () => {
    const address = await entered({ number: '57/2026/QĐ-UBND' })
    const book = xlsxOf({ shared: ['Dự toán thu phí bến đò'] })
    expect((await sendFile(address, book, 'du-toan.xlsx')).statusCode).toBe(303)
    await readFiles(address)
    const link = /\/van-ban\/tep\/[0-9a-f-]+/.exec((await editor.get(address)).body)?.[0] ?? ''
    const { headers, rawPayload } = await editor.get(link)
    expect(headers['content-type']).toContain('spreadsheetml.sheet')
    expect(headers['content-disposition']).toMatch(/^attachment/)
    expect(rawPayload.equals(book)).toBe(true)
    await publish(address)
    const { hits } = await searchDocuments(town.world.db, town.world.siteId, {
      ...{ words: 'dự toán thu phí bến đò', limit: 1 },
    })
    expect(hits[0]?.number).toBe('57/2026/QĐ-UBND')
  })

  it('is named as what it is, and not found by the letterhead that stands on every paper', async () => {
    const address = await entered({ number: '58/2026/QĐ-UBND' })
    const shared = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc', 'Bến phà']
    await sendFile(address, xlsxOf({ shared }), 'ben-pha.pdf')
    await readFiles(address)
    expect((await editor.get(address)).body).toContain('ben-pha.xlsx')
    await publish(address)
    const { db, siteId } = town.world
    const numbers = async (words: string) =>
      (await searchDocuments(db, siteId, { words, limit: 5 })).hits.map(({ number }) => number)
    expect(await numbers('bến phà')).toEqual(['58/2026/QĐ-UBND'])
    for (const words of ['hạnh phúc', 'độc lập tự do']) expect(await numbers(words)).toEqual([])
  })

  it('of a draft is seen by nobody but its keepers', async () => {
    const address = await entered({ number: '54/2026/QĐ-UBND' })
    await sendFile(address, await readFile(PDF), 'a.pdf')
    const link = /\/van-ban\/tep\/[0-9a-f-]+/.exec((await editor.get(address)).body)?.[0] ?? ''
    expect((await reader.get(link)).statusCode).toBe(404)
    expect((await editor.get(link)).statusCode).toBe(200)
  })

  it('sent twice is kept once', async () => {
    const address = await entered({ number: '55/2026/QĐ-UBND' })
    await sendFile(address, await readFile(PDF), 'a.pdf')
    const again = await sendFile(address, await readFile(PDF), 'b.pdf')
    expect(again.body).toContain('Văn bản đã có tệp này')
  })

  it('with as many words as a file can have is searched all the same', async () => {
    const { db, siteId } = town.world
    const { documentId } = await documentIn(town.world, { number: '56/2026/QĐ-UBND' })
    const words = Array.from({ length: 50_000 }, (_, index) => (index + 46_656).toString(36))
    const address = `${DESK}/${documentId}`
    const docx = zipOf([
      {
        name: '[Content_Types].xml',
        bytes: Buffer.from(
          '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
        ),
      },
      { name: 'word/document.xml', bytes: Buffer.from(`<w:p><w:t>${words.join(' ')}</w:t></w:p>`) },
    ])
    const sent = await sendFile(address, docx, 'dai.docx', { reason: 'Thiếu tệp' })
    expect(sent.statusCode).toBe(303)
    await readFiles(address)
    expect((await chief.get(address)).body).toContain('Chỉ tìm kiếm được theo phần đầu')
    const { hits } = await searchDocuments(db, siteId, { words: words[30_000] ?? '', limit: 1 })
    const [hit] = hits
    expect(hit?.number).toBe('56/2026/QĐ-UBND')
  })
})
