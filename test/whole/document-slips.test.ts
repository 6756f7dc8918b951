/** Promise to editors: what is most likely a slip is asked about before it is in the register, and a draft can be thrown away. */
import { describe, expect, it } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { documentIn } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { docxOf } from '#test/support/zip.ts'
import { DESK, openDocumentDesk } from './document-desk.ts'

const { town, editor, chief, reader, form, entered, sendFile, eventsOf, publish } =
  await openDocumentDesk()
const { db } = town.world
const idOf = (address: string) => address.split('/').at(-1) ?? ''
const relate = (address: string, kind: string, related: string, more = {}) =>
  editor.post(`${address}/quan-he`, { kind, related, ...more })

describe('a document whose number the issuer has given in the same year', () => {
  it.each([
    ['in small letters without accents', '18/2026/qd-ubnd'],
    ['with blanks and long dashes', '18 / 2026 / QĐ – UBND'],
    ['with a nought in front', '018/2026/QĐ-UBND'],
    ['on another day', '18/2026/QĐ-UBND', '30/09/2026'],
  ])(
    'is asked about, with the way to the other one, when it is typed %s',
    async (why, number, day = '01/09/2026') => {
      const issuer = `UBND ${why}`
      const first = await entered({ number: '18/2026/QĐ-UBND', issuer, title: 'Bản đã có' })
      const second = { number, issuer, issued_on: day }
      const asked = await editor.post(DESK, form(second))
      expect(asked.statusCode).toBe(422)
      expect(asked.body).toContain('href="#facts-number"')
      expect(asked.body).toContain(`href="${first}"`)
      expect(asked.body).toContain('Bản đã có')
      expect(asked.body).toContain(`value="${number}"`)
      expect(await htmlFindings(asked.body)).toEqual([])
      const address = await entered({ ...second, number_is_right: idOf(first) })
      // Who has said so is not asked again, unless there is one more.
      const again = form({ ...second, title: 'Sửa trích yếu' })
      expect((await editor.post(address, again)).statusCode).toBe(303)
      const third = form({ ...second, number_is_right: idOf(first) })
      expect((await editor.post(DESK, third)).statusCode).toBe(422)
      expect((await chief.get(address)).body).toContain(`href="${first}"`)
    },
  )

  it('is asked about with its signer at once', async () => {
    const signed = { issuer: 'UBND cùng lúc', signer: 'Khúc Văn Hòa' }
    await entered({ ...signed, number: '19/2026/QĐ-UBND' })
    const slips = { ...signed, number: '19/2026/QĐ-UBND', signer: 'Khúc Văn Hóa' }
    const { body } = await editor.post(DESK, form(slips))
    for (const name of ['number', 'signer']) expect(body).toContain(`href="#facts-${name}"`)
  })

  it('is another one when the issuer, the year or the number differs, or the first was withdrawn', async () => {
    const first = await entered({ number: '20/QĐ-UBND', issuer: 'UBND một' })
    await entered({ number: '20/QĐ-UBND', issuer: 'UBND hai' })
    await entered({ number: '20/QĐ-UBND', issuer: 'UBND một', issued_on: '01/09/2025' })
    await entered({ number: '201/QĐ-UBND', issuer: 'UBND một' })
    await entered({ number: '2/0/QĐ-UBND', issuer: 'UBND một' })
    await publish(first)
    await chief.post(`${first}/rut`, { reason: 'Nhập nhầm' })
    await entered({ number: '20/QĐ-UBND', issuer: 'UBND một' })
  })
})

