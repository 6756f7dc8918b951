/** Promise to an editorial board: its old site comes over whole, old addresses still lead there, and what could not come is told. */
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { listCategories } from '#features/news'
import { testDatabase } from '#test/support/database.ts'
import {
  brought,
  broughtText,
  folderWith,
  openPortal,
  PDF,
  plainPicture,
} from '#test/support/moving.ts'
import { pathTo } from '../../src/features/news/domain/category-tree.ts'

let portal: Awaited<ReturnType<typeof openPortal>>
let pictures: string
let first: Awaited<ReturnType<typeof portal.bring>>

beforeAll(async () => {
  portal = await openPortal(await testDatabase())
  pictures = await folderWith({
    '2019/05/tram-y-te.png': await plainPicture(10),
    '2019/05/bia.png': await plainPicture(20),
    '2018/11/hop.png': await plainPicture(30),
    '2018/11/giay-moi.pdf': PDF,
  })
  first = await portal.bring({ at: brought('wordpress.xml') }, { pictures })
})

const TITLE = 'Lịch tiêm chủng tháng 5 & những điều cần nhớ'

describe('a site from WordPress', () => {
  it('comes with texts, dates, topics, authors, drafts as drafts', async () => {
    expect(first.counts).toEqual({ brought: 4, known: 0, left: 5, noted: 4, lacking: 2 })
    const article = await portal.article(TITLE)
    expect(article).toMatchObject({
      ...{ state: 'published', author: 'Trần Thị Lan', name_vi: 'Y tế & sức khỏe' },
      ...{ published_at: new Date('2019-05-03T02:15:00Z') },
      lead: 'Trạm Y tế phường tiêm chủng vào sáng thứ Ba hằng tuần.',
      body_html:
        '<figure data-picture="2"></figure><h2>Cần mang theo</h2>' +
        '<ul><li>Sổ tiêm, <a href="/2018/11/lam-so-tiem/">xem cách làm</a></li></ul>' +
        '<p><a href="https://video.example/embed/1">https://video.example/embed/1</a></p>',
    })
    const meeting = await portal.article('Họp tổ dân phố 7')
    expect(meeting).toMatchObject({
      ...{ state: 'published', author: '', name_vi: 'Đời sống' },
      lead: 'Họp bàn việc đổ rác đúng giờ.',
    })
    expect(meeting?.body_html.replace(/[0-9a-f-]{36}/, 'ID')).toBe(
      '<p>Tổ dân phố 7 họp lúc <strong>19 giờ 30</strong>,<br />tại nhà văn hóa.</p>' +
        '<p>Mời bà con đến dự, xem <a href="/tin-tuc/tep/ID">giấy mời</a> [1].</p>' +
        '<p>Nhớ đúng giờ.</p><figure data-picture="2"></figure>',
    )
    expect(await portal.article('Bản nháp về đường hoa, còn viết dở.')).toMatchObject({
      ...{ state: 'draft', published_at: null, name_vi: 'Tin chuyển về' },
      created_at: new Date('2026-09-30T03:00:00Z'),
    })
  })

  it('has its pictures described, in two sizes, without what a camera noted', async () => {
    const article = await portal.article(TITLE)
    expect(article?.pictures).toMatchObject([
      { position: 1, alt_vi: 'Em bé được tiêm, mẹ bế', caption_vi: 'Ảnh bìa', width: 900 },
      { position: 2, alt_vi: 'Sân trạm sau khi sơn lại', caption_vi: 'Sân trạm sau khi sơn lại' },
    ])
    const { body } = await portal.deps.files.open(article?.pictures[0]?.sha256 ?? '')
    const bytes = await buffer(body)
    expect([bytes.subarray(8, 12).toString(), bytes.includes('Nguyen Van An')]).toEqual([
      'WEBP',
      false,
    ])
    const meeting = await portal.article('Họp tổ dân phố 7')
    expect(meeting?.pictures.map(each => [each.alt_vi, each.caption_vi])).toEqual([
      ['Bà con ngồi trong nhà văn hóa', 'Buổi họp tháng trước'],
      ['Họp tổ dân phố 7', ''],
    ])
  })

  it('tells of every item that did not come, and of what an editor should look at', () => {
    const uploads = 'phuongmau.example/wp-content/uploads'
    expect(first.said.map(({ id, codes }) => [id, codes])).toEqual([
      ['phuongmau.example/?p=101', ['media_linked', 'picture_needs_description']],
      ['phuongmau.example/?p=102', ['shortcode_removed', 'picture_needs_description']],
      ['phuongmau.example/?p=103', ['title_made', 'category_missing']],
      ['phuongmau.example/?page_id=104', ['picture_missing', 'link_to_file']],
      ['phuongmau.example/?p=105', ['in_trash']],
      ['phuongmau.example/?p=401', ['kind_unknown']],
      [`${uploads}/2018/11/khong-dung.png`, ['picture_in_no_article']],
      ['menu:menu-chinh', ['menu_by_hand']],
      ['comments', ['comments_stay']],
    ])
  })

  it('stands in the tree of its topics, and under its tags', async () => {
    const { categoryId } = await portal.db
      .selectFrom('article')
      .select('category_id as categoryId')
      .where('id', '=', (await portal.article(TITLE))?.id ?? '')
      .executeTakeFirstOrThrow()
    const categories = await listCategories(portal.db, portal.siteId, 'vi')
    expect(pathTo(categories, categoryId).map(each => each.slug)).toEqual([
      'doi-song',
      'y-te-suc-khoe',
    ])
    const { payload } = await portal.openBrowser().get('/tin-tuc/tu-khoa/tre-em')
    expect(payload).toContain('Lịch tiêm chủng tháng 5 &amp; những điều cần nhớ')
  })

  it('leaves comments and addresses of people behind', async () => {
    const rows = await portal.db.selectFrom('article_comment').select('id').execute()
    const items = await portal.db.selectFrom('import_item').selectAll().execute()
    expect(rows).toEqual([])
    expect(JSON.stringify(items)).not.toMatch(/lan\.tt@|nguoi\.doc/)
  })

  it('is written down as an event for each article, and for the run', async () => {
    const events = await portal.db
      .selectFrom('event')
      .select(['type', 'actor_kind', 'data'])
      .where('type', 'in', ['article.imported', 'import.began', 'import.ended'])
      .orderBy('id')
      .execute()
    expect(events.slice(0, 5).map(each => [each.type, each.actor_kind])).toEqual([
      ['import.began', 'system'],
      ['article.imported', 'system'],
      ['article.imported', 'system'],
      ['article.imported', 'system'],
      ['import.ended', 'system'],
    ])
    const slug = 'lich-tiem-chung-thang-5-nhung-dieu-can-nho'
    const published_at = '2019-05-03T02:15:00.000Z'
    const counts = { vi: 1, pictures: 2, files: 0 }
    expect(events[1]?.data).toEqual({ slug, ...counts, published_at, tags: ['tre-em'] })
  })

  it('comes once: a second run passes over what is in, also what an editor changed since', async () => {
    const before = await portal.article(TITLE)
    await portal.db
      .updateTable('article_text')
      .set({ lead: 'Biên tập viên đã sửa.' })
      .where('article_id', '=', before?.id ?? '')
      .execute()
    const second = await portal.bring({ at: brought('wordpress.xml') }, { pictures })
    expect(second.counts).toEqual({ brought: 0, known: 4, left: 5, noted: 4, lacking: 2 })
    expect(await portal.article(TITLE)).toEqual({ ...before, lead: 'Biên tập viên đã sửa.' })
  })
})

