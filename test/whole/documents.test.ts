import { SyntaxValidator } from 'fast-xml-validator'
import { describe, expect, it, test } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { documentIn, FACTS } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { DESK, openDocumentDesk } from './document-desk.ts'

const { town, editor, chief, reader, field, form, entered, work, eventsOf, publish } =
  await openDocumentDesk()

describe('a document on its way into the register', () => {
  it('is entered by an editor, published by a chief editor and by nobody else, and withdrawn with a reason', async () => {
    const address = await entered({ number: '21/2026/QĐ-UBND' })
    const page = '/van-ban/quyet-dinh-21-2026-qd-ubnd'
    expect((await reader.get(page)).statusCode).toBe(404)
    expect((await editor.post(`${address}/cong-bo`)).statusCode).toBe(403)
    await publish(address)
    const { body } = await reader.get(page)
    for (const shown of ['21/2026/QĐ-UBND', 'Ban hành Quy chế', 'UBND quận', 'Trần Mẫu, Chủ tịch'])
      expect(body).toContain(shown)
    expect(await htmlFindings(body)).toEqual([])
    const refused = await chief.post(`${address}/rut`, { reason: ' ' })
    expect([refused.statusCode, refused.body.includes('Nhập lý do')]).toEqual([422, true])
    await chief.post(`${address}/rut`, { reason: 'Nhập nhầm bản dự thảo' })
    await expect.poll(async () => (await reader.get(page)).statusCode).toBe(410)
    const gone = (await reader.get(page)).body
    expect(gone).toContain('Quyết định 21/2026/QĐ-UBND, ngày 01/09/2026')
    expect(gone).toContain('Ban hành Quy chế')
    expect(gone).toContain('Văn bản này đã được rút khỏi cổng ngày 05/10/2026')
    // Why is for those who keep the register; nobody was told that readers see it.
    expect(gone).not.toContain('Nhập nhầm')
    expect(await htmlFindings(gone)).toEqual([])
    const types = (await eventsOf(address)).map(({ type }) => type)
    expect(types).toEqual(['document.entered', 'document.published', 'document.withdrawn'])
    const history = (await editor.get(`${address}/lich-su`)).body
    expect(history).toContain('Lý do: Nhập nhầm bản dự thảo')
    expect(await htmlFindings(history)).toEqual([])
  })

  it('tells every wrong field by its name and keeps what was typed', async () => {
    const answer = await editor.post(DESK, {
      ...form({ number: ' ', title: '', type: 'song', issued_on: '31/02/2026', issuer: '' }),
      ...{ signer: 'Người ký còn đây', expires_on: 'hôm qua' },
    })
    expect(answer.statusCode).toBe(422)
    for (const name of ['number', 'title', 'type', 'issuer', 'issued_on', 'expires_on'])
      expect(answer.body).toContain(`href="#facts-${name}"`)
    expect(answer.body).toContain('value="Người ký còn đây"')
    expect(answer.body).toContain('value="31/02/2026"')
    expect(await htmlFindings(answer.body)).toEqual([])
    const other = await editor.post(DESK, form({ type: 'urgent_letter' }))
    expect(other.body).toContain('Loại này không có trong nhóm văn bản đã chọn')
    const early = await editor.post(DESK, form({ expires_on: '01/09/2026' }))
    expect(early.body).toContain('Ngày hết hiệu lực phải sau ngày có hiệu lực')
  })

  it('shows whoever publishes it what is most likely a slip', async () => {
    const first = await entered({ number: '91/2026/QĐ-UBND', issued_on: '01/10/2027' })
    const seen = (await chief.get(first)).body
    expect(seen).toContain('Xem lại trước khi công bố')
    expect(seen).toContain('Ngày ban hành ở tương lai')
    expect(seen).toContain('chưa có tệp nào')
    expect(seen).not.toContain('mang số này')
    const second = await entered({
      ...{ number: '91/2026/qđ-ubnd', issued_on: '02/10/2027' },
      number_is_right: first.split('/').at(-1) ?? '',
    })
    expect((await chief.get(second)).body).toContain('mang số này trong cùng năm')
    expect(await htmlFindings((await chief.get(second)).body)).toEqual([])
    expect((await editor.get(second)).body).not.toContain('Xem lại trước khi công bố')
  })

  it('whose signer is spelled much like a known one is asked about once, so that one person does not become two', async () => {
    await entered({ number: '92/2026/QĐ-UBND', signer: 'Đinh Văn Hùng', signer_title: 'Chủ tịch' })
    const slip = { number: '93/2026/QĐ-UBND', signer: 'Đinh Văn Hưng', signer_title: 'Chủ tịch' }
    const asked = await editor.post(DESK, form(slip))
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('href="#facts-signer"')
    expect(asked.body).toContain('Trong kho đã có: Đinh Văn Hùng, Chủ tịch')
    expect(asked.body).toContain('value="Đinh Văn Hưng"')
    expect(asked.body).toContain('<option value="Đinh Văn Hùng"')
    expect(await htmlFindings(asked.body)).toEqual([])
    // What is said of one name does not hold for the next.
    const other = { ...slip, signer: 'Đinh Văn Hừng', signer_is_right: 'Đinh Văn Hưng, Chủ tịch' }
    expect((await editor.post(DESK, form(other))).statusCode).toBe(422)
    const right = { ...slip, signer_is_right: 'Đinh Văn Hưng, Chủ tịch' }
    const address = await entered(right)
    await entered({ ...slip, number: '94/2026/QĐ-UBND', signer: 'ĐINH VĂN HƯNG' })
    // Who mends the spelling of a document's own signer is not asked about that one.
    const mended = form({ ...slip, signer: 'Đinh Văn Hựng' })
    const answer = await editor.post(address, mended)
    expect(answer.body).toContain('Trong kho đã có: Đinh Văn Hùng, Chủ tịch')
    const alone = await entered({
      number: '95/2026/QĐ-UBND',
      signer: 'Kha Lê',
      signer_title: 'Bí thư',
    })
    const again = { number: '95/2026/QĐ-UBND', signer: 'Kha Lệ', signer_title: 'Bí thư' }
    expect((await editor.post(alone, form({ ...again }))).statusCode).toBe(303)
  })
})