describe('what a document does to one that was issued later', () => {
  const [older, newer] = ['01/02/2026', '01/10/2026']

  it.each(['amends', 'replaces', 'repeals', 'repeals_partly', 'rests_on'])(
    'is refused when it %s it, with the way to the other one',
    async kind => {
      const from = await entered({ number: `30/${kind}`, issued_on: older })
      const to = await entered({ number: `31/${kind}`, issued_on: newer })
      const refused = await relate(from, kind, `31/${kind}`)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('ban hành trước văn bản kia')
      expect(refused.body).toContain(`href="${to}"`)
      expect(refused.body).toContain(`value="31/${kind}"`)
      expect(await htmlFindings(refused.body)).toEqual([])
      expect((await relate(to, kind, `30/${kind}`)).statusCode).toBe(303)
    },
  )

  it('holds when it guides it, or when both were issued on one day', async () => {
    const from = await entered({ number: '32/HD', issued_on: older })
    await entered({ number: '33/QĐ', issued_on: newer })
    await entered({ number: '34/QĐ', issued_on: older })
    expect((await relate(from, 'guides', '33/QĐ')).statusCode).toBe(303)
    expect((await relate(from, 'amends', '34/QĐ')).statusCode).toBe(303)
  })

  it.each([
    ['amends', 'amends'],
    ['replaces', 'rests_on'],
    ['guides', 'guides'],
  ])(
    'is refused on one day when it %s what %s it, until the one is removed',
    async (kind, back) => {
      const from = await entered({ number: `37/${kind}`, issued_on: older })
      const to = await entered({ number: `38/${kind}`, issued_on: older })
      await relate(from, kind, `38/${kind}`)
      const refused = await relate(to, back, `37/${kind}`)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('theo chiều ngược lại')
      expect(refused.body).toContain(`href="${from}"`)
      await editor.post(`${from}/quan-he/${kind}/${idOf(to)}/bo`, {})
      expect((await relate(to, back, `37/${kind}`)).statusCode).toBe(303)
    },
  )

  it('goes both ways where one guides and the other rests on it', async () => {
    const guide = await entered({ number: '39/HD', issued_on: older })
    await entered({ number: '40/QĐ', issued_on: older })
    expect((await relate(guide, 'guides', '40/QĐ')).statusCode).toBe(303)
    expect((await relate(guide, 'rests_on', '40/QĐ')).statusCode).toBe(303)
  })

  it('cannot come of another day of issue either, at the one nor at the other', async () => {
    const [from, to] = [
      await entered({ number: '35/QĐ', issued_on: newer }),
      await entered({ number: '36/QĐ', issued_on: older }),
    ]
    await relate(from, 'replaces', '36/QĐ')
    const earlier = form({ number: '35/QĐ', issued_on: '31/01/2026' })
    const later = form({ number: '36/QĐ', issued_on: '02/10/2026' })
    for (const [address, typed] of [
      [from, earlier],
      [to, later],
    ] as const) {
      const refused = await editor.post(address, typed)
      expect(refused.body).toContain('href="#facts-issued_on"')
      expect(refused.body).toContain('Với ngày này')
    }
    const between = form({ number: '36/QĐ', issued_on: newer })
    expect((await editor.post(to, between)).statusCode).toBe(303)
  })
})

describe('the document that a relation is noted to', () => {
  it('is chosen among those that have the number, each told by day and title', async () => {
    const dates = [plainDate('2024-05-06'), plainDate('2025-05-06')]
    const [first, second] = await Promise.all(
      dates.map((issuedOn, at) =>
        documentIn(
          town.world,
          { number: '40/KH-UBND', issuedOn, title: `Kế hoạch ${at}` },
          { isDraft: true },
        ),
      ),
    )
    const address = await entered({ number: '41/QĐ' })
    const asked = await relate(address, 'amends', '40/kh-ubnd')
    expect(asked.statusCode).toBe(422)
    for (const told of ['ngày 06/05/2024', 'ngày 06/05/2025', 'Kế hoạch 0', 'Kế hoạch 1'])
      expect(asked.body).toContain(told)
    expect(asked.body).toContain('href="#relation-related_id"')
    expect(asked.body).toContain('value="40/kh-ubnd"')
    expect(await htmlFindings(asked.body)).toEqual([])
    await relate(address, 'amends', '40/kh-ubnd', { related_id: second?.documentId ?? '' })
    const kept = await db
      .selectFrom('document_relation')
      .select('to_id')
      .where('from_id', '=', idOf(address))
      .execute()
    expect(kept).toEqual([{ to_id: second?.documentId }])
    // What was chosen for one number does not hold for another.
    const other = { related_id: first?.documentId ?? '' }
    expect((await relate(address, 'amends', '99/KH', other)).body).toContain('chưa có văn bản nào')
  })

  it('is not the one itself, where two have one number', async () => {
    const first = await entered({ number: '42/QĐ', issuer: 'UBND A' })
    const second = await entered({ number: '42/QĐ', issuer: 'UBND B' })
    expect((await relate(second, 'amends', '42/QĐ')).statusCode).toBe(303)
    expect((await editor.get(second)).body).toContain(`href="${first}"`)
    const alone = await entered({ number: '43/QĐ' })
    expect((await relate(alone, 'amends', '43/QĐ')).body).toContain('quan hệ với chính nó')
  })

  it('is named by the address of its page, on the desk while it is a draft, on the portal once it is out', async () => {
    const draft = await entered({ number: '44/QĐ' })
    const { slug } = await documentIn(town.world, { number: '45/QĐ' })
    const address = await entered({ number: '46/QĐ' })
    for (const typed of [
      `https://phuong.example.vn${draft}?xong=luu`,
      `https://phuong.example.vn/van-ban/${slug}#tep`,
    ])
      expect([typed, (await relate(address, 'guides', typed)).statusCode]).toEqual([typed, 303])
    const page = (await editor.get(address)).body
    for (const number of ['44/QĐ', '45/QĐ']) expect(page).toContain(`>${number}</span>`)
  })
})

