import { beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { testDatabase } from '#test/support/database.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { listApproved } from '../store/comment.queries.ts'
import { listOnDesk } from '../store/comment-desk.queries.ts'
import { decideComments } from './decide-comments.ts'
import { sendComment } from './send-comment.ts'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom(await testDatabase())
})

describe('a reader’s comment', () => {
  const send = (slug: string, body: string) =>
    sendComment(room, {
      siteId: room.siteId,
      citizenId: room.citizenId,
      slug,
      authorName: 'Bạn đọc',
      body,
      isProven: true,
    })
  const decide = (commentIds: string[], decision: 'approved' | 'refused', reason = '') =>
    decideComments(room, {
      siteId: room.siteId,
      officerId: room.officerId,
      commentIds,
      decision,
      reason,
    })

  it('is invisible until an editor approves it', async () => {
    const { slug } = await room.anArticle('Bài có ý kiến')
    const sent = await send(slug, 'Tôi thấy hữu ích')
    if (!sent.ok) throw new Error(sent.error.code)
    expect(await listApproved(room.db, room.siteId, slug, 10)).toEqual([])
    expect(
      (await listOnDesk(room.db, room.siteId, { state: 'held', limit: 10 })).map(each => each.body),
    ).toEqual(['Tôi thấy hữu ích'])
    room.clock.set(addMinutes(room.clock.now(), 5))
    expect((await decide([sent.value.commentId], 'approved')).ok).toBe(true)
    expect((await listApproved(room.db, room.siteId, slug, 10)).map(each => each.body)).toEqual([
      'Tôi thấy hữu ích',
    ])
    const types = (await room.eventsOf(sent.value.commentId)).map(event => event.type)
    expect(types).toEqual(['comment.sent', 'comment.approved'])
  })

  it('is refused only with a reason, and then nobody else sees it', async () => {
    const { slug } = await room.anArticle('Bài có ý kiến bị từ chối')
    const sent = await send(slug, 'Lời xúc phạm')
    if (!sent.ok) throw new Error(sent.error.code)
    expect(await decide([sent.value.commentId], 'refused', ' ')).toEqual({
      ok: false,
      error: { code: 'refusal_reason_missing' },
    })
    expect(await decide([sent.value.commentId], 'refused', 'Xúc phạm người khác')).toEqual({
      ok: true,
      value: { decided: [sent.value.commentId] },
    })
    expect(await listApproved(room.db, room.siteId, slug, 10)).toEqual([])
    expect(await decide([sent.value.commentId], 'approved')).toEqual({
      ok: false,
      error: { code: 'comments_already_decided' },
    })
  })

  it('cannot be one of a flood: after ten that wait, the next is refused', async () => {
    const { slug } = await room.anArticle('Bài bị dội ý kiến')
    for (let count = 0; count < 10; count += 1)
      expect((await send(slug, `Ý ${String(count)}`)).ok).toBe(true)
    expect(await send(slug, 'Ý thứ mười một')).toEqual({
      ok: false,
      error: { code: 'too_many_held_comments' },
    })
  })
})
