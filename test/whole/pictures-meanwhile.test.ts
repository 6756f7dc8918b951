/** Promise to editors: nobody publishes or saves over a picture that another one has just added, changed or taken away. */
import { describe, expect, it } from 'vitest'
import { addPicture, publishArticle, saveArticle } from '#features/news'
import { plainPicture } from '#test/support/moving.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { foundTown, need } from '#test/support/town.ts'
import { changePicture } from '../../src/features/news/use-cases/change-picture.ts'
import { browserOf } from './personas.ts'

const town = await foundTown()
const editor = await browserOf(town, 'editor')
const chief = await browserOf(town, 'chief')
const { world, product } = town
const { siteId } = world
const deps = { ...world, files: product.deps.files }
const words = (alt: string) => ({
  alt: { vi: alt, en: '' },
  caption: { vi: '', en: '' },
  credit: '',
})

/** A draft of the editor. */
async function draft(title: string): Promise<string> {
  const text = { title, lead: 'Mở đầu.', bodyHtml: '<p>Nội dung.</p>' }
  const by = { siteId, officerId: world.officer('editor').id, articleId: undefined }
  const saved = await saveArticle(world, {
    ...{ ...by, ...text, categoryId: town.categoryId, language: 'vi', revision: 0 },
  })
  return need(saved).articleId
}

/** A picture that somebody adds. Gives its id. */
async function illustrated(articleId: string, by: 'editor' | 'chief'): Promise<string> {
  const kept = await product.deps.files.saveBytes(await plainPicture(90))
  const file = { ...kept, mediaType: 'image/png', name: 'anh.png' }
  const officerId = world.officer(by).id
  return need(await addPicture(deps, { siteId, officerId, articleId, file, words: words('Ảnh') }))
    .id
}

/** The hidden field of that name in a page. */
const hidden = (body: string, name: string, at = 0) =>
  [...body.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value)[
    at
  ] ?? ''

const page = (articleId: string) => `/can-bo/tin-tuc/${articleId}`

describe.each([
  ['added', (articleId: string) => illustrated(articleId, 'editor')],
  [
    'changed',
    async (articleId: string, pictureId: string) =>
      changePicture(world, {
        ...{ siteId, officerId: world.officer('editor').id, articleId, pictureId },
        ...{ words: words('Lời khác'), mayPublish: false },
      }),
  ],
  [
    'removed',
    async (articleId: string, pictureId: string) =>
      changePicture(world, {
        ...{ siteId, officerId: world.officer('editor').id, articleId, pictureId },
        ...{ words: undefined, mayPublish: false },
      }),
  ],
] as const)('a picture that the editor has %s meanwhile', (what, act) => {
  it('keeps an article from going out until the approver has seen it', async () => {
    const articleId = await draft(`Duyệt: ${what}`)
    const pictureId = await illustrated(articleId, 'chief')
    const seen = hidden((await chief.get(page(articleId))).body, 'seen')
    await act(articleId, pictureId)
    const refused = await chief.post(`${page(articleId)}/dang`, { seen, when: 'now' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Ảnh của bài vừa được thêm, sửa hoặc bỏ')
    expect(await htmlFindings(refused.body)).toEqual([])
    const again = { seen: hidden(refused.body, 'seen'), when: 'now' }
    const out = await chief.post(`${page(articleId)}/dang`, again)
    expect(out.headers.location).toContain('xong=dang')
  })

  it('is told to a colleague who saves, whose words stay in the form and are saved by pressing once more', async () => {
    const articleId = await draft(`Lưu: ${what}`)
    const pictureId = await illustrated(articleId, 'chief')
    const { body } = await chief.get(page(articleId))
    await act(articleId, pictureId)
    const form = (from: string) => ({
      ...{ language: 'vi', title: 'Tiêu đề của người duyệt', lead: 'Mở đầu.', body: 'Chữ mới.' },
      ...{ category: String(town.categoryId), revision: '1', pictures: hidden(from, 'pictures') },
    })
    const refused = await chief.post(page(articleId), form(body))
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Người khác vừa thêm, sửa hoặc bỏ ảnh của bài')
    expect(refused.body).toContain('value="Tiêu đề của người duyệt"')
    expect(await htmlFindings(refused.body)).toEqual([])
    const saved = await chief.post(page(articleId), form(refused.body))
    expect(saved.headers.location).toContain('xong=luu')
  })
})

it('one’s own picture is no news: whoever puts it into the text saves at once', async () => {
  const articleId = await draft('Ảnh của chính mình')
  const { body } = await editor.get(page(articleId))
  await illustrated(articleId, 'editor')
  const saved = await editor.post(page(articleId), {
    ...{ language: 'vi', title: 'Ảnh của chính mình', lead: 'Mở đầu.', body: '[[1]]\n\nChữ.' },
    ...{ category: String(town.categoryId), revision: '1', pictures: hidden(body, 'pictures') },
  })
  expect(saved.headers.location).toContain('xong=luu')
})

it('what the system brings in goes out with its pictures', async () => {
  const articleId = await draft('Có ảnh sẵn')
  await illustrated(articleId, 'editor')
  const officerId = world.officer('chief').id
  expect((await publishArticle(world, { siteId, articleId, officerId })).ok).toBe(true)
})

describe('a picture that readers see', () => {
  it('has its form for the approver; the editor is told who changes it, and keeps what was typed before', async () => {
    const articleId = await draft('Ảnh đã đăng')
    const pictureId = await illustrated(articleId, 'editor')
    const action = `${page(articleId)}/anh/${pictureId}`
    expect((await editor.get(page(articleId))).body).toContain(`action="${action}"`)
    const seen = hidden((await chief.get(page(articleId))).body, 'seen')
    await chief.post(`${page(articleId)}/dang`, { seen, when: 'now' })
    const { body } = await editor.get(page(articleId))
    expect(body).not.toContain(`action="${action}"`)
    expect(body).toContain('chỉ người duyệt tin bài sửa hoặc bỏ được')
    expect(await htmlFindings(body)).toEqual([])
    expect((await chief.get(page(articleId))).body).toContain(`action="${action}"`)
    const late = await editor.post(action, { alt_vi: 'Lời gõ dở' })
    expect([late.statusCode, late.body.includes('value="Lời gõ dở"')]).toEqual([422, true])
  })
})