describe('an old address', () => {
  const SLUG = '/tin-tuc/lich-tiem-chung-thang-5-nhung-dieu-can-nho'
  it.each([
    ['the permanent link', '/2019/05/lich-tiem-chung-thang-5/', SLUG],
    ['without its last slash', '/2019/05/lich-tiem-chung-thang-5', SLUG],
    ['in capitals, as people type it', '/2019/05/Lich-Tiem-Chung-thang-5/', SLUG],
    [
      'what an e-mail hung onto it',
      '/2019/05/lich-tiem-chung-thang-5/?utm_source=zalo&fbclid=1',
      SLUG,
    ],
    ['a query that it did not have', '/2019/05/lich-tiem-chung-thang-5/?amp', SLUG],
    ['the name that it had before', '/2019/05/lich-tiem/', SLUG],
    ['the number', '/?p=101', SLUG],
    ['the number, from e-mail', '/?utm_medium=mail&p=101', SLUG],
    ['a topic', '/category/doi-song/y-te/', '/tin-tuc/chuyen-muc/y-te-suc-khoe'],
    ['a topic without the one around it', '/category/y-te/', '/tin-tuc/chuyen-muc/y-te-suc-khoe'],
    ['a topic within another', '/Category/tin/Y-te', '/tin-tuc/chuyen-muc/y-te-suc-khoe'],
    ['its older articles', '/category/y-te/page/2/', '/tin-tuc/chuyen-muc/y-te-suc-khoe'],
    ['its feed', '/category/y-te/feed/', '/tin-tuc/chuyen-muc/y-te-suc-khoe/rss.xml'],
    [
      'its feed in another form',
      '/category/y-te/feed/atom/?a=1',
      '/tin-tuc/chuyen-muc/y-te-suc-khoe/rss.xml',
    ],
    ['a topic by its number', '/?cat=4', '/tin-tuc/chuyen-muc/y-te-suc-khoe'],
    ['a page', '/gioi-thieu-phuong/', '/trang/gioi-thieu'],
    ['a page by its number', '/?page_id=104', '/trang/gioi-thieu'],
    ['a feed of a topic', '/category/doi-song/feed/', '/tin-tuc/chuyen-muc/doi-song/rss.xml'],
    ['older articles of it', '/category/doi-song/page/2/', '/tin-tuc/chuyen-muc/doi-song'],
    ['the same by numbers', '/?cat=4&paged=3', '/tin-tuc/chuyen-muc/y-te-suc-khoe'],
    ['the feed of all', '/feed/', '/tin-tuc/rss.xml'],
    ['the feed of all by a question', '/?feed=rss2', '/tin-tuc/rss.xml'],
    ['comments of an article', '/2019/05/lich-tiem-chung-thang-5/feed/', SLUG],
    ['a tag', '/tag/tre-em/', '/tin-tuc/tu-khoa/tre-em'],
    ['a tag that did not come', '/tag/khac/', '/tin-tuc'],
    ['an author', '/author/lan-tt/', '/tin-tuc'],
    ['a month', '/2019/05/', '/tin-tuc'],
    ['older articles of all', '/page/7/', '/tin-tuc'],
  ])('leads on for good: %s', async (_what, address, to) => {
    const { statusCode, headers } = await portal.openBrowser().get(address)
    expect([statusCode, headers.location]).toEqual([301, to])
  })

  it.each([
    ['of a draft', '/?p=103'],
    ['of what was left out', '/?p=105'],
    ['of the feed of what never was', '/khong-co/feed/'],
    ['of a topic that never was', '/category/doi-song/the-thao/'],
    ['of a part of the name of a topic', '/category/te/'],
    ['of any topic', '/category/%25/'],
    ['of all topics', '/category/'],
    ['of the feed of a topic that never was', '/category/the-thao/feed/'],
    ['of a topic that stood elsewhere', '/khac/y-te/'],
    ['of older articles of what never was', '/khong-co/page/2/'],
    ['that never was', '/2019/05/khong-co/'],
    ['that hides a sign', '/2019/05/lich-tiem-chung-thang-5/%00'],
    ['with signs that are none', '/2019/05/%E0%A4%A/'],
  ])('leads nowhere: %s', async (_what, address) => {
    const { statusCode, headers } = await portal.openBrowser().get(address)
    expect(headers.location).toBeUndefined()
    expect(statusCode).not.toBe(301)
  })
})

