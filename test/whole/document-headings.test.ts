/** Readers call a document by its heading, “Quyết định số 603/2026/QĐ-UBND”, though no word of its number and title is its type. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { documentIn } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let reader: TestBrowser
let editor: TestBrowser

beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  editor = await browserOf(town, 'editor')
  const issued = (number: string, day: string, more: object) =>
    documentIn(town.world, { number, issuedOn: plainDate(day), ...more })
  await issued('603/2026/QĐ-UBND', '2026-03-01', { title: 'Giao đất ở' })
  await issued('6031/2026/QĐ-UBND', '2026-03-02', { title: 'Giao đất rừng' })
  await issued('603/2025/KH-UBND', '2026-03-03', { type: 'plan', kind: 'steering', title: 'Tập' })
  await issued('05/TB-UBND', '2026-03-04', { type: 'notice', kind: 'steering', title: 'Nghỉ lễ' })
  await issued('91/2026/KH-UBND', '2026-03-05', { type: 'plan', kind: 'steering', title: 'Hè' })
})

const listed = async (q: string, { more = '', at = '/van-ban' } = {}) => {
  const { body } = await reader.get(`${at}?q=${encodeURIComponent(q)}${more}`)
  return [...body.matchAll(/mc-register__number"[^>]*>([^<]+)</g)].map(([, number]) => number)
}
const search = async (q: string, { more = '', at = '/tim-kiem' } = {}) =>
  (await reader.get(`${at}?q=${encodeURIComponent(q)}${more}`)).body
const foundIn = (html: string) =>
  [...html.replace(/<\/?mark>/g, '').matchAll(/mc-found__title"><a [^>]*>([^<:]*)/g)].map(
    ([, title]) => title,
  )
const suggested = async (q: string, at = '/tim-kiem/goi-y') => {
  const { body } = await reader.get(`${at}?q=${encodeURIComponent(q)}`)
  return (JSON.parse(body) as { title: string }[]).map(({ title }) => title.replace(/:.*/, ''))
}

const withText = async (documentId: string, text: string) => {
  const { db, siteId, clock } = town.world
  const [fileId, id] = [newId(clock.now()), newId(clock.now())]
  await sql`insert into stored_file (id, site_id, sha256, size, media_type, name, stored_at)
    values (${fileId}, ${siteId}, ${'0'.repeat(64)}, 1, 'application/pdf', 'a.pdf', now())`.execute(
    db,
  )
  await sql`insert into document_file (id, site_id, document_id, position, file_id, reading, pages, read_at)
    values (${id}, ${siteId}, ${documentId}, 1, ${fileId}, 'read', 1, now())`.execute(db)
  await sql`insert into document_text (document_file_id, document_id, site_id, body_plain)
    values (${id}, ${documentId}, ${siteId}, ${text})`.execute(db)
}

