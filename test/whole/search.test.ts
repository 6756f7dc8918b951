import { beforeAll, describe, expect, it } from 'vitest'
import { saveArticle } from '#features/news'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import { documentWithParts } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { addTestPlaces } from '#test/support/place-list.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'
import { published } from './published-article.ts'

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  await published(town, {
    title: 'Lịch tiêm chủng mở rộng',
    body: `<p>${'Trạm y tế phường làm việc các buổi sáng. '.repeat(30)}Vắc xin sởi tiêm lúc chín tháng tuổi.</p>`,
  })
})

const search = async (q: string, more = '') =>
  (await reader.get(`/tim-kiem?q=${encodeURIComponent(q)}${more}`)).body
const text = (html: string) => html.replace(/<mark>|<\/mark>/g, '')

describe('one search', () => {
  it('finds articles and procedures at once, without accents, and marks the words where they stand', async () => {
    const found = await search('tiem chung')
    expect(text(found)).toContain('Lịch tiêm chủng mở rộng')
    expect(found).toContain('<mark>tiêm</mark> <mark>chủng</mark>')
    expect(text(await search('thu tuc thu'))).toContain('href="/thu-tuc/thu-tuc-thu"')
    expect(await htmlFindings(found)).toEqual([])
  })

  it('shows the place in a text where the words stand, far from its beginning', async () => {
    const found = await search('vac xin soi')
    expect(found).toMatch(/… .*<mark>Vắc<\/mark> <mark>xin<\/mark> <mark>sởi<\/mark>/)
  })

  it('shows the place in the file of a document where the words stand', async () => {
    const { documentId, attachmentId } = await documentWithParts(town)
    await town.world.db
      .insertInto('document_text')
      .values({
        ...{ document_id: documentId, document_file_id: attachmentId, site_id: town.world.siteId },
        body_plain: `${'Căn cứ luật này, luật kia. '.repeat(30)}Điều 9. Nuôi dế trong hẻm. ${'Nơi nhận. '.repeat(30)}`,
      })
      .execute()
    expect(await search('nuoi de')).toMatch(/… .*<mark>Nuôi<\/mark> <mark>dế<\/mark> trong hẻm/)
  })

  it('forgives a slip and says what it understood', async () => {
    const found = await search('tiem chungg')
    expect(text(found)).toContain('Lịch tiêm chủng mở rộng')
    expect(found).toContain('Đang hiển thị kết quả cho: tiem chung.')
  })

  it('tells whoever means a word that nobody wrote, with its accents or without, that the rest is only near to it', async () => {
    for (const typed of ['vắc xin tiêm xôi', 'vac xin tiem xoi']) {
      const guessed = await search(typed)
      expect(guessed).toContain('Không có nội dung nào có đủ các từ bạn gõ. Kết quả gần nhất:')
      expect(guessed).not.toContain('Đang hiển thị kết quả cho')
      expect(text(guessed)).toContain('Lịch tiêm chủng mở rộng')
      expect(await htmlFindings(guessed)).toEqual([])
    }
  })

  it('forgives a slip in what has no dictionary of its own: a place is found by what articles say', async () => {
    await addTestPlaces(town.world, [{ code: 'T1', nameVi: 'Điểm tiêm chủng lưu động' }])
    const found = await search('diem tiem chunng')
    expect(text(found)).toContain('Điểm tiêm chủng lưu động')
    expect(found).toMatch(/Đang hiển thị kết quả cho: [^.]*chung/)
  })

  it('shows one kind with its facets, and of a facet only what has it', async () => {
    const [wide, narrow] = [
      await search('tiem', '&loai=tin-tuc'),
      await search('tiem', '&loai=tin-tuc&muc=khong-co'),
    ]
    expect(text(wide)).toContain('Lịch tiêm chủng mở rộng')
    expect(text(narrow)).not.toContain('Lịch tiêm chủng mở rộng')
    expect(text(await search('tiem', '&loai=thu-tuc'))).not.toContain('Lịch tiêm chủng')
    expect(await htmlFindings(wide)).toEqual([])
  })

  it('shows what is typed as text, whatever it is', async () => {
    const typed = '"><script>alert(1)</script>\u202e'
    const found = await search(typed)
    expect(found).not.toContain('<script>alert')
    expect(await htmlFindings(found)).toEqual([])
    for (const odd of ['%', "'", '\\', ':*', '&', '!', '(', '<->', 'a'.repeat(5000), '日本'])
      expect((await reader.get(`/tim-kiem?q=${encodeURIComponent(odd)}`)).statusCode).toBe(200)
  })

  it('never finds a draft', async () => {
    const { siteId } = town.world
    const saved = await saveArticle(town.world, {
      ...{ siteId, officerId: town.world.officer('editor').id, articleId: undefined },
      ...{ categoryId: town.categoryId, language: 'vi', title: 'Bản nháp bí mật' },
      ...{ lead: 'Chưa đăng.', bodyHtml: '<p>Chưa.</p>', revision: 0 },
    })
    expect(saved.ok).toBe(true)
    expect(text(await search('ban nhap bi mat'))).not.toContain('Bản nháp bí mật')
  })

  it('suggests while one types, the last word still in the making', async () => {
    const answer = await reader.get('/tim-kiem/goi-y?q=lich%20tie')
    expect(JSON.parse(answer.body)).toEqual([
      {
        href: '/tin-tuc/lich-tiem-chung-mo-rong',
        title: 'Lịch tiêm chủng mở rộng',
        kind: 'Tin tức',
      },
    ])
    expect(JSON.parse((await reader.get('/tim-kiem/goi-y?q=')).body)).toEqual([])
  })
})

