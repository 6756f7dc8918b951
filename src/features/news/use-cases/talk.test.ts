import { beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { testDatabase } from '#test/support/database.ts'
import { type Newsroom, openNewsroom, openSite } from '../newsroom.fixture.ts'
import { listApproved } from '../store/comment.queries.ts'
import { countReported, findOnDesk, listOnDesk } from '../store/comment-desk.queries.ts'
import { answerComment } from './answer-comment.ts'
import { closeComments } from './close-comments.ts'
import { reportComment } from './report-comment.ts'
import { sendComment } from './send-comment.ts'
import { dismissReports, takeDownComment } from './settle-reports.ts'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom(await testDatabase())
})

const chosen = (commentId: string) => ({
  siteId: room.siteId,
  officerId: room.officerId,
  commentId,
})
const answer = (commentId: string, body: string) =>
  answerComment(room, { ...chosen(commentId), body })
const refusedBy = (code: string) => ({ ok: false, error: { code } })
const shown = (slug: string) => listApproved(room.db, room.siteId, slug, 10)
const typesOf = async (id: string) => (await room.eventsOf(id)).map(event => event.type)

describe('an answer of the editorial board', () => {
  it('stands below the comment, is corrected in its place, and no event holds a word of it', async () => {
    const { slug } = await room.anArticle('Bài có câu trả lời')
    const id = await room.aComment(slug)
    expect(await answer(id, 'Cảm ơn bạn.')).toEqual({ ok: true, value: { became: 'given' } })
    const answeredAt = room.clock.now()
    expect((await shown(slug)).map(each => each.answer)).toEqual([
      { body: 'Cảm ơn bạn.', answeredAt, isCorrected: false },
    ])
    room.clock.set(addMinutes(answeredAt, 5))
    await answer(id, 'Cảm ơn bạn rất nhiều.')
    await answer(id, 'Cảm ơn bạn rất nhiều.')
    expect((await shown(slug)).map(each => each.answer)).toEqual([
      { body: 'Cảm ơn bạn rất nhiều.', answeredAt, isCorrected: true },
    ])
    const events = await room.eventsOf(id)
    expect(events.map(event => event.type).slice(2)).toEqual([
      'comment.answered',
      'comment.answer_corrected',
    ])
    expect(JSON.stringify(events)).not.toContain('Cảm ơn')
  })

  it('approves a comment that was held', async () => {
    const { slug } = await room.anArticle('Bài có ý kiến được trả lời ngay')
    const id = await room.aComment(slug, { isHeld: true })
    expect(await shown(slug)).toEqual([])
    await answer(id, 'Chúng tôi sẽ xem.')
    expect((await shown(slug)).map(each => each.answer?.body)).toEqual(['Chúng tôi sẽ xem.'])
    expect(await typesOf(id)).toEqual(['comment.sent', 'comment.approved', 'comment.answered'])
  })

  it('is not given to a comment that is refused, nor to one of another site', async () => {
    const { slug } = await room.anArticle('Bài có ý kiến bị gỡ')
    const id = await room.aComment(slug)
    const siteId = await openSite(room, 'elsewhere')
    const elsewhere = { ...chosen(id), siteId, body: 'Chào bạn.' }
    expect(await answerComment(room, elsewhere)).toEqual(refusedBy('comment_not_found'))
    await takeDownComment(room, { ...chosen(id), reason: 'Quảng cáo' })
    expect(await answer(id, 'Chào bạn.')).toEqual(refusedBy('comment_is_refused'))
  })
})

describe('comments of an article', () => {
  it('are taken no more once they are closed, stay readable, and are taken again once opened', async () => {
    const { slug, articleId } = await room.anArticle('Bài đóng ý kiến')
    await room.aComment(slug)
    const close = (isClosed: boolean) =>
      closeComments(room, {
        ...{ siteId: room.siteId, officerId: room.officerId },
        ...{ articleId, isClosed },
      })
    const said = { authorName: 'Bạn đọc', body: 'Thêm một ý', isProven: true }
    const send = () =>
      sendComment(room, { siteId: room.siteId, citizenId: room.citizenId, slug, ...said })
    await close(true)
    expect(await close(true)).toEqual({ ok: true, value: { isChanged: false } })
    expect(await send()).toEqual(refusedBy('comments_are_closed'))
    expect(await shown(slug)).toHaveLength(1)
    await close(false)
    expect((await send()).ok).toBe(true)
    expect((await typesOf(articleId)).slice(-2)).toEqual([
      'article.comments_closed',
      'article.comments_opened',
    ])
  })
})