describe('a feed', () => {
  it('comes from RSS, whatever entities it declares', async () => {
    const { counts, said } = await portal.bring({ from: 'rss', at: brought('feed.rss') })
    expect(counts).toEqual({ brought: 2, known: 0, left: 0, noted: 1, lacking: 0 })
    expect(await portal.article('Sửa cầu Kênh Đôi')).toMatchObject({
      ...{ state: 'published', published_at: new Date('2020-08-04T01:00:00Z') },
      ...{
        author: 'Lê Văn Bình',
        name_vi: 'Giao thông',
        lead: 'Cầu đóng ba ngày để thay mặt cầu.',
      },
      body_html: '<p>Cầu Kênh Đôi đóng từ thứ Tư.</p><p>Xe đi vòng qua đường Bến Nghé.</p>',
    })
    expect(await portal.article('Chuyện thực thể &hai; &ngoai;')).toMatchObject({
      ...{
        state: 'draft',
        author: 'Nguyễn An',
        body_html: '<p>Chữ ở đây, <strong>đậm</strong>.</p>',
      },
    })
    expect(said.map(each => each.codes)).toEqual([
      ['date_unreadable', 'date_missing', 'category_missing'],
    ])
  })

  it('comes from Atom, with text that is made of elements', async () => {
    await portal.bring({ from: 'rss', at: brought('atom.xml') })
    expect(await portal.article('Chợ <hoa> xuân')).toMatchObject({
      ...{ state: 'published', published_at: new Date('2021-02-03T01:00:00Z') },
      ...{ author: 'Phạm Thị Cúc', name_vi: 'Văn hóa' },
      lead: 'Chợ mở từ 20 tháng Chạp, đến chiều 30.',
      body_html: '<p>Có chỗ gửi xe.</p>',
    })
  })
})

