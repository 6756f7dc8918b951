import { beforeEach, describe, expect, test } from 'vitest'
import { trackByProof } from '#features/dossiers'
import { plainDate } from '#kernel/plain-date.ts'
import { runFeedOnce } from '#platform/events/feed.ts'
import { listMessages } from '#platform/mail/messages.ts'
import { testDatabase } from '#test/support/database.ts'
import {
  APPLICANT,
  dossierWorld,
  type OfficerName,
  submitted,
} from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { ratingsFeature } from '../plugin.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const { siteId } = world
const site = await featureServer({
  db,
  clock: world.clock,
  features: given => [ratingsFeature(given)],
  settings: { PUBLIC_URL: 'https://cong.example.vn' },
})
const { deps, openBrowser } = site
const consumers = ratingsFeature(deps).consumers ?? []
const as = (name: OfficerName) =>
  site.openBrowserOf(siteId, { kind: 'officer', id: world.officer(name).id })
const DESK = '/can-bo/danh-gia'
const ANSWER = {
  finding: 'waiting',
  answer: 'Chúng tôi xin lỗi. Từ tuần sau quầy mở thêm một bàn vào buổi sáng.',
}

async function ratedBadly(comment: string, email?: string) {
  const { code, dossierId } = await submitted(world, email === undefined ? {} : { email })
  const found = await trackByProof(world, { siteId, code, proof: APPLICANT.phone })
  const path = `/danh-gia/nop/${found?.token ?? ''}`
  await openBrowser().post(path, { score: '1', mat: '5', reasons: 'long_wait', comment })
  await runFeedOnce(db, consumers)
  const row = await db
    .selectFrom('rating_follow_up')
    .innerJoin('rating', 'rating.id', 'rating_id')
    .select('rating_follow_up.id')
    .where('comment', '=', comment)
    .executeTakeFirstOrThrow()
  return { code, dossierId, path, task: `${DESK}/viec/${row.id}`, id: row.id }
}

describe('a bad rating', () => {
  test('opens a task for the head of the unit and for its leader, and for nobody of another unit', async () => {
    const { task } = await ratedBadly('Chờ hai tiếng')
    for (const name of ['head', 'leader'] as const) {
      const browser = await as(name)
      expect((await browser.get(DESK)).body).toContain(task)
      expect((await browser.get(task)).body).toContain('Chờ hai tiếng')
    }
    const stranger = await as('stranger')
    expect((await stranger.get(DESK)).body).not.toContain(task)
    expect((await stranger.get(task)).statusCode).toBe(404)
    expect((await stranger.post(task, ANSWER)).statusCode).toBe(404)
    for (const name of ['counter', 'specialist', 'administrator'] as const)
      expect((await (await as(name)).get(task)).statusCode).toBe(403)
  })

  test('opens one task, also when it is changed and is still bad; one that is changed for good says so', async () => {
    const { path, task } = await ratedBadly('Mới đầu rất tệ')
    await openBrowser().post(path, { score: '2', mat: '5', comment: 'Mới đầu rất tệ' })
    const tasks = await db
      .selectFrom('rating_follow_up')
      .innerJoin('rating', 'rating.id', 'rating_id')
      .select('rating.id')
      .where('comment', '=', 'Mới đầu rất tệ')
      .execute()
    expect(tasks).toHaveLength(1)
    await openBrowser().post(path, { score: '4', mat: '5', comment: 'Đã được xin lỗi' })
    expect((await (await as('head')).get(task)).body).toContain('đã đổi sang mức hài lòng cao hơn')
  })

  test('opens no task when it is not bad', async () => {
    const before = await db.selectFrom('rating_follow_up').select('id').execute()
    const { code } = await submitted(world)
    const found = await trackByProof(world, { siteId, code, proof: APPLICANT.phone })
    await openBrowser().post(`/danh-gia/nop/${found?.token ?? ''}`, { score: '3', mat: '5' })
    expect(await db.selectFrom('rating_follow_up').select('id').execute()).toHaveLength(
      before.length,
    )
  })
})

test('a leader chooses one of the units below; whatever else stands in the address shows what is theirs', async () => {
  const { task } = await ratedBadly('Của phường')
  const leader = await as('leader')
  expect((await leader.get(`${DESK}?don-vi=ward`)).body).toContain(task)
  expect((await leader.get(`${DESK}?don-vi=one-stop`)).body).not.toContain(task)
  expect((await leader.get(`${DESK}?don-vi=other-ward`)).body).toContain(task)
  const stranger = await as('stranger')
  expect((await stranger.get(`${DESK}?don-vi=ward`)).body).not.toContain(task)
})

