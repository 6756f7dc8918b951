/** Promise to readers: an article is found by what they see and hear of its pictures, as long as they see them and no longer. */
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Language } from '#kernel/language.ts'
import type { PictureWords } from '#kernel/picture.ts'
import { inTransaction } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { testDeps } from '#test/support/feature-server.ts'
import { plainPicture } from '#test/support/moving.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { findArticle } from '../store/article.queries.ts'
import { listBodies, searchArticles } from '../store/search.queries.ts'
import { addPicture } from './add-picture.ts'
import { changePicture } from './change-picture.ts'
import { completeImported } from './complete-imported.ts'
import { type ArticleToImport, importArticle } from './import-article.ts'
import { publishArticle } from './publish-article.ts'

let room: Newsroom
let deps: Awaited<ReturnType<typeof testDeps>>
beforeAll(async () => {
  room = await openNewsroom(await testDatabase())
  deps = await testDeps({ db: room.db, clock: room.clock })
})

const find = async (text: string, language: Language = 'vi') => {
  const request = { text, language, limit: 5 }
  return (await searchArticles(room.db, room.siteId, request)).hits.map(({ title }) => title)
}

const said = (caption: string, alt = 'Mô tả'): PictureWords => ({
  ...{ alt: { vi: alt, en: '' }, caption: { vi: caption, en: '' } },
  credit: '',
})

let shade = 0
const bytes = async () => {
  shade += 10
  const kept = await deps.files.saveBytes(await plainPicture(shade))
  return { ...kept, mediaType: 'image/png', name: 'a.png' }
}

/** Adds a picture as an editor does. Gives its id. */
async function illustrate(articleId: string, words: PictureWords): Promise<string> {
  const { siteId, officerId } = room
  const added = await addPicture(deps, { siteId, officerId, articleId, file: await bytes(), words })
  if (!added.ok) throw new Error(added.error.code)
  return added.value.id
}

async function change(articleId: string, pictureId: string, words: PictureWords | undefined) {
  const { siteId, officerId } = room
  const of = { siteId, officerId, articleId, pictureId, mayPublish: true }
  expect((await changePicture(deps, { ...of, words })).ok).toBe(true)
}

it.each([
  ['with accents', 'bác lớn tuổi điền tờ khai'],
  ['without accents', 'bac lon tuoi dien to khai'],
  ['with a slip', 'bac lon tuoi diem to khai'],
  ['by what is said to those who do not see it', 'máy tính bảng trên bàn gỗ'],
  ['by words of its title and of a caption together', 'bàn hỗ trợ bác lớn tuổi'],
])('an article is found by a caption %s', async (_how, text) => {
  const title = 'Bàn hỗ trợ số'
  if ((await find(title)).length === 0) {
    const { articleId } = await room.anArticle(title)
    const caption = 'Tình nguyện viên cùng bác lớn tuổi điền tờ khai.'
    await illustrate(articleId, {
      ...said(caption, 'Máy tính bảng trên bàn gỗ'),
      credit: 'Khuyết Danh',
    })
    await room.publishChanges(articleId)
  }
  expect(await find(text)).toEqual([title])
  expect(await find('khuyết danh')).toEqual([])
})

it('a picture is not found by before somebody approves it', async () => {
  const { articleId } = await room.anArticle('Lễ hội đầu xuân')
  await illustrate(articleId, said('Đội lân khai mạc'))
  expect(await find('đội lân khai mạc')).toEqual([])
  await room.publishChanges(articleId)
  expect(await find('đội lân khai mạc')).toEqual(['Lễ hội đầu xuân'])
})

it('a caption that is changed, a picture that is taken away: what readers see no more is not found', async () => {
  const { articleId } = await room.anArticle('Cầu mới', { isDraft: true })
  const pictureId = await illustrate(articleId, said('Nhịp quokka', 'Nhịp thông xe'))
  await publishArticle(room, { siteId: room.siteId, officerId: room.officerId, articleId })
  expect(await find('nhịp quokka')).toEqual(['Cầu mới'])
  await change(articleId, pictureId, said('Nhịp numbat', 'Nhịp thông xe'))
  expect(await find('quokka')).toEqual([])
  expect(await find('nhịp numbat')).toEqual(['Cầu mới'])
  await change(articleId, pictureId, undefined)
  expect(await find('nhịp numbat')).toEqual([])
  expect(await find('nhịp thông xe')).toEqual([])
  expect(await find('cầu mới')).toEqual(['Cầu mới'])
})