describe('a document called by its heading', () => {
  it.each([
    'Quyết định 603/2026/QĐ-UBND',
    'Quyết định số 603/2026/QĐ-UBND ngày 01/3/2026 của UBND quận',
    'quyết định 603/2026',
    'QUYẾT ĐỊNH SỐ: 603/2026',
    'quyet dinh so 603/2026/qd-ubnd',
    'Quyet đinh 603',
    'QĐ số 603/2026',
    'qd 603',
    'Số 603/2026/QĐ-UBND',
    'văn bản số 603/2026/QĐ-UBND',
    'Decision No. 603/2026',
  ])(
    'is found first as “%s”: in the register, in the one search and while it is typed',
    async q => {
      expect((await listed(q))[0]).toBe('603/2026/QĐ-UBND')
      const page = await search(q)
      expect(foundIn(page)[0]).toBe('Quyết định 603/2026/QĐ-UBND')
      expect(page).not.toContain('Đang hiển thị kết quả cho')
      expect((await suggested(q))[0]).toBe('Quyết định 603/2026/QĐ-UBND')
    },
  )

  it('is of its type: others that have the number are not meant', async () => {
    expect(await listed('Quyết định 603')).toEqual(['603/2026/QĐ-UBND', '6031/2026/QĐ-UBND'])
    expect(await listed('Kế hoạch 603')).toEqual(['603/2025/KH-UBND'])
    expect(await listed('Chỉ thị 603')).toEqual([])
    expect(await listed('Quyết định 604/2026')).toEqual([])
    expect(foundIn(await search('Kế hoạch 91/2026/KH-UBND'))).toEqual(['Kế hoạch 91/2026/KH-UBND'])
  })

  it('is found with its nought in front and without, with words of its title, and narrowed further', async () => {
    expect(await listed('Thông báo 5/TB-UBND')).toEqual(['05/TB-UBND'])
    expect(await listed('thong bao so 05')).toEqual(['05/TB-UBND'])
    expect(await listed('Quyết định 603/2026/QĐ-UBND giao đất ở')).toEqual(['603/2026/QĐ-UBND'])
    expect(await listed('Quyết định 603', { more: '&tu=02/03/2026' })).toEqual([
      '6031/2026/QĐ-UBND',
    ])
    expect(await listed('Quyết định 603', { more: '&loai=ke-hoach' })).toEqual([])
  })

  describe('with the year', () => {
    beforeAll(async () => {
      const issued = (number: string, day: string, more: object = {}) =>
        documentIn(town.world, { number, issuedOn: plainDate(day), kind: 'steering', ...more })
      await issued('807/2026/QĐ-UBND', '2026-02-01', { title: 'Bãi giữ xe' })
      await issued('807/2025/QĐ-UBND', '2025-12-01', { title: 'Bãi giữ thuyền' })
      await issued('8071/2026/QĐ-UBND', '2026-05-01', { title: 'Đò' })
      await issued('807/TB-UBND', '2026-09-02', { type: 'notice', title: 'Cấm đường' })
      await issued('73/KH-UBND', '2026-09-01', { type: 'plan', title: 'Trồng cây' })
      await issued('73/KH-UBND', '2025-09-01', { type: 'plan', title: 'Trồng rừng' })
      await issued('88/QĐ-UBND', '2026-09-03', { title: 'Quản lý bãi giữ xe' })
      await issued('89/QĐ-UBND', '2025-09-03', { title: 'Quản lý bãi giữ xe cũ' })
    })

    it.each([
      { q: 'Quyết định 807 năm 2026', finds: ['807/2026/QĐ-UBND'] },
      { q: 'quyết định số 807 năm 2026', finds: ['807/2026/QĐ-UBND'] },
      { q: 'quyet dinh 807 nam 2025', finds: ['807/2025/QĐ-UBND'] },
      { q: 'Decision 807 year 2026', finds: ['807/2026/QĐ-UBND'] },
      { q: 'qd807/2026', finds: ['807/2026/QĐ-UBND'] },
      { q: 'QĐ807', finds: ['8071/2026/QĐ-UBND', '807/2026/QĐ-UBND', '807/2025/QĐ-UBND'] },
      { q: 'Thông báo 807/2026', finds: ['807/TB-UBND'] },
      { q: 'Kế hoạch 73 năm 2026', finds: ['73/KH-UBND'] },
      { q: 'Kế hoạch 73/2026', finds: ['73/KH-UBND'] },
      { q: 'ke hoach 73/KH-UBND nam 2026', finds: ['73/KH-UBND'] },
      { q: '73/KH-UBND 2026', finds: ['73/KH-UBND'] },
      { q: 'Kế hoạch 73 năm 2024', finds: [] },
      { q: 'Quyết định bãi giữ xe 2026', finds: ['88/QĐ-UBND', '807/2026/QĐ-UBND'] },
    ])('“$q” finds $finds, by the year in the number or of the issue', async ({ q, finds }) => {
      const inRegister = (await listed(q)).toSorted()
      expect(inRegister).toEqual(finds.toSorted())
      const found = foundIn(await search(q, { more: '&loai=van-ban' }))
      expect(found.map(title => title?.replace(/^\D*/, '')).toSorted()).toEqual(inRegister)
    })

    it('is of that year: the number with it comes first, then what was issued in it', async () => {
      await documentIn(town.world, { number: '90/2025/QĐ-UBND', issuedOn: plainDate('2026-01-05') })
      await documentIn(town.world, { number: '90/2026/QĐ-UBND', issuedOn: plainDate('2026-01-04') })
      const both = ['90/2026/QĐ-UBND', '90/2025/QĐ-UBND']
      expect(await listed('Quyết định 90 năm 2026')).toEqual(both)
      expect(foundIn(await search('Quyết định 90/2026')).map(title => title?.slice(11))).toEqual(
        both,
      )
      expect(await listed('Quyết định 90 năm 2025')).toEqual(['90/2025/QĐ-UBND'])
    })
  })

  it('is found in English by either name', async () => {
    const at = '/en/tim-kiem'
    expect(foundIn(await search('Decision 603/2026', { at }))).toEqual([
      'Decision 603/2026/QĐ-UBND',
    ])
    expect(foundIn(await search('Quyết định 603/2026', { at }))).toEqual([
      'Decision 603/2026/QĐ-UBND',
    ])
    expect(await listed('Notice 5', { at: '/en/van-ban' })).toEqual(['05/TB-UBND'])
    expect(await suggested('plan 91/20', `${at}/goi-y`)).toEqual(['Plan 91/2026/KH-UBND'])
  })

  it('has its type and its number marked, and is counted with its type', async () => {
    const page = await search('Quyết định 603', { more: '&loai=van-ban' })
    expect(page).toContain(
      '<mark>Quyết</mark> <mark>định</mark> <mark>603</mark>/2026/QĐ-UBND: Giao đất ở',
    )
    expect(page).toContain('2 kết quả')
    expect(await htmlFindings(page)).toEqual([])
    const decisions = await search('Quyết định 603', { more: '&loai=van-ban&muc=decision' })
    expect(foundIn(decisions)).toHaveLength(2)
    const plans = await search('Quyết định 603', { more: '&loai=van-ban&muc=plan' })
    expect(foundIn(plans)).toEqual([])
  })

  it('stands before those that name it, which are found as ever', async () => {
    const title = 'Sửa đổi Quyết định 603/2026/QĐ-UBND'
    const amending = { number: '700/2026/QĐ-UBND', title, issuedOn: plainDate('2026-04-01') }
    await documentIn(town.world, amending)
    const both = ['603/2026/QĐ-UBND', '700/2026/QĐ-UBND']
    for (const q of [
      'Quyết định 603/2026/QĐ-UBND',
      'quyet dinh 603/2026',
      'Quyết định số 603/2026',
    ])
      expect(await listed(q)).toEqual(both)
    // Its slips are mended by the words that documents have.
    const mended = await search('quyeet dinh 603/2026')
    expect(foundIn(mended)).toEqual(both.map(number => `Quyết định ${number}`))
    expect(mended).toContain('Đang hiển thị kết quả cho: quyet dinh 603 2026.')
  })

  it('stands, on both pages alike, before newer ones that name it in a file', async () => {
    const filed = async (number: string, day: string, type: 'resolution' | 'decision') => {
      const facts = { number, issuedOn: plainDate(day), type, title: 'Đò ngang' }
      const { documentId } = await documentIn(town.world, facts)
      await withText(documentId, 'Nghị quyết 709/2026/NQ-HĐND năm 2026 của HĐND về phà')
    }
    await filed('709/2026/NQ-HĐND', '2026-03-01', 'resolution')
    await filed('718/2026/QĐ-UBND', '2026-04-01', 'decision')
    const both = ['709/2026/NQ-HĐND', '718/2026/QĐ-UBND']
    for (const q of [
      'Nghị quyết 709 năm 2026',
      'Nghị quyết 709/2026/NQ-HĐND của HĐND',
      // Of a title that it does not have: it is found in its file too.
      '709/2026/NQ-HĐND phà',
    ]) {
      expect([q, await listed(q)]).toEqual([q, both])
      const found = foundIn(await search(q, { more: '&loai=van-ban' }))
      expect(found.map(title => title?.replace(/^\D*/, ''))).toEqual(both)
    }
  })

  it.each(['Quyêt địng 603/2026', '603/2026/QD-UBDN'])(
    'is found in the register with the slip in “%s” mended, which is told in both languages',
    async q => {
      expect((await listed(q))[0]).toBe('603/2026/QĐ-UBND')
      expect(await listed(q, { more: '&loai=ke-hoach' })).toEqual([])
      expect(foundIn(await search(q))[0]).toBe('Quyết định 603/2026/QĐ-UBND')
      const page = await search(q, { at: '/van-ban' })
      expect(page).toContain('Không có văn bản nào có đủ các từ bạn gõ. Đang hiển thị kết quả cho:')
      expect(await htmlFindings(page)).toEqual([])
      expect(await search(q, { at: '/en/van-ban' })).toContain('Showing results for:')
    },
  )

  it('is not found by slips that nothing mends, nor is anything mended that is there', async () => {
    expect(await listed('Quyết định 603 xyzzyx')).toEqual([])
    expect(await search('Quyết định 603', { at: '/van-ban' })).not.toContain('Đang hiển thị')
  })

  it('is found by the editors who keep the register, while it is a draft too', async () => {
    const draft = { number: '604/2026/QĐ-UBND', title: 'Bản thảo' }
    await documentIn(town.world, draft, { isDraft: true })
    expect((await editor.get('/can-bo/van-ban?q=Quyết+định+số+604/2026')).body).toContain(
      'Bản thảo',
    )
    expect(await listed('Quyết định 604/2026')).toEqual([])
    expect(foundIn(await search('Quyết định 604/2026'))).toEqual([])
  })
})