describe('a report', () => {
  const report = (slug: string, commentId: string, citizenId: string, isProven = true) =>
    reportComment(room, {
      ...{ siteId: room.siteId, citizenId, slug, commentId, isProven },
      reason: 'insulting',
    })

  it('counts once for each person; the most reported comment stands first, and nobody is named', async () => {
    const { slug } = await room.anArticle('Bài có ý kiến bị báo cáo')
    const [once, twice] = [await room.aComment(slug), await room.aComment(slug)]
    const other = await room.aReader('other@demo.example')
    await report(slug, twice, room.citizenId)
    await report(slug, once, room.citizenId)
    await report(slug, twice, other)
    expect(await report(slug, twice, other)).toEqual(refusedBy('comment_already_reported'))
    const list = await listOnDesk(room.db, room.siteId, { state: 'reported', limit: 10 })
    expect(list.map(each => [each.id, each.reports])).toEqual([
      [twice, { insulting: 2 }],
      [once, { insulting: 1 }],
    ])
    expect(JSON.stringify(list)).not.toContain(other)
    expect(await countReported(room.db, room.siteId)).toBe(2)
  })

  it('is dismissed by an editor: the comment stays and leaves the list', async () => {
    const { slug } = await room.anArticle('Bài có báo cáo bị bỏ qua')
    const id = await room.aComment(slug)
    await report(slug, id, room.citizenId)
    expect(await dismissReports(room, chosen(id))).toEqual({ ok: true, value: { dismissed: 1 } })
    expect(await dismissReports(room, chosen(id))).toEqual(refusedBy('no_open_reports'))
    expect((await findOnDesk(room.db, room.siteId, id))?.reports).toEqual({})
    expect(await shown(slug)).toHaveLength(1)
    expect((await typesOf(id)).slice(2)).toEqual(['comment.reported', 'comment.reports_dismissed'])
  })

  it('leads to a comment being taken down, with a reason only', async () => {
    const { slug } = await room.anArticle('Bài có ý kiến bị báo cáo và gỡ')
    const id = await room.aComment(slug)
    await report(slug, id, room.citizenId)
    const down = (reason: string) => takeDownComment(room, { ...chosen(id), reason })
    expect(await down(' ')).toEqual(refusedBy('refusal_reason_missing'))
    expect(await down('Xúc phạm')).toEqual({ ok: true, value: { settled: 1 } })
    expect(await down('Xúc phạm')).toEqual(refusedBy('comments_already_decided'))
    expect(await shown(slug)).toEqual([])
    const onDesk = await findOnDesk(room.db, room.siteId, id)
    expect([onDesk?.state, onDesk?.refusalReason, onDesk?.reports]).toEqual([
      'refused',
      'Xúc phạm',
      {},
    ])
  })

  it('is taken about approved comments of that article alone', async () => {
    const { slug } = await room.anArticle('Bài có ý kiến chờ duyệt')
    const { slug: otherSlug } = await room.anArticle('Bài khác')
    const held = await room.aComment(slug, { isHeld: true })
    const out = await room.aComment(slug)
    for (const [where, id] of [
      [slug, held],
      [otherSlug, out],
    ] as const)
      expect(await report(where, id, room.citizenId)).toEqual(refusedBy('comment_not_found'))
  })

  it('is not the twenty-first that one person has waiting', async () => {
    const { slug } = await room.anArticle('Bài bị dội báo cáo')
    const reader = await room.aReader('many-reports@demo.example')
    for (let count = 0; count < 20; count += 1)
      expect((await report(slug, await room.aComment(slug), reader)).ok).toBe(true)
    expect(await report(slug, await room.aComment(slug), reader)).toEqual(
      refusedBy('too_many_open_reports'),
    )
  })

  it('without a proof of work is followed by a wait of ten minutes, as a comment is', async () => {
    const { slug } = await room.anArticle('Bài đọc không JavaScript')
    const [one, two] = [await room.aComment(slug), await room.aComment(slug)]
    const reader = await room.aReader('no-scripts@demo.example')
    const said = { authorName: 'Bạn đọc', isProven: false }
    const send = (body: string) =>
      sendComment(room, { siteId: room.siteId, citizenId: reader, slug, body, ...said })
    expect([(await report(slug, one, reader, false)).ok, (await send('Một ý')).ok]).toEqual([
      true,
      true,
    ])
    room.clock.set(addMinutes(room.clock.now(), 9))
    expect(await report(slug, two, reader, false)).toEqual(
      refusedBy('report_without_proof_too_soon'),
    )
    expect(await send('Ý khác')).toEqual(refusedBy('comment_without_proof_too_soon'))
    room.clock.set(addMinutes(room.clock.now(), 1))
    expect([(await report(slug, two, reader, false)).ok, (await send('Ý khác')).ok]).toEqual([
      true,
      true,
    ])
  })
})
