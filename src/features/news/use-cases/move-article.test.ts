import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import { inTransaction } from '#platform/db/db.ts'
import { keepPicture } from '#platform/pictures/keep-picture.ts'
import { testDatabase } from '#test/support/database.ts'
import { testDeps } from '#test/support/feature-server.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { findArticle } from '../store/article.queries.ts'
import { insertVersion, lockArticle } from '../store/article.writes.ts'
import { findMoving } from '../store/move.queries.ts'
import { addPicture } from './add-picture.ts'
import { changePicture } from './change-picture.ts'
import { keepSchedule } from './move-article.ts'
import { restoreVersion } from './restore-version.ts'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom(await testDatabase())
})

const titleOnPortal = async (slug: string) =>
  (await findArticle(room.db, room.siteId, slug, 'vi'))?.title
const stateOf = async (articleId: string) =>
  (await findMoving(room.db, room.siteId, articleId))?.facts.state
const passTime = (articleId: string, until: Instant) => {
  room.clock.set(until)
  return keepSchedule(room, { siteId: room.siteId, articleId })
}
const seen = { vi: 1 }

describe('an article that is out', () => {
  it('reads as approved while its editor writes on, and changes when the changes are approved', async () => {
    const { articleId, slug } = await room.anArticle('Bản đã duyệt')
    await room.rewrite(articleId, 'Bản đang sửa')
    expect(await titleOnPortal(slug)).toBe('Bản đã duyệt')
    await room.move(articleId, { kind: 'ask_approval' })
    expect(await titleOnPortal(slug)).toBe('Bản đã duyệt')
    await room.rewrite(articleId, 'Sửa thêm một lần')
    const refused = await room.move(articleId, { kind: 'publish_changes', seen: { vi: 2 } })
    expect(refused).toEqual({ ok: false, error: { code: 'article_changed_meanwhile' } })
    expect(await titleOnPortal(slug)).toBe('Bản đã duyệt')
    await room.move(articleId, { kind: 'publish_changes', seen: { vi: 3 } })
    expect(await titleOnPortal(slug)).toBe('Sửa thêm một lần')
  })

  it('shows no picture that was added since, and lets nobody but an approver change one that it shows', async () => {
    const deps = await testDeps({ db: room.db, clock: room.clock })
    const photo = await sharp({
      create: { width: 8, height: 6, channels: 3, background: '#9b1c1c' },
    })
      .png()
      .toBuffer()
    const kept = await keepPicture(deps.files, { bytes: photo, name: 'a.png' })
    if (!kept.ok) throw new Error(kept.error.code)
    const { large: file, small } = kept.value
    const { articleId, slug } = await room.anArticle('Bài thêm ảnh')
    const by = { siteId: room.siteId, officerId: room.officerId, articleId }
    const words = { alt: { vi: 'Ảnh', en: '' }, caption: { vi: '', en: '' }, credit: '' }
    const added = await addPicture(deps, { ...by, file, small, words })
    if (!added.ok) throw new Error(added.error.code)
    const pictures = async () =>
      (await findArticle(room.db, room.siteId, slug, 'vi'))?.pictures.map(({ width }) => width)
    expect(await pictures()).toEqual([])
    const change = (mayPublish: boolean) =>
      changePicture(deps, { ...by, pictureId: added.value.id, words, mayPublish })
    expect((await change(false)).ok).toBe(true)
    await room.publishChanges(articleId)
    expect(await pictures()).toEqual([8])
    expect(await change(false)).toEqual({ ok: false, error: { code: 'picture_needs_approver' } })
    expect((await change(true)).ok).toBe(true)
  })

  it('keeps its topic too until a change of it is approved', async () => {
    const { articleId } = await room.anArticle('Bài đổi chuyên mục')
    await room.rewrite(articleId, 'Bài đổi chuyên mục lần hai')
    const article = await findMoving(room.db, room.siteId, articleId)
    expect(article?.categoryId).toBe(room.categoryId)
  })
})

