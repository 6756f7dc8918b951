import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { findArticle, listNewest } from '../store/article.queries.ts'
import { searchArticles } from '../store/search.queries.ts'
import { publishArticle } from './publish-article.ts'
import { saveArticle } from './save-article.ts'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom(await testDatabase())
})

describe('an article', () => {
  it('is on the portal only from its publication on, and its publication is an event of the editor who did it', async () => {
    const { articleId, slug } = await room.anArticle('Mở cửa sáng thứ Bảy', { isDraft: true })
    expect(await findArticle(room.db, room.siteId, slug, 'vi')).toBeUndefined()
    await publishArticle(room, { siteId: room.siteId, officerId: room.officerId, articleId })
    expect((await findArticle(room.db, room.siteId, slug, 'vi'))?.title).toBe('Mở cửa sáng thứ Bảy')
    const published = (await room.eventsOf(articleId)).filter(
      event => event.type === 'article.published',
    )
    expect(published).toEqual([
      { type: 'article.published', actor_id: room.officerId, data: { slug, vi: 1 } },
    ])
    expect(
      await publishArticle(room, { siteId: room.siteId, officerId: room.officerId, articleId }),
    ).toEqual({
      ok: false,
      error: { code: 'article_moved_meanwhile' },
    })
  })

  it('is gone from page, lists and search once it is withdrawn, and its text is kept', async () => {
    const { articleId, slug } = await room.anArticle('Thông báo sẽ rút zebra')
    await room.move(articleId, { kind: 'withdraw', reason: 'Sai ngày' })
    expect(await findArticle(room.db, room.siteId, slug, 'vi')).toBeUndefined()
    expect(
      (await listNewest(room.db, room.siteId, 'vi', { limit: 100 })).map(each => each.id),
    ).not.toContain(articleId)
    expect(
      (await searchArticles(room.db, room.siteId, { text: 'zebra', language: 'vi', limit: 10 }))
        .hits,
    ).toEqual([])
    const versions = await room.db
      .selectFrom('article_version')
      .select('revision')
      .where('article_id', '=', articleId)
      .execute()
    expect(versions).toEqual([{ revision: 1 }])
  })

  it('gets an address of its own when editors save the same title at the same moment', async () => {
    const title = 'Cùng một tựa bài'
    const saved = await Promise.all(
      Array.from({ length: 5 }, () => room.anArticle(title, { isDraft: true })),
    )
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(5)
  })

  it.each([
    ['Tin', 'tin-24-11-2026'],
    ['…', 'tin-24-11-2026-2'],
    ['Tin 2', 'tin-2'],
    ['2026', '2026'],
  ])('that is called “%s” has the address %s', async (title, address) => {
    const { slug } = await room.anArticle(title, { isDraft: true })
    expect(slug).toBe(address)
  })

  it('keeps no hostile HTML, whatever was sent', async () => {
    const { slug } = await room.anArticle('Bài có mã độc', {
      body: '<p onmouseover="x()">a<script>alert(1)</script></p><a href="javascript:x()">b</a><img src=x onerror=x()>',
    })
    expect((await findArticle(room.db, room.siteId, slug, 'vi'))?.bodyHtml).toBe('<p>a</p><p>b</p>')
  })

  it('is not overwritten by an editor who did not see the last saving', async () => {
    const { articleId } = await room.anArticle('Hai người cùng sửa')
    const change = (title: string, revision: number) =>
      saveArticle(room, {
        siteId: room.siteId,
        officerId: room.officerId,
        articleId,
        categoryId: room.categoryId,
        language: 'vi',
        title,
        lead: 'a',
        bodyHtml: '<p>b</p>',
        revision,
      })
    expect((await change('Người thứ nhất', 1)).ok).toBe(true)
    expect(await change('Người thứ hai', 1)).toEqual({
      ok: false,
      error: { code: 'article_changed_meanwhile' },
    })
  })

  it('is not saved about a category that does not exist, whether it is new or was there', async () => {
    const { articleId } = await room.anArticle('Bài đổi chuyên mục')
    const { siteId, officerId } = room
    const text = { language: 'vi', title: 'Bài', lead: 'Lead.', bodyHtml: '<p>Body.</p>' } as const
    for (const [id, revision] of [
      [undefined, 0],
      [articleId, 1],
    ] as const)
      expect(
        await saveArticle(room, {
          ...{ siteId, officerId, articleId: id, categoryId: 99_999, revision },
          ...text,
        }),
      ).toEqual({ ok: false, error: { code: 'category_missing' } })
  })

  it('has versions that nobody can change afterwards', async () => {
    await room.anArticle('Có lịch sử')
    await expect(
      room.db.updateTable('article_version').set({ title: 'khác' }).execute(),
    ).rejects.toThrow(/permission denied|append-only/)
    await expect(room.db.deleteFrom('article_version').execute()).rejects.toThrow(
      /permission denied|append-only/,
    )
  })

  it('reads in English where it is translated, else in Vietnamese and says so', async () => {
    const { articleId, slug } = await room.anArticle('Bài hai thứ tiếng')
    expect(await findArticle(room.db, room.siteId, slug, 'en')).toMatchObject({
      title: 'Bài hai thứ tiếng',
      isTranslated: false,
    })
    await saveArticle(room, {
      siteId: room.siteId,
      officerId: room.officerId,
      articleId,
      categoryId: room.categoryId,
      language: 'en',
      title: 'In two languages',
      lead: 'a',
      bodyHtml: '<p>b</p>',
      revision: 0,
    })
    await room.move(articleId, { kind: 'publish_changes', seen: { vi: 1, en: 1 } })
    expect(await findArticle(room.db, room.siteId, slug, 'en')).toMatchObject({
      title: 'In two languages',
      isTranslated: true,
    })
  })

  it('gets an address of its own even when its title was used before', async () => {
    const first = await room.anArticle('Cùng một tiêu đề')
    const second = await room.anArticle('Cùng một tiêu đề')
    expect([first.slug, second.slug]).toEqual(['cung-mot-tieu-de', 'cung-mot-tieu-de-2'])
  })
})
