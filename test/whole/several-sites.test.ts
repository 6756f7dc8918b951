import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { registrationPath } from '#features/campaigns'
import { publishArticle, saveArticle } from '#features/news'
import { assignDuty, createSite } from '#features/organisation'
import { newId } from '#kernel/ids.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { registered, testCampaign } from '#test/support/campaign-list.ts'
import { openTestBrowser } from '#test/support/test-browser.ts'
import { foundTown, need, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let second: { siteId: number; unitId: number }

beforeAll(async () => {
  town = await foundTown()
  second = need(
    await createSite(town.world, {
      ...{ key: 'phuong-hoa', hosts: ['hoa.example'], nameVi: 'Phường Hoa', nameEn: 'Hoa Ward' },
      unit: {
        ...{ slug: 'phuong-hoa', kind: 'ward', agencyCode: 'H29.2' },
        ...{ nameVi: 'UBND Phường Hoa', nameEn: 'Hoa Ward Committee' },
      },
    }),
  )
  await assignDuty(town.world, {
    ...{ by: { kind: 'system' }, officerId: town.world.officer('chief').id, role: 'editor' },
    ...{ unitId: second.unitId, titleVi: 'Biên tập viên', titleEn: 'Editor' },
    validFrom: plainDate('2026-10-01'),
  })
})

const background = '#9b1c1c'
const photoOf = () =>
  sharp({ create: { width: 800, height: 450, channels: 3, background } })
    .jpeg()
    .toBuffer()
const write = (title: string) => ({
  ...{ key: newId(town.world.clock.now()), language: 'vi', title, section: '' },
  ...{ body: 'Nội dung.', revision: '0' },
})

test('who works for two sites acts in one at a time, with the duties that hold there and no others', async () => {
  const chief = await browserOf(town, 'chief')
  await chief.post('/can-bo/trang', write('Trang của cổng thứ nhất'))
  const first = (await chief.get('/can-bo/trang')).body
  expect(first).toContain('Trang của cổng thứ nhất')
  expect(first).toContain('Chuyển cổng')
  const desk = /href="(\/can-bo\/trang\/[0-9a-f-]{36})"/.exec(first)?.[1] ?? ''
  expect((await chief.get('/can-bo/trang/trinh-don')).statusCode).toBe(200)

  await chief.post('/can-bo/doi-cong', { site: String(second.siteId) })
  const there = (await chief.get('/can-bo/trang')).body
  expect(there).toContain('Phường Hoa')
  expect(there).not.toContain('Trang của cổng thứ nhất')
  expect((await chief.get(desk)).statusCode).toBe(404)
  // There the officer is an editor: the menus and publishing are somebody else's.
  expect((await chief.get('/can-bo/trang/trinh-don')).statusCode).toBe(403)
  expect((await chief.post(`${desk}/dang`, { seen: 'vi1' })).statusCode).toBe(403)
  await chief.post('/can-bo/trang', write('Trang của Phường Hoa'))
  const pages = await town.world.db
    .selectFrom('page_version')
    .select(['site_id', 'title'])
    .orderBy('saved_at')
    .orderBy('page_id')
    .execute()
  expect(pages).toEqual([
    { site_id: town.world.siteId, title: 'Trang của cổng thứ nhất' },
    { site_id: second.siteId, title: 'Trang của Phường Hoa' },
  ])

  await chief.post('/can-bo/doi-cong', { site: String(town.world.siteId) })
  expect((await chief.get(desk)).statusCode).toBe(200)
})

test('what was begun for one site is done there, whichever site another window went over to', async () => {
  const chief = await browserOf(town, 'chief')
  const field = (body: string) => /name="acting-site" value="(\d+)"/.exec(body)?.[1]
  const first = String(town.world.siteId)
  const there = String(second.siteId)
  expect(field((await chief.get('/can-bo/trang/moi')).body)).toBe(first)
  await chief.post('/can-bo/doi-cong', { site: there })
  expect(field((await chief.get('/can-bo/trang/moi')).body)).toBe(there)

  // What a script keeps by itself moves nobody.
  const key = newId(town.world.clock.now())
  const kept = await chief.post(`/can-bo/tin-tuc/moi/${key}/tu-luu`, {
    ...{ language: 'vi', title: 'Viết dở', lead: '', body_html: '', author: '', source: '' },
    ...{ category: String(town.categoryId), revision: '0', 'acting-site': first },
  })
  expect(kept.statusCode).toBe(200)
  expect((await chief.get('/can-bo/trang')).body).toContain('Phường Hoa')

  const saved = await chief.post('/can-bo/trang', {
    ...{ ...write('Trang viết ở cửa sổ kia'), 'acting-site': first },
  })
  const desk = (saved.headers.location ?? '').replace(/\?.*$/, '')
  const shown = await chief.get(desk)
  expect([shown.statusCode, field(shown.body)]).toEqual([200, first])

  // Duties are those of the form's site, not of the one that is open elsewhere.
  await chief.post('/can-bo/doi-cong', { site: there })
  const seen = /name="seen" value="([^"]+)"/.exec(shown.body)?.[1] ?? ''
  const published = await chief.post(`${desk}/dang`, { seen, 'acting-site': first })
  expect(published.statusCode).toBe(303)
  const menu = '/can-bo/trang/trinh-don'
  expect((await chief.post(menu, { 'acting-site': there })).statusCode).toBe(403)
  expect((await chief.post('/can-bo/trang', { 'acting-site': '999' })).statusCode).toBe(403)
})