describe('the answer of the unit head', () => {
  test('reaches the rater by e-mail and stands on the page of the rating, and the task is done', async () => {
    const { code, path, task } = await ratedBadly('Tệ', 'nguoi.nop@example.vn')
    const head = await as('head')
    const sent = await head.post(task, ANSWER)
    expect(sent.headers.location).toBe(`${task}?xong=gui`)
    await runFeedOnce(db, consumers)
    await runFeedOnce(db, consumers)
    const messages = await listMessages(db, siteId, { recipient: 'nguoi.nop@example.vn', limit: 9 })
    expect(messages).toHaveLength(1)
    expect(messages[0]?.subject).toContain(code)
    expect(messages[0]?.body).toContain(ANSWER.answer)
    expect(messages[0]?.body).toContain('Đơn vị ward')
    expect(messages[0]?.body).toContain('https://cong.example.vn/danh-gia')
    expect(messages[0]?.body).not.toContain('Cán bộ head')
    expect((await openBrowser().get(path)).body).toContain(ANSWER.answer)
    expect((await head.get(DESK)).body).not.toContain(task)
    expect((await head.get(`${DESK}/da-tra-loi`)).body).toContain(task)
  })

  test('goes to the phone of those who gave no e-mail address', async () => {
    const { task } = await ratedBadly('Tệ, không có thư điện tử')
    await (await as('head')).post(task, ANSWER)
    await runFeedOnce(db, consumers)
    const [message] = await listMessages(db, siteId, { recipient: APPLICANT.phone, limit: 1 })
    expect(message).toMatchObject({ channel: 'sms' })
    expect(message?.body).toContain(ANSWER.answer)
  })

  test('sent twice is one answer and one message; another one after it is refused', async () => {
    const { task } = await ratedBadly('Tệ hai lần', 'hai.lan@example.vn')
    const head = await as('head')
    const both = await Promise.all([head.post(task, ANSWER), head.post(task, ANSWER)])
    expect(both.map(answer => answer.statusCode)).toEqual([303, 303])
    const leader = await as('leader')
    const late = await leader.post(task, { ...ANSWER, answer: 'Một câu trả lời khác hẳn, dài đủ.' })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Người khác đã trả lời')
    await runFeedOnce(db, consumers)
    const messages = await listMessages(db, siteId, { recipient: 'hai.lan@example.vn', limit: 9 })
    expect(messages).toHaveLength(1)
  })

  test.each([
    { fields: {}, errors: ['Chọn nguyên nhân', 'ít nhất 20 ký tự'] },
    { fields: { ...ANSWER, answer: 'Xin lỗi' }, errors: ['ít nhất 20 ký tự'] },
    { fields: { ...ANSWER, answer: 'a'.repeat(2001) }, errors: ['không quá 2.000 ký tự'] },
    { fields: { ...ANSWER, finding: 'x' }, errors: ['Chọn nguyên nhân'] },
  ])('needs a cause and some words: $errors', async ({ fields, errors }) => {
    const { task } = await ratedBadly(`Thiếu ${JSON.stringify(errors)} ${String(errors.length)}`)
    const answer = await (await as('head')).post(task, fields)
    expect(answer.statusCode).toBe(422)
    for (const error of errors) expect(answer.body).toContain(error)
  })
})

describe('what the head of a unit sees', () => {
  let pages: string[] = []
  let secret: { code: string; dossierId: string }
  beforeEach(async () => {
    const { code, dossierId, task } = await ratedBadly(`Chỉ một người ${String(pages.length)}`)
    secret = { code, dossierId }
    const head = await as('head')
    const addresses = [DESK, `${DESK}/da-tra-loi`, `${DESK}/y-kien`, task]
    pages = []
    for (const address of addresses) pages.push((await head.get(address)).body)
  })

  test('tells neither the dossier, nor the applicant, nor the hour or day of the rating', () => {
    for (const page of pages) {
      expect(page).not.toContain(secret.code)
      expect(page).not.toContain(secret.dossierId)
      for (const known of Object.values(APPLICANT)) expect(page).not.toContain(known)
      expect(page).not.toMatch(/08:0\d/)
    }
  })

  test('has no address that tells the moment of a rating: the ids of tasks are random', async () => {
    const ids = await db.selectFrom('rating_follow_up').select('id').execute()
    for (const { id } of ids) expect(id[14]).toBe('4')
  })

  test('names week and procedure once five people could have said it, and neither before', async () => {
    const desk = async () => (await (await as('head')).get(DESK)).body
    expect(pages[0]).toContain('Không nêu')
    await invite(4)
    expect(await desk()).not.toContain('05/10/2026')
    await invite(5)
    expect(await desk()).toContain('05/10/2026 – 11/10/2026')
    expect(await desk()).toContain('Thủ tục thử')
  })
})

/** As the counters would have it after so many submissions of the week. */
async function invite(invited: number): Promise<void> {
  const cell = {
    site_id: siteId,
    period_kind: 'week',
    starts_on: plainDate('2026-10-05'),
    unit_id: world.unit('ward'),
    procedure_id: world.procedureId,
    moment: 'submission',
  }
  await db.deleteFrom('rating_count').execute()
  await db
    .insertInto('rating_count')
    .values({ ...cell, invited })
    .execute()
}

test('every look at a rating’s words is recorded with its viewer', async () => {
  const { task, id } = await ratedBadly('Ai xem?')
  await (await as('head')).get(task)
  const views = await db
    .selectFrom('view_record')
    .selectAll()
    .where('subject_id', '=', id)
    .execute()
  expect(views).toMatchObject([{ viewer_id: world.officer('head').id, subject_kind: 'rating' }])
})