describe('a folder', () => {
  it('comes with what its table says, and nothing from beside it', async () => {
    const folder = await folderWith({
      'items.csv': await broughtText('folder/items.csv'),
      'bai-1.html': await broughtText('folder/bai-1.html'),
      'bai-2.html': await broughtText('folder/bai-2.html'),
      'anh/kenh.png': await plainPicture(40),
    })
    const { counts, said } = await portal.bring(
      { from: 'folder', at: folder },
      { pictures: folder },
    )
    expect(counts).toEqual({ brought: 2, known: 0, left: 2, noted: 2, lacking: 0 })
    expect(said.map(({ id, codes }) => [id, codes])).toEqual([
      ['bai-1.html', ['frame_differs']],
      ['khong-co.html', ['file_missing']],
      ['../wordpress.xml', ['file_missing']],
      ['bai-2.html', ['frame_differs', 'category_missing']],
    ])
    expect(await portal.article('Ra quân "Ngày Chủ nhật xanh"')).toMatchObject({
      ...{
        published_at: new Date('2015-05-03T00:30:00Z'),
        author: 'Đỗ Văn Dũng',
        name_vi: 'Môi trường',
      },
      lead: 'Hơn 200 người dọn kênh.',
      body_html:
        '<p>Sáng nay bà con dọn kênh. <a href="/bai-2.html">Bài sau</a></p><p>Ba xe rác được chở đi.</p>',
      pictures: [{ alt_vi: 'Bà con vớt rác trên kênh' }],
    })
    expect(await portal.article('Hội xuân')).toMatchObject({
      ...{ author: 'Hồ Thị Mai', lead: 'Hội xuân mở ba ngày.' },
      ...{ published_at: new Date('2016-02-10T01:00:00Z'), body_html: '<p>Có thi gói bánh.</p>' },
    })
    const browser = portal.openBrowser()
    const { headers } = await browser.get('/news.aspx?id=15')
    expect(headers.location).toBe('/tin-tuc/ra-quan-ngay-chu-nhat-xanh')
    expect((await browser.get('/news.aspx?id=16')).statusCode).toBe(404)
  })
})
