import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { IN_FORM } from '#kernel/accents.ts'
import { documentIn } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { addTestPlaces } from '#test/support/place-list.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { published } from './published-article.ts'

const OFFICES = 60

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  await addTestPlaces(town.world, [
    ...Array.from({ length: OFFICES }, (_, at) => ({
      ...{ code: `D${String(at)}`, nameVi: `Điểm giao dịch ${String(at)}` },
    })),
    // By their names they stand behind all the others.
    ...['một', 'hai'].map(name => ({
      ...{ code: `T-${name}`, nameVi: `Trường giao dịch ${name}`, kind: 'school' as const },
    })),
  ])
})

const search = async (q: string, more = '') =>
  (await reader.get(`/tim-kiem?q=${encodeURIComponent(q)}${more}`)).body.replace(/<\/?mark>/g, '')
const facets = (html: string) =>
  [...html.matchAll(/([^<>]+)<span class="mc-subnav__count">([^<]+)/g)].map(
    ([, name = '', count = '']) => `${name.trim()} ${count}`,
  )

describe('what a kind has in common', () => {
  it('is counted over all that was found, not over the fifty that are shown', async () => {
    const page = await search('giao dich', '&loai=dia-diem')
    expect(facets(page)).toEqual(['Tất cả 62', 'Trụ sở cơ quan 60', 'Trường học 2'])
    expect(page).toContain('62 kết quả')
    expect(page).toContain('Chỉ hiện 50 kết quả đúng nhất')
    const list = /href="([^"]+)">Xem tất cả ở mục Địa điểm/.exec(page)?.[1] ?? ''
    expect(list).toBe('/dia-diem?q=giao+dich')
    expect((await reader.get(list)).body).toContain('62 địa điểm')
    expect(await htmlFindings(page)).toEqual([])
  })

  it('finds those that have it, also where they stand behind the fiftieth', async () => {
    const page = await search('giao dich', '&loai=dia-diem&muc=school')
    expect(page).toContain('2 kết quả')
    expect(page).toContain('Trường giao dịch hai')
    expect(page).not.toContain('Điểm giao dịch')
    expect(facets(page)).toContain('Trụ sở cơ quan 60')
  })

  it('of documents counts a text once, however many of its words are found', async () => {
    await documentIn(town.world, { number: '7/2026/QĐ-UBND', title: 'Quy chế chợ phiên' })
    await documentIn(town.world, { number: '8/TB-UBND', type: 'notice', title: 'Họp chợ phiên' })
    const draft = { number: '9/TB-UBND', type: 'notice', title: 'Chợ phiên' } as const
    await documentIn(town.world, draft, { isDraft: true })
    const page = await search('cho phien', '&loai=van-ban')
    expect(facets(page)).toEqual(['Tất cả 2', 'Quyết định 1', 'Thông báo 1'])
    const notices = await search('cho phien', '&loai=van-ban&muc=notice')
    expect(notices).toContain('Họp chợ phiên')
    expect(notices).not.toContain('Quy chế chợ phiên')
  })

  it('of articles is their category, of procedures their field', async () => {
    await published(town, { title: 'Đua ghe ngo', body: '<p>Ghe ngo.</p>' })
    const all = await search('ghe ngo', '&loai=tin-tuc')
    expect(all).toContain('1 kết quả')
    const none = await search('ghe ngo', '&loai=tin-tuc&muc=khong-co')
    expect(none).not.toContain('Đua ghe ngo')
    expect(await search('thu tuc thu', '&loai=thu-tuc')).toContain('1 kết quả')
    expect(await search('thu tuc thu', '&loai=thu-tuc&muc=khong-co')).not.toContain(
      'href="/thu-tuc/thu-tuc-thu"',
    )
  })
})

describe('a slip', () => {
  it('is mended by the words of places, documents and pages, which no article has', async () => {
    expect(await search('giao dichh')).toContain('Đang hiển thị kết quả cho: giao dich.')
    await documentIn(town.world, { number: '10/BC-UBND', title: 'Khảo nghiệm giống lúa' })
    const found = await search('khao nghiemm')
    expect(found).toContain('Khảo nghiệm giống lúa')
    expect(found).toContain('Đang hiển thị kết quả cho: khao nghiem.')
  })

  it('in a number is none: another document has another number', async () => {
    expect(await search('10111/BC-UBND')).not.toContain('10/BC-UBND')
    expect(await search('11/BC-UBND')).not.toContain('Khảo nghiệm')
  })

  it('leaves alone a last word that is still in the making', async () => {
    const found = await search('khaoo nghi')
    expect(found).toContain('Khảo nghiệm giống lúa')
    expect(found).toContain('Đang hiển thị kết quả cho: khao nghi.')
  })
})

it('the words of each kind are counted right when texts are changed', async () => {
  const { world } = town
  const [placeId = ''] = await addTestPlaces(world, [
    { code: 'WW', nameVi: 'Quokka quokka numbat' },
  ])
  await world.db
    .updateTable('place')
    .set({ name_vi: 'Numbat', slug: 'numbat' })
    .where('id', '=', placeId)
    .execute()
  await world.db
    .updateTable('unit')
    .set({ short_name_vi: 'Phường Bilby' })
    .where('id', '=', world.unit('ward'))
    .execute()
  const kept = await sql<{ kind: string; word: string; texts: number }>`
    select kind, word, texts from kind_word where texts <> 0 order by kind, word`.execute(world.db)
  const counted = await sql<{ kind: string; word: string; texts: number }>`
    with had(kind, word) as (
      select 'document', substr(w.word, length('s' || site_id || 'd') + 1) from document, unnest(tsvector_to_array(words)) w(word)
      union all
      select 'document', substr(w.word, length('s' || site_id || 'd') + 1) from document_text, unnest(tsvector_to_array(words)) w(word)
      union all
      select 'place', substr(w.word, length('s' || site_id) + 1) from place, unnest(tsvector_to_array(words)) w(word)
      union all
      select 'page_' || language, substr(w.word, length('s' || site_id || language) + 1)
      from page_text, unnest(tsvector_to_array(words)) w(word)
      union all
      select 'article_' || language, substr(w.word, length('s' || site_id || language) + 1)
      from article_text, unnest(tsvector_to_array(words)) w(word)
      union all
      select kind, w.word from search_text, unnest(tsvector_to_array(words)) w(word)
    ) select kind, word, count(*)::int as texts from had where word !~ ${IN_FORM.source} group by 1, 2 order by 1, 2`.execute(
    world.db,
  )
  expect(kept.rows).toEqual(counted.rows)
  expect(kept.rows.map(row => row.word)).not.toContain('quokka')
  expect(kept.rows.map(row => row.word)).toContain('bilby')
  expect(kept.rows.find(row => row.word === 'numbat')?.texts).toBe(1)
})
