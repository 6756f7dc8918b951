import { beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { newsFeature } from '../plugin.ts'
import { changeSlug } from '../use-cases/change-slug.ts'

let room: Newsroom
let web: Awaited<ReturnType<typeof featureServer>>
beforeAll(async () => {
  const db = await testDatabase()
  room = await openNewsroom(db)
  web = await featureServer({ db, clock: room.clock, features: deps => [newsFeature(deps)] })
})

const get = async (url: string) =>
  (await web.server.inject({ url, headers: { host: 'localhost' } })).body

type JsonItem = { id: string; url: string; date_published: string; date_modified: string }
const itemOf = async (slug: string) => {
  const { items } = JSON.parse(await get('/tin-tuc/feed.json')) as { items: JsonItem[] }
  return items.find(({ url }) => url.endsWith(`/tin-tuc/${slug}`))
}

describe('an article that is changed after it went out', () => {
  it('says when on its page, to machines, and to readers’ programs; one that is not says nothing', async () => {
    const out = room.clock.now()
    const { articleId, slug } = await room.anArticle('Giờ làm việc cũ')
    expect(await get(`/tin-tuc/${slug}`)).not.toContain('Cập nhật lúc')
    expect((await itemOf(slug))?.date_modified).toBe(out.toISOString())

    room.clock.set(addMinutes(out, 90))
    await room.rewrite(articleId, 'Giờ làm việc mới')
    expect(await get(`/tin-tuc/${slug}`)).not.toContain('Cập nhật lúc')
    await room.publishChanges(articleId)
    await expect.poll(() => get(`/tin-tuc/${slug}`)).toContain('Cập nhật lúc')
    const page = await get(`/tin-tuc/${slug}`)
    const changed = addMinutes(out, 90).toISOString()
    expect(page).toContain(`datetime="${changed}" itemprop="dateModified">10:30 24/11/2026<`)
    expect(page).toContain(`<meta property="article:modified_time" content="${changed}"`)
    expect(await htmlFindings(page)).toEqual([])
    expect(await itemOf(slug)).toMatchObject({
      ...{ date_published: out.toISOString(), date_modified: changed },
    })
    expect(await get('/tin-tuc/atom.xml')).toContain(`<updated>${changed}</updated>`)
  })

  it('stays the same article for readers’ programs when its address changes', async () => {
    const { articleId, slug } = await room.anArticle('Địa chỉ còn sai')
    const before = await itemOf(slug)
    const by = { siteId: room.siteId, officerId: room.officerId, mayPublish: true }
    await changeSlug(room, { ...by, articleId, slug: 'dia-chi-da-dung' })
    await expect.poll(() => itemOf('dia-chi-da-dung')).toBeDefined()
    expect((await itemOf('dia-chi-da-dung'))?.id).toBe(before?.id)
    expect(before?.id).toBe(`urn:uuid:${articleId}`)
    expect(await get('/tin-tuc/rss.xml')).toContain(
      `<guid isPermaLink="false">urn:uuid:${articleId}</guid>`,
    )
  })
})