test('a picture that is dropped into a window of one site never lands on the other', async () => {
  const chief = await browserOf(town, 'chief')
  const first = String(town.world.siteId)
  const there = String(second.siteId)
  const photo = await photoOf()
  const drop = (id: string, acting?: string) => {
    const form = new FormData()
    form.set('alt_vi', 'Bến đò')
    form.set('file', new Blob([new Uint8Array(photo)]), 'IMG_0001.jpg')
    if (acting !== undefined) form.set('acting-site', acting)
    return chief.upload(`/can-bo/tin-tuc/${id}/anh/dan`, form)
  }
  const { articleId } = town.article
  await chief.post('/can-bo/doi-cong', { site: there })
  expect((await drop(articleId)).statusCode).toBe(404)
  expect((await drop(articleId, there)).statusCode).toBe(404)
  expect((await drop(articleId, '999')).statusCode).toBe(403)
  const taken = await drop(articleId, first)
  expect([taken.statusCode, taken.json<{ alt: string }>().alt]).toEqual([200, 'Bến đò'])
  // What a script sends moves nobody.
  expect((await chief.get('/can-bo/trang')).body).toContain('Phường Hoa')
  const pictures = await town.world.db
    .selectFrom('article_picture')
    .select(['site_id', 'article_id'])
    .where('alt_vi', '=', 'Bến đò')
    .execute()
  expect(pictures).toEqual([{ site_id: town.world.siteId, article_id: articleId }])
})

test('who has no duty in a site cannot go there, and sees no switch', async () => {
  const editor = await browserOf(town, 'editor')
  const refused = await editor.post('/can-bo/doi-cong', { site: String(second.siteId) })
  expect(refused.statusCode).toBe(404)
  const body = (await editor.get('/can-bo/trang')).body
  expect(body).not.toContain('Chuyển cổng')
  expect(body).not.toContain('Trang của Phường Hoa')
})

test('going over is an event, and readers of either host see what they saw', async () => {
  const events = await town.world.db
    .selectFrom('event')
    .select(['site_id', 'data'])
    .where('type', '=', 'session.site_switched')
    .orderBy('id')
    .execute()
  const [here, there] = [town.world.siteId, second.siteId]
  expect(events.map(event => event.site_id)).toEqual([there, here, there, here, there, here, there])
  const reader = openTestBrowser(town.product.server)
  expect((await reader.get('/')).body).toContain('Cổng một cửa Thử')
})

