/** Readers narrow the register of documents: by what, how it is told, and what is said of what cannot be asked for. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { documentIn } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'

const CHAIR = { signer: 'Trần Văn Hùng', signerTitle: 'Chủ tịch' }
const VICE = { signer: 'Trần Văn Hưng', signerTitle: 'Phó Chủ tịch' }

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  const issued = (number: string, day: string, more: object) =>
    documentIn(town.world, { number, issuedOn: plainDate(day), ...more })
  await issued('1/2024/QĐ-UBND', '2024-12-31', { ...CHAIR, kind: 'legal', title: 'Chợ nổi' })
  await issued('2/KH-UBND', '2025-01-01', { ...VICE, kind: 'steering', type: 'plan' })
  await issued('3/TB-UBND', '2025-12-31', { ...CHAIR, kind: 'steering', type: 'notice' })
  await issued('4/2026/QĐ-UBND', '2026-02-28', { ...VICE, kind: 'legal', issuer: 'UBND phường' })
  await documentIn(
    town.world,
    { number: '5/TB-UBND', signer: 'Người Chưa Công Bố', issuer: 'Cơ quan chưa công bố' },
    { isDraft: true },
  )
})

const page = async (conditions: Record<string, string> = {}, path = '/van-ban') =>
  (await reader.get(`${path}?${new URLSearchParams(conditions).toString()}`)).body
const numbersIn = (html: string) =>
  [...html.matchAll(/mc-register__number"[^>]*>([^<]+)</g)].map(([, number]) => number)
const list = async (conditions: Record<string, string>) => numbersIn(await page(conditions))
/** The conditions that hold, each with the address without it. */
const chips = (html: string) =>
  [...html.matchAll(/mc-filter__chip" href="([^"]*)".*?<\/span>([^<]*)/g)].map(
    ([, href = '', text = '']) => [text.trim(), href.replaceAll('&amp;', '&')] as const,
  )

describe('the register', () => {
  it.each([
    ['legal documents', { nhom: 'quy-pham-phap-luat' }, ['4/2026/QĐ-UBND', '1/2024/QĐ-UBND']],
    ['steering documents', { nhom: 'chi-dao-dieu-hanh' }, ['3/TB-UBND', '2/KH-UBND']],
    [
      'what one person signed in one post, and nobody whose name has other accents',
      { 'nguoi-ky': 'Trần Văn Hùng, Chủ tịch' },
      ['3/TB-UBND', '1/2024/QĐ-UBND'],
    ],
    [
      'what was issued from a day on, that day too',
      { tu: '31/12/2025' },
      ['4/2026/QĐ-UBND', '3/TB-UBND'],
    ],
    [
      'what was issued until a day, that day too',
      { den: '01/01/2025' },
      ['2/KH-UBND', '1/2024/QĐ-UBND'],
    ],
    [
      'what was issued in months',
      { tu: '12/2025', den: '2/2026' },
      ['4/2026/QĐ-UBND', '3/TB-UBND'],
    ],
    ['what was issued in a year', { tu: '2025', den: '2025' }, ['3/TB-UBND', '2/KH-UBND']],
    [
      'what was issued in a year, as older links say it',
      { nam: '2025' },
      ['3/TB-UBND', '2/KH-UBND'],
    ],
    ['an issuer', { 'co-quan': 'ubnd-phuong' }, ['4/2026/QĐ-UBND']],
    [
      'all of these together',
      {
        nhom: 'chi-dao-dieu-hanh',
        'nguoi-ky': 'Trần Văn Hùng, Chủ tịch',
        tu: '2025',
        loai: 'thong-bao',
      },
      ['3/TB-UBND'],
    ],
    ['words and a condition', { q: 'cho noi', nhom: 'quy-pham-phap-luat' }, ['1/2024/QĐ-UBND']],
    ['words and a condition that they do not meet', { q: 'cho noi', tu: '2025' }, []],
  ])('is narrowed to %s', async (_, conditions, numbers) => {
    const body = await page(conditions)
    expect(numbersIn(body)).toEqual(numbers)
    expect(body.includes(`Tìm thấy ${String(numbers.length)} văn bản`)).toBe(numbers.length > 0)
    expect(await htmlFindings(body)).toEqual([])
  })

  it('offers who issued and signed what is published, each once and as last written, and nobody else', async () => {
    await documentIn(town.world, {
      ...{ number: '6/TB-UBND', kind: 'steering', issuedOn: plainDate('2023-05-05') },
      ...{ signer: 'TRẦN VĂN HÙNG', signerTitle: 'CHỦ TỊCH' },
    })
    const body = await page({ den: '2023' })
    const offered = [...body.matchAll(/<option value="([^"]*(?:Chủ tịch|CHỦ TỊCH)[^"]*)"/g)]
    expect(offered.map(([, value]) => value)).toEqual([
      'Trần Văn Hùng, Chủ tịch',
      'Trần Văn Hưng, Phó Chủ tịch',
    ])
    expect(body).not.toMatch(/chưa công bố/i)
    expect(numbersIn(body)).toEqual(['6/TB-UBND'])
    expect(await list({ 'nguoi-ky': 'Trần Văn Hùng, Chủ tịch', den: '2023' })).toEqual([
      '6/TB-UBND',
    ])
  })

  it('lets each condition be taken away alone, and is told from a document’s page', async () => {
    const body = await page({ nhom: 'quy-pham-phap-luat', tu: '2024', den: '31/12/2026', q: 'cho' })
    const chosen = chips(body)
    expect(chosen.map(([text]) => text)).toEqual([
      ...['“cho”', 'Văn bản quy phạm pháp luật'],
      ...['Ban hành từ ngày 01/01/2024', 'Đến ngày 31/12/2026'],
    ])
    for (const [text, href] of chosen) {
      const left = chips((await reader.get(href)).body).map(([each]) => each)
      expect(left).toEqual(chosen.map(([each]) => each).filter(each => each !== text))
    }
    const shown = (await reader.get('/van-ban/ke-hoach-2-kh-ubnd')).body
    const link = /href="(\/van-ban\?nguoi-ky=[^"]*)"/.exec(shown)?.[1] ?? ''
    expect(numbersIn((await reader.get(link)).body)).toEqual(['4/2026/QĐ-UBND', '2/KH-UBND'])
  })

  it('puts what was issued on one day by its number, the highest first, from page to page and among words', async () => {
    const numbers = [101, 10, 9, 100, ...Array.from({ length: 20 }, (_, at) => at + 11)]
    for (const number of numbers)
      await documentIn(town.world, {
        ...{ number: `${String(number)}/TB-VP`, type: 'notice', kind: 'steering' },
        ...{ issuedOn: plainDate('2019-11-21'), title: 'Lịch tiếp dân' },
      })
    await documentIn(town.world, {
      ...{ number: '1/QĐ-VP', kind: 'steering', issuedOn: plainDate('2019-11-22') },
    })
    const inOrder = numbers.toSorted((a, b) => b - a).map(number => `${String(number)}/TB-VP`)
    for (const [conditions, before] of [
      [{ tu: '2019', den: '2019' }, ['1/QĐ-VP']],
      [{ q: 'lich tiep dan' }, []],
    ] as const) {
      const first = await page(conditions)
      const next = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
      const listed = [...numbersIn(first), ...numbersIn((await reader.get(next)).body)]
      expect(listed).toEqual([...before, ...inOrder])
    }
    const { body } = await reader.get('/tim-kiem?q=lich+tiep+dan&loai=van-ban')
    const found = [...body.matchAll(/mc-found__title"><a [^>]*>\D*(\d+)/g)]
    expect(found.slice(0, 3).map(([, number]) => number)).toEqual(['101', '100', '30'])
  })

  it('keeps its conditions from page to page, and says how many there are in all', async () => {
    for (let day = 1; day <= 25; day += 1)
      await documentIn(town.world, {
        ...{ ...VICE, number: `${String(day)}/BC-UBND`, type: 'report', kind: 'steering' },
        issuedOn: plainDate(`2020-03-${String(day).padStart(2, '0')}`),
      })
    const conditions = { nhom: 'chi-dao-dieu-hanh', tu: '02/03/2020', den: '3/2020' }
    const first = await page({ ...conditions, 'nguoi-ky': 'Trần Văn Hưng, Phó Chủ tịch' })
    const next = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = (await reader.get(next)).body
    const numbers = [...numbersIn(first), ...numbersIn(second)]
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, at) => `${String(25 - at)}/BC-UBND`))
    for (const body of [first, second]) expect(body).toContain('Tìm thấy 24 văn bản')
    expect(second).not.toContain('rel="next"')
  })
})

