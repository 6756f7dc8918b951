import { expect, test } from 'vitest'
import { proposeResult, requestWithdrawal } from '#features/dossiers'
import { testDatabase } from '#test/support/database.ts'
import { by, done } from '#test/support/dossier-acts.ts'
import { dossierForms, FEE, PROPOSAL, RESULT } from '#test/support/dossier-forms.ts'
import { APPLICANT, at, dossierWorld, submitted } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { ACT_SLUGS } from '../work-addresses.ts'

const db = await testDatabase()
const world = await dossierWorld(db, { content: { fees: [FEE] } })
const { act, addressOf, factsOf, openForm, send, stateOf, withSpecialist } = await dossierForms(
  world,
  ACT_SLUGS,
)
const MONDAY = '2026-10-05T08:00:00+07:00'

const SUPPLEMENT = {
  reason: 'paper_missing',
  reason_text_paper_missing: 'Chưa có bản sao giấy khai sinh',
  ...{ paper_1_name: 'Bản sao giấy khai sinh', paper_1_certified: '1' },
  guidance: 'Chứng thực bản sao tại phường rồi mang đến quầy',
}

test('a refusal tells everything that is missing at once, by field, and keeps what was typed', async () => {
  at(world, MONDAY)
  const { dossierId: id } = await submitted(world)
  const answer = await send('counter', id, 'refuse', {
    reason: ['not_competent', 'other'],
    ...{ reason_text_not_competent: 'Thuộc thẩm quyền của phường khác', reason_text_other: 'ngắn' },
    guidance: '',
  })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('href="#reason_text_other"')
  expect(answer.body).toContain('href="#guidance"')
  expect(answer.body).toContain('Thuộc thẩm quyền của phường khác</textarea>')
  expect(await htmlFindings(answer.body)).toEqual([])
  expect(await stateOf(id)).toBe('submitted')
  await act('counter', id, 'refuse', {
    reason: 'not_competent',
    reason_text_not_competent: 'Thuộc thẩm quyền của phường khác',
    guidance: 'Nộp tại Bộ phận Một cửa phường 14',
  })
  expect(await stateOf(id)).toBe('not_received')
})

test('a refusal without a reason, or with one that is not listed, is impossible', async () => {
  at(world, MONDAY)
  const { dossierId: id } = await submitted(world)
  const guidance = 'Nộp tại Bộ phận Một cửa phường 14'
  const none = await send('counter', id, 'refuse', { guidance })
  expect(none.body).toContain('Chưa nêu lý do.')
  const unknown = { reason: 'because', reason_text_because: 'Vì tôi muốn như vậy', guidance }
  const odd = await send('counter', id, 'refuse', unknown)
  expect(odd.body).toContain('Lý do không có trong danh mục')
  expect(await stateOf(id)).toBe('submitted')
})

test('a supplement is asked with papers and guidance, received at the counter, and never asked again', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  const empty = await send('specialist', id, 'request_supplement', {
    ...SUPPLEMENT,
    paper_1_name: '',
  })
  expect(empty.body).toContain('Chưa nêu giấy tờ cần bổ sung.')
  const odd = { ...SUPPLEMENT, paper_1_certified: 'một' }
  expect((await send('specialist', id, 'request_supplement', odd)).body).toContain(
    'Số bản phải là số từ 0 đến 99.',
  )
  await act('specialist', id, 'request_supplement', SUPPLEMENT)
  expect(await stateOf(id)).toBe('awaiting_supplement')
  at(world, '2026-10-06T08:00:00+07:00')
  await act('counter', id, 'receive_supplement', { paper_1_certified: '1', note: '' })
  const papers = await db
    .selectFrom('dossier_paper')
    .select(['name', 'certified_copies'])
    .where('dossier_id', '=', id)
    .orderBy('position')
    .execute()
  expect(papers.at(-1)).toEqual({ name: 'Bản sao giấy khai sinh', certified_copies: 1 })
  const again = await send('specialist', id, 'request_supplement', SUPPLEMENT)
  expect(again.body).toContain('Quy định chỉ cho phép một lần')
})

test('a pause for payment ends with the fee paid, and the due date moves by the time it stood', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  await act('specialist', id, 'pause_for_payment', { reason: 'Nộp lệ phí trước khi cấp' })
  expect(await stateOf(id)).toBe('awaiting_payment')
  at(world, '2026-10-07T08:00:00+07:00')
  const form = await openForm('specialist', id, 'resume')
  expect(form.body).toContain('Người nộp đã thực hiện')
  await act('specialist', id, 'resume', { fee_paid: 'co' })
  const facts = await factsOf(id)
  expect(facts.dossier.feePaidAt).not.toBeNull()
  expect(facts.dossier.dueAt).toEqual(new Date('2026-10-12T17:00:00+07:00'))
})

