import { expect, test } from 'vitest'
import {
  apologise,
  confirmStop,
  extend,
  pauseForOtherAgency,
  refuse,
  resume,
  returnResult,
  stop,
  takeIn,
} from '#features/dossiers'
import { dossiersFeature } from '#features/dossiers/plugin'
import { plainDate } from '#kernel/plain-date.ts'
import { testDatabase } from '#test/support/database.ts'
import { by, done } from '#test/support/dossier-acts.ts'
import { APPLICANT, at, dossierWorld, received, submitted } from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { askPassport, broughtToWork, issued } from '#test/support/tracked-dossier.ts'
import { paperLink } from '../../use-cases/paper-link.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await featureServer({
  db,
  clock: world.clock,
  features: deps => [dossiersFeature(deps)],
})

const MONDAY = '2026-10-05T08:00:00+07:00'

async function sent(more: Parameters<typeof submitted>[1] = {}) {
  at(world, MONDAY)
  const receipt = await submitted(world, more)
  return { ...receipt, token: await linkTo(receipt.dossierId) }
}

/** The token that messages and papers carry; it outlives a look-up. */
const linkTo = (dossierId: string) =>
  paperLink({ ...world, keys: site.deps.keys }, world.siteId, dossierId)

/** The words of the page, tags taken out. */
async function words(token: string, language = ''): Promise<string> {
  const { statusCode, body } = await site.openBrowser().get(`${language}/ho-so/theo-doi/${token}`)
  expect(statusCode).toBe(200)
  return body
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&')
}

test('a dossier just sent says who will take it in and by when, what was sent, and every step to come', async () => {
  const { token, code } = await sent()
  const text = await words(token)
  expect(text).toContain(`Hồ sơ ${code}`)
  expect(text).toMatch(
    /Đơn vị one-stop đang kiểm tra hồ sơ và sẽ trả lời bạn chậm nhất lúc .*06\/10\/2026/,
  )
  expect(text).toContain('to-khai.pdf')
  expect(text).toContain('100 kB')
  expect(text).toMatch(/[0-9a-f]{64}/)
  expect(text).toMatch(/Tiếp nhận .*Thẩm tra .*Ký duyệt .*Trả kết quả/)
  expect(text).toContain('Ngày hẹn trả được tính từ khi hồ sơ được tiếp nhận.')
})

test('who is late to take it in is said to be, with the number to call', async () => {
  const { token } = await sent()
  at(world, '2026-10-06T17:01:00+07:00')
  const text = await words(token)
  expect(text).toContain('Đã quá hạn tiếp nhận')
  expect(text).toContain('02838412345')
})

test('at work the page tells the unit, the step, the due date and how it was counted, day by day', async () => {
  const { token, dossierId } = await sent()
  at(world, '2026-10-08T09:00:00+07:00')
  await broughtToWork(world, dossierId)
  const text = await words(token)
  expect(text).toContain('Đơn vị ward đang thực hiện bước “Thẩm tra”')
  expect(text).toContain(
    'Thời hạn giải quyết 3 ngày làm việc, tính từ khi tiếp nhận đủ hồ sơ lúc 09:00 08/10/2026.',
  )
  expect(text).toContain('Được tính: 3 ngày làm việc')
  expect(text).toContain('2 ngày – Nghỉ hằng tuần: không tính')
  expect(text).toContain('1 ngày – Ngày tiếp nhận: không tính')
  expect(text).toMatch(/Thứ Bảy, 10\/10\/2026 Không tính Nghỉ hằng tuần/)
  expect(text).toMatch(/13\/10\/2026 Tính Ngày làm việc thứ 3/)
  expect(text).toContain('Đơn vị one-stop, 09:00 08/10/2026 đến 09:00 08/10/2026')
})

test('the same page reads in English, and says nothing in Vietnamese but names', async () => {
  const { token, dossierId } = await sent()
  await broughtToWork(world, dossierId)
  const text = await words(token, '/en')
  expect(text).toContain('Unit ward is working on the step')
  expect(text).toContain('The time limit is 3 working days')
  expect(text).not.toMatch(/hồ sơ|ngày làm việc|Đơn vị/)
})

