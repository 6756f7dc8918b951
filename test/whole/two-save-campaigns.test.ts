/** Two officers who save the same campaign at once: what each typed stays, and what both typed is asked. */
import { describe, expect, it } from 'vitest'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestFields } from '#test/support/test-browser.ts'
import { campaignForm, DESK, madeCampaign, openCampaignDesk } from './campaign-desk.ts'

const { town, head, reader } = await openCampaignDesk()

const slot = (at: number, from: string, to: string) => ({
  ...{ [`slot_${String(at)}_day`]: '12/10/2026', [`slot_${String(at)}_from`]: from },
  ...{ [`slot_${String(at)}_to`]: to, [`slot_${String(at)}_capacity`]: '20' },
})
const question = (label: string) => ({ own_1_vi: label, own_1_kind: 'text' })

async function prepared() {
  const form = campaignForm({ ...slot(0, '8:00', '9:00'), ...question('Có dị ứng không?') })
  const { headers } = await head.post(`${DESK}/moi`, form)
  const page = (headers.location ?? '').replace(/\?.*$/, '')
  // A browser sends each box that is ticked.
  const opened = async (): Promise<TestFields> => ({
    ...formFields((await head.get(page)).body, page),
    usual: ['phone', 'email'],
  })
  return { page, opened }
}

