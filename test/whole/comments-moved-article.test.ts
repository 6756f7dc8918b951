/** An article moves to another address or is withdrawn while somebody writes below it, and what is said of its comments afterwards. */
import { describe, expect, it } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import { challengeOn, proofOf } from '#test/support/solve-challenge.ts'
import { approvedComment, publishedArticle } from '#test/support/town.ts'
import { DESK, openCommentRoom, sendWorked } from './comment-room.ts'
import { browserOf } from './personas.ts'

const { town, editor, resident, neighbour } = await openCommentRoom()
const chief = await browserOf(town, 'chief')

const SAID = { author_name: 'Bác Ba', body: 'Đèn đường hẻm 12 vẫn tắt.' }
const formOf = (slug: string) => `/tin-tuc/${slug}/binh-luan`
const reportOf = (slug: string, comment: string) => `${formOf(slug)}/${comment}/bao-cao`

async function idOf(slug: string): Promise<string> {
  const { id } = await town.world.db
    .selectFrom('article')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return id
}

/** Gives the article another address; gives that. */
async function move(slug: string): Promise<string> {
  const moved = `${slug}-doi`
  await chief.post(`/can-bo/tin-tuc/${await idOf(slug)}/dia-chi`, { slug: moved })
  expect(await idOf(moved)).toBeTruthy()
  return moved
}

const withdraw = async (slug: string) =>
  chief.post(`/can-bo/tin-tuc/${await idOf(slug)}/rut`, { reason: 'Sai ngày' })

const proofFrom = async (address: string) => ({
  altcha: proofOf(challengeOn((await resident.get(address)).body)),
})

describe('an article that gets another address while a reader', () => {
  it('writes a comment takes it at the old one, once, and the form is found at the new one', async () => {
    const { slug, articleId } = await publishedArticle(town)
    const proof = await proofFrom(formOf(slug))
    const moved = await move(slug)
    const empty = await resident.post(formOf(slug), { ...SAID, author_name: '' })
    expect([empty.statusCode, empty.body.includes(SAID.body)]).toEqual([422, true])
    expect(empty.body).toContain(`action="${formOf(moved)}"`)
    const sent = await resident.post(formOf(slug), { ...SAID, ...proof })
    expect(sent.headers.location).toBe(`${formOf(moved)}?xong=gui`)
    expect((await resident.post(formOf(slug), SAID)).body).toContain('Ý kiến này đã được nhận lúc')
    const kept = await town.world.db
      .selectFrom('article_comment')
      .select('body')
      .where('article_id', '=', articleId)
      .execute()
    expect(kept).toEqual([{ body: SAID.body }])
    const old = await resident.get(`/en${formOf(slug)}`)
    expect([old.statusCode, old.headers.location]).toEqual([301, `/en${formOf(moved)}`])
  })

  it('reports a comment takes the report at the old one, and leads to the new one', async () => {
    const { slug, comment } = await approvedComment(town)
    const proof = await proofFrom(reportOf(slug, comment))
    const moved = await move(slug)
    const old = await resident.get(reportOf(slug, comment))
    expect([old.statusCode, old.headers.location]).toEqual([301, reportOf(moved, comment)])
    const sent = await resident.post(reportOf(slug, comment), { reason: 'other', ...proof })
    expect(sent.headers.location).toBe(`${reportOf(moved, comment)}?xong=gui`)
    expect((await editor.get(`${DESK}/${comment}`)).body).toContain('1 báo cáo')
  })
})

describe('an article that is withdrawn while a reader', () => {
  it.each([false, true])(
    'writes a comment says so and hands the words back (after a move: %s)',
    async isMoved => {
      const { slug } = await publishedArticle(town)
      const proof = await proofFrom(formOf(slug))
      await withdraw(isMoved ? await move(slug) : slug)
      const late = await resident.post(formOf(slug), { ...SAID, ...proof })
      expect(late.statusCode).toBe(410)
      expect(late.body).toContain('Bài này không còn trên cổng')
      expect(late.body).toContain(`>${SAID.body}</textarea>`)
      expect(await htmlFindings(late.body)).toEqual([])
      const english = await resident.post(`/en${formOf(slug)}`, { ...SAID, author_name: '' })
      expect([english.statusCode, english.body.includes(SAID.body)]).toEqual([410, true])
      expect((await resident.get(formOf(slug))).statusCode).toBe(410)
    },
  )

  it('reports a comment answers as the article does', async () => {
    const { slug, comment } = await approvedComment(town)
    const proof = await proofFrom(reportOf(slug, comment))
    await withdraw(slug)
    const late = await resident.post(reportOf(slug, comment), { reason: 'other', ...proof })
    expect([late.statusCode, (await resident.get(reportOf(slug, comment))).statusCode]).toEqual([
      410, 410,
    ])
  })
})

describe('a comment below a withdrawn article', () => {
  it('is not said to be read by anyone, neither to its author nor to the editors', async () => {
    const { slug, comment } = await approvedComment(town)
    const articleId = await idOf(slug)
    await sendWorked(neighbour, formOf(slug), { ...SAID, body: 'Còn chờ.' })
    const desk = `href="/can-bo/tin-tuc/${articleId}"`
    const own = '/tai-khoan/y-kien'
    expect((await neighbour.get(own)).body).toContain('Mọi người đọc được ý kiến này dưới bài.')
    expect((await editor.get(`${DESK}/${comment}`)).body).not.toContain('Bài đã rút')
    await withdraw(slug)
    const { body } = await neighbour.get(own)
    // The newest first: these two.
    const both = body.split('mc-comments__item').slice(1, 3).join('')
    expect(both).not.toContain('Mọi người đọc được ý kiến này dưới bài.')
    expect(both).not.toContain('Đã đăng</strong>')
    expect(both).toContain('nên hiện không ai đọc được ý kiến này')
    expect(both).toContain('Ý kiến chưa được duyệt. Bài không còn trên cổng')
    expect((await neighbour.get(`/en${own}`)).body).toContain('nobody can read it now')
    for (const address of [DESK, `${DESK}?trang-thai=approved`, `${DESK}/${comment}`]) {
      const page = (await editor.get(address)).body
      expect(page).toContain('Bài đã rút')
      expect(page).toContain(desk)
      expect(page).not.toContain(`href="/tin-tuc/${slug}"`)
      expect(await htmlFindings(page)).toEqual([])
    }
    expect((await editor.get(`${DESK}/${comment}`)).body).toContain('cho đến khi bài được đăng lại')
    expect(await htmlFindings(body)).toEqual([])
  })
})