test('what is published is corrected by who may publish, with a reason that readers see; the event names what it corrects', async () => {
  const address = await entered({ number: '23/2026/QĐ-UBND', title: 'Trích yếu gõ sai' })
  await publish(address)
  const corrected = { number: '23/2026/QĐ-UBND', title: 'Trích yếu đúng' }
  const byEditor = await editor.post(address, form({ ...corrected, reason: 'Gõ sai' }))
  expect(byEditor.body).toContain('chỉ người có quyền công bố đính chính được')
  const without = await chief.post(address, form(corrected))
  expect(without.body).toContain('href="#facts-reason"')
  await chief.post(address, form({ ...corrected, reason: 'Gõ sai một chữ' }))
  const page = '/van-ban/quyet-dinh-23-2026-qd-ubnd'
  await expect.poll(async () => (await reader.get(page)).body).toContain('Trích yếu đúng')
  expect((await reader.get(page)).body).toContain('Ngày 05/10/2026: Gõ sai một chữ')
  const events = await eventsOf(address)
  const published = events.find(({ type }) => type === 'document.published')
  expect(events.at(-1)).toMatchObject({
    type: 'document.corrected',
    corrects_event_id: published?.id,
    data: {
      ...{ what: 'facts', fields: ['title'], reason: 'Gõ sai một chữ' },
      approved_by: town.world.officer('chief').id,
    },
  })
  const before = await town.world.db
    .selectFrom('document_version')
    .select('facts')
    .where('document_id', '=', address.split('/').at(-1) ?? '')
    .where('revision', '=', 1)
    .executeTakeFirstOrThrow()
  expect(before.facts).toMatchObject({ title: 'Trích yếu gõ sai' })
})

