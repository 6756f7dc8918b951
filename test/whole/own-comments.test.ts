/** Who wrote a comment learns what became of it; what an editor decided can be decided again; nobody speaks as the office. */
import { describe, expect, it } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { publishedArticle } from '#test/support/town.ts'
import { DESK, openCommentRoom, sendWorked } from './comment-room.ts'

const { town, editor, resident, neighbour, reader } = await openCommentRoom()

const OWN = '/tai-khoan/y-kien'
const REASON = 'Có số điện thoại của người khác'

const send = (browser: TestBrowser, slug: string, name: string, body: string) =>
  sendWorked(browser, `/tin-tuc/${slug}/binh-luan`, { author_name: name, body })

/** A comment of the resident, as its id and its article's address. */
async function said(body: string): Promise<{ id: string; slug: string }> {
  const { slug } = await publishedArticle(town)
  await send(resident, slug, 'Bác Ba', body)
  const { id } = await town.world.db
    .selectFrom('article_comment')
    .select('id')
    .where('body', '=', body)
    .executeTakeFirstOrThrow()
  return { id, slug }
}

const decide = (id: string | readonly string[], decision: 'approved' | 'refused') =>
  editor.post(DESK, { comment: id, decision, reason: decision === 'refused' ? REASON : '' })

const shownBelow = async (slug: string, body: string) =>
  (await reader.get(`/tin-tuc/${slug}`)).body.includes(body)

const events = (id: string) =>
  town.world.db
    .selectFrom('event')
    .select(['type', 'actor_id', 'data'])
    .where('subject_id', '=', id)
    .orderBy('id')
    .execute()

describe('who wrote a comment', () => {
  it('reads below the article and in the own account that it waits, then that it is not published and why', async () => {
    const { id, slug } = await said('Gọi anh Tám nhé.')
    const form = `/tin-tuc/${slug}/binh-luan`
    expect((await reader.get(`/tin-tuc/${slug}`)).body).toContain(`href="${form}#cua-ban"`)
    for (const address of [form, OWN]) {
      const { body } = await resident.get(address)
      expect(body).toContain('Gọi anh Tám nhé.')
      expect(body).toContain('Chỉ mình bạn thấy ý kiến này cho đến khi biên tập viên duyệt.')
    }
    await decide(id, 'refused')
    for (const address of [form, OWN]) {
      const { body } = await resident.get(address)
      expect(body).toContain('Biên tập viên không đăng ý kiến này.')
      expect(body).toContain(REASON)
      expect(await htmlFindings(body)).toEqual([])
    }
    const account = await resident.get('/tai-khoan')
    expect(account.body).toContain(`href="${OWN}"`)
    expect(account.body).toContain('1 ý kiến không được đăng')
    expect(await htmlFindings(account.body)).toEqual([])
    for (const address of [form, OWN])
      expect((await neighbour.get(address)).body).not.toContain('Gọi anh Tám nhé.')
  })

  it('takes it back, whatever was decided: its words, the name and the answer are gone everywhere', async () => {
    const { id, slug } = await said('Tôi nói hơi quá.')
    await decide(id, 'approved')
    await editor.post(`${DESK}/${id}/tra-loi`, { answer: 'Cảm ơn bác Ba.' })
    await expect.poll(() => shownBelow(slug, 'Tôi nói hơi quá.')).toBe(true)
    expect((await neighbour.post(`${OWN}/${id}/rut-lai`)).statusCode).toBe(404)
    const done = await resident.post(`${OWN}/${id}/rut-lai`)
    const told = (await resident.get(done.headers.location ?? '')).body
    expect(told).toContain('Đã rút lại và xóa ý kiến')
    expect(told).not.toContain('Tôi nói hơi quá.')
    await expect.poll(() => shownBelow(slug, 'Tôi nói hơi quá.')).toBe(false)
    expect((await editor.get(`${DESK}/${id}`)).statusCode).toBe(404)
    const kept = await town.world.db
      .selectFrom('article_comment as m')
      .leftJoin('comment_answer as w', 'w.comment_id', 'm.id')
      .select(['m.body', 'm.author_name', 'm.state', 'w.body as answer'])
      .where('m.id', '=', id)
      .executeTakeFirst()
    expect(kept).toEqual({ body: '', author_name: '', state: 'taken_back', answer: null })
    expect((await events(id)).at(-1)).toMatchObject({
      type: 'comment.taken_back',
      actor_id: town.resident,
    })
    expect((await resident.post(`${OWN}/${id}/rut-lai`)).statusCode).toBe(404)
    const again = await send(resident, slug, 'Bác Ba', 'Tôi nói hơi quá.')
    expect(again.headers.location).toContain('xong=gui')
  })
})

