/** What is published is corrected by who may publish; editors who may not read it at their desk, and are told who can. */
import { expect, test } from 'vitest'
import { documentIn } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openDocumentDesk } from './document-desk.ts'

const { town, editor, chief, form, entered, publish } = await openDocumentDesk()

test('an editor who may not correct what is published reads it and who can, and is shown no form that could only be refused', async () => {
  const address = await entered({ number: '24/2026/QĐ-UBND', title: 'Ban hành Nội quy' })
  const draft = (await editor.get(address)).body
  for (const form of ['', '/tep', '/quan-he', '/phi-le-phi'])
    expect(draft).toContain(`action="${address}${form}"`)
  await documentIn(town.world, { number: '25/2026/QĐ-UBND' })
  await editor.post(`${address}/quan-he`, { kind: 'amends', related: '25/2026/QĐ-UBND' })
  await publish(address)
  const { body } = await editor.get(address)
  expect(body).not.toContain(`action="${address}`)
  expect(body).not.toContain(`href="${address}/quan-he`)
  expect(body).not.toContain('Lý do đính chính')
  const says = body.indexOf('chỉ người duyệt tin bài (người có quyền công bố) đính chính được')
  expect(says).toBeGreaterThan(0)
  expect(body.indexOf('<dd class="govuk-summary-list__value" lang="vi">24/2026')).toBeGreaterThan(
    says,
  )
  for (const shown of ['Ban hành Nội quy', 'Tư pháp', 'Trần Mẫu', '01/09/2026', '25/2026/QĐ-UBND'])
    expect(body).toContain(shown)
  expect(body).toContain('Không có thủ tục nào')
  expect(await htmlFindings(body)).toEqual([])
  // By an address that he kept, too.
  const other = /href="\/can-bo\/van-ban\/([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
  const removal = `${address}/quan-he/amends/${other}/bo`
  expect((await editor.get(removal)).headers.location).toBe(address)
  expect((await chief.get(removal)).body).toContain('Lý do đính chính')
  const byChief = (await chief.get(address)).body
  expect(byChief).toContain('Lưu đính chính')
  expect(byChief).toContain(`href="${address}/quan-he`)
  expect(byChief).not.toContain('hãy báo người ấy')
  // Who was writing while it was published loses nothing, and is told the same.
  const late = await editor.post(address, form({ title: 'Nội quy đã gõ', reason: '' }))
  expect([late.statusCode, late.body.includes('>Nội quy đã gõ</textarea>')]).toEqual([422, true])
  expect(late.body).toContain('hãy báo người ấy')
  expect(late.body).not.toContain(`action="${address}/tep"`)
  expect(await htmlFindings(late.body)).toEqual([])
})
