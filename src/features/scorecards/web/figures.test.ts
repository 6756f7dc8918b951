import { beforeAll, describe, expect, test } from 'vitest'
import { type Moment, rate } from '#features/ratings'
import { runFeedOnce } from '#platform/events/feed.ts'
import { testDatabase } from '#test/support/database.ts'
import { resolveDossier, returnDossier } from '#test/support/dossier-way.ts'
import { at, dossierWorld, received, submitted } from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { scorecardsFeature } from '../plugin.ts'

const db = await testDatabase()
const world = await dossierWorld(db, { now: '2026-10-05T08:00:00+07:00' })
const site = await featureServer({
  db,
  clock: world.clock,
  features: deps => [scorecardsFeature(deps)],
})
const feature = scorecardsFeature(site.deps)
const browser = site.openBrowser()
const FIGURES = '/ket-qua-phuc-vu'

/** Text of a page as one reads it, without tags. */
async function read(path: string): Promise<string> {
  const answer = await browser.get(path)
  expect(answer.statusCode).toBe(200)
  return answer.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

async function count(): Promise<void> {
  await runFeedOnce(db, feature.consumers ?? [])
  site.pages.drop(['*'])
}

function say(dossierId: string, moment: Moment, score: number) {
  const dossier = { id: dossierId, unitId: world.unit('ward'), procedureId: world.procedureId }
  const said = { moment, score, faces: 5, reasons: [], comment: '' } as const
  return rate(site.deps, { siteId: world.siteId, dossier, ...said })
}

/** The week of 5 October: six dossiers, five resolved on time of which four are rated, one still open and overdue. */
beforeAll(async () => {
  const ids: string[] = []
  for (let number = 0; number < 6; number += 1) ids.push(await received(world))
  at(world, '2026-10-06T09:00:00+07:00')
  for (const id of ids.slice(0, 5)) await resolveDossier(world, id)
  for (const id of ids.slice(0, 5)) await returnDossier(world, id)
  for (const id of ids.slice(0, 4)) await say(id, 'result_return', 4)
  for (const id of ids.slice(0, 5)) await say(id, 'submission', 5)
  at(world, '2026-10-14T09:00:00+07:00')
  await count()
})

describe('the figures of the last full week', () => {
  test('stand on the page of the site, the unit and the procedure, each with what they rest on', async () => {
    for (const path of ['', '/don-vi/ward', '/thu-tuc/thu-tuc-thu']) {
      const text = await read(`${FIGURES}${path}`)
      expect(text).toContain('Tuần 41 năm 2026')
      expect(text).toContain('Từ 05/10/2026 đến 11/10/2026')
      expect(text).toContain('100,0 /100 5 lượt đánh giá, tỷ lệ trả lời 83,3%')
      expect(text).toContain('5 ÷ (5 + 1) = 83,3%')
      expect(text).toContain('5 đúng hạn trong 5 đã xong và 1 quá hạn chưa xong')
    }
  })

  test('give neither a score nor faces for four answers, and say how many there were', async () => {
    const text = await read(`${FIGURES}/don-vi/ward`)
    expect(text).toContain('Chưa đủ 5 lượt đánh giá để công bố điểm. 4 lượt đánh giá, 5 người')
    expect(text).toContain('Chưa đủ 5 lượt nên không công bố phân bố.')
    expect(text).not.toContain('75,0')
  })

  test('give a unit’s spread: median, ninth decile, last hour, more time', async () => {
    const text = await read(`${FIGURES}/don-vi/ward`)
    expect(text).toContain('Một nửa số hồ sơ xong trong 9 giờ làm việc (1,1 ngày)')
    expect(text).toContain('Chín phần mười xong trong 9 giờ làm việc (1,1 ngày)')
    expect(text).toContain('Xong trong giờ làm việc cuối trước hạn 0,0% (0 hồ sơ)')
    expect(text).toContain('Từng tạm dừng hoặc gia hạn 0,0% (0 hồ sơ)')
  })

  test('are in English under /en', async () => {
    expect(await read(`/en${FIGURES}`)).toContain('5 on time, of 5 resolved and 1 overdue')
    expect(await read(`/en${FIGURES}?ky=2026-10`)).toContain('October 2026')
  })

  test('of a unit that decided nothing say so instead of showing zeros as figures', async () => {
    const text = await read(`${FIGURES}/don-vi/other-ward`)
    expect(text).toContain('Kỳ này chưa có hồ sơ nào để tính')
    expect(text).toContain('tính cho đơn vị có thẩm quyền quyết định')
    expect(text).not.toContain('0,0%')
  })
})

describe('a period', () => {
  test.each([
    ['2026-W41', 'Tuần 41 năm 2026'],
    ['2026-W42', 'Kỳ đang chạy'],
    ['2026-10', 'Tháng 10 năm 2026'],
    ['2026-Q4', 'Quý 4 năm 2026'],
  ])('%s has a page: %s', async (key, text) => {
    expect(await read(`${FIGURES}?ky=${key}`)).toContain(text)
  })

  test.each([
    '2026-W43',
    '2026-W40',
    '2026-09',
    '2027-Q1',
    '2026-W99',
    'x',
    '%00',
    '2026-W41&ky=2026-W42',
  ])(
    '%s has none: nothing was counted in it, it lies ahead, or there is no such period',
    async key => {
      expect((await browser.get(`${FIGURES}?ky=${key}`)).statusCode).toBeGreaterThanOrEqual(400)
      expect((await browser.get(`${FIGURES}?ky=${key}`)).statusCode).toBeLessThan(500)
    },
  )

  test('leads to the one before and after where there are figures, and nowhere else', async () => {
    const first = (await browser.get(`${FIGURES}?ky=2026-W41`)).body
    expect(first).not.toContain('ky=2026-W40')
    expect(first).toContain('ky=2026-W42')
    const running = (await browser.get(`${FIGURES}?ky=2026-W42`)).body
    expect(running).toContain('ky=2026-W41')
    expect(running).not.toContain('ky=2026-W43')
  })

  test('that is past reads the same whatever happens today; the running one does not', async () => {
    const pages = [`${FIGURES}?ky=2026-W41`, `${FIGURES}?ky=2026-W42`]
    const read = () => Promise.all(pages.map(async path => (await browser.get(path)).headers.etag))
    const before = await read()
    await submitted(world)
    await count()
    const after = await read()
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
  })
})

/** One line of comma-separated values (RFC 4180), quotes taken off. */
function cellsOf(line: string): string[] {
  const cells = [...`,${line}`.matchAll(/,("(?:[^"]|"")*"|[^,]*)/g)].map(match => match[1] ?? '')
  return cells.map(cell => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
}

describe('the table for spreadsheets', () => {
  const lines = async (path: string) =>
    (await browser.get(path)).body.replace('\uFEFF', '').trimEnd().split('\r\n').map(cellsOf)

  test('has a byte order mark, one row for the whole, each unit, each procedure and what was pooled', async () => {
    const answer = await browser.get(`${FIGURES}/so-lieu.csv?ky=2026-W41`)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.body.startsWith('\uFEFF')).toBe(true)
    const rows = await lines(`${FIGURES}/so-lieu.csv?ky=2026-W41`)
    expect(new Set(rows.map(row => row.length)).size).toBe(1)
    expect(rows.map(row => row[4])).toEqual([
      'Phạm vi',
      'toàn bộ',
      'đơn vị',
      'gộp',
      'thủ tục',
      'gộp',
    ])
    expect(rows[1]?.slice(0, 4)).toEqual(['2026-W41', '2026-10-05', '2026-10-11', 'không'])
  })

  test('holds what the page shows, and no score or face below five answers', async () => {
    for (const path of [`${FIGURES}/don-vi/ward`, `${FIGURES}/thu-tuc/thu-tuc-thu`]) {
      const [head = [], whole = []] = await lines(`${path}/so-lieu.csv?ky=2026-W41`)
      const cell = (name: string) => whole[head.indexOf(name)]
      expect(cell('Tỷ lệ đúng hạn')).toBe('0.8333')
      expect(cell('Nộp hồ sơ: điểm (0-100)')).toBe('100')
      expect(cell('Nộp hồ sơ: rất hài lòng')).toBe('5')
      expect(cell('Trả kết quả: lượt đánh giá')).toBe('4')
      expect(cell('Trả kết quả: điểm (0-100)')).toBe('')
      expect(cell('Trả kết quả: hài lòng')).toBe('')
    }
  })
})

describe('the API', () => {
  const API = '/api/v1/figures'

  test('gives the same figures to programs', async () => {
    const answer = await browser.get(`${API}?period=2026-W41&unit=ward`)
    expect(answer.json()).toMatchObject({
      period: { key: '2026-W41', from: '2026-10-05', to: '2026-10-11', running: false },
      whole: {
        received: 6,
        resolved_early: 5,
        open_overdue: 1,
        submission: { invited: 6, answers: 5, score: 100, faces: [0, 0, 0, 0, 5] },
        result_return: { invited: 5, answers: 4, score: null, faces: null },
      },
      working_hours: { median: 9, ninth_decile: 9 },
      pooled: { procedures: { result_return: { invited: 5, answers: 4, score: null } } },
      procedures: [{ slug: 'thu-tuc-thu', code: '1.000001' }],
    })
    expect((await browser.get(API)).json()).toMatchObject({ period: { key: '2026-W41' } })
  })

  test.each([
    'period=2026-W43',
    'period=gestern',
    'unit=khong-co',
    'procedure=khong-co',
    'unit=ward&procedure=thu-tuc-thu',
    'unit=ward&unit=ward',
    'unit=%00%ff',
    `unit=${'x'.repeat(5000)}`,
  ])('answers a bad question (%s) with a clear refusal', async query => {
    const answer = await browser.get(`${API}?${query}`)
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })
})

test('no page shows what was rated, or the hour of it, to whoever reads the figures', async () => {
  for (const path of ['', '/don-vi/ward', '/thu-tuc/thu-tuc-thu', '/so-lieu.csv']) {
    const { body } = await browser.get(`${FIGURES}${path}`)
    expect(body).not.toMatch(/H29\.\d+\.\d+-\d{6}/)
    expect(body).not.toMatch(/\b09:00\b/)
  }
})
