import { describe, expect, it, test } from 'vitest'
import { findDeskPage, searchPages } from '#features/pages'
import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const DESK = '/can-bo/trang'

const { town, editor, chief, reader } = await openDesk()

const fieldsOf = (title: string, more: Record<string, string> = {}) => ({
  ...{ key: newId(town.world.clock.now()), language: 'vi', title, section: '' },
  ...{ body: 'Nội dung.', revision: '0', ...more },
})

/** A page that the editor has just written, as its address on the desk. */
async function written(title: string, more: Record<string, string> = {}): Promise<string> {
  const answer = await editor.post(DESK, fieldsOf(title, more))
  return deskAddress(answer)
}

const eventsOf = async (desk: string) => {
  const rows = await town.world.db
    .selectFrom('event')
    .select('type')
    .where('subject_id', '=', desk.split('/').at(-1) ?? '')
    .orderBy('id')
    .execute()
  return rows.map(row => row.type)
}

describe('a page', () => {
  it('is read from the moment it is put out until it is taken back, and each step is an event', async () => {
    const desk = await written('Lịch sử làng hoa')
    const page = '/trang/lich-su-lang-hoa'
    expect((await reader.get(page)).statusCode).toBe(404)
    expect((await editor.get(`${desk}/xem`)).body).toContain('Bản xem thử')
    const see = (path: string) => new RegExp(`href="[^"]*${path}"[^>]*>Xem trên cổng</a>`)
    expect((await editor.get(desk)).body).not.toMatch(see(page))
    await chief.post(`${desk}/dang`, { seen: 'vi1' })
    expect((await reader.get(page)).body).toContain('Lịch sử làng hoa')
    expect((await editor.get(desk)).body).toMatch(see(page))
    expect((await editor.get(`${desk}?ban=en`)).body).toMatch(see(`/en${page}`))
    await chief.post(`${desk}/con-dung`)
    const silent = await chief.post(`${desk}/go`, { reason: ' ' })
    expect([silent.statusCode, silent.body.includes('Nhập lý do gỡ trang')]).toEqual([422, true])
    const long = await chief.post(`${desk}/go`, { reason: 'a'.repeat(501) })
    expect(long.body).toContain('Lý do dài quá 500 ký tự')
    expect(long.body).toContain(`>${'a'.repeat(501)}</textarea>`)
    expect((await reader.get(page)).statusCode).toBe(200)
    await chief.post(`${desk}/go`, { reason: 'Số liệu đã cũ' })
    expect((await chief.get(`${desk}/lich-su`)).body).toContain('Lý do: Số liệu đã cũ')
    await expect.poll(async () => (await reader.get(page)).statusCode).toBe(404)
    expect((await editor.get(desk)).body).not.toMatch(see(page))
    const told = ['saved', 'published', 'confirmed', 'withdrawn'].map(each => `page.${each}`)
    expect(await eventsOf(desk)).toEqual(told)
  })

  it('is not put out by who only writes it', async () => {
    const desk = await written('Trang chờ duyệt')
    for (const move of ['dang', 'con-dung', 'go'])
      expect((await editor.post(`${desk}/${move}`, { seen: 'vi1' })).statusCode).toBe(403)
    expect((await editor.get(desk)).body).not.toContain(`action="${desk}/dang"`)
  })

  it('is not put out unread: what was saved meanwhile is refused, and readers keep what they had', async () => {
    const desk = await written('Trang sửa lúc duyệt')
    await chief.post(`${desk}/dang`, { seen: 'vi1' })
    await editor.post(desk, fieldsOf('Trang đã sửa', { revision: '1' }))
    const refused = await chief.post(`${desk}/dang`, { seen: 'vi1' })
    expect([refused.statusCode, refused.body.includes('Trang vừa được sửa')]).toEqual([422, true])
    const body = async () => (await reader.get('/trang/trang-sua-luc-duyet')).body
    expect(await body()).not.toContain('Trang đã sửa')
    await chief.post(`${desk}/dang`, { seen: 'vi2' })
    await expect.poll(body).toContain('Trang đã sửa')
  })

  it('is made once by a form that is sent twice, and two editors do not overwrite each other', async () => {
    const fields = fieldsOf('Gửi hai lần')
    const [first, second] = [await editor.post(DESK, fields), await editor.post(DESK, fields)]
    expect(second.headers.location).toBe(first.headers.location)
    const desk = deskAddress(first)
    expect(await eventsOf(desk)).toEqual(['page.saved'])
    await editor.post(desk, fieldsOf('Của người thứ nhất', { revision: '1' }))
    const late = await chief.post(desk, fieldsOf('Của người thứ hai', { revision: '1' }))
    expect([late.statusCode, late.body.includes('value="Của người thứ hai"')]).toEqual([422, true])
  })

  it('keeps nothing hostile, whoever sends it', async () => {
    const body_html =
      '<p onclick="x()">An toàn<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x">nhé</a></p><figure data-picture="1"></figure>'
    const desk = await written('Trang có mã lạ', { body_html })
    const id = desk.split('/').at(-1) ?? ''
    const page = await findDeskPage(town.world.db, town.world.siteId, id)
    expect(page?.texts.vi?.bodyHtml).toBe('<p>An toàn nhé</p><figure data-picture="1"></figure>')
  })

  it('shows its Vietnamese text in English until there is a translation', async () => {
    const desk = await written('Danh lam thắng cảnh')
    await chief.post(`${desk}/dang`, { seen: 'vi1' })
    const english = async () => (await reader.get('/en/trang/danh-lam-thang-canh')).body
    expect(await english()).toContain('This page has no English text yet')
    await editor.post(desk, fieldsOf('Sights', { language: 'en' }))
    await chief.post(`${desk}/dang`, { seen: 'vi1en1' })
    await expect.poll(english).toContain('<h1 class="govuk-heading-xl">Sights</h1>')
  })

  it('is found by words without accents once it is out, in its own site only', async () => {
    const desk = await written('Rạch Xuyên Tâm', { body: 'Ghe thuyền ngày xưa.' })
    const { db, siteId } = town.world
    const find = async (text: string, site = siteId) =>
      (await searchPages(db, site, { text, language: 'vi', limit: 5 })).hits.map(hit => hit.slug)
    expect(await find('rach xuyen')).toEqual([])
    await chief.post(`${desk}/dang`, { seen: 'vi1' })
    expect(await find('rach xuyen')).toEqual(['rach-xuyen-tam'])
    expect(await find('ghe thuy')).toEqual(['rach-xuyen-tam'])
    expect(await find('ghe thuyen', siteId + 1)).toEqual([])
    expect(await find("'; drop table page; --")).toEqual([])
  })
})

