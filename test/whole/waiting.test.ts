/** Promise to officers: the first page says what waits for them, and stops saying it when it is done. */
import { expect, test } from 'vitest'
import { openedConsultation, overNow } from '#test/support/consultations.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { DESK as DRAFTS, openConsultations, said } from './consultation-desk.ts'

const { town, editor, chief, resident, commentsOn } = await openConsultations()
const NEWS = '/can-bo/tin-tuc'

/** What the officer's first page says is waiting. */
async function waitingFor(browser: TestBrowser): Promise<string[]> {
  const { body } = await browser.get('/can-bo')
  expect(await htmlFindings(body)).toEqual([])
  const list = /mc-waiting">(.*?)<\/ul>/s.exec(body)?.[1] ?? ''
  return [...list.matchAll(/<a[^>]*>([^<]*)</g)].map(([, text]) => text ?? '')
}

async function savedArticle(title: string): Promise<string> {
  const { headers } = await editor.post(NEWS, {
    ...{ language: 'vi', title, lead: 'Mở đầu.', body_html: '<p>Nội dung.</p>' },
    ...{ author: '', source: '', category: String(town.categoryId), revision: '0' },
  })
  return /tin-tuc\/([0-9a-f-]{36})/.exec(headers.location ?? '')?.[1] ?? ''
}

test('an article waits for its approver, then with the reason for the one who wrote it, then for the approver again', async () => {
  expect(await waitingFor(editor)).toEqual([])
  const id = await savedArticle('Lịch cắt nước')
  const another = await savedArticle('Bài của lần khác')
  await editor.post(`${NEWS}/${id}/gui-duyet`, {})
  expect([await waitingFor(chief), await waitingFor(editor)]).toEqual([['1 bài chờ duyệt'], []])

  await chief.post(`${NEWS}/${id}/tra-lai`, { reason: 'Ghi rõ khu phố nào.' })
  expect(await waitingFor(chief)).toEqual([])
  expect(await waitingFor(editor)).toEqual(['Bài bị trả lại để sửa: Lịch cắt nước'])
  const { body } = await editor.get(`${NEWS}/${id}`)
  expect(body).toContain('Ghi rõ khu phố nào.')
  expect(body).toMatch(/trả lại để sửa lúc 08:00/)
  expect(await htmlFindings(body)).toEqual([])
  expect((await editor.get(NEWS)).body.match(/Bị trả lại</g)).toHaveLength(1)
  expect((await editor.get(`${NEWS}/${another}`)).body).not.toContain('trả lại để sửa lúc')

  await editor.post(`${NEWS}/${id}/gui-duyet`, {})
  expect([await waitingFor(chief), await waitingFor(editor)]).toEqual([['1 bài chờ duyệt'], []])
  expect((await editor.get(`${NEWS}/${id}`)).body).not.toContain('Ghi rõ khu phố nào.')
  await chief.post(`${NEWS}/${id}/tra-lai`, { reason: 'Vẫn thiếu.' })
  const texts = /name="seen" value="([^"]+)"/.exec((await chief.get(`${NEWS}/${id}`)).body)?.[1]
  await chief.post(`${NEWS}/${id}/dang`, { seen: texts ?? '', when: 'now' })
  expect([await waitingFor(chief), await waitingFor(editor)]).toEqual([[], []])
})

test('a draft whose time is over waits for answers, then for the report of the one who may put it out', async () => {
  const { id, slug } = await openedConsultation(town, { title: 'Dự thảo về giờ họp chợ' })
  await resident.post(`/gop-y-du-thao/${slug}/gop-y`, said('Họp sớm hơn.', { paragraph: '2' }))
  expect(await waitingFor(editor)).toEqual([])
  await overNow(town, id)
  const unanswered = 'Hết hạn góp ý, còn 1 ý kiến chưa trả lời: Dự thảo về giờ họp chợ'
  expect([await waitingFor(editor), await waitingFor(chief)]).toEqual([[unanswered], [unanswered]])
  const [comment] = await commentsOn(id)
  await editor.post(`${DRAFTS}/${id}/y-kien/${comment?.id ?? ''}`, {
    ...{ outcome: 'taken', reason: 'Tiếp thu.' },
  })
  expect(await waitingFor(editor)).toEqual([])
  expect(await waitingFor(chief)).toEqual([
    'Đã trả lời mọi ý kiến, chờ công bố báo cáo tổng hợp: Dự thảo về giờ họp chợ',
  ])
  await chief.post(`${DRAFTS}/${id}/bao-cao`, { conclusion: 'Trình ban hành.' })
  expect(await waitingFor(chief)).toEqual([])
})
