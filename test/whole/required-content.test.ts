import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { drawSiteBoundary, listLeaders } from '#features/organisation'
import { addPagePicture } from '#features/pages'
import { measureSite } from '#features/required-content'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, POINT, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const TEXT = 'Phường được lập năm 1976 trên phần đất của ba xã cũ, lấy rạch làm ranh phía nam.'

let town: Town
let administrator: TestBrowser
let editor: TestBrowser
let chief: TestBrowser
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  administrator = await browserOf(town, 'administrator')
  editor = await browserOf(town, 'editor')
  chief = await browserOf(town, 'chief')
  reader = openTestBrowser(town.product.server)
})

const stateOf = async (key: string) => {
  await measureSite(town.product.deps, town.world.siteId)
  const row = await town.world.db
    .selectFrom('content_measurement')
    .select(['state', 'findings'])
    .where('site_id', '=', town.world.siteId)
    .where('key', '=', key)
    .executeTakeFirst()
  return row && { state: row.state, findings: JSON.stringify(row.findings) }
}

const SQUARE = [
  [106.7, 10.8],
  [106.71, 10.8],
  [106.71, 10.81],
  [106.7, 10.8],
]
const squareOf = (properties: object) =>
  JSON.stringify({
    type: 'Feature',
    properties,
    geometry: {
      type: 'Polygon',
      coordinates: [SQUARE],
    },
  })

/** A page about the town's history, put out; gives its address on the desk. */
async function historyPage(body: string): Promise<string> {
  const key = newId(town.world.clock.now())
  const fields = { key, language: 'vi', title: 'Lịch sử', section: 'history', revision: '0' }
  await editor.post('/can-bo/trang', { ...fields, body })
  await chief.post(`/can-bo/trang/${key}/dang`, { seen: 'vi1' })
  return `/can-bo/trang/${key}`
}

