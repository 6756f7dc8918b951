import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTS, forward, startStep } from '#features/dossiers'
import { testDatabase } from '#test/support/database.ts'
import { askSupplement, by, done } from '#test/support/dossier-acts.ts'
import { type Act, dossierForms, FEE, PROPOSAL, RESULT } from '#test/support/dossier-forms.ts'
import {
  at,
  dossierWorld,
  type OfficerName,
  received,
  submitted,
} from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { ACT_SLUGS } from '../work-addresses.ts'
import { ACT_SPECS } from './act.routes.ts'

const db = await testDatabase()
const world = await dossierWorld(db, { content: { fees: [FEE] } })
const { act, addressOf, browserOf, factsOf, openForm, stateOf, withSpecialist } =
  await dossierForms(world, ACT_SLUGS)
const MONDAY = '2026-10-05T08:00:00+07:00'

test('every act of an officer has one form; the hand-over has the counter’s page', () => {
  const forms = ACTS.filter(act => act !== 'return_result')
  expect(ACT_SPECS.map(spec => spec.act).toSorted()).toEqual(forms.toSorted())
})

test('a dossier goes from intake to the returned result by the forms alone', async () => {
  at(world, MONDAY)
  const { dossierId: id } = await submitted(world)
  await act('counter', id, 'take_in')
  await act('counter', id, 'forward', { officer: world.officer('specialist').id, note: 'Gấp' })
  await act('specialist', id, 'start')
  await act('specialist', id, 'propose', PROPOSAL)
  await act('leader', id, 'start')
  await act('leader', id, 'approve', { note: 'Đồng ý' })
  await act('leader', id, 'resolve', RESULT)
  const counter = await browserOf('counter')
  const fields = { way: 'counter', received_by: 'Nguyễn Thị Thử' }
  await counter.post(`/can-bo/quay/tra-ket-qua/${id}`, fields)
  expect(await stateOf(id)).toBe('returned')
})

test('each form says what the act does, is valid HTML in both languages, and shows what fits the dossier', async () => {
  at(world, MONDAY)
  const { dossierId: online } = await submitted(world)
  const id = await withSpecialist()
  const asked = (await submitted(world)).dossierId
  await askSupplement(world, asked)
  const forms: readonly (readonly [OfficerName, string, Act, string])[] = [
    ['counter', online, 'take_in', 'Thời hạn giải quyết tính từ lúc này'],
    ['counter', online, 'refuse', 'Không thuộc thẩm quyền giải quyết'],
    ['counter', online, 'request_supplement', 'Chỉ được yêu cầu một lần'],
    ['counter', asked, 'receive_supplement', 'Bản sao giấy khai sinh (Bản chứng thực: 1)'],
    ['specialist', id, 'forward', 'Bước tiếp theo: “Ký duyệt” tại ward.'],
    ['specialist', id, 'send_back', 'Hồ sơ trở về bước “Tiếp nhận”'],
    ['colleague', id, 'take_over', 'Bạn trở thành người giữ hồ sơ'],
    ['head', id, 'assign', 'Cán bộ colleague (Chức vụ colleague)'],
    ['specialist', id, 'pause_for_payment', 'nghĩa vụ tài chính'],
    ['specialist', id, 'pause_for_other_agency', 'Cơ quan được hỏi'],
    ['specialist', id, 'propose', 'Cán bộ leader (Chức vụ leader)'],
    ['head', id, 'extend', 'Ngày hẹn trả hiện nay: 17:00 08/10/2026.'],
    ['head', id, 'apologise', 'value="Chức vụ head"'],
    ['head', id, 'stop', 'Không còn điều kiện để giải quyết'],
    ['counter', id, 'correct', 'Cán bộ head (Chức vụ head)'],
  ]
  for (const [name, dossier, what, text] of forms) {
    const { statusCode, body } = await openForm(name, dossier, what)
    expect([what, statusCode]).toEqual([what, 200])
    expect(body, what).toContain(text)
    expect(await htmlFindings(body), what).toEqual([])
    const english = await (await browserOf(name)).get(`/en${addressOf(dossier, what)}`)
    expect(await htmlFindings(english.body), what).toEqual([])
  }
})