describe('the effect of a document', () => {
  it('ends on the day on which another that repeals it takes effect, and both pages say so in their own words', async () => {
    const { world } = town
    const old = await documentIn(world, {
      number: '31/2019/QĐ-UBND',
      issuedOn: plainDate('2019-01-02'),
    })
    const address = await entered({ number: '32/2026/QĐ-UBND', effective_on: '07/10/2026' })
    const unknown = await editor.post(`${address}/quan-he`, { kind: 'repeals', related: '99/9' })
    expect(unknown.body).toContain('Trong kho chưa có văn bản nào mang số, ký hiệu này')
    await editor.post(`${address}/quan-he`, { kind: 'repeals', related: '31/2019/qd-ubnd' })
    const oldPage = `/van-ban/${old.slug}`
    expect((await reader.get(oldPage)).body).not.toContain('32/2026')
    await publish(address)
    await expect.poll(async () => (await reader.get(oldPage)).body).toContain('Bị bãi bỏ bởi')
    expect((await reader.get(oldPage)).body).toContain('>Còn hiệu lực<')
    expect((await reader.get('/van-ban/quyet-dinh-32-2026-qd-ubnd')).body).toContain('>Bãi bỏ<')
    const { clock } = world
    const now = clock.now()
    clock.set(addMinutes(now, 2 * 24 * 60))
    const { body } = await reader.get(oldPage)
    expect(body).toContain('>Hết hiệu lực<')
    expect(body).toContain('từ ngày 07/10/2026')
    expect((await reader.get('/van-ban?hieu-luc=het')).body).toContain('31/2019/QĐ-UBND')
    expect((await reader.get('/van-ban?hieu-luc=con')).body).not.toContain('31/2019/QĐ-UBND')
    clock.set(now)
  })

  it.each([
    ['chua-co', 'not_yet', { effectiveOn: plainDate('2027-01-01') }],
    ['con', 'in_effect', {}],
    ['het', 'ended', { expiresOn: plainDate('2026-10-05') }],
  ])('is found by the condition %s', async (word, name, days) => {
    await documentIn(town.world, { number: `40/${name}`, ...days })
    for (const other of ['chua-co', 'con', 'het-mot-phan', 'het'])
      expect([
        other,
        (await reader.get(`/van-ban?hieu-luc=${other}&q=40+${name}`)).body.includes(`40/${name}`),
      ]).toEqual([other, other === word])
  })
})

test('a document that sets fees leads to the procedure, and the procedure to it, until it ends', async () => {
  const address = await entered({ number: '61/2026/NQ-HĐND', type: 'resolution' })
  const unknown = await editor.post(`${address}/phi-le-phi`, { codes: '1.000001, 9.9' })
  expect(unknown.body).toContain('Không có thủ tục nào mang mã sau: 9.9')
  await editor.post(`${address}/phi-le-phi`, { codes: '1.000001' })
  const procedure = '/thu-tuc/thu-tuc-thu'
  expect((await reader.get(procedure)).body).not.toContain('61/2026')
  await publish(address)
  await expect.poll(async () => (await reader.get(procedure)).body).toContain('61/2026/NQ-HĐND')
  expect((await reader.get('/van-ban/nghi-quyet-61-2026-nq-hdnd')).body).toContain(
    `href="${procedure}"`,
  )
  await documentIn(town.world, { number: '62/NQ' }, { isDraft: true })
  const newer = await entered({ number: '63/2026/NQ-HĐND', type: 'resolution' })
  await editor.post(`${newer}/quan-he`, { kind: 'replaces', related: '61/2026/NQ-HĐND' })
  await publish(newer)
  await expect.poll(async () => (await reader.get(procedure)).body).not.toContain('61/2026/NQ-HĐND')
})

test('of the documents that set fees what holds today stands first, and what will says from when', async () => {
  const later = plainDate('2027-01-15')
  for (const [number, days] of [
    ['64/2026/NQ-HĐND', { issuedOn: plainDate('2026-09-20'), effectiveOn: later }],
    ['65/2026/NQ-HĐND', { issuedOn: plainDate('2026-09-10') }],
  ] as const) {
    const { documentId } = await documentIn(town.world, { number, ...days })
    // What is published is changed by who may put it out, with the reason.
    const sent = { codes: '1.000001', reason: 'Ghi thêm thủ tục' }
    expect((await chief.post(`${DESK}/${documentId}/phi-le-phi`, sent)).statusCode).toBe(303)
  }
  const page = async () => (await reader.get('/thu-tuc/thu-tuc-thu')).body
  await expect.poll(page).toContain('65/2026/NQ-HĐND')
  const body = await page()
  expect(body.indexOf('64/2026/NQ-HĐND')).toBeGreaterThan(body.indexOf('65/2026/NQ-HĐND'))
  expect(body.split('(có hiệu lực từ 15/01/2027)')).toHaveLength(2)
})

