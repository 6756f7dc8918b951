/** Promise to those who publish: what goes out is what they read, with its files and relations. */
import { describe, expect, it } from 'vitest'
import { preparedConsultation } from '#test/support/consultations.ts'
import { documentIn } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { docxOf } from '#test/support/zip.ts'
import { openDocumentDesk } from './document-desk.ts'

const { town, editor, chief, reader, entered, form, sendFile, seenBy, publish, readFiles } =
  await openDocumentDesk()

describe('a document is not published unread', () => {
  it.each([
    [
      'its facts are saved anew',
      '31/2026/QĐ-UBND',
      (address: string) =>
        editor.post(address, form({ number: '31/2026/QĐ-UBND', title: 'Trích yếu khác' })),
    ],
    [
      'a file is added',
      '32/2026/QĐ-UBND',
      (address: string) => sendFile(address, docxOf(), 'phu-luc.docx'),
    ],
    [
      'it is made to repeal another',
      '33/2026/QĐ-UBND',
      (address: string) =>
        editor.post(`${address}/quan-he`, { kind: 'repeals', related: '9/2025/QĐ-UBND' }),
    ],
  ])('when %s meanwhile: the new version is shown first', async (_what, number, change) => {
    if (number.startsWith('33')) await documentIn(town.world, { number: '9/2025/QĐ-UBND' })
    const address = await entered({ number })
    const seen = await seenBy(address)
    expect((await change(address)).statusCode).toBe(303)
    const refused = await chief.post(`${address}/cong-bo`, { seen })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('đọc lại rồi hãy công bố')
    expect(await htmlFindings(refused.body)).toEqual([])
    const page = `/van-ban/quyet-dinh-${number.slice(0, 2)}-2026-qd-ubnd`
    expect((await reader.get(page)).statusCode).toBe(404)
    expect((await chief.post(`${address}/cong-bo`, {})).statusCode).toBe(422)
    expect((await publish(address)).statusCode).toBe(303)
    expect((await reader.get(page)).statusCode).toBe(200)
  })
})

it('that the system read the words of a file meanwhile is no change', async () => {
  const address = await entered({ number: '34/2026/QĐ-UBND' })
  await sendFile(address, docxOf(), 'quy-che.docx')
  const seen = await seenBy(address)
  await readFiles(address)
  const published = await chief.post(`${address}/cong-bo`, { seen })
  expect(published.statusCode).toBe(303)
})

describe('a draft is not opened unread', () => {
  it('when it is saved anew meanwhile: the new version is shown first', async () => {
    const id = await preparedConsultation(town, { title: 'Dự thảo còn sửa' })
    const address = `/can-bo/gop-y/${id}`
    const seen = await seenBy(address)
    const saved = await editor.post(address, {
      ...{ title: 'Dự thảo còn sửa', summary: 'Vì sao.', agency: 'Phòng Quản lý đô thị' },
      ...{ working_days: '10', draft_text: 'Điều 1. Giờ mở cửa\n1. Từ 9 giờ.' },
    })
    expect(saved.statusCode).toBe(303)
    const refused = await chief.post(`${address}/mo`, { seen })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('đọc lại rồi hãy mở lấy ý kiến')
    expect(refused.body).toContain('Từ 9 giờ.')
    expect(await htmlFindings(refused.body)).toEqual([])
    expect((await chief.post(`${address}/mo`, {})).statusCode).toBe(422)
    const opened = await chief.post(`${address}/mo`, { seen: await seenBy(address) })
    expect(opened.headers.location).toContain('xong=mo')
  })
})
