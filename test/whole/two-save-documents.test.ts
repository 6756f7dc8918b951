/** Two officers who save the same document of the register at once: what each typed stays, and what both typed is asked. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { registerProcedure } from '#features/procedures'
import { plainDate } from '#kernel/plain-date.ts'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openDocumentDesk } from './document-desk.ts'

const { town, editor, chief, entered, publish, eventsOf } = await openDocumentDesk()

const opened = async (page: string, by = editor) => formFields((await by.get(page)).body, page)
const number = (count: number) => ({ number: `${String(count)}/2026/QĐ-UBND` })

describe('two who save a document of the register', () => {
  it('keep what each changed, and the second is told', async () => {
    const page = await entered(number(201))
    const [one, two, three] = [await opened(page), await opened(page), await opened(page)]
    const first = await editor.post(page, { ...one, title: 'Ban hành Quy chế chợ' })
    expect(first.headers.location).toBe(`${page}?xong=luu`)
    const second = await chief.post(page, { ...two, effective_on: '15/09/2026' })
    expect(second.headers.location).toBe(`${page}?xong=sua-chung`)
    const told = await chief.get(second.headers.location ?? '')
    expect(told.body).toContain('Bản vừa lưu có cả phần của bạn và phần của họ')
    expect(await htmlFindings(told.body)).toEqual([])
    expect((await editor.post(page, { ...three, issuer: 'UBND phường' })).statusCode).toBe(303)
    expect(await opened(page)).toMatchObject({
      ...{ title: 'Ban hành Quy chế chợ', effective_on: '15/09/2026', issuer: 'UBND phường' },
    })
    expect((await eventsOf(page)).map(({ type, data }) => [type, data])).toMatchObject([
      ['document.entered', {}],
      ['document.changed', { fields: ['title'] }],
      ['document.changed', { fields: ['effectiveOn'] }],
      ['document.changed', { fields: ['issuer'] }],
    ])
  })

  it('in the very same moment keep what each changed too', async () => {
    const page = await entered(number(208))
    const form = await opened(page)
    const saved = await Promise.all([
      editor.post(page, { ...form, title: 'Ban hành Quy chế chợ' }),
      chief.post(page, { ...form, issuer: 'UBND phường' }),
    ])
    expect(saved.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    const both = { title: 'Ban hành Quy chế chợ', issuer: 'UBND phường' }
    expect(await opened(page)).toMatchObject(both)
  })

  it('are asked where both changed the same, with what the other saved; the second save answers', async () => {
    const page = await entered(number(202))
    const [one, two] = [await opened(page), await opened(page)]
    const long = `Ban hành Quy chế chợ ${'và các điểm bán hàng '.repeat(15)}trên địa bàn`
    await editor.post(page, { ...one, title: long, type: 'resolution', signer_title: 'Bí thư' })
    const mine = { title: 'Ban hành Quy chế vỉa hè', type: 'directive', issuer: 'UBND phường' }
    const asked = await chief.post(page, { ...two, ...mine })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Người khác vừa lưu ô này là “Nghị quyết”')
    expect(asked.body).toContain('href="#facts-title"')
    // What the sentence cuts off is shown whole.
    expect(asked.body).toContain('Chỗ khác nhau: Trích yếu')
    expect(asked.body).toContain('trên địa bàn</del>')
    expect(asked.body).not.toContain('href="#facts-kind"')
    expect(await htmlFindings(asked.body)).toEqual([])
    expect(await opened(page)).toMatchObject({ title: long, issuer: 'UBND quận' })
    const shown = formFields(asked.body, page)
    expect(shown).toMatchObject({ ...mine, signer_title: 'Bí thư' })
    expect((await chief.post(page, shown)).headers.location).toBe(`${page}?xong=luu`)
    expect(await opened(page)).toMatchObject({ ...mine, signer_title: 'Bí thư' })
  })

  it('never get the days of one with those of the other, nor a name with the post of another', async () => {
    const page = await entered(number(203))
    const [one, two] = [await opened(page), await opened(page)]
    const other = { effective_on: '01/12/2026', signer: 'Lý Thường Khác', signer_title: 'Bí thư' }
    await editor.post(page, { ...one, ...other })
    const mine = { expires_on: '01/11/2026', signer_title: 'Phó Chủ tịch' }
    const asked = await chief.post(page, { ...two, ...mine })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Người khác vừa lưu ô này là “01/12/2026”')
    expect(asked.body).toContain('Người khác vừa lưu ô này là “Lý Thường Khác”')
    expect(asked.body).toContain('href="#facts-effective_on"')
    expect(formFields(asked.body, page)).toMatchObject({
      ...{ ...mine, effective_on: '', signer: 'Trần Mẫu' },
    })
    expect(await opened(page)).toMatchObject({ ...other, expires_on: '' })
  })

  it('are not asked when both typed the same, and who typed nothing takes nothing back', async () => {
    const page = await entered(number(204))
    const [one, two, three] = [await opened(page), await opened(page), await opened(page)]
    await editor.post(page, { ...one, title: 'Trích yếu mới' })
    const alike = await chief.post(page, { ...two, title: 'Trích yếu mới' })
    expect(alike.headers.location).toBe(`${page}?xong=luu`)
    const nothing = await chief.post(page, three)
    expect([nothing.statusCode, formFields(nothing.body, page)['title']]).toEqual([
      422,
      'Trích yếu mới',
    ])
    expect(await eventsOf(page)).toHaveLength(2)
  })

  it('lose nothing when it was published meanwhile: why it is corrected is asked, and who may not is told', async () => {
    const page = await entered(number(205))
    const form = await opened(page)
    const typed = { ...form, title: 'Gõ cả buổi' }
    await publish(page)
    const refused = await editor.post(page, typed)
    expect(refused.body).toContain('chỉ người có quyền công bố đính chính được')
    expect(formFields(refused.body, page)).toMatchObject({ title: 'Gõ cả buổi' })
    const asked = await chief.post(page, typed)
    expect([asked.statusCode, asked.body.includes('href="#facts-reason"')]).toEqual([422, true])
    const shown = formFields(asked.body, page)
    expect(shown).toMatchObject({ title: 'Gõ cả buổi' })
    // A correction that somebody else makes now stays too, and each event names what its officer changed.
    const other = {
      ...(await opened(page, chief)),
      effective_on: '02/09/2026',
      reason: 'Thiếu ngày',
    }
    expect((await chief.post(page, other)).statusCode).toBe(303)
    const saved = await chief.post(page, { ...shown, reason: 'Gõ sai' })
    expect(saved.headers.location).toBe(`${page}?xong=sua-chung`)
    const kept = { title: 'Gõ cả buổi', effective_on: '02/09/2026' }
    expect(await opened(page, chief)).toMatchObject(kept)
    const [earlier, last] = (await eventsOf(page)).slice(-2)
    expect(earlier).toMatchObject({ data: { fields: ['effectiveOn'], reason: 'Thiếu ngày' } })
    expect(last).toMatchObject({
      ...{ type: 'document.corrected', corrects_event_id: earlier?.id },
      data: { fields: ['title'], reason: 'Gõ sai' },
    })
  })

  it('are asked of the number and the signer that would be kept, not of those that one typed', async () => {
    await entered({ ...number(206), issuer: 'UBND phường' })
    const page = await entered({ ...number(207) })
    const [one, two] = [await opened(page), await opened(page)]
    await editor.post(page, { ...one, issuer: 'UBND phường' })
    const asked = await chief.post(page, { ...two, ...number(206) })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Kho đã có văn bản của cơ quan này')
    expect(formFields(asked.body, page)).toMatchObject({ ...number(206), issuer: 'UBND phường' })
    expect(await htmlFindings(asked.body)).toEqual([])
  })
})

describe('two who note of which procedures a document sets the fees', () => {
  /** Another procedure, with the text of the town's. */
  const publishAs = async (code: string) => {
    const { db, siteId } = town.world
    const registered = await registerProcedure({ db }, siteId, {
      ...{ code, slug: `thu-tuc-${code.slice(-1)}`, field: 'thu', lifeEvents: [], level: 'ward' },
      ...{ audiences: ['person'], position: 2, competentFrom: plainDate('2026-01-01') },
      competences: [],
    })
    const id = registered.ok ? registered.value.procedureId : 0
    await sql`insert into procedure_version overriding system value select (jsonb_populate_record(v, jsonb_build_object(
      'id', ${1000 + id}::int, 'procedure_id', ${id}::int, 'publication_id', gen_random_uuid()))).*
      from procedure_version v join procedure p on p.id = v.procedure_id and p.code = '1.000001'`.execute(
      db,
    )
  }
  const codesOf = (fields: Readonly<Record<string, string>>) => (fields['codes'] ?? '').split(', ')

  it('keep what each added and lose what either took out; the second is told', async () => {
    for (const code of ['1.000007', '1.000008', '1.000009']) await publishAs(code)
    const page = await entered(number(209))
    const action = `${page}/phi-le-phi`
    const fees = async () => formFields((await editor.get(page)).body, action)
    await editor.post(action, { ...(await fees()), codes: '1.000001, 1.000007' })
    const [one, two] = [await fees(), await fees()]
    const first = await editor.post(action, { ...one, codes: '1.000007 1.000008' })
    expect(first.headers.location).toBe(`${page}?xong=phi-le-phi`)
    // Refused first, for a code that nobody knows: what was shown at the beginning stays the beginning.
    const refused = await chief.post(action, { ...two, codes: '1.000001, 1.9 1.000007, 2.8' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Không có thủ tục nào mang mã sau: 1.9, 2.8')
    const typed = { ...formFields(refused.body, action), codes: '1.000001, 1.000007, 1.000009' }
    const second = await chief.post(action, typed)
    const both = `${page}?xong=phi-le-phi-chung`
    expect(second.headers.location).toBe(`${both}&them=1.000008&bot=1.000001`)
    const told = (await chief.get(second.headers.location ?? '')).body
    expect(told).toContain('Đã lưu mục Phí, lệ phí')
    expect(told).toContain('phần của họ. Họ đã thêm thủ tục: 1.000008. Họ đã bỏ thủ tục: 1.000001.')
    expect(told).not.toContain('Đã lưu văn bản')
    expect(await htmlFindings(told)).toEqual([])
    const madeUp = (await chief.get(`${both}&them=Tin+xấu,1.000008`)).body
    expect(madeUp).toContain('Họ đã thêm thủ tục: 1.000008.')
    const history = (await chief.get(`${page}/lich-su`)).body
    for (const change of [
      'Thêm thủ tục: 1.000001, 1.000007.',
      'Thêm thủ tục: 1.000008. Bỏ thủ tục: 1.000001.',
      'Thêm thủ tục: 1.000009.',
    ])
      expect(history).toContain(change)
    expect(await htmlFindings(history)).toEqual([])
    expect(codesOf(await fees())).toEqual(['1.000007', '1.000008', '1.000009'])
    // The second takes out what the first took out already: what the first put in is shown to him too.
    const [third, fourth] = [await fees(), await fees()]
    await editor.post(action, { ...third, codes: '1.000001, 1.000008, 1.000009' })
    const overtaken = await chief.post(action, { ...fourth, codes: '1.000008, 1.000009' })
    expect(overtaken.headers.location).toBe(`${both}&them=1.000001&bot=`)
    expect(codesOf(await fees())).toEqual(['1.000001', '1.000008', '1.000009'])
    const fifth = await fees()
    await editor.post(action, { ...fifth, codes: '1.000009' })
    const stale = await chief.post(action, fifth)
    expect(stale.headers.location).toBe(`${both}&them=&bot=1.000001%2C1.000008`)
    expect(codesOf(await fees())).toEqual(['1.000009'])
    const nothing = await chief.post(action, await fees())
    expect([nothing.statusCode, nothing.body.includes('Không có gì thay đổi')]).toEqual([422, true])
  })
})
