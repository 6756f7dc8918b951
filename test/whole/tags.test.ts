/** Tags: two of one name become one, one of no article goes, and none that was typed is lost without a word. */
import { describe, expect, it } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const { town, editor, chief, reader } = await openDesk()

const DESK = '/can-bo/tin-tuc'
const NAMES = `${DESK}/chuyen-muc`

/** An article that is out with those tags, as its address on the desk. */
async function tagged(title: string, tags: string): Promise<string> {
  const saved = await editor.post(DESK, {
    ...{ language: 'vi', title, lead: 'Mở đầu.', body: 'Nội dung.', revision: '0' },
    category: String(town.categoryId),
  })
  const desk = deskAddress(saved)
  await chief.post(`${desk}/dang`, { seen: 'vi1', when: 'now' })
  await chief.post(`${desk}/sap-xep`, { tags })
  return desk
}

async function tag(slug: string): Promise<number | undefined> {
  const row = await town.world.db
    .selectFrom('news_tag')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.id
}

const body = async (page: string) => (await reader.get(page)).body

describe('a tag that is renamed to the name of another', () => {
  it('is refused, and merged where the chief editor wants it: articles move, the old address leads on', async () => {
    await tagged('Bài chỉ có tên cũ', 'Tiêm phòng')
    await tagged('Bài có cả hai', 'Tiêm phòng, Tiêm chủng')
    const own = await tagged('Bài chỉ có tên mới', 'Tiêm chủng')
    const [from, into] = [await tag('tiem-phong'), await tag('tiem-chung')]
    const address = `${DESK}/tu-khoa/${String(from)}`
    const refused = await chief.post(address, { name_vi: 'tiem chung', name_en: '' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Đã có từ khóa tên này')
    expect(refused.body).toContain(`href="#tag-${String(from)}-name_vi"`)
    expect(refused.body).toContain('value="tiem chung"')
    expect(refused.body).toContain('Gộp vào “Tiêm chủng”')
    expect(await htmlFindings(refused.body)).toEqual([])
    const merged = await chief.post(`${address}/gop`, { into: String(into) })
    expect((await chief.get(merged.headers.location?.split('#')[0] ?? '')).body).toContain(
      'Đã gộp hai từ khóa',
    )
    expect(await tag('tiem-phong')).toBe(undefined)
    const list = await body('/tin-tuc/tu-khoa/tiem-chung')
    for (const title of ['Bài chỉ có tên cũ', 'Bài có cả hai', 'Bài chỉ có tên mới'])
      expect(list).toContain(title)
    for (const language of ['', '/en']) {
      const old = await reader.get(`${language}/tin-tuc/tu-khoa/tiem-phong`)
      expect([old.statusCode, old.headers.location]).toEqual([
        301,
        `${language}/tin-tuc/tu-khoa/tiem-chung`,
      ])
    }
    // Whoever types the old word means the one that it became.
    await chief.post(`${own}/sap-xep`, { tags: 'Tiêm phòng, Tiêm chủng, Hè' })
    expect(await tag('tiem-phong')).toBe(undefined)
    expect((await chief.get(own)).body).toContain('value="Tiêm chủng, Hè"')
    const told = await town.world.db
      .selectFrom('event')
      .select(['actor_id', 'data'])
      .where('type', '=', 'news_tag.merged')
      .execute()
    expect(told).toMatchObject([
      { actor_id: town.world.officer('chief').id, data: { slug: 'tiem-phong', into, articles: 2 } },
    ])
  })

  it('does not come about by typing: a tag is found by the name that it has now', async () => {
    await tagged('Bài về lễ hội', 'Lễ hội làng')
    await chief.post(`${DESK}/tu-khoa/${String(await tag('le-hoi-lang'))}`, {
      ...{ name_vi: 'Hội đình', name_en: '' },
    })
    await tagged('Bài về hội đình', 'Hội đình')
    expect(await tag('hoi-dinh')).toBe(undefined)
    expect(await body('/tin-tuc/tu-khoa/le-hoi-lang')).toContain('Bài về hội đình')
  })
})

describe('a tag that no article has', () => {
  it('is taken away; one that has articles stays', async () => {
    const desk = await tagged('Bài đổi từ khóa', 'Gõ nhầm')
    const address = `${DESK}/tu-khoa/${String(await tag('go-nham'))}/bo`
    expect((await chief.get(NAMES)).body).not.toContain(`formaction="${address}"`)
    const kept = await chief.post(address)
    expect([kept.statusCode, kept.body.includes('nên không bỏ được')]).toEqual([422, true])
    await chief.post(`${desk}/sap-xep`, { tags: 'Gõ đúng' })
    expect((await chief.get(NAMES)).body).toContain(`formaction="${address}"`)
    const gone = await chief.post(address)
    expect((await chief.get(gone.headers.location?.split('#')[0] ?? '')).body).toContain(
      'Đã bỏ từ khóa',
    )
    expect((await reader.get('/tin-tuc/tu-khoa/go-nham')).statusCode).toBe(404)
  })
})

describe('a tag in letters of which no address is made', () => {
  it('is named beside the field; nothing that was typed or kept is lost', async () => {
    const desk = await tagged('Bài về giao lưu', 'Giao lưu')
    const refused = await chief.post(`${desk}/sap-xep`, { tags: 'Giao lưu, 日本, Hữu nghị' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Hãy viết lại hoặc bỏ bớt: 日本')
    expect(refused.body).toContain('value="Giao lưu, 日本, Hữu nghị"')
    expect(refused.body).toContain('href="#tags"')
    expect(await body('/tin-tuc/tu-khoa/giao-luu')).toContain('Bài về giao lưu')
    expect(await tag('huu-nghi')).toBe(undefined)
  })
})
