import { describe, expect, it, test } from 'vitest'
import { readFileText } from '#platform/file-text/read-file-text.ts'
import { MEDIA_TYPES } from '#platform/files/sniff.ts'
import { commentedBy, openedConsultation, overNow } from '#test/support/consultations.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { DESK, OF_ORGANISATION, openConsultations, said } from './consultation-desk.ts'

const { town, editor, chief, resident, visitor, commentsOn } = await openConsultations()

describe('the report', () => {
  it('waits for the end and for an answer to every comment; then it is page, table and PDF, without persons', async () => {
    const { id, slug } = await openedConsultation(town, { title: 'Dự thảo có báo cáo' })
    const page = `/gop-y-du-thao/${slug}/bao-cao`
    const mine = await resident.post(
      `/gop-y-du-thao/${slug}/gop-y`,
      said('=HYPERLINK("http://x")', { paragraph: '2' }),
    )
    const offending = await commentedBy(town, id, { body: 'Nhà số 5 của ông B.' })
    const first = (await commentsOn(id)).find(each => each.organisation === '')?.id ?? ''
    const answer = (comment: string, fields: Record<string, string>) =>
      editor.post(`${DESK}/${id}/y-kien/${comment}`, fields)
    const early = await answer(first, { outcome: 'taken', reason: 'Sớm quá.' })
    expect(early.body).toContain('Chưa hết hạn góp ý')
    await overNow(town, id)
    expect((await editor.get(`${DESK}/${id}`)).body).toContain('href="#doan-2"')
    const empty = await answer(first, { outcome: '', reason: ' ' })
    expect(empty.body).toContain('href="#outcome"')
    expect(empty.body).toContain('Nhập phần giải trình')
    await answer(first, { outcome: 'partly', reason: 'Giữ khoản 1, sửa khoản 2.' })
    const unready = await chief.post(`${DESK}/${id}/bao-cao`, { conclusion: '' })
    expect([unready.statusCode, unready.body.includes('Còn ý kiến chưa có trả lời')]).toEqual([
      422,
      true,
    ])
    expect((await visitor.get(page)).statusCode).toBe(404)
    await answer(offending, { outcome: 'withheld', reason: 'Có địa chỉ của người khác.' })
    await chief.post(`${DESK}/${id}/bao-cao`, { conclusion: 'Trình ban hành trong tháng.' })
    const { body } = await visitor.get(page)
    // What it is about is quoted, and found by its number in the draft.
    const draft = (await visitor.get(`/gop-y-du-thao/${slug}`)).body
    expect(draft).toMatch(/id="doan-2"[^>]*><span class="mc-draft__number"[^>]*>2</)
    const [, quote = ''] = /id="doan-2".*?<span lang="vi">([^<]+)</.exec(draft) ?? []
    expect(quote).not.toBe('')
    expect(body).toMatch(
      new RegExp(`“${quote}”</span> <a[^>]*href="/gop-y-du-thao/${slug}#doan-2"`),
    )
    for (const shown of [
      'Khoản 1 Điều 1',
      'Một người dân',
      'Tiếp thu một phần',
      'Giữ khoản 1',
      'Trình ban hành',
      'không được công bố',
    ])
      expect(body).toContain(shown)
    for (const hidden of ['Nhà số 5', 'Hội Người mù', town.resident])
      expect(body).not.toContain(hidden)
    expect(await htmlFindings(body)).toEqual([])
    const csv = (await visitor.get(`${page}.csv`)).body
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).not.toContain('Nhà số 5')
    expect(csv).toContain(`Khoản 1 Điều 1,2. ${quote},`)
    const pdf = await visitor.get(`${page}.pdf`)
    expect(pdf.headers['content-type']).toBe(MEDIA_TYPES.pdf)
    const bytes = new Uint8Array(pdf.rawPayload)
    const read = await readFileText({ kind: 'pdf', bytes, mostCharacters: 10_000 })
    expect(read.kind === 'text' && read.text).toContain('Tiếp thu một phần')
    // The counts by answer stand in it as on the page.
    expect(body).toMatch(/Tiếp thu một phần<\/dt><dd[^>]*>1</)
    expect(read.kind === 'text' && read.text.replace(/\s+/g, ' ')).toContain(
      'Tổng hợp trả lời Tiếp thu một phần 1 Không công bố nội dung 1 Đây là số ý kiến theo cách trả lời',
    )
    expect(read.kind === 'text' && read.text).toContain(`Đoạn 2: “${quote}”`)
    const late = await answer(first, { outcome: 'taken', reason: 'Đổi ý.' })
    expect(late.body).toContain('Báo cáo đã công bố')
    const link = (mine.headers.location ?? '').replace(/\?.*$/, '')
    expect((await visitor.get(link)).body).toContain('Giữ khoản 1')
  })

  it('of a draft on which nobody commented says so', async () => {
    const { id, slug } = await openedConsultation(town)
    await overNow(town, id)
    await chief.post(`${DESK}/${id}/bao-cao`, { conclusion: '' })
    expect((await visitor.get(`/gop-y-du-thao/${slug}/bao-cao`)).body).toContain(
      'Không có ý kiến nào được gửi',
    )
    expect((await visitor.get(`/gop-y-du-thao/${slug}/bao-cao.pdf`)).statusCode).toBe(200)
  })
})

