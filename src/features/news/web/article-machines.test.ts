import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { newsFeature } from '../plugin.ts'

let room: Newsroom
let web: Awaited<ReturnType<typeof featureServer>>
beforeAll(async () => {
  const db = await testDatabase()
  room = await openNewsroom(db)
  web = await featureServer({ db, clock: room.clock, features: deps => [newsFeature(deps)] })
})

const get = (url: string) => web.server.inject({ url, headers: { host: 'localhost' } })

describe('an article’s page, as machines read it,', () => {
  it('is one page for search engines, in Vietnamese, until it is translated', async () => {
    const { slug } = await room.anArticle('Bài chưa dịch')
    const english = (await get(`/en/tin-tuc/${slug}`)).body
    expect(english).toContain(`<link rel="canonical" href="http://localhost:3000/tin-tuc/${slug}"`)
    expect(english).not.toContain('rel="alternate" hreflang')
    const vietnamese = (await get(`/tin-tuc/${slug}`)).body
    expect(vietnamese).toContain(`href="/en/tin-tuc/${slug}"`)
    expect(vietnamese).not.toContain('hreflang="en"')
    expect(english).toContain('hreflang="vi"')
  })

  it('tells machines what it is, in the words of schema.org', async () => {
    const { slug } = await room.anArticle('Bài cho máy tìm kiếm')
    const { body } = await get(`/tin-tuc/${slug}`)
    for (const said of [
      'itemtype="https://schema.org/NewsArticle"',
      'itemprop="headline">Bài cho máy tìm kiếm</h1>',
      'itemprop="datePublished">24/11/2026</time>',
      '<meta itemprop="name" content="newsroom"',
    ])
      expect(body).toContain(said)
    expect(await htmlFindings(body)).toEqual([])
  })

  it.each([
    ['Nguyễn Thị Hạnh', 'Person'],
    ['Ban biên tập', 'Organization'],
  ])(
    'names its author as what signed it (%s: %s), and the agency as its publisher',
    async (author, kind) => {
      const { slug } = await room.anArticle(`Bài của ${author}`, { author })
      const { body } = await get(`/tin-tuc/${slug}`)
      expect(body).toContain(
        `itemprop="author" itemscope itemtype="https://schema.org/${kind}"><meta itemprop="name" content="${author}"`,
      )
      expect(body).toMatch(
        /itemprop="publisher" itemscope itemtype="https:\/\/schema\.org\/GovernmentOrganization"><meta itemprop="name" content="newsroom"/,
      )
      expect(await htmlFindings(body)).toEqual([])
    },
  )

  it('says of each language when that one last changed', async () => {
    const { articleId, slug } = await room.anArticle('Bài sẽ sửa từng tiếng')
    const english = async () => (await get(`/en/tin-tuc/${slug}`)).body
    const vietnamese = async () => (await get(`/tin-tuc/${slug}`)).body
    await room.translated(articleId, 'An article in two languages')
    await expect.poll(english).toContain('An article in two languages')
    expect(await english()).not.toContain('Updated')
    expect(await vietnamese()).not.toContain('Cập nhật')
    await room.rewrite(articleId, 'Bài đã sửa tiếng Việt')
    await room.publishChanges(articleId)
    await expect.poll(vietnamese).toContain('Bài đã sửa tiếng Việt')
    expect(await vietnamese()).toContain('Cập nhật')
    expect(await english()).not.toContain('Updated')
  })

  it('is one page in each language once it is translated, and each names the other', async () => {
    const { articleId, slug } = await room.anArticle('Bài sẽ dịch')
    await room.translated(articleId, 'Told')
    for (const page of [`/tin-tuc/${slug}`, `/en/tin-tuc/${slug}`])
      await expect
        .poll(async () => (await get(page)).body)
        .toContain(
          `<link rel="alternate" hreflang="en" href="http://localhost:3000/en/tin-tuc/${slug}"`,
        )
  })
})