describe('what is searched in vain', () => {
  /** Searches as people at so many addresses do. */
  const searchFrom = async (q: string, addresses: number) => {
    for (let nth = 1; nth <= addresses; nth += 1)
      await town.product.server.inject({
        url: `/tim-kiem?q=${encodeURIComponent(q)}`,
        headers: { host: 'localhost' },
        remoteAddress: `203.0.113.${String(nth)}`,
      })
  }
  const shown = async () =>
    (await (await browserOf(town, 'editor')).get('/can-bo/tim-khong-thay')).body

  it('is readable for editors when several people looked for it on three days, and no longer once it is found', async () => {
    const { clock } = town.world
    const today = dateInVietNam(clock.now())
    for (const day of [0, 1, 2]) {
      clock.set(instantAt(addDays(today, day), 600))
      expect(await shown()).not.toMatch(/nu[oô]i ong m[aậ]t/)
      await searchFrom('Nuôi ong mật', 6)
      await searchFrom('nuoi ong mat', 6)
    }
    const page = await shown()
    // With the accents that some of them typed, whoever came last.
    expect(page).toContain('>nuôi ong mật</a>')
    expect(page).toMatch(/data-label="Lượt tìm">36</)
    expect(await htmlFindings(page)).toEqual([])
    await published(town, { title: 'Hướng dẫn nuôi ong mật', body: '<p>Ong.</p>' })
    expect(await shown()).not.toContain('nuôi ong mật')
  })

  it('is not shown when it was kept before it was known for a name', async () => {
    const day = dateInVietNam(town.world.clock.now())
    await town.world.db
      .insertInto('vain_search')
      .values(
        ['pham minh tuan', 'khinh khi cau'].map(words => ({
          ...{ site_id: town.world.siteId, language: 'vi', words_hash: words, words },
          ...{ first_day: day, last_day: day, networks: 7, days: 3, searches: 9 },
        })),
      )
      .execute()
    const page = await shown()
    expect(page).toContain('khinh khi cau')
    expect(page).not.toContain('pham minh tuan')
  })

  it('is shown though much that is found by now was looked for more often', async () => {
    const day = dateInVietNam(town.world.clock.now())
    const found = Array.from({ length: 60 }, (_, n) => `tiem chung${' chung'.repeat(n)}`)
    await town.world.db
      .insertInto('vain_search')
      .values(
        [...found, 'xe đạp công cộng'].map((words, at) => ({
          ...{ site_id: town.world.siteId, language: 'vi', words_hash: words, words },
          ...{ first_day: day, last_day: day, networks: 7, days: 3, searches: 100 - at },
        })),
      )
      .execute()
    expect(await shown()).toContain('xe đạp công cộng')
  })

  it('is also what was found only by taking a word for another that may not have been meant', async () => {
    const { clock } = town.world
    const before = await rows()
    await search('xoi tiem vac xin')
    expect(await rows()).toHaveLength(before.length + 1)
    await search('tiem chungg')
    expect(await rows()).toHaveLength(before.length + 1)
    const today = dateInVietNam(clock.now())
    for (const day of [0, 1, 2]) {
      clock.set(instantAt(addDays(today, day), 600))
      await searchFrom('xoi tiem vac xin', 6)
    }
    expect(await shown()).toContain('xoi tiem vac xin')
  })

  it('is also what stands only here and there in a text, with other accents than were typed', async () => {
    await published(town, {
      title: 'Bảng giá giữ xe',
      body: '<p>Người gửi đợi ít hơn. Bảng giá treo ở cổng. Xe lại được gửi qua đêm.</p>',
    })
    const before = await rows()
    await search('đổi bằng lái xe')
    expect(await rows()).toHaveLength(before.length + 1)
    await search('bàng giá giữ xe')
    expect(await rows()).toHaveLength(before.length + 1)
    const { clock } = town.world
    const today = dateInVietNam(clock.now())
    for (const day of [0, 1, 2]) {
      clock.set(instantAt(addDays(today, day), 600))
      await searchFrom('đổi bằng lái xe', 6)
    }
    expect(await shown()).toContain('đổi bằng lái xe')
  })

  it('is nobody’s to read while one household alone looks for it, however often', async () => {
    const { clock } = town.world
    const today = dateInVietNam(clock.now())
    for (const day of [0, 1, 2, 3]) {
      clock.set(instantAt(addDays(today, day), 600))
      await searchFrom('cam xe tai', 1)
      await searchFrom('cam xe tai', 1)
    }
    expect(await shown()).not.toContain('cam xe tai')
    const kept = await town.world.db.selectFrom('vain_search').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain('cam xe tai')
  })

  it('keeps no number, no address, no name, and words that came once only as a MAC', async () => {
    const before = await rows()
    for (const typed of [
      '0912345678 xe tải',
      'lan@thu.example',
      'Lại Văn Sâm',
      'john smith',
      '45 xo viet nghe tinh',
    ])
      await search(typed)
    expect(await rows()).toEqual(before)
    await search('cho thue khinh khi cau')
    const kept = await town.world.db.selectFrom('vain_search').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain('cho thue')
    expect(kept.length).toBe(before.length + 1)
  })

  it('is forgotten when it has not come again for ninety days', async () => {
    const { clock } = town.world
    clock.set(instantAt(addDays(dateInVietNam(clock.now()), 91), 600))
    await search('khinh khi cau')
    const kept = await rows()
    expect(kept).toHaveLength(1)
  })
})

const rows = () =>
  town.world.db.selectFrom('vain_search').select('words_hash').orderBy('words_hash').execute()