test('hostile text in drafts, comments and answers is text, and survives', async () => {
  const evil = '<script>alert(1)</script> <img src=x onerror=y> javascript:alert(2)'
  const { id, slug } = await openedConsultation(town, { title: evil, draftText: `Điều 1. ${evil}` })
  await visitor.post(
    `/gop-y-du-thao/${slug}/gop-y`,
    said(`${evil} \u202Eabc`, { ...OF_ORGANISATION, organisation: evil }),
  )
  const [comment] = await commentsOn(id)
  expect(comment?.body).toBe(`${evil} abc`)
  await overNow(town, id)
  await editor.post(`${DESK}/${id}/y-kien/${comment?.id ?? ''}`, {
    outcome: 'not_taken',
    reason: evil,
  })
  const seen = [
    await chief.get(`${DESK}/${id}`),
    await chief.get(`${DESK}/${id}/y-kien/${comment?.id ?? ''}`),
    await visitor.get(`/gop-y-du-thao/${slug}`),
  ]
  await chief.post(`${DESK}/${id}/bao-cao`, { conclusion: evil })
  seen.push(
    await visitor.get(`/gop-y-du-thao/${slug}/bao-cao`),
    await visitor.get('/gop-y-du-thao'),
  )
  for (const { body, statusCode } of seen) {
    expect([statusCode, body.includes('alert(1)')]).toEqual([200, true])
    expect(body).not.toMatch(/<script>|<img src=x/)
    expect(await htmlFindings(body)).toEqual([])
  }
})

