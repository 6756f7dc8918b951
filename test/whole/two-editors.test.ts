/** Promise to editors: two who write in one text are told of each other, and lose nothing, with and without scripts. */
import { describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const { town, editor, chief } = await openDesk()

const field = (body: string, name: string) =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(body)?.[1]
const boxOf = (body: string) =>
  /<textarea[^>]* id="body"[^>]*>([^<]*)<\/textarea>/.exec(body)?.[1]?.trim()
/** Words that the difference on a page shows as added, after the word that explains how they look. */
const addedIn = (body: string) =>
  [...body.matchAll(/<ins class="mc-diff__added">([^<]*)<\/ins>/g)]
    .map(([, words]) => words?.trim())
    .slice(1)

describe.each([
  { desk: '/can-bo/tin-tuc', kind: 'an article', text: 'bài' },
  { desk: '/can-bo/trang', kind: 'a page', text: 'trang' },
])('two editors in $kind', ({ desk, text }) => {
  const saving = (title: string, body: string, revision: number) => ({
    ...{ language: 'vi', title, lead: 'Mở đầu.', body, revision: String(revision) },
    ...(text === 'bài' ? { category: String(town.categoryId) } : { section: '' }),
  })
  const typing = (title: string, body: string, revision: number) => {
    const { body: _, ...rest } = saving(title, body, revision)
    return { ...rest, body_html: `<p>${body}</p>` }
  }

  /** A text that the editor has saved once. */
  async function written(title: string): Promise<string> {
    const key = newId(town.world.clock.now())
    return deskAddress(await editor.post(desk, { ...saving(title, 'Câu đầu.', 0), key }))
  }

  it('are both heard: who saves second sees what the first one changed, and saves knowing it', async () => {
    const at = await written('Hai người lưu')
    await chief.post(at, saving('Hai người lưu', 'Câu đầu của trưởng ban.', 1))
    const own = saving('Hai người lưu', 'Câu của biên tập viên.', 1)
    const refused = await editor.post(at, own)
    expect(refused.statusCode).toBe(422)
    expect(boxOf(refused.body)).toBe('Câu của biên tập viên.')
    expect(addedIn(refused.body)).toEqual(['của trưởng ban'])
    expect(refused.body).toContain('<p>Câu đầu của trưởng ban.</p>')
    expect(refused.body).toContain(`Đã có bản mới hơn của ${text}`)
    expect(refused.body).not.toContain('đang hiện ở dưới')
    expect(await htmlFindings(refused.body)).toEqual([])
    // Pressing Save again without having looked changes nothing.
    expect((await editor.post(at, own)).statusCode).toBe(422)
    expect(boxOf((await chief.get(at)).body)).toBe('Câu đầu của trưởng ban.')
    const saved = await editor.post(at, { ...own, seen: '2' })
    expect(saved.statusCode).toBe(303)
    expect(boxOf((await chief.get(at)).body)).toBe('Câu của biên tập viên.')
    expect((await editor.get(`${at}/ban/vi/2`)).body).toContain('của trưởng ban')
    expect((await editor.get(`${at}/lich-su`)).body).toContain(`${at}/ban/vi/3`)
    expect((await editor.get(at)).body).not.toContain('/bo-viet-do')
  })

  it('do not overwrite a version that neither has seen', async () => {
    const at = await written('Ba lần lưu')
    await chief.post(at, saving('Ba lần lưu', 'Lần hai.', 1))
    await chief.post(at, saving('Ba lần lưu', 'Lần ba.', 2))
    const late = await editor.post(at, { ...saving('Ba lần lưu', 'Của tôi.', 1), seen: '2' })
    expect([late.statusCode, late.body.includes('Lần ba.')]).toEqual([422, true])
    expect(boxOf((await chief.get(at)).body)).toBe('Lần ba.')
  })

  it('keep what was refused, where no script kept it', async () => {
    const at = await written('Không có script')
    await chief.post(at, saving('Không có script', 'Của trưởng ban.', 1))
    await editor.post(at, saving('Không có script', 'Của biên tập viên.', 1))
    const page = (await editor.get(at)).body
    expect(boxOf(page)).toBe('Của trưởng ban.')
    expect(page).toContain('Bạn có bản viết dở')
    const reopened = await editor.get(`${at}?ban=vi&viet-do=1`)
    expect(boxOf(reopened.body)).toBe('Của biên tập viên.')
  })

  it('are told when an unfinished text is opened that began before the newest version', async () => {
    const at = await written('Viết dở từ bản cũ')
    await editor.post(`${at}/tu-luu`, typing('Viết dở từ bản cũ', 'Viết dở.', 1))
    await chief.post(at, saving('Viết dở từ bản cũ', 'Bản hai.', 1))
    const live = await editor.post(`${at}/tu-luu`, typing('Viết dở từ bản cũ', 'Viết dở thêm.', 1))
    expect(live.body).toContain('đã lưu bản mới hơn')
    const { body } = await editor.get(`${at}?ban=vi&viet-do=1`)
    expect([boxOf(body), field(body, 'revision')]).toEqual(['Viết dở thêm.', '1'])
    expect(body).toContain('đã lưu bản số 2, mới hơn bản bạn đang sửa')
    expect(addedIn(body)).toEqual(['Bản hai'])
    expect(await htmlFindings(body)).toEqual([])
    const unseen = await editor.post(at, saving('Viết dở từ bản cũ', 'Viết dở thêm.', 1))
    expect(unseen.statusCode).toBe(422)
    expect(boxOf((await chief.get(at)).body)).toBe('Bản hai.')
    await editor.post(at, { ...saving('Viết dở từ bản cũ', 'Viết dở thêm.', 1), seen: '2' })
    expect((await editor.get(at)).body).not.toContain('/bo-viet-do')
  })

  it('find an older unfinished text again after writing on the newer version, until it is thrown away', async () => {
    const at = await written('Hai bản viết dở')
    await editor.post(`${at}/tu-luu`, typing('Hai bản viết dở', 'Từ bản một.', 1))
    await chief.post(at, saving('Hai bản viết dở', 'Bản hai.', 1))
    await editor.post(`${at}/tu-luu`, typing('Hai bản viết dở', 'Từ bản hai.', 2))
    const newest = (await editor.get(at)).body
    expect([boxOf(newest), newest.includes('viet-do=1')]).toEqual(['Từ bản hai.', true])
    expect(await htmlFindings(newest)).toEqual([])
    const older = (await editor.get(`${at}?ban=vi&viet-do=1`)).body
    expect(boxOf(older)).toBe('Từ bản một.')
    await editor.post(at, saving('Hai bản viết dở', 'Từ bản hai.', 2))
    await editor.post(`${at}/ban/vi/1/khoi-phuc`)
    expect((await editor.get(at)).body).toContain('viet-do=1')
    await editor.post(`${at}/bo-viet-do`, { language: 'vi', revision: '1' })
    expect((await editor.get(at)).body).not.toContain('/bo-viet-do')
  })

  it('lose nothing by restoring an earlier version over what is not saved', async () => {
    const at = await written('Khôi phục')
    await editor.post(at, saving('Khôi phục', 'Bản hai.', 1))
    await editor.post(`${at}/tu-luu`, typing('Khôi phục', 'Chưa lưu.', 2))
    await editor.post(`${at}/ban/vi/1/khoi-phuc`)
    const page = (await editor.get(at)).body
    expect(boxOf(page)).toBe('Câu đầu.')
    expect(boxOf((await editor.get(`${at}?ban=vi&viet-do=2`)).body)).toBe('Chưa lưu.')
  })

  it('make one text of a form that is sent twice, also when its words changed between', async () => {
    const key = newId(town.world.clock.now())
    const first = await editor.post(desk, { ...saving('Gửi hai lần', 'Lần một.', 0), key })
    const same = await editor.post(desk, { ...saving('Gửi hai lần', 'Lần một.', 0), key })
    expect([same.statusCode, deskAddress(same)]).toEqual([303, deskAddress(first)])
    const other = { ...saving('Gửi hai lần', 'Lần hai.', 0), key }
    const refused = await editor.post(desk, other)
    expect([refused.statusCode, boxOf(refused.body)]).toEqual([422, 'Lần hai.'])
    const at = deskAddress(first)
    expect(refused.body).toContain(`action="${at}"`)
    await editor.post(at, { ...other, seen: '1' })
    expect(boxOf((await editor.get(at)).body)).toBe('Lần hai.')
  })
})
