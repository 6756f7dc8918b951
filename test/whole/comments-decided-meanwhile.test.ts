/** Two editors, or an editor and the author, act on one comment at once: nothing that was typed is lost, and nobody's decision is undone unseen. */
import { describe, expect, it } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { publishedArticle } from '#test/support/town.ts'
import { DESK, openCommentRoom, sendWorked } from './comment-room.ts'
import { browserOf } from './personas.ts'

const { town, editor, resident, reader } = await openCommentRoom()
const chief = await browserOf(town, 'chief')
const { full_name: chiefName } = await town.world.db
  .selectFrom('officer')
  .select('full_name')
  .where('id', '=', town.world.officer('chief').id)
  .executeTakeFirstOrThrow()

const ANSWER = 'Chúng tôi đã lắp thêm đèn ở hẻm 12.'
const REASON = 'Có số nhà của người khác'

let count = 0

/** A comment of the resident that waits, with the article's address. */
async function held(): Promise<{ id: string; slug: string; articleId: string }> {
  count += 1
  const body = `Ý kiến thứ ${String(count)}.`
  const { slug, articleId } = await publishedArticle(town)
  const author_name = `Bác ${String(count)}`
  await sendWorked(resident, `/tin-tuc/${slug}/binh-luan`, { author_name, body })
  const { id } = await town.world.db
    .selectFrom('article_comment')
    .select('id')
    .where('body', '=', body)
    .executeTakeFirstOrThrow()
  return { id, slug, articleId }
}

const approve = (by: TestBrowser, id: string) =>
  by.post(DESK, { comment: id, decision: 'approved' })
const refuse = (by: TestBrowser, comment: string | readonly string[], reason = REASON) =>
  by.post(DESK, { comment, decision: 'refused', reason })

const stateOf = (id: string) =>
  town.world.db
    .selectFrom('article_comment as m')
    .leftJoin('comment_answer as w', 'w.comment_id', 'm.id')
    .select(['m.state', 'm.refusal_reason', 'w.body as answer'])
    .where('m.id', '=', id)
    .executeTakeFirstOrThrow()

/** Every link of the summary of errors leads to something on the page. */
function leadsSomewhere(body: string): boolean {
  const [, summary = ''] = /data-error-summary([\s\S]*?)<\/ul>/.exec(body) ?? []
  return [...summary.matchAll(/href="#([^"]+)"/g)].every(([, id]) =>
    body.includes(`id="${id ?? ''}"`),
  )
}

describe('an answer that is typed while a colleague', () => {
  it('refuses the comment stays on the page, with who refused it, and is sent once the comment waits again', async () => {
    const { id, slug } = await held()
    await refuse(chief, id)
    const late = await editor.post(`${DESK}/${id}/tra-loi`, { answer: ANSWER, state: 'held' })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain(`>${ANSWER}</textarea>`)
    expect(late.body).toContain(`Câu trả lời bạn viết chưa được gửi: ${chiefName} đã quyết định`)
    expect(late.body).toContain(REASON)
    expect([leadsSomewhere(late.body), await htmlFindings(late.body)]).toEqual([true, []])
    expect(await stateOf(id)).toMatchObject({ state: 'refused', answer: null })
    const again = await editor.post(`${DESK}/${id}/xet-lai`, {
      ...{ answer: ANSWER, 'trang-thai': 'refused' },
    })
    expect(again.body).toContain('Ý kiến đã trở lại danh sách chờ duyệt')
    expect(again.body).toContain(`>${ANSWER}</textarea>`)
    expect(again.body).toContain(`action="${DESK}/${id}/tra-loi"`)
    expect(await htmlFindings(again.body)).toEqual([])
    await editor.post(`${DESK}/${id}/tra-loi`, { answer: ANSWER, state: 'held' })
    expect(await stateOf(id)).toMatchObject({ state: 'approved', answer: ANSWER })
    await expect
      .poll(async () => (await reader.get(`/tin-tuc/${slug}`)).body.includes(ANSWER))
      .toBe(true)
  })

  it('lets a published comment wait again does not publish it unasked', async () => {
    const { id } = await held()
    await approve(editor, id)
    await chief.post(`${DESK}/${id}/xet-lai`)
    const late = await editor.post(`${DESK}/${id}/tra-loi`, { answer: ANSWER, state: 'approved' })
    expect([late.statusCode, late.body.includes('vừa đưa ý kiến này về chờ duyệt')]).toEqual([
      422,
      true,
    ])
    expect(late.body).toContain(`>${ANSWER}</textarea>`)
    expect([leadsSomewhere(late.body), await htmlFindings(late.body)]).toEqual([true, []])
    expect(await stateOf(id)).toMatchObject({ state: 'held', answer: null })
    await editor.post(`${DESK}/${id}/tra-loi`, { answer: ANSWER, state: 'held' })
    expect(await stateOf(id)).toMatchObject({ state: 'approved', answer: ANSWER })
  })
})

