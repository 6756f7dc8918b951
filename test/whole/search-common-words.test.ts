/** Words that nearly all texts have, and words that somebody is still typing. */
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { documentIn, documentWithParts } from '#test/support/documents.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { published } from './published-article.ts'

/** More than are counted, and more than are looked at. */
const COPIES = 600

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
})

const search = async (q: string, more = '') =>
  (await reader.get(`/tim-kiem?q=${encodeURIComponent(q)}${more}`)).body.replace(/<\/?mark>/g, '')

it('the newest article of a small category is found by words of the titles of hundreds in another', async () => {
  const { db, siteId } = town.world
  const copied = await published(town, { title: 'Hội đua ghe', body: '<p>Ghe ngo.</p>' })
  const slug = copied.slice('/tin-tuc/'.length)
  await sql`
    with copy as (
      insert into article (id, site_id, category_id, slug, state, created_at, published_at)
      select uuidv7(), site_id, category_id, slug || '-' || n, state, created_at, published_at - n * interval '1 hour'
      from article, generate_series(1, ${COPIES}) n where slug = ${slug}
      returning id
    )
    insert into article_text (article_id, site_id, language, title, lead, body_html, body_plain)
    select copy.id, t.site_id, t.language, t.title, t.lead, t.body_html, t.body_plain
    from copy, article a join article_text t on t.article_id = a.id where a.slug = ${slug}`.execute(
    db,
  )
  const { id } = await db
    .insertInto('news_category')
    .values({
      ...{ site_id: siteId, slug: 'thuyen', position: 90 },
      ...{ name_vi: 'Thuyền', name_en: 'Boats' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await published(
    { ...town, categoryId: id },
    { title: 'Hội đua ghe ở bến mới', body: '<p>Bến.</p>' },
  )
  expect(await search('hoi dua ghe', '&loai=tin-tuc')).toContain('Ít nhất 500 kết quả')
  expect(await search('hoi dua ghe', '&loai=tin-tuc&muc=thuyen')).toContain('Hội đua ghe ở bến mới')
})

it('a beginning is looked for in titles, and in the files of documents only where nothing has it as a whole word', async () => {
  const { world } = town
  const { documentId, attachmentId } = await documentWithParts(town)
  await documentIn(world, { number: '21/TB-UBND', title: 'Kẹt xe ở ngã tư' })
  await documentIn(world, { number: '22/TB-UBND', title: 'Ketamin và tác hại' })
  await world.db
    .insertInto('document_text')
    .values({
      ...{ document_id: documentId, document_file_id: attachmentId, site_id: world.siteId },
      body_plain: 'Ketchup, kalanchoe và những thứ khác',
    })
    .execute()
  const whole = await search('ket')
  expect(whole).toContain('Kẹt xe ở ngã tư')
  expect(whole).toContain('Ketamin và tác hại')
  expect(whole).not.toContain('Ban hành Quy chế tiếp công dân')
  expect(await search('kalancho')).toContain('Ban hành Quy chế tiếp công dân')
})

it('behind other words one letter leaves out no article, and those with a word that begins so stand first', async () => {
  await published(town, { title: 'Chợ nổi Cái Răng', body: '<p>Ghe bán trái cây.</p>' })
  await published(town, { title: 'Chợ nổi họp sớm', body: '<p>Từ bốn giờ sáng.</p>' })
  const typing = await search('cho noi c', '&loai=tin-tuc')
  const places = ['Chợ nổi Cái Răng', 'Chợ nổi họp sớm'].map(title => typing.indexOf(title))
  expect(places.every(place => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
