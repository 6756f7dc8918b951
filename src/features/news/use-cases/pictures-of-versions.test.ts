/** Promise to editors: every version can be restored, with the pictures that it shows; what readers see loses none by one press. */
import { beforeAll, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { testDeps } from '#test/support/feature-server.ts'
import { plainPicture } from '#test/support/moving.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { listPictures } from '../store/picture.queries.ts'
import { addPicture } from './add-picture.ts'
import { changePicture } from './change-picture.ts'
import { restoreVersion } from './restore-version.ts'
import { saveArticle } from './save-article.ts'

const WORDS = { alt: { vi: 'Bà con ở quầy', en: '' }, caption: { vi: '', en: '' }, credit: '' }
const WITH_PICTURE = '<p>Mở.</p><figure data-picture="1"></figure><p>Cuối.</p>'
const WITH_SECOND = WITH_PICTURE.replace('"1"', '"2"')

let room: Newsroom
let deps: Awaited<ReturnType<typeof testDeps>>
beforeAll(async () => {
  room = await openNewsroom(await testDatabase())
  deps = await testDeps({ db: room.db, clock: room.clock })
})

async function illustrate(articleId: string, shade: number) {
  const kept = await deps.files.saveBytes(await plainPicture(shade))
  const file = { ...kept, mediaType: 'image/png', name: 'a.png' }
  const { siteId, officerId } = room
  const picture = { file, words: WORDS }
  const added = await addPicture(deps, { siteId, officerId, articleId, ...picture })
  if (!added.ok) throw new Error(added.error.code)
  return added.value
}

async function save(articleId: string, bodyHtml: string, revision: number) {
  const { siteId, officerId, categoryId } = room
  const text = { title: 'Bài có ảnh', lead: 'Lead.', bodyHtml, language: 'vi' as const }
  const saved = await saveArticle(room, {
    ...{ siteId, officerId, categoryId, articleId, revision },
    ...text,
  })
  expect(saved.ok).toBe(true)
}

const take = (articleId: string, pictureId: string) =>
  changePicture(deps, {
    ...{ siteId: room.siteId, officerId: room.officerId, articleId, pictureId },
    ...{ words: undefined, mayPublish: true },
  })

const numbers = async (articleId: string) =>
  (await listPictures(room.db, articleId, 'vi')).map(({ position }) => position)

it('a cover makes room for the next one, whatever showed it', async () => {
  const { articleId } = await room.anArticle('Bài có bìa', { isDraft: true })
  for (const [shade, bodyHtml] of [
    [80, undefined],
    [90, WITH_PICTURE],
  ] as const) {
    const cover = await illustrate(articleId, shade)
    expect(cover.position).toBe(1)
    if (bodyHtml) await save(articleId, bodyHtml, 1)
    if (bodyHtml) await save(articleId, '<p>Chữ.</p>', 2)
    expect((await take(articleId, cover.id)).ok).toBe(true)
  }
  expect((await illustrate(articleId, 100)).position).toBe(1)
})

it('a picture that the text shows is not taken away; out of the text it goes, and a restored version has it again', async () => {
  const { articleId } = await room.anArticle('Bài có ảnh', { isDraft: true })
  await illustrate(articleId, 30)
  const picture = await illustrate(articleId, 40)
  await save(articleId, WITH_SECOND, 1)
  expect(await take(articleId, picture.id)).toEqual({
    ok: false,
    error: { code: 'picture_in_text' },
  })
  expect(await numbers(articleId)).toEqual([1, 2])

  await save(articleId, '<p>Mở. Cuối.</p>', 2)
  expect((await take(articleId, picture.id)).ok).toBe(true)
  expect(await numbers(articleId)).toEqual([1])
  // Its number stays its own: the earlier version would show another picture.
  expect((await illustrate(articleId, 50)).position).toBe(3)

  const { siteId, officerId } = room
  const version = { language: 'vi', revision: 2 } as const
  expect((await restoreVersion(room, { siteId, officerId, articleId, ...version })).ok).toBe(true)
  expect(await numbers(articleId)).toEqual([1, 2, 3])
})

it('one that readers see stays while the newest text does without it', async () => {
  const { articleId } = await room.anArticle('Bài đã đăng', { body: WITH_PICTURE })
  const picture = await illustrate(articleId, 60)
  await room.publishChanges(articleId)
  await save(articleId, '<p>Mở. Cuối.</p>', 1)
  expect((await take(articleId, picture.id)).ok).toBe(false)
  await room.publishChanges(articleId)
  expect((await take(articleId, picture.id)).ok).toBe(true)
})
