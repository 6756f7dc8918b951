/** Promise to editors: the English text of an article goes without the article, and comes back; whoever asks is told why not. */
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let editor: TestBrowser
let chief: TestBrowser
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  editor = await browserOf(town, 'editor')
  chief = await browserOf(town, 'chief')
  reader = await browserOf(town, 'nobody')
})

const text = (language: 'vi' | 'en', title: string, revision: number) => ({
  ...{ language, title, lead: `${title}.`, body: `${title}, whole.`, revision: String(revision) },
  category: String(town.categoryId),
})

/** An article of the editor, not out yet. Gives its address on the desk. */
async function written(title: string, by = editor): Promise<string> {
  const key = newId(town.world.clock.now())
  await by.post('/can-bo/tin-tuc', { ...text('vi', title, 0), key })
  return `/can-bo/tin-tuc/${key}`
}
async function putOut(address: string, how: 'dang' | 'dang-ban-sua' = 'dang') {
  const seen = /name="seen" value="([^"]+)"/.exec((await chief.get(address)).body)?.[1] ?? ''
  expect((await chief.post(`${address}/${how}`, { seen, when: 'now' })).statusCode).toBe(303)
}
const read = async (url: string) => (await reader.get(url)).body
const takeBack = (address: string, revision: number, reason = 'Dịch sai giờ', by = chief) =>
  by.post(`${address}/go-tieng-anh`, { reason, revision: String(revision) })
const throwAway = (address: string, revision: number, by = editor) =>
  by.post(`${address}/bo-tieng-anh`, { revision: String(revision) })
const eventsOf = (address: string) =>
  town.world.db
    .selectFrom('event')
    .select(['type', 'actor_id', 'data'])
    .where('subject_id', '=', address.split('/').at(-1) ?? '')
    .where('type', 'like', 'article.english%')
    .execute()

describe('an English text that readers see', () => {
  it('is taken back with a reason: readers of English pages see the Vietnamese text everywhere, until it is restored and put out', async () => {
    const address = await written('Giờ phát quà')
    await editor.post(address, text('en', 'Quokka gifts', 0))
    await putOut(address)
    const page = '/en/tin-tuc/gio-phat-qua'
    expect(await read(page)).toContain('Quokka gifts')
    expect(await read('/tin-tuc/gio-phat-qua')).toContain('hreflang="en"')
    expect(await read('/en/tin-tuc/feed.json')).toContain('Quokka gifts')
    expect(await read('/en/tim-kiem?q=quokka')).toContain('gio-phat-qua')

    const desk = (await chief.get(`${address}?ban=en`)).body
    expect(desk).toContain('Gỡ bản tiếng Anh')
    expect(await htmlFindings(desk)).toEqual([])
    expect((await chief.get(address)).body).not.toContain('Gỡ bản tiếng Anh')
    const done = await takeBack(address, 1)
    expect(done.headers.location).toBe(`${address}?ban=en&xong=go-tieng-anh`)
    const after = (await chief.get(done.headers.location ?? '')).body
    expect(after).toContain('Đã gỡ bản tiếng Anh')
    expect(after).toContain(`href="${address}/ban/en/1"`)
    expect(after).not.toContain('Có bản sửa chưa đăng')
    expect(await htmlFindings(after)).toEqual([])

    await expect.poll(() => read(page)).toContain('This article is in Vietnamese only')
    expect(await read(page)).not.toContain('Quokka')
    await expect.poll(() => read('/tin-tuc/gio-phat-qua')).not.toContain('hreflang="en"')
    for (const path of ['/en/tin-tuc/feed.json', '/en/tin-tuc', '/en'])
      await expect.poll(() => read(path)).not.toContain('Quokka')
    await expect.poll(() => read('/en/tim-kiem?q=quokka')).not.toContain('gio-phat-qua')
    const words = await town.world.db
      .selectFrom('kind_word')
      .select('texts')
      .where('word', '=', 'quokka')
      .where('texts', '>', 0)
      .execute()
    expect(words).toEqual([])

    const chiefId = town.world.officer('chief').id
    expect(await eventsOf(address)).toMatchObject([
      {
        ...{ type: 'article.english_withdrawn', actor_id: chiefId },
        data: { language: 'en', revision: 1, reason: 'Dịch sai giờ' },
      },
    ])
    const history = (await editor.get(`${address}/lich-su`)).body
    expect(history).toContain('Gỡ khỏi cổng: bản tiếng Anh số 1')
    expect(history).toContain('Lý do: Dịch sai giờ')

    const version = (await editor.get(`${address}/ban/en/1`)).body
    expect(version).toContain('Khôi phục bản này')
    const back = await editor.post(`${address}/ban/en/1/khoi-phuc`)
    expect(back.headers.location).toBe(`${address}?ban=en&xong=luu`)
    expect(await read(page)).not.toContain('Quokka')
    await putOut(address, 'dang-ban-sua')
    await expect.poll(() => read(page)).toContain('Quokka gifts')
  })

  it('does not come back when a change of the Vietnamese text goes out, and is written anew from its last version on', async () => {
    const address = await written('Sửa tiếng Việt')
    await editor.post(address, text('en', 'Old words', 0))
    await putOut(address)
    await takeBack(address, 1)
    await editor.post(address, text('vi', 'Sửa tiếng Việt lần hai', 1))
    await putOut(address, 'dang-ban-sua')
    await expect.poll(() => read('/en/tin-tuc/sua-tieng-viet')).toContain('lần hai')
    expect(await read('/en/tin-tuc/sua-tieng-viet')).not.toContain('Old words')
    const form = (await editor.get(`${address}?ban=en`)).body
    expect(form).toContain('name="revision" value="1"')
    expect((await editor.post(address, text('en', 'New words', 1))).statusCode).toBe(303)
    await putOut(address, 'dang-ban-sua')
    await expect.poll(() => read('/en/tin-tuc/sua-tieng-viet')).toContain('New words')
  })

  it('stays without a reason, for whoever may not publish, and when it was saved again since', async () => {
    const address = await written('Còn bản tiếng Anh')
    await editor.post(address, text('en', 'It stays', 0))
    await putOut(address)
    const bare = await takeBack(address, 1, ' ')
    expect([bare.statusCode, bare.body.includes('Nhập lý do')]).toEqual([422, true])
    expect(bare.body).toContain('href="#go-tieng-anh-reason"')
    expect((await takeBack(address, 1, 'Sai', editor)).statusCode).toBe(403)
    expect((await editor.get(`${address}?ban=en`)).body).toContain('người duyệt tin bài gỡ được')
    await editor.post(address, text('en', 'It stays, again', 1))
    const late = await takeBack(address, 1, 'Lý do đã gõ')
    expect([late.statusCode, late.body.includes('Bản tiếng Anh vừa được lưu lại')]).toEqual([
      422,
      true,
    ])
    expect(late.body).toContain('Lý do đã gõ</textarea>')
    expect((await throwAway(address, 2, chief)).body).toContain('Bạn đọc đã thấy bản tiếng Anh')
    expect(await read('/en/tin-tuc/con-ban-tieng-anh')).toContain('It stays')
    expect(await eventsOf(address)).toEqual([])
    await takeBack(address, 2)
    const twice = await takeBack(address, 2)
    expect([twice.statusCode, twice.body.includes('Bài không còn bản tiếng Anh')]).toEqual([
      422,
      true,
    ])
  })

  it('leaves nothing to approve when only changes of it were waiting', async () => {
    const address = await written('Chờ duyệt bản dịch')
    await editor.post(address, text('en', 'First', 0))
    await putOut(address)
    await editor.post(address, text('en', 'Second', 1))
    await editor.post(`${address}/gui-duyet`)
    await takeBack(address, 2)
    const desk = (await chief.get(address)).body
    expect(desk).not.toContain('Có bản sửa chưa đăng')
    expect(desk).not.toContain('Trả lại để sửa')
  })
})