test('what is saved at the very moment of an approval is not approved unread', async () => {
  const { articleId, slug } = await room.anArticle('Bản được đọc', { isDraft: true })
  const publishing = await inTransaction(room.db, async trx => {
    await lockArticle(trx, room.siteId, articleId)
    const waiting = room.move(articleId, { kind: 'publish', seen, withdrawAt: undefined })
    await sleep(200)
    await insertVersion(trx, {
      ...{ articleId, siteId: room.siteId, language: 'vi', revision: 2, title: 'Bản chưa ai đọc' },
      ...{ lead: 'Lead.', bodyHtml: '<p>Body.</p>', categoryId: room.categoryId },
      ...{ savedAt: room.clock.now(), savedBy: room.officerId },
    })
    return { waiting }
  })
  expect(await publishing.waiting).toEqual({
    ok: false,
    error: { code: 'article_changed_meanwhile' },
  })
  expect(await titleOnPortal(slug)).toBeUndefined()
})

test('an approver who finds something wrong returns the article with the reason, and the history tells it', async () => {
  const { articleId } = await room.anArticle('Bài bị trả lại', { isDraft: true })
  await room.move(articleId, { kind: 'ask_approval' })
  await room.move(articleId, { kind: 'return', reason: 'Thiếu căn cứ pháp lý' })
  expect(await stateOf(articleId)).toBe('draft')
  expect((await room.eventsOf(articleId)).at(-1)).toMatchObject({
    type: 'article.returned',
    actor_id: room.officerId,
    data: { reason: 'Thiếu căn cứ pháp lý' },
  })
})

describe('an article with a set time', () => {
  it('goes out at that minute and not before, as it was when it was approved', async () => {
    const { articleId, slug } = await room.anArticle('Bài hẹn giờ', { isDraft: true })
    const at = addMinutes(room.clock.now(), 30)
    await room.move(articleId, { kind: 'schedule', seen, at, withdrawAt: undefined })
    await room.rewrite(articleId, 'Sửa sau khi duyệt')
    await passTime(articleId, addMinutes(at, -1))
    expect(await titleOnPortal(slug)).toBeUndefined()
    await passTime(articleId, at)
    expect(await titleOnPortal(slug)).toBe('Bài hẹn giờ')
    await passTime(articleId, addMinutes(at, 1))
    const published = (await room.eventsOf(articleId)).filter(
      ({ type }) => type === 'article.published',
    )
    expect(published).toEqual([
      {
        type: 'article.published',
        actor_id: null,
        data: { slug, vi: 1, publish_at: at.toISOString() },
      },
    ])
  })

  it('is taken back at its time, and goes through both moments when nobody was there for either', async () => {
    const { articleId, slug } = await room.anArticle('Bài qua đêm mất điện', { isDraft: true })
    const at = addMinutes(room.clock.now(), 10)
    const withdrawAt = addMinutes(at, 60)
    await room.move(articleId, { kind: 'schedule', seen, at, withdrawAt })
    await passTime(articleId, addMinutes(withdrawAt, 600))
    expect([await stateOf(articleId), await titleOnPortal(slug)]).toEqual(['withdrawn', undefined])
    const types = (await room.eventsOf(articleId)).map(({ type }) => type)
    expect(types.slice(-2)).toEqual(['article.published', 'article.withdrawn'])
  })

  it('does not go out once the schedule is cancelled', async () => {
    const { articleId, slug } = await room.anArticle('Bài bỏ hẹn', { isDraft: true })
    const at = addMinutes(room.clock.now(), 10)
    await room.move(articleId, { kind: 'schedule', seen, at, withdrawAt: undefined })
    await room.move(articleId, { kind: 'unschedule' })
    await passTime(articleId, addMinutes(at, 1))
    expect([await stateOf(articleId), await titleOnPortal(slug)]).toEqual(['draft', undefined])
  })
})

test('an earlier version is restored as the newest, and none is lost', async () => {
  const { articleId } = await room.anArticle('Bản một', { isDraft: true })
  await room.rewrite(articleId, 'Bản hai')
  const by = { siteId: room.siteId, officerId: room.officerId, articleId }
  expect((await restoreVersion(room, { ...by, language: 'vi', revision: 1 })).ok).toBe(true)
  const versions = await room.db
    .selectFrom('article_version')
    .select('title')
    .where('article_id', '=', articleId)
    .orderBy('revision')
    .execute()
  expect(versions.map(({ title }) => title)).toEqual(['Bản một', 'Bản hai', 'Bản một'])
  expect(await restoreVersion(room, { ...by, language: 'vi', revision: 9 })).toEqual({
    ok: false,
    error: { code: 'version_not_found' },
  })
})