describe('two who save a campaign', () => {
  it('keep what each changed, times and questions too, and the second is told', async () => {
    const { page, opened } = await prepared()
    const form = await opened()
    const first = await head.post(page, {
      ...form,
      title_vi: 'Tiêm cúm',
      ...question('Sốt không?'),
    })
    expect(first.headers.location).toBe(`${page}?xong=luu`)
    const second = await head.post(page, { ...form, ...slot(1, '9:00', '10:00') })
    expect(second.headers.location).toBe(`${page}?xong=sua-chung`)
    const told = await head.get(second.headers.location ?? '')
    expect(told.body).toContain('Bản vừa lưu có cả phần của bạn và phần của họ')
    expect(await htmlFindings(told.body)).toEqual([])
    expect((await head.post(page, { ...form, place: 'Nhà văn hóa' })).statusCode).toBe(303)
    expect(await opened()).toMatchObject({
      ...{ title_vi: 'Tiêm cúm', own_1_vi: 'Sốt không?', place: 'Nhà văn hóa' },
      ...{ slot_0_from: '08:00', slot_1_from: '09:00' },
    })
  })

  it('are asked where both changed the same, see the times of the other, and lose nothing typed', async () => {
    const { page, opened } = await prepared()
    const form = await opened()
    const one = { ...slot(1, '14:00', '15:00'), closes_day: '11/10/2026', about_vi: 'Miễn phí.' }
    await head.post(page, { ...form, ...one })
    const two = { ...slot(1, '10:00', '11:00'), closes_day: '10/10/2026', who_vi: 'Gõ cả buổi.' }
    const asked = await head.post(page, { ...form, ...two })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Người khác vừa lưu ô này là “11/10/2026”')
    expect(asked.body).toContain('href="#khung-gio"')
    expect(asked.body).toContain('Hạn đăng ký, ngày: Người khác vừa lưu')
    expect(asked.body).toContain('12/10/2026 14:00–15:00 (20)')
    expect(asked.body).not.toContain('href="#about_vi"')
    expect(await htmlFindings(asked.body)).toEqual([])
    expect(await opened()).toMatchObject({ who_vi: '', slot_1_from: '14:00' })
    const shown = { ...formFields(asked.body, page), usual: ['phone', 'email'] }
    expect(shown).toMatchObject({ ...two, about_vi: 'Miễn phí.' })
    expect((await head.post(page, shown)).headers.location).toBe(`${page}?xong=luu`)
    expect(await opened()).toMatchObject({
      ...{ slot_1_from: '10:00', closes_day: '10/10/2026' },
      ...{ about_vi: 'Miễn phí.', who_vi: 'Gõ cả buổi.' },
    })
  })

  it('of whom one takes a question away that the other changes are shown it, also in what is asked of everybody', async () => {
    const { page, opened } = await prepared()
    const form = await opened()
    await head.post(page, { ...form, ...question('Sốt không?'), usual: ['phone'], reminder: '0' })
    const gone = Object.fromEntries(
      Object.entries(form).filter(([name]) => !name.startsWith('own_1')),
    )
    const usual = ['phone', 'email', 'born_on']
    const asked = await head.post(page, { ...gone, usual })
    expect(asked.statusCode).toBe(422)
    for (const said of ['href="#own"', 'Sốt không?', 'href="#usual"', 'Số điện thoại'])
      expect(asked.body).toContain(said)
    expect(await htmlFindings(asked.body)).toEqual([])
  })

  it('whose questions are answered, or have choices, are not asked of what neither touched', async () => {
    const choices = { own_1_kind: 'radio', own_1_choice_1_vi: 'Có', own_1_choice_2_vi: 'Không' }
    const form = campaignForm({
      ...{ ...slot(0, '8:00', '9:00'), ...question('Có dị ứng không?'), ...choices },
      ...{ own_2_vi: 'Dị ứng gì?', own_2_kind: 'text', own_2_if: '1:o1' },
    })
    const { desk, path } = await madeCampaign(head, form)
    const opened = async (): Promise<TestFields> => ({
      ...formFields((await head.get(desk)).body, desk),
      usual: ['phone', 'email'],
    })
    const before = await opened()
    await head.post(desk, { ...before, own_1_hint_vi: 'Kể cả với trứng' })
    const saved = await head.post(desk, { ...before, title_vi: 'Tiêm cúm' })
    expect(saved.headers.location).toBe(`${desk}?xong=sua-chung`)
    const asked = (await reader.get(`${path}/gui`)).body
    const taken = /name="slot"[^>]*value="([0-9a-f-]{36})"/.exec(asked)?.[1] ?? ''
    const person = { slot: taken, name: 'An', phone: '0911222333', email: '', own_1: 'o2' }
    expect((await reader.post(`${path}/gui`, person)).statusCode).toBe(303)
    const after = await opened()
    await head.post(desk, { ...after, own_1_hint_vi: 'Kể cả với sữa' })
    const again = await head.post(desk, { ...after, about_vi: 'Miễn phí.' })
    expect(again.headers.location).toBe(`${desk}?xong=sua-chung`)
    expect(await opened()).toMatchObject({
      ...{ title_vi: 'Tiêm cúm', about_vi: 'Miễn phí.', own_1_hint_vi: 'Kể cả với sữa' },
    })
  })

  it('between whom a button of the rows is pressed are merged all the same', async () => {
    const { page, opened } = await prepared()
    const form = await opened()
    await head.post(page, { ...form, title_vi: 'Tiêm cúm' })
    const row = await head.post(page, { ...form, _rows: 'slots:add' })
    const step = { ...formFields(row.body, page), usual: ['phone', 'email'] }
    expect(step).toMatchObject({ title_vi: 'Tiêm chủng', began: form['began'] })
    const saved = await head.post(page, { ...step, place: 'Nhà văn hóa' })
    expect(saved.headers.location).toBe(`${page}?xong=sua-chung`)
    expect(await opened()).toMatchObject({ title_vi: 'Tiêm cúm', place: 'Nhà văn hóa' })
  })

  it('in the very same moment keep what each changed too; each save is an event as before', async () => {
    const { page, opened } = await prepared()
    const form = await opened()
    const saved = await Promise.all([
      head.post(page, { ...form, title_vi: 'Tiêm cúm' }),
      head.post(page, { ...form, place: 'Nhà văn hóa' }),
    ])
    expect(saved.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    expect(await opened()).toMatchObject({ title_vi: 'Tiêm cúm', place: 'Nhà văn hóa' })
    const events = await town.world.db
      .selectFrom('event')
      .select('type')
      .where('subject_id', '=', page.split('/').at(-1) ?? '')
      .orderBy('id')
      .execute()
    expect(events.map(({ type }) => type)).toEqual([
      ...['campaign.made', 'campaign.changed', 'campaign.changed'],
    ])
  })
})