it('an article that came from another site is found so at once, and by pictures that came later', async () => {
  const { db, siteId, clock, categoryId } = room
  const act = { siteId, clock, actor: { kind: 'system' } } as const
  const now = clock.now()
  const brought = (pictures: ArticleToImport['pictures']): ArticleToImport => ({
    ...{ title: 'Trung thu ở xóm', lead: '', bodyHtml: '<figure data-picture="1"></figure>' },
    ...{ author: '', source: '', categoryId, publishedAt: now, createdAt: now },
    ...{ tags: [], files: [], pictures },
  })
  const picture = async (caption: string) => {
    const large = { ...(await bytes()), width: 900, height: 600 }
    return { large, small: large, words: said(caption) }
  }
  const first = [await picture('Rước đèn ông sao')]
  const { articleId } = await inTransaction(db, trx => importArticle(trx, act, brought(first)))
  expect(await find('rước đèn ông sao')).toEqual(['Trung thu ở xóm'])
  const later = [await picture('Phá cỗ trông trăng')]
  await inTransaction(db, trx => completeImported(trx, act, articleId, brought(later)))
  expect(await find('phá cỗ trông trăng')).toEqual(['Trung thu ở xóm'])
  expect(await find('rước đèn ông sao')).toEqual([])
})

it('reading it takes as long as its text, and a result can show the words in their place', async () => {
  const { articleId, slug } = await room.anArticle('Hội thao phường', { body: '<p>Mở màn.</p>' })
  const caption = 'Chung kết kéo co nam nữ phối hợp. '.repeat(8).trim()
  for (let nth = 0; nth < 6; nth += 1) await illustrate(articleId, said(caption))
  await room.publishChanges(articleId)
  expect((await findArticle(room.db, room.siteId, slug, 'vi'))?.minutes).toBe(1)
  const bodies = await listBodies(room.db, 'vi', [articleId])
  expect(bodies.get(articleId)).toMatch(/^Mở màn\. … Chung kết kéo co/)
})

it('in English it is found by the English caption, and by the Vietnamese one where there is none', async () => {
  const { articleId } = await room.anArticle('Thư viện lưu động')
  const both = {
    ...said('Xe sách ghé chợ'),
    caption: { vi: 'Xe sách ghé chợ', en: 'Wombats reading' },
  }
  await illustrate(articleId, both)
  await illustrate(articleId, said('Góc đọc kangaru'))
  await room.publishChanges(articleId)
  await room.translated(articleId, 'Book bus')
  expect(await find('wombats', 'en')).toEqual(['Book bus'])
  expect(await find('góc đọc kangaru', 'en')).toEqual(['Book bus'])
  expect(await find('xe sách ghé chợ', 'en')).toEqual([])
  expect(await find('wombats')).toEqual([])
  expect(await find('xe sách ghé chợ')).toEqual(['Thư viện lưu động'])
})

it('the words of pictures are counted as those of texts are', async () => {
  const { rows } = await sql<{ kind: string; word: string }>`
    select coalesce(k.kind, c.kind) as kind, coalesce(k.word, c.word) as word
    from (select kind, word, texts from kind_word where site_id = ${room.siteId} and kind like 'article%' and texts <> 0) k
    full join (
      select 'article_' || language as kind, substr(w.word, length('s' || site_id || language) + 1) as word, count(*) as texts
      from article_text, unnest(tsvector_to_array(words)) w(word)
      where site_id = ${room.siteId} and w.word !~ 'z[dfjw1-5]' group by 1, 2
    ) c on c.kind = k.kind and c.word = k.word
    where k.texts is distinct from c.texts`.execute(room.db)
  expect(rows).toEqual([])
})
