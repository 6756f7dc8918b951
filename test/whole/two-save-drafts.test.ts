/** Two officers who save the same draft for comment at once: what each typed stays, and what both typed is asked. */
import { describe, expect, it } from 'vitest'
import { openConsultation } from '#features/documents'
import { DRAFT, preparedConsultation } from '#test/support/consultations.ts'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { need } from '#test/support/town.ts'
import { DESK, openConsultations } from './consultation-desk.ts'

const { town, editor, chief, eventsOf } = await openConsultations()

async function prepared(draftText?: string) {
  const id = await preparedConsultation(town, draftText === undefined ? {} : { draftText })
  const page = `${DESK}/${id}`
  const opened = async () => formFields((await editor.get(page)).body, page)
  return { id, page, opened }
}

const linesOf = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => `Điều ${String(at + 1)}. ${word} `.repeat(20)).join('\n')

describe('two who save a draft', () => {
  it('keep what each changed, and the second is told', async () => {
    const { id, page, opened } = await prepared()
    const [one, two, three] = [await opened(), await opened(), await opened()]
    const first = await editor.post(page, { ...one, agency: 'Phòng Tư pháp' })
    expect(first.headers.location).toBe(`${page}?xong=luu`)
    const second = await chief.post(page, { ...two, draft_text: `${DRAFT}\n3. Trừ xe cứu thương.` })
    expect(second.headers.location).toBe(`${page}?xong=sua-chung`)
    const told = await chief.get(second.headers.location ?? '')
    expect(told.body).toContain('Bản vừa lưu có cả phần của bạn và phần của họ')
    expect(await htmlFindings(told.body)).toEqual([])
    // The third changes neither of the two.
    expect((await editor.post(page, { ...three, working_days: '20' })).statusCode).toBe(303)
    expect(await opened()).toMatchObject({
      ...{ agency: 'Phòng Tư pháp', working_days: '20' },
      draft_text: `${DRAFT}\n3. Trừ xe cứu thương.`,
    })
    expect((await eventsOf(id)).map(({ type, data }) => [type, data])).toMatchObject([
      ['consultation.drafted', { revision: 1 }],
      ['consultation.changed', { revision: 2 }],
      ['consultation.changed', { revision: 3 }],
      ['consultation.changed', { revision: 4 }],
    ])
  })

  it('in the very same moment keep what each changed too', async () => {
    const { page, opened } = await prepared()
    const form = await opened()
    const saved = await Promise.all([
      editor.post(page, { ...form, agency: 'Phòng Tư pháp' }),
      chief.post(page, { ...form, working_days: '20' }),
    ])
    expect(saved.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    expect(await opened()).toMatchObject({ agency: 'Phòng Tư pháp', working_days: '20' })
  })

  it('are asked where both changed the same field: with what the other saved, and all that was typed', async () => {
    const { id, page, opened } = await prepared()
    const [one, two] = [await opened(), await opened()]
    await editor.post(page, { ...one, agency: 'Phòng Tư pháp', working_days: '15' })
    const asked = await chief.post(page, { ...two, agency: 'Sở Tư pháp', summary: 'Gõ cả buổi.' })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Người khác vừa lưu ô này là “Phòng Tư pháp”')
    expect(asked.body).toContain('href="#agency"')
    expect(asked.body).not.toContain('href="#working_days"')
    expect(await htmlFindings(asked.body)).toEqual([])
    expect(await opened()).toMatchObject({ agency: 'Phòng Tư pháp', summary: 'Vì sao.' })
    expect(await eventsOf(id)).toHaveLength(2)
    const shown = formFields(asked.body, page)
    expect(shown).toMatchObject({
      agency: 'Sở Tư pháp',
      summary: 'Gõ cả buổi.',
      working_days: '15',
    })
    expect((await chief.post(page, shown)).headers.location).toBe(`${page}?xong=luu`)
    expect(await opened()).toMatchObject({ agency: 'Sở Tư pháp', working_days: '15' })
  })

  it('are shown where two texts differ, and the second saves knowingly; a third in between asks anew', async () => {
    const { page, opened } = await prepared()
    const [one, two] = [await opened(), await opened()]
    await editor.post(page, { ...one, draft_text: DRAFT.replace('trong hẻm', 'trong hẻm cụt') })
    const mine = `${DRAFT}\n3. Trừ xe cứu thương.`
    const asked = await chief.post(page, { ...two, draft_text: mine })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Người khác vừa lưu nội dung khác')
    expect(asked.body).toMatch(/<del[^>]*>[^<]*cụt<\/del>/)
    expect(asked.body).toMatch(/<ins[^>]*>3\. Trừ xe cứu thương\.<\/ins>/)
    expect(await htmlFindings(asked.body)).toEqual([])
    const shown = formFields(asked.body, page)
    expect(shown['draft_text']).toBe(mine)
    const between = DRAFT.replace('đường lớn', 'quốc lộ')
    expect((await editor.post(page, { ...(await opened()), draft_text: between })).statusCode).toBe(
      303,
    )
    const again = await chief.post(page, shown)
    expect([again.statusCode, again.body.includes('quốc</del>')]).toEqual([422, true])
    expect((await chief.post(page, formFields(again.body, page))).statusCode).toBe(303)
    expect(await opened()).toMatchObject({ draft_text: mine })
  })

  it('are not asked about empty lines, nor when both typed the same', async () => {
    const { page, opened } = await prepared()
    const [one, two, three] = [await opened(), await opened(), await opened()]
    const text = `${DRAFT}\n3. Trừ xe cứu thương.`
    await editor.post(page, { ...one, draft_text: text })
    expect((await chief.post(page, { ...two, draft_text: text })).statusCode).toBe(303)
    const spaced = text.replaceAll('\n', '\n\n')
    expect((await chief.post(page, { ...three, draft_text: spaced })).statusCode).toBe(303)
    expect(await opened()).toMatchObject({ draft_text: spaced })
  })

  it('of the longest draft send it once', async () => {
    const text = linesOf(290, 'Đường phố, lòng đường').slice(0, 149_000)
    const { page, opened } = await prepared(text)
    const form = await opened()
    expect((form['began'] ?? '').length).toBeLessThan(500)
    const other = await editor.post(page, { ...form, title: 'Dự thảo dài' })
    expect(other.statusCode).toBe(303)
    const mine = await chief.post(page, {
      ...form,
      draft_text: text.replace('Điều 7.', 'Điều bảy.'),
    })
    expect(mine.headers.location).toBe(`${page}?xong=sua-chung`)
    expect(await opened()).toMatchObject({ title: 'Dự thảo dài' })
  })

  it('lose nothing when it was opened meanwhile: what was typed is there to be copied', async () => {
    const { id, page, opened } = await prepared()
    const form = await opened()
    const officerId = town.world.officer('chief').id
    const { siteId } = town.world
    need(await openConsultation(town.world, { siteId, consultationId: id, officerId, seen: 1 }))
    const typed = { ...form, summary: 'Gõ cả buổi.', draft_text: `${DRAFT}\n3. Trừ xe.` }
    const late = await editor.post(page, typed)
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('nội dung không sửa được nữa')
    expect(late.body).toContain('Những gì bạn vừa gõ')
    expect(late.body).toContain('Gõ cả buổi.')
    expect(late.body).toContain('3. Trừ xe.')
    expect(late.body).not.toContain('name="agency"')
    expect(await htmlFindings(late.body)).toEqual([])
    expect((await eventsOf(id)).at(-1)?.type).toBe('consultation.opened')
  })

  it('of which one says not how it began, as a program, take what it says', async () => {
    const { page, opened } = await prepared()
    const { began: _, ...form } = await opened()
    await editor.post(page, { ...form, agency: 'Phòng Tư pháp' })
    expect((await chief.post(page, { ...form, agency: 'Sở Tư pháp' })).statusCode).toBe(303)
    expect(await opened()).toMatchObject({ agency: 'Sở Tư pháp' })
  })
})