describe('an English text that nobody saw', () => {
  it.each([
    { when: 'of a draft', isOut: false },
    { when: 'of an article that is out', isOut: true },
  ])('$when is thrown away by its writer, and can be restored', async ({ isOut }) => {
    const address = await written(isOut ? 'Đã đăng, chưa dịch' : 'Nháp, dịch dở')
    if (isOut) await putOut(address)
    await editor.post(address, text('en', 'Half a translation', 0))
    const kept = { ...text('en', 'Typed on', 1), body_html: '<p>Typed on</p>' }
    await editor.post(`${address}/tu-luu`, kept)
    expect((await editor.get(`${address}?ban=en`)).body).toContain('Typed on')
    const done = await throwAway(address, 1)
    expect(done.headers.location).toBe(`${address}?ban=en&xong=bo-tieng-anh`)
    const after = (await editor.get(done.headers.location ?? '')).body
    expect(after).toContain('Đã bỏ bản tiếng Anh')
    expect(after).not.toContain('Typed on')
    expect(after).not.toContain('Có bản sửa chưa đăng')
    expect(await eventsOf(address)).toMatchObject([
      { type: 'article.english_thrown_away', actor_id: town.world.officer('editor').id },
    ])
    expect((await editor.get(`${address}/lich-su`)).body).toContain(
      'Bỏ bản thảo: bản tiếng Anh số 1',
    )
    await editor.post(`${address}/ban/en/1/khoi-phuc`)
    expect((await editor.get(`${address}?ban=en`)).body).toContain('Half a translation')
  })

  it('of another is thrown away by a chief editor only, and not while somebody is asked to approve it', async () => {
    const address = await written('Bản dịch của người khác')
    await chief.post(address, text('en', 'By the chief', 0))
    expect((await editor.get(`${address}?ban=en`)).body).not.toContain('Bỏ bản tiếng Anh')
    const refused = await throwAway(address, 1)
    expect([refused.statusCode, refused.body.includes('Chỉ người viết hoặc người duyệt')]).toEqual([
      422,
      true,
    ])
    await editor.post(`${address}/gui-duyet`)
    expect((await throwAway(address, 1, chief)).body).toContain('Lấy bài lại để sửa trước')
    await editor.post(`${address}/lay-lai`)
    expect((await takeBack(address, 1)).body).toContain('bỏ đi, không cần gỡ')
    expect((await throwAway(address, 1, chief)).statusCode).toBe(303)
  })
})
