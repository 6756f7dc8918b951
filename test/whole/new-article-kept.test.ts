/** Promise to editors: what is typed in a new article is there again, theirs alone, whatever happens to the browser. */
import { describe, expect, it } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { openDesk } from './desk-town.ts'

const DESK = '/can-bo/tin-tuc'
const { town, editor, chief } = await openDesk()

/** Opens the form of a new article; gives the key that it was given. */
async function opened(browser: TestBrowser, query = ''): Promise<{ key: string; body: string }> {
  const { body } = await browser.get(`${DESK}/moi${query}`)
  return { key: /name="key" value="([^"]+)"/.exec(body)?.[1] ?? '', body }
}

const typed = (title: string, more: Record<string, string> = {}) => ({
  ...{ language: 'vi', title, lead: 'Mở đầu.', body_html: '<p>Viết được nửa trang.</p>' },
  ...{ author: '', source: '', category: String(town.categoryId), revision: '0', ...more },
})

describe('a new article that is not saved', () => {
  it('is offered again to its writer and to nobody else, on the desk and where a new one begins', async () => {
    const { key } = await opened(editor)
    const kept = await editor.post(`${DESK}/moi/${key}/tu-luu`, typed('Bài mới viết dở'))
    expect(kept.json()).toEqual({ kept: 'Đã tự lưu bản viết dở lúc 08:00.', others: [] })
    for (const page of [DESK, `${DESK}/moi`]) {
      const { body } = await editor.get(page)
      expect(body).toContain('Bài mới viết dở')
      expect(body).toContain(`${DESK}/moi?viet-do=${key}`)
      expect(await htmlFindings(body)).toEqual([])
      expect((await chief.get(page)).body).not.toContain('Bài mới viết dở')
    }
    const again = await opened(editor, `?viet-do=${key}`)
    expect(again.key).toBe(key)
    expect(again.body).toContain('value="Bài mới viết dở"')
    expect(again.body).toContain('Viết được nửa trang.')
    expect((await opened(chief, `?viet-do=${key}`)).body).not.toContain('Bài mới viết dở')
    expect(
      await town.world.db.selectFrom('article').select('id').where('id', '=', key).execute(),
    ).toEqual([])
  })

  it('is an article when it is saved, once however often the form is sent, and no longer unfinished', async () => {
    const { key } = await opened(editor)
    await editor.post(`${DESK}/moi/${key}/tu-luu`, typed('Bài sắp lưu'))
    const sent = typed('Bài sắp lưu', { key })
    const first = await editor.post(DESK, sent)
    expect(first.headers.location).toBe(`${DESK}/${key}?ban=vi&xong=luu`)
    expect((await editor.post(DESK, sent)).headers.location).toBe(first.headers.location)
    expect((await editor.get(`${DESK}/moi`)).body).not.toContain('Bài sắp lưu')
    const late = await editor.post(`${DESK}/moi/${key}/tu-luu`, typed('Bài sắp lưu'))
    expect(late.json()).toMatchObject({
      kept: 'Bài này đã được lưu. Mở bài trong danh sách để viết tiếp.',
    })
    const other = await editor.post(DESK, typed('Đã đổi lời', { key }))
    expect([other.statusCode, other.body.includes('Đã đổi lời')]).toEqual([422, true])
    const versions = await town.world.db
      .selectFrom('article_version')
      .select('title')
      .where('article_id', '=', key)
      .execute()
    expect(versions).toEqual([{ title: 'Bài sắp lưu' }])
  })

  it('is thrown away by its writer alone', async () => {
    const { key } = await opened(editor)
    await editor.post(`${DESK}/moi/${key}/tu-luu`, typed('Bài bỏ đi'))
    await chief.post(`${DESK}/moi/${key}/bo-viet-do`)
    expect((await editor.get(DESK)).body).toContain('Bài bỏ đi')
    const { headers } = await editor.post(`${DESK}/moi/${key}/bo-viet-do`)
    expect((await editor.get(headers.location ?? '')).body).toContain('Đã bỏ bản viết dở')
    expect((await editor.get(DESK)).body).not.toContain('Bài bỏ đi')
  })

  it('is harmless, whatever was typed, and keeps its words when its topic is gone', async () => {
    const { key } = await opened(editor)
    const hostile = typed('<script>x</script>', {
      ...{ body_html: '<p onclick="x()">Chữ còn</p><script>alert(1)</script>', category: '999' },
    })
    await editor.post(`${DESK}/moi/${key}/tu-luu`, hostile)
    const { body } = await opened(editor, `?viet-do=${key}`)
    expect(body).toContain('Chữ còn')
    expect(body).not.toMatch(/<script>x|onclick|alert\(1\)/)
  })
})
