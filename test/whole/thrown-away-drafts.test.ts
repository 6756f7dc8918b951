/** Promise to editors: a draft that readers never saw can be thrown away, by whom it concerns, and nothing else can. */
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { plainPicture } from '#test/support/moving.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let editor: TestBrowser
let chief: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  editor = await browserOf(town, 'editor')
  chief = await browserOf(town, 'chief')
})

describe.each([
  { kind: 'article', desk: '/can-bo/tin-tuc', withdraw: 'rut' },
  { kind: 'page', desk: '/can-bo/trang', withdraw: 'go' },
] as const)('a draft of a $kind', ({ kind, desk, withdraw }) => {
  const text = (title: string, revision = '0') => ({
    ...{ language: 'vi', title, lead: 'Mở đầu.', body: 'Nội dung.', section: '', revision },
    category: String(town.categoryId),
  })
  async function written(title: string, by = editor): Promise<string> {
    const key = newId(town.world.clock.now())
    await by.post(desk, { ...text(title), key })
    return `${desk}/${key}`
  }
  const idOf = (address: string) => address.split('/').at(-1) ?? ''
  const putOut = async (address: string) => {
    const seen = /name="seen" value="([^"]+)"/.exec((await chief.get(address)).body)?.[1] ?? ''
    await chief.post(`${address}/dang`, { seen, when: 'now' })
  }

  it('is asked about first, goes with its pictures and what was being written, and an event says who and when', async () => {
    const address = await written('Bản thảo bỏ đi')
    const form = new FormData()
    form.append('alt_vi', 'Bến đò')
    form.append('file', new Blob([new Uint8Array(await plainPicture(90))]), 'a.png')
    await editor.upload(`${address}/anh`, form)
    const picture = /src="([^"]+)-nho"/.exec((await editor.get(address)).body)?.[1] ?? ''
    expect((await editor.get(picture)).statusCode).toBe(200)
    await chief.post(`${address}/tu-luu`, {
      ...{ ...text('Viết thêm', '1'), body_html: '<p>Viết thêm</p>' },
    })
    const page = (await editor.get(address)).body
    expect(page).toMatch(/Bỏ hẳn (?:bài|trang) này\?/)
    expect(await htmlFindings(page)).toEqual([])
    const { headers } = await editor.post(`${address}/bo`)
    expect(headers.location).toBe(`${desk}?xong=bo-ban-thao`)
    const list = (await editor.get(headers.location ?? '')).body
    expect(list).toContain('Đã bỏ bản thảo')
    expect(list).not.toContain('Bản thảo bỏ đi')
    for (const path of [address, `${address}/lich-su`, `${address}/ban/vi/1`, picture])
      expect([path, (await chief.get(path)).statusCode]).toEqual([path, 404])
    const { db } = town.world
    const copies = await db
      .selectFrom(`${kind}_working_copy`)
      .select('officer_id')
      .where(kind === 'page' ? 'page_id' : 'article_id', '=', idOf(address))
      .execute()
    expect(copies).toEqual([])
    const event = await db
      .selectFrom('event')
      .select(['actor_id', 'occurred_at'])
      .where('subject_id', '=', idOf(address))
      .where('type', '=', `${kind}.thrown_away`)
      .executeTakeFirstOrThrow()
    expect(event.actor_id).toBe(town.world.officer('editor').id)
    // Its address is free again.
    const again = await written('Bản thảo bỏ đi')
    expect((await editor.get(again)).body).toMatch(/\bban-thao-bo-di["<]/)
    expect((await editor.post(`${address}/bo`)).statusCode).toBe(404)
  })

  it('of another editor is thrown away by a chief editor only', async () => {
    const address = await written('Bản thảo của người duyệt', chief)
    expect((await editor.get(address)).body).not.toContain(`action="${address}/bo"`)
    const refused = await editor.post(`${address}/bo`)
    expect([refused.statusCode, refused.body.includes('Chỉ người viết hoặc người duyệt')]).toEqual([
      422,
      true,
    ])
    const own = await written('Bản thảo của biên tập viên')
    expect((await chief.post(`${own}/bo`)).statusCode).toBe(303)
  })

  it('that was out once stays, whoever asks', async () => {
    const address = await written('Đã đăng một lần')
    await putOut(address)
    expect((await chief.post(`${address}/bo`)).statusCode).toBe(422)
    await chief.post(`${address}/${withdraw}`, { reason: 'Sai ngày' })
    const refused = await chief.post(`${address}/bo`)
    expect([refused.statusCode, refused.body.includes('không bỏ được')]).toEqual([422, true])
    expect(refused.body).not.toContain(`action="${address}/bo"`)
  })

  it('that nobody saved is given up with the picture that came before its text', async () => {
    const key = newId(town.world.clock.now())
    const form = new FormData()
    form.append('alt_vi', 'Ảnh tới trước')
    form.append('file', new Blob([new Uint8Array(await plainPicture(90))]), 'a.png')
    const answer = await editor.upload(`${desk}/moi/${key}/anh/dan`, form)
    const { src } = answer.json<{ src: string }>()
    await editor.post(`${desk}/moi/${key}/tu-luu`, {
      ...{ ...text('Chưa lưu'), body_html: '<figure data-picture="1"></figure>' },
    })
    await chief.post(`${desk}/moi/${key}/bo-viet-do`)
    expect((await editor.get(src)).statusCode).toBe(200)
    await editor.post(`${desk}/moi/${key}/bo-viet-do`)
    expect((await editor.get(src)).statusCode).toBe(404)
  })
})

it('an article that somebody is asked to approve is taken back or returned first', async () => {
  const key = newId(town.world.clock.now())
  const address = `/can-bo/tin-tuc/${key}`
  const text = { language: 'vi', title: 'Chờ duyệt', lead: 'Mở.', body: 'Nội dung.' }
  await editor.post('/can-bo/tin-tuc', {
    ...{ ...text, key, category: String(town.categoryId), revision: '0' },
  })
  await editor.post(`${address}/gui-duyet`)
  expect((await editor.get(address)).body).not.toContain(`action="${address}/bo"`)
  const refused = await editor.post(`${address}/bo`)
  expect([refused.statusCode, refused.body.includes('Lấy bài lại để sửa trước')]).toEqual([
    422,
    true,
  ])
  await chief.post(`${address}/tra-lai`, { reason: 'Thiếu giờ' })
  expect((await editor.post(`${address}/bo`)).statusCode).toBe(303)
  expect((await editor.get('/can-bo')).body).not.toContain('Chờ duyệt')
})

it('a page to which a menu leads is taken out of the menu first', async () => {
  const key = newId(town.world.clock.now())
  const text = { language: 'vi', title: 'Trong trình đơn', section: '', body: 'Nội dung.' }
  await editor.post('/can-bo/trang', { ...text, key, revision: '0' })
  const item = newId(town.world.clock.now())
  const label = { label_vi: 'Giới thiệu', label_en: '', address: '', place: 'footer' }
  await chief.post('/can-bo/trang/trinh-don', { ...label, key: item, page: key })
  const refused = await editor.post(`/can-bo/trang/${key}/bo`)
  expect(refused.body).toContain('Bỏ liên kết tới trang này khỏi trình đơn trước')
  await chief.post(`/can-bo/trang/trinh-don/${item}/bo`)
  expect((await editor.post(`/can-bo/trang/${key}/bo`)).statusCode).toBe(303)
})