describe('a required content is measured, never typed:', () => {
  it('a page is missing, then broken by a link that leads nowhere, then present, then overdue', async () => {
    const { clock } = town.world
    const before = clock.now()
    expect((await stateOf('history'))?.state).toBe('missing')
    const desk = await historyPage(
      `${TEXT} Xem [chuyện xưa](https://test/trang/khong-co) và [tin](/tin-tuc).`,
    )
    expect(await stateOf('history')).toEqual({
      state: 'broken',
      findings: '[{"kind": "dead_link", "what": "/trang/khong-co"}]'
        .replaceAll(': ', ':')
        .replace(', ', ','),
    })
    const fields = { language: 'vi', title: 'Lịch sử', section: 'history', revision: '1' }
    await editor.post(desk, { ...fields, body: `${TEXT} Xem [tin](/tin-tuc).` })
    await chief.post(`${desk}/dang`, { seen: 'vi2' })
    expect((await stateOf('history'))?.state).toBe('present')
    await editor.post(desk, { ...fields, revision: '2', body: 'Đang cập nhật.' })
    await chief.post(`${desk}/dang`, { seen: 'vi3' })
    expect(await stateOf('history')).toEqual({
      state: 'empty',
      findings: '[{"kind":"empty","what":"Lịch sử"}]',
    })
    await town.product.drainFeed()
    expect((await reader.get('/noi-dung-cong-khai')).body).toContain('Chưa có nội dung')
    await editor.post(desk, { ...fields, revision: '3', body: TEXT })
    await chief.post(`${desk}/dang`, { seen: 'vi4' })
    expect((await stateOf('history'))?.state).toBe('present')
    clock.set(new Date(before.getTime() + 366 * 86_400_000))
    expect((await stateOf('history'))?.state).toBe('overdue')
    clock.set(before)
    const events = await town.world.db
      .selectFrom('event')
      .select('data')
      .where('type', '=', 'content.measured')
      .orderBy('id')
      .execute()
    const states = events
      .map(event => event.data as unknown as { key: string; state: string })
      .filter(({ key }) => key === 'history')
    expect(states.map(each => each.state)).toEqual([
      ...['missing', 'broken', 'present', 'empty', 'present', 'overdue'],
    ])
  })

  it('a placed picture that no reader sees breaks a page: none of that number, not approved, its bytes gone', async () => {
    const { product, world } = town
    const file = {
      ...(await product.deps.files.saveBytes(POINT)),
      mediaType: 'image/png',
      name: 'a.png',
    }
    const body = `${TEXT}\n\n[[1]]`
    const key = newId(world.clock.now())
    const fields = { language: 'vi', title: 'Văn hóa', section: 'culture' }
    await editor.post('/can-bo/trang', { ...fields, key, revision: '0', body })
    await chief.post(`/can-bo/trang/${key}/dang`, { seen: 'vi1' })
    const unseen = {
      state: 'broken',
      findings: '[{"kind":"dead_picture","what":"1 (Văn hóa)"}]',
    }
    expect(await stateOf('culture')).toEqual(unseen)
    const added = await addPagePicture(product.deps, {
      ...{ siteId: world.siteId, by: { kind: 'system' }, pageId: key, file },
      words: { alt: { vi: 'Điểm', en: '' }, caption: { vi: '', en: '' }, credit: '' },
    })
    expect(added.ok).toBe(true)
    expect(await stateOf('culture')).toEqual(unseen)
    await world.db
      .updateTable('page_picture')
      .set({ is_approved: true })
      .where('page_id', '=', key)
      .execute()
    expect((await stateOf('culture'))?.state).toBe('present')
    const { sha256 } = file
    await rm(join(product.deps.config.DATA_DIR, 'files', sha256.slice(0, 2), sha256))
    expect(await stateOf('culture')).toEqual(unseen)
  })

  it('leaders are complete only when each of them is described, and everyone reads it', async () => {
    const { db, siteId, clock } = town.world
    const leaders = await listLeaders(db, siteId, dateInVietNam(clock.now()))
    expect((await stateOf('leaders'))?.state).toBe('missing')
    for (const { id } of leaders) {
      const answer = await administrator.post(`/can-bo/to-chuc/lanh-dao/${id}`, {
        ...{ key: newId(clock.now()), valid_from: '01/10/2026', phone: '028 3841 2345' },
        ...{ duties_vi: 'Điều hành chung', bio_vi: 'Sinh năm 1974', reception_vi: 'Sáng thứ Năm' },
      })
      expect(answer.statusCode).toBe(303)
    }
    expect((await stateOf('leaders'))?.state).toBe('present')
    const body = (await reader.get('/co-cau-to-chuc')).body
    for (const text of ['Cán bộ leader', 'Điều hành chung', 'Sáng thứ Năm', 'tel:02838412345'])
      expect(body).toContain(text)
  })

  it('what nobody would ever read, since something holds from a later day, is refused at its day', async () => {
    const { db, siteId, clock } = town.world
    const [leader] = await listLeaders(db, siteId, dateInVietNam(clock.now()))
    const late = await administrator.post(`/can-bo/to-chuc/lanh-dao/${leader?.id ?? ''}`, {
      ...{ key: newId(clock.now()), valid_from: '01/01/2020', phone: '028 3841 2345' },
      ...{ duties_vi: 'Việc của năm xưa', bio_vi: 'Sinh năm 1974', reception_vi: 'Thứ Năm' },
    })
    expect([late.statusCode, late.body.includes('có hiệu lực từ ngày 01/10/2026')]).toEqual([
      422,
      true,
    ])
    expect(late.body).toContain('Việc của năm xưa')
  })

  it('the boundary map is drawn from the file that was sent, and can be downloaded again', async () => {
    expect((await stateOf('boundary'))?.state).toBe('missing')
    const empty = { type: 'FeatureCollection', features: [] }
    expect(JSON.parse((await reader.get('/ban-do-dia-gioi.geojson')).body)).toEqual(empty)
    const wrong = await administrator.post('/can-bo/to-chuc/ban-do', {
      ...{ file: '{"type":"Feature"}', citation: 'Nghị quyết thử' },
    })
    expect([wrong.statusCode, wrong.body.includes('thuộc tính name')]).toEqual([422, true])
    // Both are told at once, and a map without anything is not called another kind of file.
    const bare = await administrator.post('/can-bo/to-chuc/ban-do', {
      ...{ file: '{"type":"FeatureCollection","features":[]}', citation: ' ' },
    })
    expect(bare.body).toContain('Nhập căn cứ pháp lý')
    expect(bare.body).toContain('Tệp đúng dạng GeoJSON nhưng chưa có vùng nào')
    const send = (file: string) =>
      administrator.post('/can-bo/to-chuc/ban-do', { file, citation: 'Nghị quyết thử' })
    const others = await send(squareOf({ name: 'Khu phố 1' }))
    expect([others.statusCode, others.body.includes('Có vùng không thuộc địa bàn')]).toEqual([
      422,
      true,
    ])
    // As it was drawn while the site had another name.
    await drawSiteBoundary(town.product.deps, {
      ...{ siteId: town.world.siteId, by: { kind: 'system' }, id: newId(town.world.clock.now()) },
      ...{ siteName: 'Khu phố 1', citation: 'Nghị quyết cũ' },
      geojson: squareOf({ name: 'Khu phố 1' }),
    })
    expect(await stateOf('boundary')).toEqual({
      state: 'missing',
      findings: '[{"kind":"other_area","what":"Thử"}]',
    })
    expect((await administrator.get('/can-bo/noi-dung-cong-khai')).body).toContain(
      'href="/can-bo/to-chuc/ban-do"',
    )
    expect((await administrator.get('/can-bo/noi-dung-cong-khai')).body).toContain(
      'Bản đồ không phải của Thử',
    )
    town.world.clock.set(new Date(town.world.clock.now().getTime() + 1000))
    const drawn = await send(squareOf({ name: 'Khu phố 1', part_of: 'Thử' }))
    expect(drawn.headers.location).toBe('/can-bo/to-chuc?xong=map')
    expect((await administrator.get('/can-bo/to-chuc?xong=map')).body).toContain(
      'Trang bản đồ địa giới đã hiện bản đồ mới',
    )
    expect((await stateOf('boundary'))?.state).toBe('present')
    await expect
      .poll(async () => (await reader.get('/ban-do-dia-gioi')).body)
      .toContain('aria-label="Bản đồ địa giới Thử, diện tích 0,61 km²')
    const downloaded = await reader.get('/ban-do-dia-gioi.geojson')
    expect(downloaded.headers['content-type']).toContain('application/geo+json')
    expect(JSON.parse(downloaded.body)).toMatchObject({
      features: [{ properties: { name: 'Khu phố 1', part_of: 'Thử' } }],
    })
  })

  it('procedures and opinions are counted from what there is', async () => {
    expect((await stateOf('procedures'))?.state).toBe('present')
    expect((await stateOf('opinions'))?.state).toBe('present')
  })
})

