import { beforeAll, describe, expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer, type TestBrowser } from '#test/support/feature-server.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'
import { CATALOGUE } from '../../../../db/seed/procedures/catalogue.ts'
import { seedProcedures } from '../../../../db/seed/procedures/seed-procedures.ts'
import { proceduresFeature } from '../plugin.ts'

const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
let browser: TestBrowser

beforeAll(async () => {
  const db = await testDatabase()
  await seedProcedures(db, clock, await seedOrganisation(db, clock))
  browser = (
    await featureServer({ db, clock, features: deps => [proceduresFeature(deps)] })
  ).openBrowser()
})

const text = async (path: string) => {
  const answer = await browser.get(path)
  expect(answer.statusCode).toBe(200)
  return answer.body
}

describe('the catalogue', () => {
  test('finds a procedure by words without accents and with a slip', async () => {
    const found = await text('/thu-tuc?q=dang+ky+khai+sih')
    expect(found).toContain('/thu-tuc/dang-ky-khai-sinh')
    expect(found).toContain('“dang ky khai sih”')
  })

  test('shows every procedure without any condition, the same in English', async () => {
    expect(await text('/thu-tuc')).toContain('Chứng thực bản sao từ bản chính')
    expect(await text('/en/thu-tuc')).toContain('Certification of copies from originals')
  })

  test('says so when nothing is found, and offers the way on', async () => {
    expect(await text('/thu-tuc?q=qwrtp')).toContain('Chưa tìm thấy thủ tục nào')
  })

  test.each([
    '?trang=0',
    '?trang=9999',
    '?linh-vuc=%00',
    '?cap=mars',
    '?q=%F0%9F%98%80',
    '?q=a&q=b',
    `?q=${'x'.repeat(3000)}`,
  ])('survives %s', async query => {
    expect((await browser.get(`/thu-tuc${query}`)).statusCode).toBeLessThan(500)
  })

  test('keeps its filters in the address and can take each away', async () => {
    const page = await text('/thu-tuc?linh-vuc=xay-dung&doi-tuong=ca-nhan')
    expect(page).toContain('href="/thu-tuc?doi-tuong=ca-nhan"')
    expect(page).toContain('href="/thu-tuc?linh-vuc=xay-dung"')
    expect(page).not.toContain('/thu-tuc/dang-ky-khai-sinh')
  })
})

describe('the page of a procedure', () => {
  test.each(CATALOGUE.map(each => each.slug))(
    '%s has everything one must know, in both languages',
    async slug => {
      for (const path of [`/thu-tuc/${slug}`, `/en/thu-tuc/${slug}`]) {
        const page = await text(path)
        for (const id of ['giay-to', 'thoi-han', 'le-phi', 'cac-buoc', 'can-cu', 'lich-su'])
          expect(page).toContain(`id="${id}"`)
        expect(page).toContain(`/nop-ho-so/${slug}"`)
        expect(page).not.toMatch(/undefined|\[object|NaN/)
      }
    },
  )

  test('shows the rules of today, and the former ones at their own address with a warning', async () => {
    const slug = 'cap-giay-phep-xay-dung-nha-o-rieng-le'
    const now = await text(`/thu-tuc/${slug}`)
    expect(now).toContain('7 ngày làm việc')
    expect(now).not.toContain('15 ngày')
    const former = await text(`/thu-tuc/${slug}/quy-dinh/1`)
    expect(former).toContain('15 ngày')
    expect(former).toContain('Đây là quy định cũ')
    expect(former).not.toContain(`/nop-ho-so/${slug}`)
  })

  test('shows the fee of each channel today, with the waiver and its source', async () => {
    const page = await text('/thu-tuc/xac-nhan-tinh-trang-hon-nhan')
    expect(page).toContain('15.000 đồng')
    expect(page).toContain('Miễn phí')
    expect(page).toContain('Nghị quyết 66.22/2026/NQ-CP')
    expect(page).toContain('Cần đối chiếu')
  })

  test('of an unknown procedure or version is not found', async () => {
    for (const path of [
      '/thu-tuc/khong-co',
      '/thu-tuc/dang-ky-khai-sinh/quy-dinh/9',
      '/thu-tuc/dang-ky-khai-sinh/mau/khong-co',
    ]) {
      expect((await browser.get(path)).statusCode).toBe(404)
    }
  })

  test('every form to print that it names is there', async () => {
    const papers = CATALOGUE.flatMap(each =>
      (each.versions.at(-1)?.content.papers ?? [])
        .filter(paper => paper.template)
        .map(paper => `/thu-tuc/${each.slug}/mau/${paper.key.replaceAll('_', '-')}`),
    )
    expect(papers.length).toBeGreaterThan(15)
    for (const path of papers) {
      expect(await text(path)).toContain('Độc lập – Tự do – Hạnh phúc')
      expect(await text(`/en${path}`)).toContain('Independence')
    }
  })
})

describe('the reading API', () => {
  test('lists procedures by words and gives one by its code', async () => {
    const list = (await browser.get('/api/v1/procedures?q=khai%20sinh')).json<{
      procedures: { code: string }[]
    }>()
    expect(list.procedures[0]?.code).toBe('1.001193')
    const one = (await browser.get('/api/v1/procedures/1.013225')).json<Record<string, unknown>>()
    expect(one).toMatchObject({
      time_limit: { value: 7, unit: 'working_day' },
      supplement: { policy: 'special_window', window: { value: 2, unit: 'working_day' } },
      valid_from: '2026-07-01',
      valid_to: null,
      fees_today: [
        { channel: 'counter', amount: 75_000 },
        { channel: 'online', amount: 75_000 },
        { channel: 'post', amount: 75_000 },
      ],
    })
  })

  test('answers 404 for an unknown code and 4xx for what is no code', async () => {
    expect((await browser.get('/api/v1/procedures/9.999999')).statusCode).toBe(404)
    const odd = (await browser.get('/api/v1/procedures/..%2F..%2Fetc')).statusCode
    expect(odd).toBeGreaterThanOrEqual(400)
    expect(odd).toBeLessThan(500)
  })
})