describe('a menu', () => {
  const MENU = '/can-bo/trang/trinh-don'
  const put = (label: string, more: Record<string, string> = {}) => {
    const key = newId(town.world.clock.now())
    const fields = { key, place: 'header', label_vi: label, label_en: '', page: '', address: '' }
    return chief.post(MENU, { ...fields, ...more }).then(answer => ({ key, answer }))
  }
  const home = async () => (await reader.get('/')).body

  it('shows a page to readers of every page, and no longer once the page is taken back', async () => {
    const desk = await written('Giới thiệu chung')
    await chief.post(`${desk}/dang`, { seen: 'vi1' })
    await home()
    const group = await put('Về phường')
    const id = desk.split('/').at(-1) ?? ''
    await put('Đôi nét', { place: `header:${group.key}`, page: id })
    await expect.poll(home).toContain('href="/trang/gioi-thieu-chung"')
    expect(await home()).toMatch(/<summary class="mc-nav__link">Về phường<\/summary>/)
    // Nobody translated it, and a screen reader speaks it as what it is.
    const english = (await reader.get('/en')).body
    expect(english).toMatch(/<summary class="mc-nav__link" lang="vi">Về phường<\/summary>/)
    expect(english).toMatch(/<a class="mc-nav__link" href="[^"]*" lang="vi">Đôi nét<\/a>/)
    await chief.post(`${desk}/go`, { reason: 'Số liệu đã cũ' })
    await expect.poll(home).not.toContain('Về phường')
  })

  it('is arranged by buttons, and a button pressed twice moves once', async () => {
    const first = await put('Đứng trước', { place: 'footer', address: '/tin-tuc' })
    const second = await put('Đứng sau', { place: 'footer', address: 'https://example.gov.vn/' })
    const order = async () => {
      const body = await home()
      return body.indexOf('Đứng trước') < body.indexOf('Đứng sau')
    }
    await expect.poll(home).toContain('Đứng sau')
    expect(await order()).toBe(true)
    for (let times = 0; times < 2; times += 1)
      await chief.post(`${MENU}/${second.key}/len`, { at: '1' })
    await expect.poll(order).toBe(false)
    await chief.post(`${MENU}/${first.key}/bo`)
    await expect.poll(home).not.toContain('Đứng trước')
  })

  it('leads nowhere that could harm a reader, and says so beside the field', async () => {
    for (const address of ['javascript:alert(1)', '//evil.example', 'http://example.vn']) {
      const { answer } = await put('Xấu', { address })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('Nhập địa chỉ trong cổng')
      expect(answer.body).toContain(`value="${address}"`)
    }
    const host = await put('Chỉ có tên máy', { place: 'footer', address: 'www.gov.vn/a' })
    expect(host.answer.statusCode).toBe(303)
    expect((await chief.get(MENU)).body).toContain('https://www.gov.vn/a')
    const stranger = await put('Trang lạ', { page: newId(addMinutes(town.world.clock.now(), 1)) })
    expect(stranger.answer.body).toContain('Chọn một trang có trong danh sách')
  })
})

test('who arranges the menus is told of links to addresses of the site where there is nothing', async () => {
  const MENU = '/can-bo/trang/trinh-don'
  const key = newId(addMinutes(town.world.clock.now(), 2))
  const fields = { key, place: 'footer', label_vi: 'Gõ nhầm', label_en: '', page: '' }
  await chief.post(MENU, { ...fields, address: '/khong-co-trang-nay' })
  expect((await chief.get(`${MENU}?xong=1`)).body).toContain(
    'Liên kết không dẫn tới đâu: “Gõ nhầm”',
  )
  await chief.post(`${MENU}/${key}`, { ...fields, address: '/tin-tuc?trang=1#dau' })
  expect((await chief.get(MENU)).body).not.toContain('Liên kết không dẫn tới đâu')
})

test('a page of one site is nothing to another', async () => {
  const desk = await written('Chỉ của cổng này')
  const id = desk.split('/').at(-1) ?? ''
  expect(await findDeskPage(town.world.db, town.world.siteId + 1, id)).toBeUndefined()
})
