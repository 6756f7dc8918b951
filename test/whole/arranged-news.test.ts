import { describe, expect, it } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import { OLD_OFFICE, xlsxOf } from '#test/support/zip.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const { town, editor, chief, reader } = await openDesk()

const DESK = '/can-bo/tin-tuc'
const CATEGORIES = `${DESK}/chuyen-muc`

/** An article of that category that is out, as its address on the desk and on the portal. */
async function published(title: string, category = town.categoryId, body = 'Nội dung.') {
  const saved = await editor.post(DESK, {
    ...{ language: 'vi', title, lead: 'Mở đầu.', body, revision: '0' },
    category: String(category),
  })
  const desk = deskAddress(saved)
  await chief.post(`${desk}/dang`, { seen: 'vi1', when: 'now' })
  const { slug } = await town.world.db
    .selectFrom('article')
    .select('slug')
    .where('id', '=', desk.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
  return { desk, slug, page: `/tin-tuc/${slug}` }
}

async function category(slug: string): Promise<number> {
  const row = await town.world.db
    .selectFrom('news_category')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return row.id
}

function formWith(name: string, bytes: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData()
  form.append('document', new Blob([bytes]), name)
  return form
}

const body = async (page: string) => (await reader.get(page)).body

describe('categories', () => {
  it('stand below others, and what is in them is shown, fed and sent in the wider one too', async () => {
    await chief.post(CATEGORIES, {
      name_vi: 'Hộ tịch',
      name_en: 'Civil status',
      parent: String(town.categoryId),
    })
    const narrow = await category('ho-tich')
    await published('Bài ở chuyên mục con', narrow)
    const wide = await body('/tin-tuc/chuyen-muc/thong-bao')
    expect(wide).toContain('Bài ở chuyên mục con')
    expect(wide).toContain('href="/tin-tuc/chuyen-muc/ho-tich"')
    expect(await body('/tin-tuc/chuyen-muc/thong-bao/rss.xml')).toContain('Bài ở chuyên mục con')
    const own = await body('/tin-tuc/chuyen-muc/ho-tich')
    expect(own).toContain('Bài ở chuyên mục con')
    expect(own).not.toContain('Bài của thị trấn')
    expect(await htmlFindings(own)).toEqual([])
  })

  it('cannot stand within themselves, nor four deep, nor twice under one name; what was typed stays', async () => {
    await chief.post(CATEGORIES, { name_vi: 'Một', name_en: 'One', parent: '' })
    const one = await category('mot')
    await chief.post(CATEGORIES, { name_vi: 'Hai', name_en: 'Two', parent: String(one) })
    const two = await category('hai')
    const within = await chief.post(`${CATEGORIES}/${String(one)}`, {
      ...{ name_vi: 'Một nữa', name_en: 'One', parent: String(two) },
    })
    expect(within.statusCode).toBe(422)
    expect(within.body).toContain('Chuyên mục không thể nằm trong chính nó')
    expect(within.body).toContain('value="Một nữa"')
    expect(within.body).toContain(`href="#category-${String(one)}-parent"`)
    expect(await htmlFindings(within.body)).toEqual([])
    await chief.post(CATEGORIES, { name_vi: 'Ba', name_en: 'Three', parent: String(two) })
    const three = await category('ba')
    const deep = await chief.post(CATEGORIES, {
      name_vi: 'Bốn',
      name_en: 'Four',
      parent: String(three),
    })
    expect([deep.statusCode, deep.body.includes('nhiều nhất ba cấp')]).toEqual([422, true])
    const twice = await chief.post(CATEGORIES, { name_vi: 'MOT', name_en: 'One', parent: '' })
    expect([twice.statusCode, twice.body.includes('Đã có chuyên mục tên này')]).toEqual([422, true])
    const renamed = await chief.post(`${CATEGORIES}/${String(three)}`, {
      ...{ name_vi: 'thong bao', name_en: 'Three', parent: String(two) },
    })
    expect(renamed.statusCode).toBe(422)
    expect(renamed.body).toContain('Đã có chuyên mục tên này')
    expect(renamed.body).toContain(`href="#category-${String(three)}-name_vi"`)
    expect(renamed.body).toContain('value="thong bao"')
    const itself = await chief.post(`${CATEGORIES}/${String(three)}`, {
      ...{ name_vi: 'BA', name_en: 'Three', parent: String(two) },
    })
    expect(itself.headers.location).toContain('xong=luu')
    const nameless = await chief.post(CATEGORIES, { name_vi: ' ', name_en: '', parent: '' })
    expect(nameless.body).toContain('Nhập tên tiếng Anh')
  })

  it('are renamed at the same address, put in order, and taken away only while nothing is in them', async () => {
    const [first, second] = [await category('mot'), await category('thong-bao')]
    const order = async () => {
      const list = await body('/tin-tuc')
      return list.indexOf('/chuyen-muc/thong-bao"') < list.indexOf('/chuyen-muc/mot"')
    }
    expect(await order()).toBe(true)
    await chief.post(`${CATEGORIES}/${String(first)}/len`)
    await expect.poll(order).toBe(false)
    await chief.post(`${CATEGORIES}/${String(first)}/xuong`)
    await expect.poll(order).toBe(true)
    const fields = { name_vi: 'Thông báo của phường', name_en: 'Announcements', parent: '' }
    await chief.post(`${CATEGORIES}/${String(second)}`, fields)
    await expect.poll(() => body('/tin-tuc/chuyen-muc/thong-bao')).toContain('Thông báo của phường')
    const used = await chief.post(`${CATEGORIES}/${String(second)}/bo`, fields)
    expect([used.statusCode, used.body.includes('nên không bỏ được')]).toEqual([422, true])
    const three = await category('ba')
    const gone = await chief.post(`${CATEGORIES}/${String(three)}/bo`, { ...fields, name_vi: 'Ba' })
    expect(gone.headers.location).toBe(`${CATEGORIES}?xong=bo`)
    expect((await reader.get('/tin-tuc/chuyen-muc/ba')).statusCode).toBe(404)
  })
})

describe('what an article belongs to', () => {
  it('tags lead to the other articles that have them, whatever their category', async () => {
    const [a, b] = [await published('Bài có từ khóa'), await published('Bài khác cùng từ khóa')]
    await chief.post(`${a.desk}/sap-xep`, { tags: 'Phòng cháy, Mùa khô', related: '' })
    await chief.post(`${b.desk}/sap-xep`, { tags: 'phong chay', related: '' })
    expect(await body(a.page)).toContain('href="/tin-tuc/tu-khoa/phong-chay"')
    const tagged = await body('/tin-tuc/tu-khoa/phong-chay')
    expect(tagged).toContain('Bài có từ khóa')
    expect(tagged).toContain('Bài khác cùng từ khóa')
    expect(tagged).not.toContain('Bài của thị trấn')
    expect(await htmlFindings(tagged)).toEqual([])
    await chief.post(`${b.desk}/sap-xep`, { tags: '', related: '' })
    await expect.poll(() => body('/tin-tuc/tu-khoa/phong-chay')).not.toContain('cùng từ khóa')
  })

  it('tags and series of what is not out yet are nobody’s to read, whose names may tell what is to come', async () => {
    const article = await published('Bài sẽ rút')
    await chief.post(`${article.desk}/sap-xep`, { tags: 'Chuyện kín', new_series: 'Loạt kín' })
    const pages = ['/tin-tuc/tu-khoa/chuyen-kin', '/tin-tuc/loat-bai/loat-kin']
    for (const page of pages) expect((await reader.get(page)).statusCode).toBe(200)
    await chief.post(`${article.desk}/rut`, { reason: 'Sai ngày' })
    for (const page of pages)
      await expect.poll(async () => (await reader.get(page)).statusCode).toBe(404)
  })

  it('parts of a series lead to the one before and the one after, in the order in which they went out', async () => {
    const parts = []
    for (const title of ['Loạt bài: phần một', 'Loạt bài: phần hai', 'Loạt bài: phần ba']) {
      const part = await published(title)
      await chief.post(`${part.desk}/sap-xep`, { new_series: 'Sống ở phường' })
      parts.push(part)
    }
    const [first, middle, last] = parts
    const page = await body(middle?.page ?? '')
    expect(page).toContain('Bài 2 trong 3 bài')
    expect(page).toMatch(new RegExp(`Bài trước:[^/]*href="${first?.page ?? ''}"`))
    expect(page).toMatch(new RegExp(`Bài tiếp theo:[^/]*href="${last?.page ?? ''}"`))
    expect(await htmlFindings(page)).toEqual([])
    const list = await body('/tin-tuc/loat-bai/song-o-phuong')
    expect(list.indexOf('phần một')).toBeLessThan(list.indexOf('phần ba'))
    await chief.post(`${last?.desk ?? ''}/rut`, { reason: 'Sai ngày' })
    await expect.poll(() => body(middle?.page ?? '')).toContain('Bài 2 trong 2 bài')
  })

  it('names that nobody translated are marked as Vietnamese on English pages, others are not', async () => {
    const other = await published('Phần đầu chưa dịch')
    const { desk, page, slug } = await published('Phần sau có bản dịch')
    await editor.post(desk, {
      ...{ language: 'en', title: 'The later part', lead: 'Opening.', body: 'Text.' },
      ...{ category: String(town.categoryId), revision: '0' },
    })
    await chief.post(`${desk}/dang-ban-sua`, { seen: 'vi1-en1' })
    await chief.post(`${other.desk}/sap-xep`, { new_series: 'Loạt chưa dịch' })
    await chief.post(`${desk}/sap-xep`, {
      tags: 'Chưa dịch, Đã dịch',
      new_series: 'Loạt chưa dịch',
    })
    const tag = await town.world.db
      .selectFrom('news_tag')
      .select('id')
      .where('slug', '=', 'da-dich')
      .executeTakeFirstOrThrow()
    await chief.post(`${DESK}/tu-khoa/${String(tag.id)}`, {
      ...{ name_vi: 'Đã dịch', name_en: 'Translated' },
    })
    await expect.poll(() => body(`/en${page}`)).toMatch(/da-dich" rel="tag">Translated</)
    const read = await body(`/en/tin-tuc/${slug}`)
    expect(read).toMatch(/chua-dich" rel="tag" lang="vi">Chưa dịch</)
    expect(read).toMatch(/loat-chua-dich" lang="vi">Loạt chưa dịch</)
    expect(read).toContain(`href="/en${other.page}" lang="vi">Phần đầu chưa dịch<`)
    expect(await htmlFindings(read)).toEqual([])
    for (const list of ['tu-khoa/chua-dich', 'loat-bai/loat-chua-dich'])
      expect(await body(`/en/tin-tuc/${list}`)).toMatch(/<h1 class="[a-z-]+" lang="vi">/)
    expect(await body('/en/tin-tuc/tu-khoa/da-dich')).toContain('<h1 class="govuk-heading-xl">Tr')
    expect(await body(page)).not.toContain('rel="tag" lang')
    expect((await editor.get(`${desk}/lich-su`)).body).toContain('Lưu cách sắp xếp')
  })

  it('related articles that the editor names stand first; an address that leads nowhere is told', async () => {
    const [own, chosen] = [await published('Bài chính'), await published('Chuyện hoàn toàn khác')]
    await published('Bài chính thứ hai, rất giống')
    const wrong = await chief.post(`${own.desk}/sap-xep`, {
      ...{ related: `/tin-tuc/khong-co-bai-nay\n${chosen.page}`, tags: 'Chưa lưu' },
    })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Không tìm thấy bài: khong-co-bai-nay')
    expect(wrong.body).toContain('value="Chưa lưu"')
    expect(await body(own.page)).not.toContain('tu-khoa/chua-luu')
    await chief.post(`${own.desk}/sap-xep`, { related: `https://portal.example${chosen.page}?x=1` })
    const related = async () => {
      const page = await body(own.page)
      const part = page.slice(page.indexOf('Bài liên quan'))
      return /class="mc-card__link"[^>]*>([^<]*)/.exec(part)?.[1]
    }
    await expect.poll(related).toBe('Chuyện hoàn toàn khác')
  })

  it('of an article that is out only a chief editor changes it, and only a chief editor features one', async () => {
    const { desk, page } = await published('Bài nổi bật của phường')
    const refused = await editor.post(`${desk}/sap-xep`, { tags: 'Lén thêm' })
    expect(refused.statusCode).toBe(422)
    expect(await body(page)).not.toContain('len-them')
    expect((await editor.get(desk)).body).not.toContain(`action="${desk}/sap-xep"`)
    await chief.post(`${desk}/sap-xep`, { featured: 'on' })
    await expect.poll(() => body('/tin-tuc')).toContain('Tin nổi bật')
    expect(await body('/')).toContain('Tin nổi bật')
    await chief.post(`${desk}/sap-xep`, {})
    await expect.poll(() => body('/tin-tuc')).not.toContain('Tin nổi bật')
  })
})

describe('files and videos of an article', () => {
  const pdf = Buffer.from('%PDF-1.7\nMẫu đơn của phường.\n')

  it('a file is opened by readers once the published text links to it, and never before', async () => {
    const { desk, page } = await published('Bài có mẫu đơn')
    const sent = await editor.upload(`${desk}/tep/dan`, formWith('mau-don.pdf', pdf))
    const { address, label } = JSON.parse(sent.body) as { address: string; label: string }
    expect(label).toBe(`mau-don (PDF, ${String(pdf.length)} byte)`)
    expect((await reader.get(address)).statusCode).toBe(404)
    expect((await editor.get(address)).statusCode).toBe(200)
    await editor.post(desk, {
      ...{ language: 'vi', title: 'Bài có mẫu đơn', lead: 'Mở đầu.', revision: '1' },
      ...{ body: `[${label}](${address})`, category: String(town.categoryId) },
    })
    expect((await reader.get(address)).statusCode).toBe(404)
    await chief.post(`${desk}/dang-ban-sua`, { seen: 'vi2' })
    await expect.poll(() => body(page)).toContain(`href="${address}"`)
    const opened = await reader.get(address)
    expect([opened.statusCode, opened.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('attachment'),
    ])
    await chief.post(`${desk}/rut`, { reason: 'Mẫu cũ' })
    expect((await reader.get(address)).statusCode).toBe(404)
  })

  it('a picture, or a page that calls itself a document, is no file of an article', async () => {
    const { desk } = await published('Bài không nhận tệp lạ')
    const html = Buffer.from('<script>alert(1)</script>'.repeat(20))
    for (const [name, bytes] of [
      ['trang.pdf', html],
      ['trong.docx', Buffer.from('PK')],
      ['macro.xlsx', xlsxOf({}, 'ms-excel.sheet.macroEnabled')],
      ['cu.doc', OLD_OFFICE],
    ] as const) {
      const refused = await editor.upload(`${desk}/tep`, formWith(name, bytes))
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('href="#document"')
    }
  })

  it('a link to a video that stands alone is shown as one, and nothing of it is loaded', async () => {
    const { page } = await published(
      'Bài có video',
      town.categoryId,
      '[Lễ hội đình làng](https://www.youtube.com/watch?v=abc123)',
    )
    const shown = await body(page)
    expect(shown).toContain('Xem video: Lễ hội đình làng')
    expect(shown).toContain('Mở trên youtube.com')
    expect(shown).not.toContain('<iframe')
  })
})
