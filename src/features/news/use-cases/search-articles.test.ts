import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { type Newsroom, openNewsroom, openSite } from '../newsroom.fixture.ts'
import { searchArticles } from '../store/search.queries.ts'
import { saveArticle } from './save-article.ts'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom(await testDatabase())
})

describe('search over articles', () => {
  const find = async (text: string) =>
    (await searchArticles(room.db, room.siteId, { text, language: 'vi', limit: 5 })).hits.map(
      hit => hit.title,
    )

  beforeAll(async () => {
    await room.anArticle('Hướng dẫn đăng ký khai sinh cho trẻ')
    await room.anArticle('Chứng thực bản sao điện tử', {
      body: '<p>Không cần giấy khai sinh. Ngày 24/11/2026.</p>',
    })
  })

  it.each([
    ['without accents', 'dang ky khai sinh'],
    ['with accents', 'Đăng ký khai sinh'],
    ['in capitals', 'ĐĂNG KÝ KHAI SINH'],
    ['with a slip', 'dang ky khai sih'],
    ['with two slips', 'danh ky khai sinj'],
    ['with decomposed accents', 'đăng ký khai sinh'.normalize('NFD')],
    ['with the last word in the making', 'huong dan dang ky kha'],
  ])('finds what is typed %s', async (_how, text) => {
    expect((await find(text))[0]).toBe('Hướng dẫn đăng ký khai sinh cho trẻ')
  })

  it('puts titles before texts', async () => {
    expect(await find('khai sinh')).toEqual([
      'Hướng dẫn đăng ký khai sinh cho trẻ',
      'Chứng thực bản sao điện tử',
    ])
  })

  it('finds a part of a date, and takes signs of the search language as mere signs', async () => {
    expect(await find('24/11')).toEqual(['Chứng thực bản sao điện tử'])
    expect(await find("khai' & | !sinh:* \\ ()")).toContain('Hướng dẫn đăng ký khai sinh cho trẻ')
    expect(await find('!!! ???')).toEqual([])
  })

  it('says which word it understood instead of a slip', async () => {
    const { mended } = await searchArticles(room.db, room.siteId, {
      text: 'khai sih',
      language: 'vi',
      limit: 5,
    })
    expect(mended).toEqual([['khai'], ['sinh']])
  })

  it('never finds another site’s articles', async () => {
    const other = await openSite(room, 'elsewhere')
    expect(
      (await searchArticles(room.db, other, { text: 'khai sinh', language: 'vi', limit: 5 })).hits,
    ).toEqual([])
  })

  it('keeps the count of every plain word right when texts are changed', async () => {
    const first = { body: '<p>quokka quokka</p>', isDraft: true }
    const { articleId } = await room.anArticle('Sửa nhiều lần', first)
    const { siteId, officerId, categoryId } = room
    await saveArticle(room, {
      ...{ siteId, officerId, categoryId, articleId, language: 'vi', revision: 1 },
      ...{ title: 'Sửa nhiều lần', lead: 'Lead.', bodyHtml: '<p>numbat</p>' },
    })
    const kept = await sql<{ word: string; texts: number }>`
      select word, texts from kind_word where site_id = ${siteId} and kind = 'article_vi' and texts <> 0 order by word`.execute(
      room.db,
    )
    const counted = await sql<{ word: string; texts: number }>`
      select substr(w.word, length('s' || site_id || language) + 1) as word, count(*)::int as texts
      from article_text, unnest(tsvector_to_array(words)) w(word)
      where site_id = ${siteId} and w.word !~ 'z[dfjw1-5]' group by 1 order by 1`.execute(room.db)
    expect(kept.rows).toEqual(counted.rows)
    expect(kept.rows.map(row => row.word)).not.toContain('quokka')
  })
})