test('an article is in a category of its own site, whatever a forged form names', async () => {
  const chief = await browserOf(town, 'chief')
  await chief.post('/can-bo/doi-cong', { site: String(second.siteId) })
  const save = (category: number) =>
    chief.post('/can-bo/tin-tuc', {
      ...{ language: 'vi', title: 'Bài của Phường Hoa', lead: 'Mở đầu.', author: '', source: '' },
      ...{ key: newId(town.world.clock.now()), body_html: '<p>Chữ.</p>', revision: '0' },
      category: String(category),
    })
  const refused = await save(town.categoryId)
  expect([refused.statusCode, refused.body.includes('Chọn chuyên mục')]).toEqual([422, true])
  const { db } = town.world
  const own = await db
    .insertInto('news_category')
    .values({ site_id: second.siteId, slug: 'tin', name_vi: 'Tin', name_en: 'News', position: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect((await save(own.id)).statusCode).toBe(303)
  const moved = db
    .updateTable('article')
    .set({ category_id: town.categoryId })
    .where('site_id', '=', second.siteId)
    .execute()
  await expect(moved).rejects.toThrow('an_article_is_in_a_category_of_its_site')
})

test('links to what readers see lead to the host of the site that is worked for; its pictures are seen on any host', async () => {
  const { world } = town
  const { siteId } = second
  const chief = await browserOf(town, 'chief')
  await chief.post('/can-bo/doi-cong', { site: String(siteId) })
  const { id: categoryId } = await world.db
    .selectFrom('news_category')
    .select('id')
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  const by = { siteId, officerId: world.officer('chief').id }
  const { articleId, slug } = need(
    await saveArticle(world, {
      ...{ ...by, articleId: undefined, categoryId, language: 'vi', title: 'Hội hoa của phường' },
      ...{
        lead: 'Mở đầu.',
        bodyHtml: '<p>Xem <a href="/tin-tuc/bai-khac">bài khác</a>.</p>',
        revision: 0,
      },
    }),
  )
  const form = new FormData()
  form.set('alt_vi', 'Vườn hoa')
  form.set('file', new Blob([new Uint8Array(await photoOf())]), 'hoa.jpg')
  form.set('acting-site', String(siteId))
  expect((await chief.upload(`/can-bo/tin-tuc/${articleId}/anh/dan`, form)).statusCode).toBe(200)
  const desk = (await chief.get(`/can-bo/tin-tuc/${articleId}`)).body
  const picture = /src="(\/tin-tuc\/anh\/[^"?]+)/.exec(desk)?.[1] ?? ''
  expect((await chief.get(picture)).statusCode).toBe(200)
  const reader = openTestBrowser(town.product.server)
  expect((await reader.get(picture)).statusCode).toBe(404)

  need(await publishArticle(world, { ...by, articleId }))
  const link = `://hoa.example[^"]*/tin-tuc/${slug}"`
  expect((await chief.get(`/can-bo/tin-tuc/${articleId}`)).body).toMatch(new RegExp(link))
  const preview = (await chief.get(`/can-bo/tin-tuc/${articleId}/xem-thu`)).body
  expect(preview).toMatch(/href="http:\/\/hoa\.example[^"]*\/tin-tuc\/bai-khac"/)
  expect(preview).toContain(`href="/can-bo/tin-tuc/${articleId}"`)
  // Who works for one site alone stays on the host on which they signed in.
  const editor = await browserOf(town, 'editor')
  expect((await editor.get(`/can-bo/tin-tuc/${town.article.articleId}`)).body).toContain(
    `href="/tin-tuc/${town.article.slug}"`,
  )
})

test('an officer of one site sees no draft’s picture of another, on whose host they ask', async () => {
  const chief = await browserOf(town, 'chief')
  await chief.post('/can-bo/doi-cong', { site: String(second.siteId) })
  const { articleId } = need(
    await saveArticle(town.world, {
      ...{ siteId: town.world.siteId, officerId: town.world.officer('editor').id },
      ...{ articleId: undefined, categoryId: town.categoryId, language: 'vi', title: 'Nháp' },
      ...{ lead: 'Mở đầu.', bodyHtml: '<p>Chữ.</p>', revision: 0 },
    }),
  )
  const editor = await browserOf(town, 'editor')
  const form = new FormData()
  form.set('alt_vi', 'Bản vẽ')
  form.set('file', new Blob([new Uint8Array(await photoOf())]), 've.jpg')
  await editor.upload(`/can-bo/tin-tuc/${articleId}/anh/dan`, form)
  const picture =
    /src="(\/tin-tuc\/anh\/[^"?]+)/.exec(
      (await editor.get(`/can-bo/tin-tuc/${articleId}`)).body,
    )?.[1] ?? ''
  expect((await editor.get(picture)).statusCode).toBe(200)
  expect((await chief.get(picture)).statusCode).toBe(404)
})

test('a slip under the name of another site is no page, and is not said to be erased', async () => {
  const campaign = await testCampaign(town)
  const id = await registered(town, campaign, { name: 'An', phone: '0955555551' })
  const slip = registrationPath(town.product.deps.keys, id)
  const answers = await Promise.all(
    ['localhost', 'hoa.example'].map(host =>
      town.product.server.inject({ url: slip, headers: { host } }),
    ),
  )
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 404])
})