test('a late dossier cannot be finished before its apology: the form leads there, and a sent result is not taken', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  await done(
    proposeResult(world, {
      ...by(world, 'specialist', id),
      outcome: 'granted',
      summary: PROPOSAL.summary,
    }),
  )
  await act('leader', id, 'approve')
  at(world, '2026-10-12T08:00:00+07:00')
  const form = await openForm('leader', id, 'resolve')
  expect(form.body).toContain('Phải có văn bản xin lỗi và hẹn lại trước khi ban hành kết quả.')
  expect(form.body).toContain(`href="${addressOf(id, 'apologise')}"`)
  expect(form.body).not.toContain('name="number"')
  expect(await htmlFindings(form.body)).toEqual([])
  const sent = await send('leader', id, 'resolve', RESULT)
  expect([sent.statusCode, await stateOf(id)]).toEqual([422, 'in_progress'])
  const ward = String(world.unit('ward'))
  const apology = {
    reason: 'Chờ xác minh nơi cư trú',
    signer_post: 'Chủ tịch',
    delaying_unit: ward,
  }
  const early = await send('leader', id, 'apologise', { ...apology, new_date: '01/10/2026' })
  expect(early.body).toContain('Ngày hẹn lại phải sau ngày hẹn trả')
  await act('leader', id, 'apologise', { ...apology, new_date: '13/10/2026' })
  await act('leader', id, 'resolve', { ...RESULT, issued_on: '12/10/2026' })
  expect(await stateOf(id)).toBe('resolved')
})

test('a due date is put off once, before it has passed, by sixty days at most', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  const reason = 'Cần thẩm định thực địa thêm'
  const answers = [
    ['32/13/2026', 'Ngày chưa đúng'],
    ['08/10/2026', 'Ngày mới phải sau ngày hẹn trả'],
    ['08/01/2027', 'Chỉ được gia hạn tối đa 60 ngày'],
  ] as const
  for (const [to, text] of answers)
    expect((await send('head', id, 'extend', { to, reason })).body).toContain(text)
  await act('head', id, 'extend', { to: '15/10/2026', reason })
  const again = await send('head', id, 'extend', { to: '20/10/2026', reason })
  expect(again.body).toContain('Hồ sơ này đã gia hạn một lần')
})

test('a correction needs another head, and keeps what was there', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  const wish = { field: 'phone', value: '0987 654 321', correction_reason: 'typing_error' }
  const own = await send('head', id, 'correct', { ...wish, approver: world.officer('head').id })
  expect(own.body).toContain('Đính chính cần trưởng đơn vị hoặc lãnh đạo khác duyệt.')
  const wrong = { ...wish, value: '12', approver: world.officer('leader').id }
  expect((await send('head', id, 'correct', wrong)).body).toContain('Nội dung mới không đúng dạng.')
  await act('head', id, 'correct', { ...wish, approver: world.officer('leader').id })
  const kept = await db
    .selectFrom('dossier_correction')
    .select(['old_value', 'new_value'])
    .where('dossier_id', '=', id)
    .execute()
  expect(kept).toEqual([{ old_value: '0912345678', new_value: '0987654321' }])
})

test('nobody learns by a correction what another ward’s applicant has given', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  for (const value of ['0912345678', '0900000000', 'x']) {
    const answer = await send('stranger', id, 'correct', {
      ...{ field: 'phone', value, correction_reason: 'typing_error' },
      approver: world.officer('leader').id,
    })
    expect(answer.statusCode).toBe(404)
  }
})

test('the stop that the applicant asked for is confirmed with what becomes of money paid', async () => {
  at(world, MONDAY)
  const id = await withSpecialist()
  await done(
    requestWithdrawal(world, {
      ...{ siteId: world.siteId, actor: { kind: 'visitor' }, reason: 'Không còn nhu cầu nữa' },
      applicant: { dossierId: id, proof: APPLICANT.phone },
    }),
  )
  expect((await send('head', id, 'confirm_stop', { settlement: '' })).body).toContain(
    'Cần nêu cách xử lý khoản tiền đã nộp.',
  )
  await act('head', id, 'confirm_stop', { settlement: 'Chưa nộp khoản nào' })
  expect(await stateOf(id)).toBe('stopped')
})
