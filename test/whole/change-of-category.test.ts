/** What goes out with a change beside its words: whoever approves it is told, before and in the comparison. */
import { expect, test } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { POINT } from '#test/support/town.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const { town, editor, chief, reader } = await openDesk()
const DESK = '/can-bo/tin-tuc'

async function aCategory(name: string, slug: string, parent = ''): Promise<string> {
  await chief.post(`${DESK}/chuyen-muc`, { name_vi: name, name_en: `${name} (en)`, parent })
  const { id } = await town.world.db
    .selectFrom('news_category')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return String(id)
}

const health = await aCategory('Y tế mẫu', 'y-te-mau')
const school = await aCategory('Y tế học đường', 'y-te-hoc-duong', health)

const save = (address: string, category: string, language: string, revision: number) =>
  editor.post(address, {
    ...{ language, title: 'Lịch tiêm', lead: 'Mở đầu.', body: 'Nội dung.', category },
    revision: String(revision),
  })

const MOVES =
  'Khi bản sửa được đăng, bài chuyển từ chuyên mục “Y tế mẫu” sang chuyên mục “Y tế mẫu › Y tế học đường”.'

test('a change of the category alone is shown to whoever approves it, and then is what readers see', async () => {
  const address = deskAddress(await save(DESK, health, 'vi', 0))
  await chief.post(`${address}/dang`, { seen: 'vi1', when: 'now' })
  await save(address, school, 'vi', 1)
  await editor.post(`${address}/gui-duyet`)
  const desk = (await chief.get(address)).body
  expect(desk).toContain(MOVES)
  expect(await htmlFindings(desk)).toEqual([])
  const { body } = await chief.get(`${address}/ban/vi/2?so-voi=1`)
  expect(body).toContain('<del class="mc-diff__removed">Y tế mẫu</del>')
  expect(body).toContain('<ins class="mc-diff__added">Y tế mẫu › Y tế học đường</ins>')
  expect(body.split('Không thay đổi.')).toHaveLength(5)
  expect(await htmlFindings(body)).toEqual([])
  await chief.post(`${address}/dang-ban-sua`, { seen: 'vi2' })
  expect((await chief.get(address)).body).not.toContain('chuyển từ chuyên mục')
  expect((await reader.get('/tin-tuc/lich-tiem')).body).toContain('Y tế học đường')
})

test('so it is where the first English text brings it, which no earlier one can be compared with', async () => {
  const address = deskAddress(await save(DESK, health, 'vi', 0))
  await chief.post(`${address}/dang`, { seen: 'vi1', when: 'now' })
  town.world.clock.set(addMinutes(town.world.clock.now(), 5))
  await save(address, school, 'en', 0)
  expect((await chief.get(address)).body).toContain(MOVES)
  expect((await chief.get(`/en${address}`)).body).toContain(
    'the article moves from the category “Y tế mẫu (en)” to “Y tế mẫu (en) › Y tế học đường (en)”',
  )
})

test('a picture that was added to an article that is out is named among what waits', async () => {
  const address = deskAddress(await save(DESK, health, 'vi', 0))
  await chief.post(`${address}/dang`, { seen: 'vi1', when: 'now' })
  const form = new FormData()
  form.set('file', new Blob([POINT], { type: 'image/png' }), 'anh.png')
  form.set('alt_vi', 'Bà con xếp hàng tiêm')
  await editor.upload(`${address}/anh`, form)
  const { body } = await chief.get(address)
  expect(body).toContain('Ảnh mới, được đăng cùng bản sửa: ảnh số 1</a>')
  expect(await htmlFindings(body)).toEqual([])
})

test('a heading of another rank says both ranks', async () => {
  const answer = await save(DESK, health, 'vi', 0)
  const address = deskAddress(answer)
  const write = (body: string, revision: string) =>
    editor.post(address, {
      ...{ language: 'vi', title: 'Cách nộp', lead: 'Mở đầu.', body, category: health, revision },
    })
  await write('## Hồ sơ\n\nMột.\n\n## Lệ phí\n\nHai.', '1')
  await write('## Hồ sơ\n\nMột.\n\n### Lệ phí\n\nHai.', '2')
  const { body } = await editor.get(`${address}/ban/vi/3`)
  for (const shown of [
    '<del class="mc-diff__removed">Tiêu đề nhỏ: </del>',
    '<ins class="mc-diff__added">Tiêu đề nhỏ hơn: </ins>',
  ])
    expect(body).toContain(shown)
  expect(await htmlFindings(body)).toEqual([])
})