test('the checklist tells officers what is next, where they may go, and everyone how it stands', async () => {
  await measureSite(town.product.deps, town.world.siteId)
  const forEditor = (await editor.get('/can-bo/noi-dung-cong-khai')).body
  expect(forEditor).toContain('Viết và đăng một trang thuộc nội dung này')
  expect(forEditor).not.toContain('href="/can-bo/to-chuc"')
  const forAdministrator = (await administrator.get('/can-bo/noi-dung-cong-khai')).body
  expect(forAdministrator).toContain('href="/can-bo/to-chuc"')
  expect((await reader.get('/noi-dung-cong-khai')).body).toContain('Di tích, danh thắng')
})

test('the checklist leads to the very page: to the one that is out, to its draft, or to a new one of that content', async () => {
  const { siteId, clock } = town.world
  const leadsTo = async (path: string) => {
    await measureSite(town.product.deps, siteId)
    expect((await editor.get('/can-bo/noi-dung-cong-khai')).body).toContain(`href="${path}"`)
  }
  const fresh = '/can-bo/trang/moi?noi-dung=monuments'
  await leadsTo(fresh)
  expect((await editor.get(fresh)).body).toMatch(/<option value="monuments" selected/)
  const key = newId(clock.now())
  const fields = { key, language: 'vi', title: 'Di tích', section: 'monuments', revision: '0' }
  await editor.post('/can-bo/trang', { ...fields, body: 'Đang cập nhật.' })
  await leadsTo(`/can-bo/trang/${key}`)
  await chief.post(`/can-bo/trang/${key}/dang`, { seen: 'vi1' })
  await leadsTo(`/can-bo/trang/${key}`)
  // Of several the one that something is wrong with.
  const other = newId(clock.now())
  const good = { ...fields, key: other, title: 'Chùa' }
  await editor.post('/can-bo/trang', { ...good, body: TEXT })
  await chief.post(`/can-bo/trang/${other}/dang`, { seen: 'vi1' })
  await leadsTo(`/can-bo/trang/${key}`)
})

test('a change has the site measured anew by itself', async () => {
  await town.product.drainFeed()
  const jobs = async () => {
    const { rows } = await (await import('kysely')).sql<{ count: number }>`
      select waiting as count from waiting_jobs()`.execute(town.world.db)
    return rows[0]?.count ?? 0
  }
  await historyPage('Một trang nữa.')
  await town.product.drainFeed()
  expect(await jobs()).toBeGreaterThan(0)
})

test('whether a page helped is counted, and nothing of who said so is kept', async () => {
  await historyPage('Trang để hỏi ý kiến.')
  const { db, siteId } = town.world
  const { slug } = await db
    .selectFrom('page')
    .select('slug')
    .where('site_id', '=', siteId)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  for (const helpful of ['yes', 'yes', 'no'])
    await reader.post(`/trang/${slug}/y-kien`, { helpful })
  expect(
    await db
      .selectFrom('page_opinion')
      .innerJoin('page', 'page.id', 'page_id')
      .select(['helpful', 'unhelpful'])
      .where('slug', '=', slug)
      .execute(),
  ).toEqual([{ helpful: 2, unhelpful: 1 }])
  expect((await reader.get(`/trang/${slug}?xong=1`)).body).toContain('Cảm ơn bạn')
})