describe('comments that were sent in bulk', () => {
  const answerAll = (id: string, more: Record<string, string | string[]>) =>
    editor.post(`${DESK}/${id}/tra-loi`, {
      ...{ outcome: 'withheld', reason: 'Gửi hàng loạt.', ...more },
    })

  it('do not hold up the report: those that are ticked, or all without an answer, get one at once; others keep theirs', async () => {
    const { id, slug } = await openedConsultation(town, { title: 'Dự thảo bị gửi hàng loạt' })
    const comments: string[] = []
    for (const body of ['Một ý kiến thật', 'Rác 1', 'Rác 2', 'Rác 3', 'Rác 4'])
      comments.push(await commentedBy(town, id, { body }))
    const [real = '', first = '', second = ''] = comments
    const open = await answerAll(id, { which: 'all' })
    expect(open.body).toContain('Chưa hết hạn góp ý')
    await overNow(town, id)
    const page = (await editor.get(`${DESK}/${id}`)).body
    expect(page).toContain('Trả lời nhiều ý kiến một lần')
    expect(page).toContain(`value="${first}" form="tra-loi-nhieu"`)
    expect(await htmlFindings(page)).toEqual([])
    const empty = await answerAll(id, { which: '', reason: ' ', outcome: '', comment: second })
    expect(empty.statusCode).toBe(422)
    for (const name of ['which', 'outcome', 'reason'])
      expect(empty.body).toContain(`href="#several-${name}"`)
    expect(empty.body).toMatch(new RegExp(`value="${second}"[^>]*checked`))
    expect(await htmlFindings(empty.body)).toEqual([])
    const none = await answerAll(id, { which: 'chosen' })
    expect(none.body).toContain('Chọn ít nhất một ý kiến')
    await editor.post(`${DESK}/${id}/y-kien/${real}`, { outcome: 'taken', reason: 'Đã sửa.' })
    await answerAll(id, { which: 'chosen', comment: [real, first, second] })
    const left = (await editor.get(`${DESK}/${id}`)).body
    expect(left).toContain('2 ý kiến chưa trả lời')
    await answerAll(id, { which: 'all', reason: 'Không nói về dự thảo.' })
    const { db } = town.world
    const answers = await db
      .selectFrom('consultation_answer')
      .select(['comment_id', 'reason', 'answered_by'])
      .where('comment_id', 'in', comments)
      .execute()
    expect(answers).toHaveLength(5)
    const reasonOf = (comment: string) => answers.find(each => each.comment_id === comment)?.reason
    expect([reasonOf(real), reasonOf(first), reasonOf(comments[4] ?? '')]).toEqual([
      ...['Đã sửa.', 'Gửi hàng loạt.', 'Không nói về dự thảo.'],
    ])
    expect((await chief.post(`${DESK}/${id}/bao-cao`, { conclusion: '' })).statusCode).toBe(303)
    const report = (await visitor.get(`/gop-y-du-thao/${slug}/bao-cao`)).body
    expect(report).not.toContain('Rác')
    expect(report).toContain('5 ý kiến, công bố ngày')
    // Those for which one reason is given stand there once.
    expect(report.split('Nội dung của 2 ý kiến này không được công bố')).toHaveLength(3)
    expect(report.split('Gửi hàng loạt.')).toHaveLength(2)
    expect((await answerAll(id, { which: 'all' })).body).toContain('Báo cáo đã công bố')
  })

  it('are answered on the draft that they are about, and on no other', async () => {
    const { id } = await openedConsultation(town, { title: 'Dự thảo này' })
    const { id: other } = await openedConsultation(town, { title: 'Dự thảo kia' })
    await commentedBy(town, id)
    const foreign = await commentedBy(town, other)
    await overNow(town, id)
    await overNow(town, other)
    const refused = await answerAll(id, { which: 'chosen', comment: foreign })
    expect(refused.body).toContain('Chọn ít nhất một ý kiến')
    expect((await editor.get(`${DESK}/${other}`)).body).toContain('1 ý kiến chưa trả lời')
  })
})

test('an organisation is named as one that nobody asked, until somebody did', async () => {
  const { id, slug } = await openedConsultation(town, { title: 'Dự thảo hỏi tổ chức' })
  const asked = await commentedBy(town, id, { body: 'Ý kiến đã hỏi lại.' })
  const unasked = await commentedBy(town, id, { body: 'Ý kiến chưa hỏi lại.' })
  await overNow(town, id)
  const of = (comment: string) => `${DESK}/${id}/y-kien/${comment}`
  const answer = { outcome: 'taken', reason: 'Đã sửa Điều 1.' }
  for (const comment of [asked, unasked]) await editor.post(of(comment), answer)
  await editor.post(of(asked), { ...answer, confirmed: '1' })
  const { body } = await editor.get(of(asked))
  expect(body).toMatch(/name="confirmed"[^>]*checked/)
  expect((await editor.get(of(unasked))).body).not.toMatch(/name="confirmed"[^>]*checked/)
  expect(await htmlFindings(body)).toEqual([])
  await chief.post(`${DESK}/${id}/bao-cao`, { conclusion: '' })
  const report = (await visitor.get(`/gop-y-du-thao/${slug}/bao-cao`)).body
  const note = ' (tên do người gửi tự ghi, chưa xác nhận)'
  expect(report).toMatch(
    new RegExp(`chưa hỏi lại.*?Hội Người mù${note.replaceAll(/[()]/g, '\\$&')}<`),
  )
  expect(report.split(note)).toHaveLength(2)
  const csv = (await visitor.get(`/gop-y-du-thao/${slug}/bao-cao.csv`)).body
  expect(csv.split(note)).toHaveLength(2)
})