test('a form sent twice is done once, and the second answer is the first', async () => {
  at(world, MONDAY)
  const id = await received(world)
  const { ban } = await openForm('counter', id, 'forward')
  const counter = await browserOf('counter')
  for (let time = 0; time < 2; time += 1) {
    const answer = await counter.post(addressOf(id, 'forward'), { ban, officer: '', note: '' })
    expect(answer.headers.location).toBe(`/can-bo/ho-so/${id}?xong=chuyen-buoc`)
  }
  const facts = await factsOf(id)
  expect(facts.steps.map(step => step.stepKey)).toEqual(['receive', 'examine'])
})

test('a form that was opened before somebody else acted does nothing and says so', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await done(forward(world, by(world, 'counter', id)))
  const { ban } = await openForm('specialist', id, 'start')
  await done(startStep(world, by(world, 'colleague', id)))
  const answer = await (await browserOf('specialist')).post(addressOf(id, 'start'), { ban })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Có người vừa thao tác trên hồ sơ này')
  expect(await htmlFindings(answer.body)).toEqual([])
})

test('an act that is not open leads back to the dossier, which says why', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  const specialist = await browserOf('specialist')
  const answer = await specialist.get(addressOf(id, 'start'))
  expect(answer.headers.location).toBe(`/can-bo/ho-so/${id}?khong-mo=nhan-viec`)
  const { body } = await specialist.get(answer.headers.location ?? '')
  expect(body).toContain('Không làm được việc “Nhận việc” lúc này')
})

test('a signed result comes with its file, and a file that is none of the kinds is refused with the reason', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  await act('specialist', id, 'propose', PROPOSAL)
  await act('leader', id, 'approve')
  const { ban, body } = await openForm('leader', id, 'resolve')
  expect(body).toContain('value="Cán bộ leader"')
  const leader = await browserOf('leader')
  const form = (name: string, bytes: string) => {
    const data = new FormData()
    for (const [field, value] of Object.entries({ ...RESULT, ban })) data.set(field, value)
    data.set('file', new File([bytes], name))
    return data
  }
  const refused = await leader.upload(addressOf(id, 'resolve'), form('ket-qua.pdf', '<html>'))
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Tệp không phải PDF, JPG, PNG hoặc DOCX.')
  const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'
  const taken = await leader.upload(addressOf(id, 'resolve'), form('ket-qua.pdf', pdf))
  expect(taken.statusCode).toBe(303)
  const page = await (await browserOf('counter')).get(`/can-bo/ho-so/${id}`)
  expect(page.body).toContain('ket-qua.pdf')
})

test('whatever is sent to a form of an act is answered with a page that says what is wrong, and changes nothing', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  const before = await factsOf(id)
  const names = ['reason', 'guidance', 'note', 'officer', 'to', 'new_date', 'field', 'value', 'way']
  const fields = fc.dictionary(
    fc.constantFrom(
      ...names,
      'ban',
      'paper_1_name',
      'paper_1_originals',
      'delaying_unit',
      '__proto__',
    ),
    fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.constant('9'.repeat(5000))),
  )
  const officers = ['counter', 'specialist', 'head', 'leader'] as const
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ACT_SPECS.map(spec => spec.act)),
      fc.constantFrom(...officers),
      fields,
      async (what, name, sent) => {
        const answer = await (await browserOf(name)).post(addressOf(id, what), {
          ...sent,
          ban: 'x',
        })
        expect(answer.statusCode).toBeGreaterThanOrEqual(400)
        expect(answer.statusCode).toBeLessThan(500)
      },
    ),
    { numRuns: 60 },
  )
  expect(await factsOf(id)).toEqual(before)
})
