/** Who reads in English finds what is not translated too: by its Vietnamese words, told to be Vietnamese, behind what is. */
import { beforeAll, expect, it } from 'vitest'
import { publishArticle, saveArticle } from '#features/news'
import { findDeskPage, publishPage, savePage, seenVersions } from '#features/pages'
import { newId } from '#kernel/ids.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, need, type Town } from '#test/support/town.ts'
import { published } from './published-article.ts'

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  await published(town, { title: 'Mở thư viện phường', body: '<p>Sách mới.</p>' })
  const { world, categoryId } = town
  const by = { siteId: world.siteId, officerId: world.officer('editor').id }
  const of = { ...by, categoryId, lead: '', bodyHtml: '<p>.</p>' }
  const { articleId } = need(
    await saveArticle(world, {
      ...{ ...of, articleId: undefined, language: 'vi', title: 'Thư viện lưu động', revision: 0 },
    }),
  )
  need(
    await saveArticle(world, { ...of, articleId, language: 'en', title: 'Book bus', revision: 0 }),
  )
  need(await publishArticle(world, { ...by, articleId }))
})

const titlesIn = async (address: string) =>
  [
    ...(await reader.get(address)).body
      .replace(/<\/?mark>/g, '')
      .matchAll(/<li class="mc-found"(?: lang="(\w+)")?>.*?mc-found__title"><a [^>]*>([^<]*)</gs),
  ].map(([, lang, title]) => [title, lang])

it('finds an article by its Vietnamese words only while there is none in English', async () => {
  const typed = encodeURIComponent('thư viện')
  expect(await titlesIn(`/en/tim-kiem?q=${typed}&loai=tin-tuc`)).toEqual([
    ['Mở thư viện phường', 'vi'],
  ])
  expect(await titlesIn('/en/tim-kiem?q=book&loai=tin-tuc')).toEqual([['Book bus', undefined]])
  const { body } = await reader.get('/en/tim-kiem?q=thu+vien&loai=tin-tuc')
  expect(body).toContain('1 result')
})

it('finds a page so too', async () => {
  const { world } = town
  const { siteId, clock } = world
  const pageId = newId(clock.now())
  const by = { kind: 'officer', id: world.officer('editor').id } as const
  need(
    await savePage(world, {
      ...{ siteId, by, pageId, isNew: true, section: 'history', language: 'vi', revision: 0 },
      ...{ title: 'Bảo tàng làng nghề', bodyHtml: '<p>Mở cửa mỗi sáng.</p>' },
    }),
  )
  const desk = await findDeskPage(world.db, siteId, pageId)
  need(await publishPage(world, { siteId, by, pageId, seen: desk ? seenVersions(desk) : '' }))
  const typed = encodeURIComponent('bảo tàng')
  await expect
    .poll(() => titlesIn(`/en/tim-kiem?q=${typed}&loai=gioi-thieu`))
    .toEqual([['Bảo tàng làng nghề', 'vi']])
})
