import { describe, expect, it, test } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const { town, editor, chief, reader } = await openDesk()

const DESK = '/can-bo/tin-tuc'

/** An article that the editor has just written, as its address on the desk. */
async function written(title: string): Promise<string> {
  const answer = await editor.post(DESK, {
    ...{ language: 'vi', title, lead: 'Mở đầu.', body: 'Nội dung.', revision: '0' },
    category: String(town.categoryId),
  })
  return deskAddress(answer)
}

const rewritten = (address: string, title: string, revision: number) =>
  editor.post(address, {
    ...{ language: 'vi', title, lead: 'Mở đầu.', body: 'Nội dung.', revision: String(revision) },
    category: String(town.categoryId),
  })

describe('an article on its way to readers', () => {
  it('is sent by its editor, returned with a reason, sent again and published by somebody else', async () => {
    const address = await written('Lịch tiếp dân tháng mười hai')
    const waiting = async () =>
      /mc-subnav__count">(\d+)</.exec((await chief.get(DESK)).body)?.[1] ?? 'none'
    expect(await waiting()).toBe('none')
    await editor.post(`${address}/gui-duyet`)
    expect(await waiting()).toBe('1')
    const refused = await chief.post(`${address}/tra-lai`, { reason: ' ' })
    expect([refused.statusCode, refused.body.includes('Nhập lý do')]).toEqual([422, true])
    await chief.post(`${address}/tra-lai`, { reason: 'Thiếu giờ tiếp dân' })
    await rewritten(address, 'Lịch tiếp công dân tháng mười hai', 1)
    await editor.post(`${address}/gui-duyet`)
    const page = '/tin-tuc/lich-tiep-dan-thang-muoi-hai'
    expect((await reader.get(page)).statusCode).toBe(404)
    const out = await chief.post(`${address}/dang`, { seen: 'vi2', when: 'now' })
    expect(out.headers.location).toBe(`${address}?xong=dang`)
    expect((await reader.get(page)).body).toContain('Lịch tiếp công dân tháng mười hai')
    const history = (await editor.get(`${address}/lich-su`)).body
    for (const told of ['Gửi duyệt', 'Lý do: Thiếu giờ tiếp dân', 'Đăng bài', 'Lưu bản'])
      expect(history).toContain(told)
    expect(await htmlFindings(history)).toEqual([])
  })

  it('cannot be put out by the one who writes it', async () => {
    const address = await written('Bài chưa ai duyệt')
    for (const move of ['dang', 'rut', 'tra-lai', 'bo-hen', 'gio-rut', 'dang-ban-sua'])
      expect(
        (await editor.post(`${address}/${move}`, { seen: 'vi1', when: 'now' })).statusCode,
      ).toBe(403)
    const page = (await editor.get(address)).body
    expect(page).toContain('Gửi duyệt')
    expect(page).not.toContain(`action="${address}/dang"`)
  })

  it('waits for the minute that was typed, and every wrong day or hour is told by its field', async () => {
    const address = await written('Bài hẹn giờ đăng')
    const wrong = await chief.post(`${address}/dang`, {
      ...{ seen: 'vi1', when: 'later', day: '31/02/2026', time: '25:00' },
    })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#dang-day"')
    expect(wrong.body).toContain('href="#dang-time"')
    expect(wrong.body).toContain('value="31/02/2026"')
    expect(await htmlFindings(wrong.body)).toEqual([])
    const hour = await chief.post(`${address}/dang`, {
      ...{ seen: 'vi1', when: 'later', day: '06/10/2026', time: '9 giờ 32' },
    })
    expect(hour.body).toContain('href="#dang-time"')
    expect(hour.body).not.toContain('href="#dang-day"')
    const past = await chief.post(`${address}/dang`, {
      ...{ seen: 'vi1', when: 'later', day: '1/1/2026', time: '8h' },
    })
    expect(past.body).toContain('Giờ đăng phải sau lúc này')
    const set = await chief.post(`${address}/dang`, {
      ...{ seen: 'vi1', when: 'later', day: '06/10/2026', time: '8h30' },
    })
    expect(set.headers.location).toBe(`${address}?xong=hen-gio`)
    expect((await editor.get(address)).body).toContain('Bài tự đăng lúc 08:30 06/10/2026.')
  })

  it('is not approved unread: what was saved while the approver read is refused', async () => {
    const address = await written('Bài sửa lúc duyệt')
    await rewritten(address, 'Bài đã bị sửa lúc duyệt', 1)
    const refused = await chief.post(`${address}/dang`, { seen: 'vi1', when: 'now' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Bài vừa được sửa. Xem lại bản mới rồi hãy cho đăng.')
  })
})

test('a pinned article stands first on the home page and in the news until its day is over', async () => {
  const address = await written('Bài quan trọng được ghim')
  await chief.post(`${address}/dang`, { seen: 'vi1', when: 'now' })
  const { clock } = town.world
  const now = clock.now()
  clock.set(addMinutes(now, 5))
  const newer = await written('Bài mới hơn')
  await chief.post(`${newer}/dang`, { seen: 'vi1', when: 'now' })
  const firstOn = async (page: string) =>
    /class="mc-card__link"[^>]*>([^<]*)/.exec((await reader.get(page)).body)?.[1]
  expect(await firstOn('/tin-tuc')).toBe('Bài mới hơn')
  const past = await chief.post(`${address}/ghim`, { last_day: '01/10/2026' })
  expect([past.statusCode, past.body.includes('Ngày này đã qua')]).toEqual([422, true])
  await chief.post(`${address}/ghim`, { last_day: '06/10/2026' })
  await expect.poll(() => firstOn('/tin-tuc')).toBe('Bài quan trọng được ghim')
  expect((await chief.get(address)).body).toContain('value="06/10/2026"')
  clock.set(addMinutes(now, 3 * 24 * 60))
  await expect.poll(() => firstOn('/tin-tuc')).toBe('Bài mới hơn')
  clock.set(now)
})

test('an article says who wrote it and where it was taken from, when somebody did', async () => {
  const address = await written('Bài có tác giả')
  await editor.post(address, {
    ...{
      language: 'vi',
      title: 'Bài có tác giả',
      lead: 'Mở đầu.',
      body: 'Nội dung.',
      revision: '1',
    },
    ...{ category: String(town.categoryId), author: 'Trần Mẫu', source: 'Báo <Mẫu>' },
  })
  await chief.post(`${address}/dang`, { seen: 'vi2', when: 'now' })
  const page = '/tin-tuc/bai-co-tac-gia'
  for (const shown of [page, `${page}/in`])
    expect((await reader.get(shown)).body).toContain('Tác giả: Trần Mẫu · Nguồn: Báo &lt;Mẫu>')
  expect((await editor.get(`${address}/ban/vi/2`)).body).toContain(
    '<ins class="mc-diff__added">Trần Mẫu</ins>',
  )
  expect((await editor.get(address)).body).toContain('value="Trần Mẫu"')
})

test('a version shows what it changed, and is restored by one click', async () => {
  const address = await written('Giờ mở cửa buổi sáng')
  await rewritten(address, 'Giờ mở cửa buổi chiều', 1)
  const { body } = await editor.get(`${address}/ban/vi/2`)
  expect(body).toContain('<del class="mc-diff__removed">sáng</del>')
  expect(body).toContain('<ins class="mc-diff__added">chiều</ins>')
  expect(await htmlFindings(body)).toEqual([])
  await rewritten(address, 'Giờ mở cửa buổi tối', 2)
  const sinceFirst = (await editor.get(`${address}/ban/vi/3?so-voi=1`)).body
  expect(sinceFirst).toContain('So với bản số 1')
  expect(sinceFirst).toContain('<del class="mc-diff__removed">sáng</del>')
  await editor.post(`${address}/ban/vi/1/khoi-phuc`)
  expect((await editor.get(address)).body).toContain('value="Giờ mở cửa buổi sáng"')
})

test.each([
  [
    'paragraphs and figures',
    '<p>Một</p><p>Hai</p><ol><li>a</li></ol><ol start="4"><li>b</li></ol>',
    'body',
  ],
  ['what no sign stands for', '<table><tbody><tr><td>Một</td></tr></tbody></table>', 'body_html'],
])(
  'without scripts, %s that the editor wrote are typed as what they are',
  async (_what, html, name) => {
    const address = await written('Bài của trình soạn thảo')
    await editor.post(address, {
      ...{ language: 'vi', title: 'Bài', lead: 'Mở đầu.', body_html: html, revision: '1' },
      category: String(town.categoryId),
    })
    expect((await editor.get(address)).body).toMatch(new RegExp(`<textarea[^>]* name="${name}"`))
  },
)

describe('what is not saved yet', () => {
  const field = (page: string, name: string) =>
    new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1]
  const writing = (title: string, revision: number) => ({
    ...{
      language: 'vi',
      title,
      lead: '',
      category: '',
      body_html: '<p>Viết dở<script>x()</script></p>',
    },
    revision: String(revision),
  })

  it('is kept for its writer alone, unfinished as it is, and is found again', async () => {
    const address = await written('Bài viết dở')
    const kept = await editor.post(`${address}/tu-luu`, writing('Bài viết dở dang', 1))
    expect(kept.json()).toEqual({ kept: 'Đã tự lưu bản viết dở lúc 08:00.', others: [] })
    const own = (await editor.get(address)).body
    expect(field(own, 'title')).toBe('Bài viết dở dang')
    expect(own).toContain('Bản viết dở của bạn, tự lưu lúc')
    expect(own).not.toContain('x()')
    expect(await htmlFindings(own)).toEqual([])
    expect(field((await chief.get(address)).body, 'title')).toBe('Bài viết dở')
    expect((await editor.get(`${address}/lich-su`)).body).not.toContain('số 2')
  })

  it('is not sent for approval without its end', async () => {
    const address = await written('Bài gửi vội')
    await editor.post(`${address}/tu-luu`, writing('Bài gửi vội, thêm một câu', 1))
    const refused = await editor.post(`${address}/gui-duyet`)
    expect([refused.statusCode, refused.body.includes('Bấm Lưu, rồi gửi duyệt')]).toEqual([
      422,
      true,
    ])
    expect(field(refused.body, 'title')).toBe('Bài gửi vội, thêm một câu')
    await rewritten(address, 'Bài gửi vội, thêm một câu', 1)
    const sent = await editor.post(`${address}/gui-duyet`)
    expect(sent.headers.location).toBe(`${address}?xong=gui-duyet`)
  })

  it('is gone once it is saved, or thrown away', async () => {
    const address = await written('Bài lưu xong')
    await editor.post(`${address}/tu-luu`, writing('Bài lưu dở', 1))
    await rewritten(address, 'Bài lưu xong rồi', 1)
    expect((await editor.get(address)).body).not.toContain('Bản viết dở của bạn')
    await editor.post(`${address}/tu-luu`, writing('Viết thêm', 2))
    await editor.post(`${address}/bo-viet-do`, { language: 'vi', revision: '2' })
    expect(field((await editor.get(address)).body, 'title')).toBe('Bài lưu xong rồi')
  })

  it('tells two editors of each other, on the page and while they write', async () => {
    const address = await written('Bài có hai người mở')
    await chief.get(address)
    const page = (await editor.get(address)).body
    expect(page).toContain('Có người khác đang mở bài này')
    const asked = await chief.post(`${address}/tu-luu?chi-hoi=1`, writing('', 1))
    expect(asked.json()).toMatchObject({ others: [expect.stringContaining('cũng mở bài này')] })
    const { clock } = town.world
    const now = clock.now()
    clock.set(addMinutes(now, 11))
    expect((await editor.get(address)).body).not.toContain('Có người khác đang mở bài này')
    clock.set(now)
  })
})

describe('the address of an article', () => {
  it('can change, and the old one leads to it for good', async () => {
    const address = await written('Địa chỉ thứ nhất')
    await chief.post(`${address}/dang`, { seen: 'vi1', when: 'now' })
    const refused = await editor.post(`${address}/dia-chi`, { slug: 'dia-chi-moi' })
    expect(refused.body).toContain('chỉ người duyệt tin bài đổi được địa chỉ')
    await chief.post(`${address}/dia-chi`, { slug: 'dia-chi-moi' })
    expect((await reader.get('/tin-tuc/dia-chi-moi')).statusCode).toBe(200)
    const led = await reader.get('/en/tin-tuc/dia-chi-thu-nhat')
    expect([led.statusCode, led.headers.location]).toEqual([301, '/en/tin-tuc/dia-chi-moi'])
    const print = await reader.get('/tin-tuc/dia-chi-thu-nhat/in')
    expect(print.headers.location).toBe('/tin-tuc/dia-chi-moi/in')
    // A browser that remembered one way would go round when the address changes back.
    expect(led.headers['cache-control']).toBe('no-cache')
    for (const slug of ['dia-chi-thu-nhat', 'dia-chi-moi']) {
      await chief.post(`${address}/dia-chi`, { slug })
      expect((await reader.get(`/tin-tuc/${slug}`)).statusCode).toBe(200)
    }
    expect((await reader.get('/tin-tuc/dia-chi-thu-nhat')).statusCode).toBe(301)
  })

  it('is nobody else’s, neither now nor formerly, and made of plain words', async () => {
    const address = await written('Bài muốn địa chỉ của bài khác')
    for (const [slug, told] of [
      ['dia-chi-moi', 'Địa chỉ này đã thuộc về bài khác'],
      ['dia-chi-thu-nhat', 'Địa chỉ này đã thuộc về bài khác'],
      ['../admin', 'Chỉ dùng chữ thường không dấu'],
      ['Có dấu', 'Chỉ dùng chữ thường không dấu'],
      ['chuyen-muc', 'Cổng dùng địa chỉ này cho mục khác'],
    ] as const) {
      const refused = await editor.post(`${address}/dia-chi`, { slug })
      expect([slug, refused.statusCode, refused.body.includes(told)]).toEqual([slug, 422, true])
    }
    const named = await written('Địa chỉ thứ nhất')
    expect((await editor.get(named)).body).toContain('value="dia-chi-thu-nhat-2"')
  })
})