describe('what cannot be asked for', () => {
  it('is told beside its field and above the page, with what was typed; the list is narrowed by the rest', async () => {
    const body = await page({ tu: '31/02/2026', nhom: 'quy-pham-phap-luat', den: 'hôm "qua' })
    for (const name of ['tu', 'den']) expect(body).toContain(`href="#${name}"`)
    expect(body).toMatch(/<input[^>]*id="tu"[^>]*value="31\/02\/2026"[^>]*aria-invalid="true"/)
    expect(body).toContain('value="hôm &quot;qua"')
    expect(body).toContain('Không có ngày này. Nhập lại')
    expect(body).toContain('<details class="govuk-details mc-filter__fold" open>')
    expect(numbersIn(body)).toEqual(['4/2026/QĐ-UBND', '1/2024/QĐ-UBND'])
    expect(chips(body).map(([text]) => text)).toEqual(['Văn bản quy phạm pháp luật'])
    expect(await htmlFindings(body)).toEqual([])
  })

  it('is a period that ends before it begins', async () => {
    const body = await page({ tu: '2026', den: '2025' })
    expect(body).toContain('Ngày cuối không được trước ngày đầu')
    expect(body).toContain('value="2025"')
    expect(numbersIn(body)).toEqual(['4/2026/QĐ-UBND'])
  })

  it('is a choice that there is not any more: the link still shows the register, and says so', async () => {
    const { body, statusCode } = await reader.get(
      '/van-ban?loai=ca-khuc&linh-vuc=<b>&nguoi-ky=Ng%C6%B0%E1%BB%9Di+Ch%C6%B0a+C%C3%B4ng+B%E1%BB%91&co-quan=co-quan-chua-cong-bo&nhom=1&hieu-luc=2&sau=3',
    )
    expect(statusCode).toBe(200)
    for (const name of ['loai', 'linh-vuc', 'nguoi-ky', 'co-quan', 'nhom', 'hieu-luc'])
      expect(body).toContain(`href="#${name}"`)
    expect(body).toContain('Trong kho không có “ca-khuc”. Hãy chọn lại.')
    expect(body).toContain('Lĩnh vực: Trong kho không có “&lt;b>”')
    expect(numbersIn(body)).toHaveLength(20)
    expect(await htmlFindings(body)).toEqual([])
    const english = await page({ loai: 'song' }, '/en/van-ban')
    expect(english).toContain('There is no “song” in the register. Choose again.')
  })

  it('are words without a letter, or without an end', async () => {
    const signs = await page({ q: '!!!', nhom: 'quy-pham-phap-luat' })
    expect(signs).toContain('Từ khóa phải có chữ hoặc số')
    expect(signs).toContain('href="#document-search"')
    expect(numbersIn(signs)).toEqual(['4/2026/QĐ-UBND', '1/2024/QĐ-UBND'])
    const long = await page({ q: 'chợ '.repeat(60) })
    expect(long).toContain('Từ khóa dài quá 200 ký tự')
    expect(long).toContain('value="chợ chợ')
    expect(await htmlFindings(long)).toEqual([])
  })
})

it('counts five hundred, and tells of more that there are more', async () => {
  const { db } = town.world
  await documentIn(town.world, { number: '1/CTr', type: 'programme', kind: 'steering' })
  await sql`insert into document (id, site_id, slug, state, kind, type, number, title, field_id, issuer_id, signer,
      signer_title, issued_on, revision, created_at, published_at)
    select gen_random_uuid(), site_id, slug || nth, state, kind, type, number, title, field_id, issuer_id, signer,
      signer_title, issued_on, revision, created_at, published_at
    from document, generate_series(2, 501) as nth where type = 'programme'`.execute(db)
  expect(await page({ loai: 'chuong-trinh' })).toContain('Tìm thấy hơn 500 văn bản')
  expect(await page({ loai: 'bao-cao' })).toContain('Tìm thấy 25 văn bản')
})