describe('what an editor types while the author takes the comment back', () => {
  it.each([
    ['tra-loi', 'answer', ANSWER],
    ['go', 'reason', REASON],
  ])('is handed back (%s), with why nothing takes it', async (act, field, text) => {
    const { id } = await held()
    await approve(editor, id)
    await resident.post(`/tai-khoan/y-kien/${id}/rut-lai`)
    const late = await editor.post(`${DESK}/${id}/${act}`, { [field]: text })
    expect(late.statusCode).toBe(410)
    expect(late.body).toContain('Người gửi đã rút lại ý kiến này')
    expect(late.body).toContain(`>${text}</textarea>`)
    expect(await htmlFindings(late.body)).toEqual([])
    expect((await editor.get(`${DESK}/${id}`)).statusCode).toBe(404)
  })
})

describe('a reason that is typed while a colleague', () => {
  it('takes the comment down first stays on the page, to copy', async () => {
    const { id } = await held()
    await approve(editor, id)
    await chief.post(`${DESK}/${id}/go`, { reason: 'Quảng cáo' })
    const late = await editor.post(`${DESK}/${id}/go`, { reason: REASON })
    expect([late.statusCode, late.body.includes(`>${REASON}</textarea>`)]).toEqual([422, true])
    expect(late.body).toContain(chiefName)
    expect([leadsSomewhere(late.body), await htmlFindings(late.body)]).toEqual([true, []])
    expect(await stateOf(id)).toMatchObject({ refusal_reason: 'Quảng cáo' })
  })

  it('lets the comment wait again stays in the form that decides it', async () => {
    const { id } = await held()
    await approve(editor, id)
    await chief.post(`${DESK}/${id}/xet-lai`)
    const late = await editor.post(`${DESK}/${id}/go`, { reason: REASON })
    expect([late.statusCode, late.body.includes(`value="${REASON}"`)]).toEqual([422, true])
    expect([leadsSomewhere(late.body), await htmlFindings(late.body)]).toEqual([true, []])
    await refuse(editor, id)
  })

  it('decides the last comment that waits stays on the empty list, which names the colleague', async () => {
    const waiting = await town.world.db
      .selectFrom('article_comment')
      .select('id')
      .where('state', '=', 'held')
      .execute()
    expect(waiting).toEqual([])
    const { id } = await held()
    await approve(chief, id)
    const late = await refuse(editor, id)
    expect([late.statusCode, late.body.includes(`>${REASON}</textarea>`)]).toEqual([422, true])
    expect(late.body).toContain(`${chiefName} đã đăng`)
    expect([leadsSomewhere(late.body), await htmlFindings(late.body)]).toEqual([true, []])
  })
})

describe('several comments that are chosen', () => {
  it('are told apart: those decided now, and those that a colleague or the author had settled before', async () => {
    const all = [await held(), await held(), await held()]
    const ids = all.map(({ id }) => id)
    const [, theirs = '', gone = ''] = ids
    await refuse(chief, theirs)
    await resident.post(`/tai-khoan/y-kien/${gone}/rut-lai`)
    const { body, statusCode } = await editor.post(DESK, { comment: ids, decision: 'approved' })
    expect(statusCode).toBe(200)
    expect(body).toContain('Đã xử lý 1 ý kiến')
    expect(body).toContain('2 ý kiến bạn chọn được giữ nguyên')
    expect(body).toContain(`${chiefName} đã quyết định không đăng`)
    expect(body).toContain(`href="${DESK}/${theirs}"`)
    expect(body).toContain('Một ý kiến đã được người gửi rút lại')
    expect(body).not.toContain(gone)
    expect(await htmlFindings(body)).toEqual([])
    const english = await editor.post(`/en${DESK}`, { comment: ids, decision: 'approved' })
    expect([english.statusCode, english.body.includes(`decided by ${chiefName}`)]).toEqual([
      422,
      true,
    ])
  })

  it('to wait again leave out the one that a colleague has published since', async () => {
    const [mine, theirs] = [await held(), await held()]
    const ids = [mine.id, theirs.id]
    await refuse(editor, ids)
    await chief.post(`${DESK}/${theirs.id}/xet-lai`)
    await approve(chief, theirs.id)
    const back = await editor.post(`${DESK}/xet-lai`, { comment: ids, 'trang-thai': 'refused' })
    expect(back.body).toContain('1 ý kiến đã trở lại danh sách chờ duyệt')
    expect(back.body).toContain(`${chiefName} đã đăng`)
    expect(await stateOf(theirs.id)).toMatchObject({ state: 'approved' })
    const one = await editor.post(`${DESK}/${theirs.id}/xet-lai`, { 'trang-thai': 'refused' })
    expect([one.statusCode, leadsSomewhere(one.body)]).toEqual([422, true])
    expect(await stateOf(theirs.id)).toMatchObject({ state: 'approved' })
  })
})