describe('what an editor decided', () => {
  it('about many at once is taken back from the list of refused ones, and they are published after all', async () => {
    const many = [await said('Một ý hay.'), await said('Hai ý hay.')]
    const ids = many.map(({ id }) => id)
    const decided = await decide(ids, 'refused')
    expect((await editor.get(decided.headers.location ?? '')).body).toContain('Nếu nhầm, mở')
    const list = (await editor.get(`${DESK}?trang-thai=refused`)).body
    for (const id of ids) expect(list).toContain(`value="${id}"`)
    expect(await htmlFindings(list)).toEqual([])
    const none = await editor.post(`${DESK}/xet-lai`, { 'trang-thai': 'refused' })
    expect([none.statusCode, none.body.includes('Chọn ít nhất một ý kiến')]).toEqual([422, true])
    const back = await editor.post(`${DESK}/xet-lai`, { comment: ids, 'trang-thai': 'refused' })
    expect((await editor.get(back.headers.location ?? '')).body).toContain(
      '2 ý kiến đã trở lại danh sách chờ duyệt',
    )
    for (const id of ids)
      expect((await events(id)).at(-1)).toMatchObject({
        type: 'comment.reopened',
        actor_id: town.world.officer('editor').id,
        data: { was: 'refused' },
      })
    await decide(ids, 'approved')
    for (const { slug } of many) await expect.poll(() => shownBelow(slug, 'ý hay.')).toBe(true)
  })

  it('about one is taken back on its own page: a published one is hidden and keeps its answer', async () => {
    const { id, slug } = await said('Ý kiến đăng nhầm.')
    await decide(id, 'approved')
    await editor.post(`${DESK}/${id}/tra-loi`, { answer: 'Đã rõ.' })
    await expect.poll(() => shownBelow(slug, 'Đã rõ.')).toBe(true)
    const one = (await editor.get(`${DESK}/${id}`)).body
    expect(one).toContain(`action="${DESK}/${id}/xet-lai"`)
    expect(one).toContain('Người quyết định')
    expect(await htmlFindings(one)).toEqual([])
    const back = await editor.post(`${DESK}/${id}/xet-lai`)
    const waiting = (await editor.get(back.headers.location ?? '')).body
    expect(waiting).toContain('Ý kiến đã trở lại danh sách chờ duyệt')
    expect(waiting).toContain('Đăng ý kiến')
    await expect.poll(() => shownBelow(slug, 'Đã rõ.')).toBe(false)
    const twice = await editor.post(`${DESK}/${id}/xet-lai`)
    expect([twice.statusCode, twice.body.includes('đang chờ duyệt')]).toEqual([422, true])
    await decide(id, 'approved')
    await expect.poll(() => shownBelow(slug, 'Đã rõ.')).toBe(true)
  })
})

describe('the office’s own voice', () => {
  it('is used by no reader: such a name is refused beside its field, and what was written stays', async () => {
    const { slug } = await publishedArticle(town)
    const unit = await town.world.db
      .selectFrom('unit')
      .select('name_vi')
      .where('site_id', '=', town.world.siteId)
      .where('parent_id', 'is', null)
      .executeTakeFirstOrThrow()
    for (const name of ['Ban biên tập', 'BAN BIÊN TẬP trả lời', 'Chủ tịch quận', unit.name_vi]) {
      const refused = await send(resident, slug, name, 'Tin này là thật.')
      expect([name, refused.statusCode]).toEqual([name, 422])
      expect(refused.body).toContain('Bạn đọc không dùng được tên này')
      expect(refused.body).toContain('href="#author_name"')
      expect(refused.body).toContain('Tin này là thật.')
      expect(await htmlFindings(refused.body)).toEqual([])
    }
    expect((await send(resident, slug, 'Cô Ba', 'Tin này là thật.')).statusCode).toBe(303)
  })

  it('carries a seal below the article, where every other name is marked as a reader’s', async () => {
    const { id, slug } = await said('Ai trả lời tôi?')
    await decide(id, 'approved')
    await editor.post(`${DESK}/${id}/tra-loi`, { answer: 'Chúng tôi đây.' })
    await expect.poll(() => shownBelow(slug, 'Chúng tôi đây.')).toBe(true)
    const { body } = await reader.get(`/tin-tuc/${slug}`)
    expect(body).toMatch(/mc-comments__seal">Trả lời chính thức<[\s\S]*Chúng tôi đây\./)
    expect(body).toMatch(/mc-comments__reader">Bạn đọc<\/span> <strong lang="vi">Bác Ba</)
    expect(await htmlFindings(body)).toEqual([])
  })
})