test('no officer is named, and the identity number, phone and e-mail of the applicant are not shown', async () => {
  const { token, dossierId } = await sent({ email: 'mot@example.vn' })
  await broughtToWork(world, dossierId)
  const text = await words(token)
  expect(text).not.toContain('Cán bộ ')
  for (const secret of [APPLICANT.identityNumber, APPLICANT.phone, 'mot@example.vn'])
    expect(text).not.toContain(secret)
})

test('a pause says what is waited for; afterwards the new due date stands with the old one and why', async () => {
  const { token, dossierId } = await sent()
  await broughtToWork(world, dossierId)
  at(world, '2026-10-06T09:00:00+07:00')
  const specialist = by(world, 'specialist', dossierId)
  const wait = { agency: 'Công an phường', reason: 'Xác minh nơi cư trú' }
  await done(pauseForOtherAgency(world, { ...specialist, ...wait }))
  const paused = await words(token)
  expect(paused).toContain('đang chờ ý kiến của cơ quan khác')
  expect(paused).toContain('Thời hạn đang tạm dừng')
  at(world, '2026-10-08T09:00:00+07:00')
  await done(resume(world, specialist))
  const text = await words(token)
  expect(text).toContain('Từ 17:00 08/10/2026 thành 17:00 12/10/2026')
  expect(text).toContain('Chờ ý kiến cơ quan khác (09:00 08/10/2026)')
  expect(text).toContain('Đang tạm dừng: không tính')
})

test('an extension and an apology are told with their reasons and new days', async () => {
  const { token, dossierId } = await sent()
  await broughtToWork(world, dossierId)
  const head = by(world, 'head', dossierId)
  await done(extend(world, { ...head, to: plainDate('2026-10-12'), reason: 'Cần xác minh thêm' }))
  const extended = await words(token)
  expect(extended).toContain('Gia hạn đến 12/10/2026')
  expect(extended).toContain('Cần xác minh thêm')
  at(world, '2026-10-13T09:00:00+07:00')
  expect(await words(token)).toContain('Hồ sơ đã quá hạn trả')
  const apology = { reason: 'Hồ sơ lưu bị thất lạc', newDate: plainDate('2026-10-16') }
  await done(apologise(world, { ...head, ...apology, signerPost: 'Chủ tịch' }))
  const text = await words(token)
  expect(text).toContain('xin lỗi bạn và hẹn trả kết quả ngày 16/10/2026')
  expect(text).toContain('Hẹn lại ngày 16/10/2026. Lý do: Hồ sơ lưu bị thất lạc')
})

