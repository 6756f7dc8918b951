/** The form of a campaign as officers make it: questions in two languages, and the place. */
import { beforeAll, expect, it, test } from 'vitest'
import { slotRows } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { addTestPlaces } from '#test/support/place-list.ts'
import type { TestFields } from '#test/support/test-browser.ts'
import { campaignForm, DESK, madeCampaign, openCampaignDesk } from './campaign-desk.ts'

const { town, head, reader } = await openCampaignDesk()
beforeAll(async () => {
  await addTestPlaces(town.world, [
    {
      ...{ code: 'YT-11', nameVi: 'Trạm y tế phường Thử', nameEn: 'Thu health station' },
      ...{ address: '9 Đường Tiêm', point: { latitude: 10.8, longitude: 106.7 } },
    },
  ])
})

const FORM = campaignForm({
  ...{ title_vi: 'Tiêm chủng mùa thu', title_en: 'Autumn shots', place: 'Nhà văn hóa' },
  ...{ opens_day: '01/10/2026', closes_day: '15/10/2026' },
  ...slotRows([{ day: '20/10/2026', from: '08:00', to: '09:00', capacity: '5' }]),
})

const made = (fields: TestFields) => madeCampaign(head, { ...FORM, ...fields })

test('questions are written in both languages; where the English is missing the Vietnamese stands, marked', async () => {
  const { desk, path } = await made({
    ...{ own_1_vi: 'Buổi nào?', own_1_en: 'Which half of the day?', own_1_kind: 'radio' },
    ...{ own_1_choice_1_vi: 'Buổi sáng', own_1_choice_1_en: 'Morning' },
    ...{ own_1_choice_2_vi: 'Buổi chiều', own_1_hint_vi: 'Chọn một buổi' },
    ...{ own_3_vi: 'Vì sao buổi chiều?', own_3_kind: 'long_text', own_3_if: '1:o2' },
    own_3_required: '1',
  })
  const { body } = await reader.get(`/en${path}/gui`)
  expect(body).toContain('Which half of the day?')
  expect(body).toMatch(/<div [^>]*lang="vi"[^>]*>Chọn một buổi/)
  expect(body).toMatch(/>\s*Morning\s*</)
  expect(body).toContain('<span lang="vi">Buổi chiều</span>')
  expect(body).toContain('<span lang="vi">Vì sao buổi chiều?</span>')
  expect(await htmlFindings(body)).toEqual([])
  const vietnamese = (await reader.get(`${path}/gui`)).body
  expect(vietnamese).not.toContain('Morning')
  expect(vietnamese).not.toContain('lang="vi">Buổi')
  const form = await head.get(desk)
  for (const typed of ['value="Buổi sáng"', 'value="Morning"', 'value="Which half of the day?"'])
    expect(form.body).toContain(typed)
  expect(form.body).toMatch(/<option value="1:o2" selected[^>]*>Buổi nào\? → Buổi chiều/)
  expect(await htmlFindings(form.body)).toEqual([])
})

it.each([
  [
    'a question in English only',
    { own_2_en: 'Allergies?' },
    'own_2_vi',
    'Nhập câu hỏi bằng tiếng Việt',
  ],
  [
    'a choice of one',
    { own_1_vi: 'Cỡ áo', own_1_kind: 'radio', own_1_choice_1_vi: 'S' },
    'own_1_choices',
    'Nhập từ 2 đến 20 lựa chọn',
  ],
  [
    'a condition whose question went',
    { own_2_vi: 'Vì sao?', own_2_if: '1:yes' },
    'own_2_if',
    'Câu trả lời này không còn nữa',
  ],
] as const)(
  '%s is refused beside its field, unfolded, and what was typed stays',
  async (_, fields, field, told) => {
    const { statusCode, body } = await head.post(`${DESK}/moi`, { ...FORM, ...fields })
    expect(statusCode).toBe(422)
    expect(body).toContain(`href="#${field}"`)
    expect(body).toMatch(new RegExp(`id="${field}-error"[\\s\\S]{0,200}${told}`))
    expect(body).toMatch(/<details class="govuk-details" open/)
    expect(body).toContain(Object.values(fields)[0])
    expect(await htmlFindings(body)).toEqual([])
  },
)

test('a place of the register is linked with the way there, in the reader’s language; a text stays a text', async () => {
  const { desk, path } = await made({ place: 'Trạm y tế phường Thử (YT-11)' })
  const page = await reader.get(path)
  expect(page.body).toMatch(/href="\/dia-diem\/tram-y-te-phuong-thu"[^>]*>\s*Trạm y tế phường Thử/)
  expect(page.body).toContain('9 Đường Tiêm')
  expect(page.body).toMatch(/to=10\.8%2C106\.7/)
  expect((await reader.get(`/en${path}`)).body).toContain('Thu health station')
  expect((await head.get(desk)).body).toContain('value="Trạm y tế phường Thử (YT-11)"')
  expect(await htmlFindings(page.body)).toEqual([])
  const other = await made({ place: 'Sân trường (cổng sau)' })
  expect((await reader.get(other.path)).body).toContain('Sân trường (cổng sau)')
})

test('the site map names each open place and each campaign, in the languages that it has', async () => {
  const { path } = await made({ title_vi: 'Lớp bơi', title_en: '' })
  const places = (await reader.get('/sitemap/dia-diem.xml')).body
  expect(places).toMatch(/<loc>[^<]*\/en\/dia-diem\/tram-y-te-phuong-thu<\/loc>/)
  const campaigns = async () => (await reader.get('/sitemap/dang-ky.xml')).body
  expect(await campaigns()).toMatch(new RegExp(`<loc>[^<]*[^n]${path}</loc>`))
  expect(await campaigns()).not.toContain(`/en${path}`)
  const { desk } = await made({ title_vi: 'Lớp vẽ' })
  expect(await campaigns()).toContain('/en/dang-ky/lop-ve</loc>')
  await head.post(`${desk}/huy`, { reason: 'Hết vắc xin' })
  expect(await campaigns()).not.toContain('/dang-ky/lop-ve<')
})
