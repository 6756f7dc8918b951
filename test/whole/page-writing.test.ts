/** Promise to editors: what is typed in a page is there again, and what was saved once can be read, compared and restored. */
import { describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const DESK = '/can-bo/trang'
const { town, editor, chief } = await openDesk()

const saving = (title: string, body: string, revision: number) => ({
  ...{ language: 'vi', title, section: 'history', body, revision: String(revision) },
})
const typing = (title: string, revision: number, more: Record<string, string> = {}) => ({
  ...{ language: 'vi', title, section: 'contact', revision: String(revision) },
  ...{ body_html: '<p>Viết dở<script>x()</script></p>', ...more },
})
const field = (body: string, name: string) =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(body)?.[1]

/** A page that the editor has just saved; its address on the desk. */
async function written(title: string): Promise<string> {
  const key = newId(town.world.clock.now())
  return deskAddress(await editor.post(DESK, { ...saving(title, 'Câu đầu.', 0), key }))
}

describe('a page that is not saved', () => {
  it('is kept for its writer alone, with its section, and is found again', async () => {
    const desk = await written('Lịch sử làng')
    const kept = await editor.post(`${desk}/tu-luu`, typing('Lịch sử làng ta', 1))
    expect(kept.json()).toEqual({ kept: 'Đã tự lưu bản viết dở lúc 08:00.', others: [] })
    const own = (await editor.get(desk)).body
    expect(field(own, 'title')).toBe('Lịch sử làng ta')
    expect(own).toContain('<option value="contact" selected')
    expect(own).toContain('Bấm Lưu để thành bản mới của trang.')
    expect(own).not.toContain('x()')
    expect(await htmlFindings(own)).toEqual([])
    expect(field((await chief.get(desk)).body, 'title')).toBe('Lịch sử làng')
    await editor.post(desk, saving('Lịch sử làng ta', 'Câu sau.', 1))
    expect((await editor.get(desk)).body).not.toContain('Bản viết dở của bạn')
  })

  it('is offered again where it was never saved at all, to its writer, until it is saved or thrown away', async () => {
    const key = field((await editor.get(`${DESK}/moi`)).body, 'key') ?? ''
    await editor.post(`${DESK}/moi/${key}/tu-luu`, typing('Trang máy tắt', 0))
    for (const page of [DESK, `${DESK}/moi`]) {
      const { body } = await editor.get(page)
      expect(body).toContain('Bạn có một trang mới viết dở')
      expect(body).toContain(`${DESK}/moi?viet-do=${key}`)
      expect(await htmlFindings(body)).toEqual([])
      expect((await chief.get(page)).body).not.toContain('Trang máy tắt')
    }
    const again = (await editor.get(`${DESK}/moi?viet-do=${key}`)).body
    expect([field(again, 'key'), field(again, 'title')]).toEqual([key, 'Trang máy tắt'])
    await chief.post(`${DESK}/moi/${key}/bo-viet-do`)
    expect((await editor.get(DESK)).body).toContain('Trang máy tắt')
    const { headers } = await editor.post(`${DESK}/moi/${key}/bo-viet-do`)
    expect((await editor.get(headers.location ?? '')).body).toContain('Đã bỏ bản viết dở')
    expect((await editor.get(DESK)).body).not.toContain('Trang máy tắt')
  })

  it('tells two who write of each other', async () => {
    const desk = await written('Hai người một trang')
    await chief.get(desk)
    expect((await editor.get(desk)).body).toContain('Có người khác đang mở trang này')
    const told = await editor.post(`${desk}/tu-luu`, typing('Phần của biên tập viên', 1))
    expect(told.json()).toMatchObject({ others: [expect.stringContaining('cũng mở trang này')] })
  })
})

describe('the versions of a page', () => {
  it('are listed with who saved them and when, shown by what they changed, and restored', async () => {
    const desk = await written('Cách liên hệ')
    await chief.post(desk, saving('Cách liên hệ', 'Câu khác.', 1))
    const history = (await editor.get(`${desk}/lich-su`)).body
    expect(history).toContain('Lưu bản: bản tiếng Việt số 2')
    expect(history).toContain(`${desk}/ban/vi/2`)
    expect(await htmlFindings(history)).toEqual([])
    const version = (await editor.get(`${desk}/ban/vi/2`)).body
    expect(version).toContain('<del class="mc-diff__removed">đầu</del>')
    expect(version).toContain('<ins class="mc-diff__added">khác</ins>')
    expect(version).not.toContain('Đoạn mở đầu')
    expect(await htmlFindings(version)).toEqual([])
    const restored = await editor.post(`${desk}/ban/vi/1/khoi-phuc`)
    expect(restored.headers.location).toBe(`${desk}?ban=vi&xong=saved`)
    expect((await editor.get(desk)).body).toContain('Câu đầu.')
    expect((await editor.get(`${desk}/lich-su`)).body).toContain('Khôi phục bản số 1.')
    expect((await editor.get(`${desk}/ban/vi/9`)).statusCode).toBe(404)
  })
})

it('what was typed in the other forms beside a text is there again, for its writer alone', async () => {
  const { articleId } = town.article
  for (const desk of [await written('Trang có ảnh'), `/can-bo/tin-tuc/${articleId}`]) {
    const beside = JSON.stringify({ [`${desk}/anh`]: 'alt_vi=B%E1%BA%BFn' })
    await editor.post(`${desk}/tu-luu?chi-hoi=1`, typing('', 1, { beside }))
    expect((await editor.get(desk)).body).toContain('alt_vi=B%E1%BA%BFn')
    expect((await chief.get(desk)).body).not.toContain('alt_vi=B%E1%BA%BFn')
    const long = await editor.post(`${desk}/tu-luu`, typing('', 1, { beside: 'x'.repeat(20_001) }))
    expect(long.statusCode).toBe(400)
    // A text that is saved forgets only what is written in the text.
    await editor.post(desk, { ...saving('Trang có ảnh', 'Câu sau.', 1), lead: 'Mở', category: '1' })
    expect((await editor.get(desk)).body).toContain('alt_vi=B%E1%BA%BFn')
  }
})