test('a refusal gives its reasons and what can be done; the slip that exists then is linked, no other', async () => {
  const { token, dossierId } = await sent()
  const wish = {
    reasons: [{ code: 'not_competent', text: 'Thuộc thẩm quyền của phường khác' }],
    guidance: 'Nộp tại Ủy ban nhân dân phường nơi cư trú',
  }
  await done(refuse(world, { ...by(world, 'counter', dossierId), ...wish }))
  const { body } = await site.openBrowser().get(`/ho-so/theo-doi/${token}`)
  expect(body).toContain('Không thuộc thẩm quyền giải quyết: Thuộc thẩm quyền của phường khác')
  expect(body).toContain('Nộp tại Ủy ban nhân dân phường nơi cư trú')
  const slips = [...body.matchAll(/\/phieu\/([a-z-]+)"/g)].map(match => match[1])
  expect(slips).toEqual(['tu-choi'])
  for (const slip of slips) {
    const page = await site.openBrowser().get(`/ho-so/theo-doi/${token}/phieu/${slip}`)
    expect(page.statusCode).toBe(200)
  }
})

test('a dossier stopped by the agency and one stopped at wish say why, and end there', async () => {
  const { token, dossierId } = await sent()
  await broughtToWork(world, dossierId)
  const wish = {
    reasons: [{ code: 'conditions_ended', text: 'Thửa đất đã chuyển nhượng' }],
    guidance: 'Người nhận chuyển nhượng nộp hồ sơ mới',
  }
  await done(stop(world, { ...by(world, 'head', dossierId), ...wish }))
  const text = await words(token)
  expect(text).toContain('Vì sao dừng giải quyết')
  expect(text).toContain('Thửa đất đã chuyển nhượng')
  expect(text).not.toContain('Ký duyệt')
})

test('a walk-in lists the papers that were handed in, by their form', async () => {
  at(world, MONDAY)
  const id = await received(world)
  const text = await words(await linkTo(id))
  expect(text).toContain('Bạn nộp hồ sơ tại quầy')
  expect(text).toContain('Tờ khai 1 bản chính')
})

test('a result says what was decided, its number and signer, and where to collect it; then that it was handed over', async () => {
  const { token, dossierId } = await sent()
  await broughtToWork(world, dossierId)
  await issued(world, dossierId)
  const ready = await words(token)
  expect(ready).toContain('Mời bạn đến Đơn vị one-stop, 1 Đường Thử')
  expect(ready).toContain('12/GCN')
  expect(ready).toContain('Trần Thị Ký, Chủ tịch')
  expect(ready).not.toContain('Tải kết quả')
  expect(ready).not.toContain('Đánh giá việc trả kết quả')
  const handing = { way: 'counter', receivedBy: 'Nguyễn Thị Thử' } as const
  await done(returnResult(world, { ...by(world, 'counter', dossierId), ...handing }))
  const text = await words(token)
  expect(text).toContain('Kết quả đã được trả')
  expect(text).toContain('Đánh giá việc trả kết quả')
})

test('what is asked stands on the page: papers, reasons, guidance and until when', async () => {
  const { token, dossierId } = await sent()
  await askPassport(world, dossierId, 'counter')
  const text = await words(token)
  expect(text).toContain('Bạn cần bổ sung hồ sơ, chậm nhất hết ngày 12/10/2026')
  expect(text).toContain('Hộ chiếu (1 bản chụp)')
  expect(text).toContain('Thiếu giấy tờ: Thiếu bản sao hộ chiếu')
  expect(text).toContain('Chụp trang có ảnh rồi gửi lại tại đây')
  expect(text).toContain('thời hạn chưa bắt đầu tính')
  at(world, '2026-10-13T08:00:00+07:00')
  expect(await words(token)).toContain('Đã hết hạn bổ sung ngày 12/10/2026')
})

test('programs get state, steps and due date with its account, and nothing about the person', async () => {
  const { code, dossierId } = await sent()
  await broughtToWork(world, dossierId)
  const answer = await site
    .openBrowser()
    .get(`/api/v1/dossiers/${code}?proof=${APPLICANT.identityNumber}`)
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    code,
    state: 'in_progress',
    state_number: 4,
    received: '2026-10-05T08:00:00+07:00',
    due: '2026-10-08T17:00:00+07:00',
    late: false,
    asked_of_applicant: null,
    steps: [
      { key: 'receive', unit: { vi: 'Đơn vị one-stop' }, outcome: 'forwarded' },
      { key: 'examine', unit: { vi: 'Đơn vị ward' }, closed: null },
      { key: 'sign', given: null },
    ],
  })
  expect(answer.json<{ due_trace: unknown[] }>().due_trace).toHaveLength(4)
  for (const secret of Object.values(APPLICANT)) expect(answer.body).not.toContain(secret)
})

test('an act that needs no officer any more leaves nothing to do on the page', async () => {
  const { token, dossierId } = await sent()
  await done(takeIn(world, by(world, 'counter', dossierId)))
  await site.openBrowser().post(`/ho-so/theo-doi/${token}/rut`, { reason: 'Không còn nhu cầu nữa' })
  const settlement = { settlement: 'Chưa thu khoản nào' }
  await done(confirmStop(world, { ...by(world, 'leader', dossierId), ...settlement }))
  const { body } = await site.openBrowser().get(`/ho-so/theo-doi/${token}`)
  expect(body).toContain('Theo đề nghị của người nộp: Không còn nhu cầu nữa')
  expect(body).not.toMatch(/\/(?:rut|bo-sung|ket-qua|cach-nhan)"/)
})
