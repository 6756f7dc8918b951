/** Readers and editors talk below an article: over the pages that they see, with the proofs that their browsers send. */
import { describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { challengeOn, proofOf } from '#test/support/solve-challenge.ts'
import {
  approvedComment,
  NEIGHBOUR_EMAIL,
  publishedArticle,
  RESIDENT_EMAIL,
} from '#test/support/town.ts'
import { DESK, openCommentRoom, sendWorked } from './comment-room.ts'
import { browserOf } from './personas.ts'

const { town, editor, resident, neighbour, reader } = await openCommentRoom()

const SAID = { author_name: 'Bác Ba', body: 'Cảm ơn bài viết.' }
const reportPath = (slug: string, comment: string) =>
  `/tin-tuc/${slug}/binh-luan/${comment}/bao-cao`

/** The article's page once it says that, or as it is after a second: its copy in the cache is dropped a moment later. */
async function articleOf(slug: string, isAsWanted: (body: string) => boolean): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const { body } = await reader.get(`/tin-tuc/${slug}`)
    if (isAsWanted(body) || tries === 20) return body
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

describe('a comment that is sent again in the same words', () => {
  it('is one, and its sender is told when it was received', async () => {
    const { slug } = await publishedArticle(town)
    const address = `/tin-tuc/${slug}/binh-luan`
    const altcha = proofOf(challengeOn((await resident.get(address)).body))
    const first = await resident.post(address, { ...SAID, altcha })
    expect(first.headers.location).toBe(`${address}?xong=gui`)
    // Back in the browser: the same form with the same proof, and once more with another.
    const again = await resident.post(address, { ...SAID, altcha })
    expect([again.statusCode, again.body]).toEqual([
      200,
      expect.stringContaining('Ý kiến này đã được nhận lúc'),
    ])
    expect(await htmlFindings(again.body)).toEqual([])
    expect((await sendWorked(resident, address, SAID)).body).toContain('đã được nhận lúc')
    const other = await sendWorked(resident, address, { ...SAID, body: 'Thêm một ý.' })
    expect(other.headers.location).toBe(`${address}?xong=gui`)
    expect((await sendWorked(neighbour, address, SAID)).headers.location).toContain('xong=gui')
    const kept = await town.world.db
      .selectFrom('article_comment as m')
      .innerJoin('article as a', 'a.id', 'm.article_id')
      .select('m.body')
      .where('a.slug', '=', slug)
      .execute()
    expect(kept).toHaveLength(3)
  })
})

describe('an answer of the editorial board', () => {
  it('is written on the desk and read by everyone, without the editor’s name', async () => {
    const { slug, comment } = await approvedComment(town)
    expect(await articleOf(slug, body => body.includes('Cô Tư'))).not.toContain('Ban biên tập')
    const empty = await editor.post(`${DESK}/${comment}/tra-loi`, { answer: ' ' })
    expect([empty.statusCode, empty.body.includes('Viết câu trả lời')]).toEqual([422, true])
    await editor.post(`${DESK}/${comment}/tra-loi`, { answer: 'Cảm ơn cô <Tư>.' })
    const page = await articleOf(slug, body => body.includes('Ban biên tập trả lời'))
    expect(page).toContain('Cảm ơn cô &lt;Tư>.')
    expect(page).not.toContain(await nameOfEditor())
    expect(await htmlFindings(page)).toEqual([])
    await editor.post(`${DESK}/${comment}/tra-loi`, { answer: 'Cảm ơn cô Tư nhiều.' })
    const corrected = await articleOf(slug, body => body.includes('(đã sửa)'))
    expect(corrected).toContain('Cảm ơn cô Tư nhiều.')
    expect((await reader.get(`/en/tin-tuc/${slug}`)).body).toContain('The editorial board answers')
  })
})

describe('closed comments', () => {
  it('stay readable, give no way to write, and refuse what is sent all the same', async () => {
    const { slug } = await approvedComment(town)
    const { id } = await town.world.db
      .selectFrom('article')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    const closed = await editor.post(`/can-bo/tin-tuc/${id}/dong-y-kien`)
    const told = (await editor.get(closed.headers.location ?? '')).body
    expect(told).toContain('Bài đã ngừng nhận ý kiến')
    expect(told).toContain(`action="/can-bo/tin-tuc/${id}/mo-y-kien"`)
    const page = await articleOf(slug, body => body.includes('Bài này không nhận thêm ý kiến'))
    expect(page).toContain('Bài viết dễ hiểu.')
    expect(page).not.toContain(`href="/tin-tuc/${slug}/binh-luan"`)
    const form = (await resident.get(`/tin-tuc/${slug}/binh-luan`)).body
    expect(form).not.toContain(`action="/tin-tuc/${slug}/binh-luan"`)
    const refused = await resident.post(`/tin-tuc/${slug}/binh-luan`, SAID)
    expect([refused.statusCode, refused.body.includes('Bài này không nhận thêm ý kiến')]).toEqual([
      422,
      true,
    ])
    // What was written meanwhile is given back, though there is nowhere to send it.
    expect(refused.body).toContain(`>${SAID.body}</textarea>`)
    expect(await htmlFindings(refused.body)).toEqual([])
    expect((await editor.get(`/can-bo/tin-tuc/${id}/lich-su`)).body).toContain('Ngừng nhận ý kiến')
    await editor.post(`/can-bo/tin-tuc/${id}/mo-y-kien`)
    expect(await articleOf(slug, body => body.includes('Viết ý kiến'))).toContain(
      `href="/tin-tuc/${slug}/binh-luan"`,
    )
  })
})

describe('a report', () => {
  it('is sent once by each person, is seen on the desk with its reason, and names nobody', async () => {
    const { slug, comment } = await approvedComment(town)
    const address = reportPath(slug, comment)
    const empty = await resident.post(address)
    expect([empty.statusCode, empty.body.includes('Chọn lý do báo cáo')]).toEqual([422, true])
    const sent = await sendWorked(resident, address, { reason: 'personal_data' })
    expect((await resident.get(sent.headers.location ?? '')).body).toContain('Đã nhận báo cáo')
    const again = await sendWorked(resident, address, { reason: 'other' })
    expect([again.statusCode, again.body.includes('Bạn đã báo cáo ý kiến này rồi')]).toEqual([
      422,
      true,
    ])
    await sendWorked(neighbour, address, { reason: 'insulting' })
    const list = (await editor.get(`${DESK}?trang-thai=reported`)).body
    const one = (await editor.get(`${DESK}/${comment}`)).body
    for (const page of [list, one]) {
      expect(page).toContain('2 báo cáo')
      expect(page).toContain('Có thông tin cá nhân của người khác: 1')
      for (const secret of [RESIDENT_EMAIL, NEIGHBOUR_EMAIL, town.resident, town.neighbour])
        expect(page).not.toContain(secret)
      expect(await htmlFindings(page)).toEqual([])
    }
    const events = await town.world.db
      .selectFrom('event')
      .select('data')
      .where('type', '=', 'comment.reported')
      .where('subject_id', '=', comment)
      .execute()
    expect(events.map(({ data }) => Object.keys(data as object).toSorted())).toEqual([
      ['article', 'reason'],
      ['article', 'reason'],
    ])
  })

  it('ends with the comment dismissed from the list, or taken down from the article', async () => {
    const [kept, gone] = [await approvedComment(town), await approvedComment(town)]
    for (const { slug, comment } of [kept, gone])
      await sendWorked(resident, reportPath(slug, comment), { reason: 'advertising' })
    await editor.post(`${DESK}/${kept.comment}/bo-bao-cao`)
    const unfounded = await editor.post(`${DESK}/${gone.comment}/go`)
    expect([unfounded.statusCode, unfounded.body.includes('Nhập lý do')]).toEqual([422, true])
    await editor.post(`${DESK}/${gone.comment}/go`, { reason: 'Quảng cáo' })
    const list = (await editor.get(`${DESK}?trang-thai=reported`)).body
    for (const { comment } of [kept, gone]) expect(list).not.toContain(comment)
    expect(await articleOf(kept.slug, body => body.includes('Cô Tư'))).toContain('Cô Tư')
    const without = await articleOf(gone.slug, body => !body.includes('Cô Tư'))
    expect(without).not.toContain('Cô Tư')
    expect((await resident.get(reportPath(gone.slug, gone.comment))).statusCode).toBe(404)
  })
})

describe('a comment', () => {
  it('with a proof of work is taken, and the same proof is not taken a second time', async () => {
    const { slug } = await publishedArticle(town)
    const address = `/tin-tuc/${slug}/binh-luan`
    const altcha = proofOf(challengeOn((await resident.get(address)).body))
    expect((await resident.post(address, { ...SAID, altcha })).statusCode).toBe(303)
    const more = { ...SAID, body: 'Thêm một ý.' }
    const again = await resident.post(address, { ...more, altcha })
    expect([again.statusCode, again.body.includes('Xin gửi lại')]).toEqual([422, true])
    expect(again.body).toContain(more.body)
    expect(await htmlFindings(again.body)).toEqual([])
    const next = proofOf(challengeOn(again.body))
    expect((await resident.post(address, { ...more, altcha: next })).statusCode).toBe(303)
  })

  it('with a forged proof or an old one is refused, and nothing is kept', async () => {
    const { slug, articleId } = await publishedArticle(town)
    const address = `/tin-tuc/${slug}/binh-luan`
    const challenge = challengeOn((await resident.get(address)).body)
    const forged = proofOf(challenge, { signature: 'x'.repeat(43) })
    expect((await resident.post(address, { ...SAID, altcha: forged })).statusCode).toBe(422)
    const { clock, db } = town.world
    clock.set(addMinutes(clock.now(), 61))
    const back = await browserOf(town, 'resident')
    expect((await back.post(address, { ...SAID, altcha: proofOf(challenge) })).statusCode).toBe(422)
    const kept = await db
      .selectFrom('article_comment')
      .select('id')
      .where('article_id', '=', articleId)
      .execute()
    expect(kept).toEqual([])
  })

  it('from a browser without scripts is taken too, once in ten minutes', async () => {
    const { slug } = await publishedArticle(town)
    const address = `/tin-tuc/${slug}/binh-luan`
    const browser = await browserOf(town, 'neighbour')
    expect((await browser.post(address, SAID)).statusCode).toBe(303)
    const refused = await browser.post(`/en${address}`, { ...SAID, body: 'Thêm một ý.' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Your browser runs no JavaScript')
    const more = { ...SAID, body: 'Thêm một ý.' }
    expect((await sendWorked(browser, address, more)).statusCode).toBe(303)
  })
})

async function nameOfEditor(): Promise<string> {
  const { full_name: name } = await town.world.db
    .selectFrom('officer')
    .select('full_name')
    .where('id', '=', town.world.officer('editor').id)
    .executeTakeFirstOrThrow()
  return name
}