describe('a document that readers never saw', () => {
  it('is thrown away with its files and relations; its number and address are free again, and an event says who', async () => {
    const address = await entered({ number: '50/2026/QĐ-UBND', title: 'Nhập hai lần' })
    await sendFile(address, docxOf(), 'a.docx')
    const other = await entered({ number: '51/2026/QĐ-UBND' })
    await relate(address, 'guides', '51/2026/QĐ-UBND')
    await relate(other, 'amends', '50/2026/QĐ-UBND')
    const page = (await editor.get(address)).body
    expect(page).toContain('Bỏ hẳn văn bản này?')
    expect(await htmlFindings(page)).toEqual([])
    const file = /\/van-ban\/tep\/[0-9a-f-]+/.exec(page)?.[0] ?? 'no file'
    const { headers } = await editor.post(`${address}/bo`)
    expect(headers.location).toBe(`${DESK}?xong=bo-ban-thao`)
    const list = (await editor.get(headers.location ?? '')).body
    expect(list).toContain('Đã bỏ văn bản chưa công bố')
    expect(list).not.toContain('Nhập hai lần')
    expect(await htmlFindings(list)).toEqual([])
    for (const path of [address, `${address}/lich-su`, file])
      expect([path, (await chief.get(path)).statusCode]).toEqual([path, 404])
    for (const [act, sent] of [
      ['', form({ number: '50/2026/QĐ-UBND' })],
      ['/cong-bo', { seen: '' }],
      ['/bo', {}],
    ] as const)
      expect([act, (await chief.post(`${address}${act}`, sent)).statusCode]).toEqual([act, 404])
    const shown = (await editor.get(other)).body
    expect(shown).not.toContain(address)
    expect((await relate(other, 'amends', '50/2026/QĐ-UBND')).body).toContain('chưa có văn bản nào')
    const again = await entered({ number: '50/2026/QĐ-UBND' })
    await publish(again)
    expect((await reader.get('/van-ban/quyet-dinh-50-2026-qd-ubnd')).statusCode).toBe(200)
    expect((await eventsOf(address)).at(-1)).toMatchObject({
      ...{ type: 'document.thrown_away', actor_id: town.world.officer('editor').id },
      data: { number: '50/2026/QĐ-UBND' },
    })
  })

  it('is thrown away by who entered it or who publishes; what was published once is not', async () => {
    const { documentId } = await documentIn(town.world, { number: '52/QĐ' }, { isDraft: true })
    const ofChief = `${DESK}/${documentId}`
    const refused = await editor.post(`${ofChief}/bo`)
    expect([refused.statusCode, refused.body.includes('Chỉ người nhập')]).toEqual([422, true])
    expect((await chief.post(`${ofChief}/bo`)).statusCode).toBe(303)
    const out = await entered({ number: '53/QĐ' })
    await publish(out)
    expect((await chief.post(`${out}/bo`)).body).toContain('thì rút khỏi cổng')
    await chief.post(`${out}/rut`, { reason: 'Nhập nhầm' })
    expect((await chief.post(`${out}/bo`)).body).toContain('thì rút khỏi cổng')
    expect((await chief.get(out)).body).not.toContain('Bỏ hẳn')
  })
})