test('subscribers of the field and the type hear of a new document once, the others do not', async () => {
  const { db, siteId } = town.world
  const subscribed = async (email: string, more: Record<string, string>) => {
    await reader.post('/van-ban/nhan-thong-bao', { email, language: 'vi', ...more })
    const [mail] = await db
      .selectFrom('outgoing_message')
      .select('body')
      .where('recipient', '=', email)
      .execute()
    const link = mail?.body.match(/\/van-ban\/nhan-thong-bao\/xac-nhan\/\S+/)?.[0] ?? ''
    await reader.post(link)
  }
  await subscribed('all@example.vn', {})
  await subscribed('plans@example.vn', { type: 'plan' })
  await subscribed('decisions@example.vn', { type: 'decision', field: String(field) })
  const { documentId } = await documentIn(town.world, { number: '71/2026/QĐ-UBND' })
  for (let times = 0; times < 2; times += 1)
    await work('send-document-notices', { siteId, documentId })
  const sent = await db
    .selectFrom('outgoing_message')
    .select(['recipient', 'subject', 'headers'])
    .where('key', 'like', `document:${documentId}:%`)
    .orderBy('recipient')
    .execute()
  expect(sent.map(({ recipient }) => recipient)).toEqual(['all@example.vn', 'decisions@example.vn'])
  expect(sent[0]?.subject).toContain('Quyết định 71/2026/QĐ-UBND')
  expect(sent[0]?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
})

test('what is hostile in a document is text everywhere', async () => {
  const title = '<script>alert(1)</script> "quy chế" onmouseover=x javascript:alert(2) \u202Egnp'
  const address = await entered({ number: '81/<b>', title, issuer: '<img src=x onerror=y>' })
  await publish(address)
  for (const path of [address, '/van-ban/quyet-dinh-81-b', '/van-ban', '/en/van-ban']) {
    const { body } = await chief.get(path)
    expect(body).toContain('alert(1)')
    expect(body).not.toMatch(/<script>|<img src=x|\u202E/)
    expect(await htmlFindings(body)).toEqual([])
  }
  for (const feed of ['rss.xml', 'atom.xml']) {
    const { body } = await reader.get(`/van-ban/${feed}`)
    expect(SyntaxValidator.validate(body)).toBe(true)
    expect(body).not.toContain('<script>')
  }
  const { items } = (await reader.get('/van-ban/feed.json')).json<{
    items: { title: string; content_html: string }[]
  }>()
  const told = items.find(each => each.title.includes('81/'))
  expect(told?.content_html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('a feed brings first what was published last, at that moment, and tells the day of issue', async () => {
  const { clock } = town.world
  const now = clock.now()
  await documentIn(town.world, { number: '90/QĐ-MỚI', issuedOn: plainDate('2026-10-04') })
  clock.set(addMinutes(now, 90))
  const old = { number: '7/QĐ-CŨ', issuer: 'UBND phường', issuedOn: plainDate('2011-05-06') }
  await documentIn(town.world, { ...old, title: 'Quy hoạch cũ' })
  type Feed = { items: { title: string; summary: string; date_modified: string }[] }
  const read = async () => (await reader.get('/van-ban/feed.json')).json<Feed>()
  await expect.poll(async () => (await read()).items[0]?.title).toContain('7/QĐ-CŨ')
  const { items } = await read()
  expect(items[0]).toMatchObject({
    summary: 'Quy hoạch cũ. UBND phường ban hành ngày 06/05/2011.',
    date_modified: addMinutes(now, 90).toISOString(),
  })
  expect(items[1]?.title).toContain('90/QĐ-MỚI')
  clock.set(now)
})

test('the register comes in pages of which none repeats or leaves out a document of the same day', async () => {
  for (let number = 0; number < 45; number += 1)
    await documentIn(town.world, {
      ...FACTS,
      number: `${String(number)}/TB-NHIEU`,
      type: 'invitation',
    })
  const seen: string[] = []
  let path: string | undefined = '/van-ban?loai=giay-moi'
  while (path !== undefined) {
    const { body } = await reader.get(path)
    seen.push(...[...body.matchAll(/\d+\/TB-NHIEU/g)].map(String))
    path = /href="([^"]+)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  }
  expect([seen.length, new Set(seen).size]).toEqual([45, 45])
})
