import { expect, test } from 'vitest'
import {
  downloadResult,
  findTracked,
  receiveWalkIn,
  submitDossier,
  takeIn,
} from '#features/dossiers'
import type { Clock } from '#kernel/clock.ts'
import { addMinutes, dateInVietNam } from '#kernel/instant.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { runFeedOnce } from '#platform/events/feed.ts'
import { listMessages } from '#platform/mail/messages.ts'
import { testDatabase } from '#test/support/database.ts'
import { done } from '#test/support/dossier-acts.ts'
import {
  APPLICANT,
  dossierWorld,
  readyDraft,
  uploadOf,
  walkIn,
} from '#test/support/dossier-world.ts'
import { testDeps } from '#test/support/feature-server.ts'
import { askPassport, broughtToWork, issued, tokenOf } from '#test/support/tracked-dossier.ts'
import { dossierNoticesConsumer } from './dossier-notices.consumer.ts'

const db = await testDatabase()
const quiet = await dossierWorld(db)
const world = { ...quiet, clock: systemClock }
const settings = { PUBLIC_URL: 'https://cong.example.vn' }
const deps = await testDeps({ db, clock: systemClock, settings })
const { siteId } = world
const visitor = { kind: 'visitor' } as const

const read = (clock: Clock = systemClock) =>
  runFeedOnce(db, [dossierNoticesConsumer({ ...deps, clock })])

async function messagesTo(recipient: string) {
  await read()
  const messages = await listMessages(db, siteId, { recipient, limit: 1000 })
  return messages.toReversed()
}

async function sent(email: string | undefined, language: 'vi' | 'en' = 'vi') {
  const resultDelivery = 'online'
  const more = email === undefined ? { resultDelivery } : { resultDelivery, email }
  const draft = await readyDraft(world, more)
  const receipt = await submitDossier(world, { siteId, draft, language, actor: visitor })
  if (!receipt.ok) throw new Error(receipt.error.code)
  return receipt.value
}

function linksIn(body: string): string[] {
  return body.match(/https:\/\/\S+/g) ?? []
}

test('whoever sends a dossier gets one e-mail with a link that opens it and a link to rate, however often the feed runs', async () => {
  const { code, dossierId } = await sent('mot@example.vn')
  const [message, ...more] = await messagesTo('mot@example.vn')
  expect(more).toEqual([])
  expect(message).toMatchObject({ channel: 'email', subject: `Hồ sơ ${code}: Thủ tục thử` })
  const [tracking = '', rating = ''] = linksIn(message?.body ?? '')
  const token = tracking.split('/').at(-1) ?? ''
  expect(tracking).toBe(`https://cong.example.vn/ho-so/theo-doi/${token}`)
  expect(rating).toBe(`https://cong.example.vn/danh-gia/nop/${token}`)
  expect((await findTracked(world, siteId, { token }))?.facts.dossier.id).toBe(dossierId)
  expect(await messagesTo('mot@example.vn')).toHaveLength(1)
})

test('a message never names the applicant, the identity number or the phone', async () => {
  await sent('hai@example.vn')
  const text = JSON.stringify((await messagesTo('hai@example.vn')).map(each => each.body))
  for (const secret of Object.values(APPLICANT)) expect(text).not.toContain(secret)
})

test('without an e-mail address the message goes to the phone, in a few lines', async () => {
  const { code } = await sent(undefined)
  const [message] = await messagesTo(APPLICANT.phone)
  expect(message).toMatchObject({ channel: 'sms', recipient: APPLICANT.phone })
  expect(message?.body).toContain(code)
  expect(message?.body).not.toContain('\n')
})

test('a message is in the language in which the dossier was sent, and so is its link', async () => {
  const { code } = await sent('ba@example.vn', 'en')
  const [message] = await messagesTo('ba@example.vn')
  expect(message?.subject).toContain(`Dossier ${code}`)
  expect(linksIn(message?.body ?? '')[0]).toMatch(/^https:\/\/cong\.example\.vn\/en\/ho-so\//)
})

test('a request for a supplement says until when, by which post and unit', async () => {
  const { dossierId } = await sent('bon@example.vn')
  const { supplementBy } = await askPassport(world, dossierId, 'counter')
  const [, message, ...more] = await messagesTo('bon@example.vn')
  expect(more).toEqual([])
  const [year, month, day] = supplementBy.split('-')
  expect(message?.body).toContain(`${day}/${month}/${year}`)
  expect(message?.body).toContain('Cơ quan: Đơn vị one-stop')
  expect(message?.body).toContain('Người xử lý: Chức vụ counter')
  expect(message?.body).not.toContain('danh-gia')
})

test('a walk-in is told once, when it is received, and may rate that; a dossier sent online is told of its receipt apart', async () => {
  const applicant = { ...APPLICANT, email: 'nam@example.vn' }
  const walked = await receiveWalkIn(world, walkIn(world, { applicant }))
  expect(walked.ok).toBe(true)
  const [message, ...more] = await messagesTo('nam@example.vn')
  expect(more).toEqual([])
  expect(message?.body).toContain('đã được tiếp nhận')
  expect(message?.body).toContain('/danh-gia/nop/')

  const { dossierId } = await sent('sau@example.vn')
  await takeIn(world, { siteId, officer: world.officer('counter'), dossierId })
  const [, taken] = await messagesTo('sau@example.vn')
  expect(taken?.body).toContain('đã được tiếp nhận')
  expect(taken?.body).not.toContain('danh-gia')
})

test('when the result was taken the message asks to rate that', async () => {
  const { code, dossierId } = await sent('bay@example.vn')
  await broughtToWork(world, dossierId)
  await issued(world, dossierId, uploadOf(dossierId))
  const token = await tokenOf(world, code)
  await done(downloadResult(world, { siteId, applicant: { token }, actor: visitor }))
  const bodies = (await messagesTo('bay@example.vn')).map(message => message.body)
  expect(bodies.at(-1)).toContain('/danh-gia/tra/')
  expect(bodies.slice(1, -1).join()).not.toContain('danh-gia')
})

test('what was simulated and what is older than a day is passed over for good', async () => {
  const email = 'tam@example.vn'
  const draft = await readyDraft(quiet, { email })
  await submitDossier(quiet, { siteId, draft, language: 'vi', actor: visitor })
  expect(await messagesTo(email)).toEqual([])

  await sent(email)
  const late = { kind: 'live', now: () => addMinutes(systemClock.now(), 24 * 60 + 1) } as const
  expect(await read(late)).toBeGreaterThan(0)
  expect(await messagesTo(email)).toEqual([])
  expect(dateInVietNam(late.now()) > dateInVietNam(systemClock.now())).toBe(true)
})
