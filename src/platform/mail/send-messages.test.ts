import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { loadConfig } from '#platform/config/config.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { seedOrganisation } from '../../../db/seed/organisation/seed-organisation.ts'
import { listMessages, queueMessage, queueMessages } from './messages.ts'
import { sendMessagesHandler } from './send-messages.handler.ts'

const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
const received: string[] = []
let db: Db
let siteId: number
let smtpUrl: string

beforeAll(async () => {
  db = await testDatabase()
  siteId = (await seedOrganisation(db, clock)).siteId
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(address.startsWith('refused') ? new Error('No such mailbox here') : null)
    },
    onData(stream, _session, done) {
      void text(stream).then(mail => {
        received.push(mail)
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  smtpUrl = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`
  afterAll(async () => {
    await promisify(server.close.bind(server))()
  })
})

async function queue(
  channel: 'email' | 'sms',
  recipient: string,
  headers?: Record<string, string>,
): Promise<string> {
  const message = {
    siteId,
    channel,
    recipient,
    subject: 'Your result is ready',
    body: 'Please collect it.',
    ...(headers && { headers }),
  }
  await inTransaction(db, trx => queueMessage(trx, clock, { ...message, key: recipient }))
  const [queued] = await listMessages(db, siteId, { recipient, limit: 1 })
  return queued?.id ?? ''
}

test('an e-mail leaves through the mail server once, however often its job runs', async () => {
  const handler = sendMessagesHandler({ db, clock, config: loadConfig({ SMTP_URL: smtpUrl }) })
  const messageId = await queue('email', 'an@example.vn')
  await handler.run({ messageIds: [messageId] })
  await handler.run({ messageIds: [messageId] })
  expect(received).toHaveLength(1)
  expect(received[0]).toContain('To: an@example.vn')
  expect(received[0]).toContain(`Message-ID: <${messageId}@motcua>`)
  const [sent] = await listMessages(db, siteId, { recipient: 'an@example.vn', limit: 1 })
  expect(sent?.sent_at).toEqual(clock.now())
})

test('the headers of a message stand in the mail that leaves', async () => {
  const handler = sendMessagesHandler({ db, clock, config: loadConfig({ SMTP_URL: smtpUrl }) })
  const link = `https://cong.example.vn/tin-tuc/nhan-tin/thoi/${'x'.repeat(80)}`
  const headers = {
    'List-Unsubscribe': `<${link}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
  const messageId = await queue('email', 'dao@example.vn', headers)
  await handler.run({ messageIds: [messageId] })
  const unfolded = received.at(-1)?.replace(/\r?\n[ \t]+/g, ' ')
  expect(unfolded).toContain(`List-Unsubscribe: <${link}>`)
  expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})

test('a message that the mail server refuses does not hold up the others, and is tried again alone', async () => {
  const handler = sendMessagesHandler({ db, clock, config: loadConfig({ SMTP_URL: smtpUrl }) })
  const before = received.length
  const messageIds = [
    await queue('email', 'refused@example.vn'),
    await queue('email', 'cuc@example.vn'),
  ]
  await expect(handler.run({ messageIds })).rejects.toThrow(/mailbox/)
  await expect(handler.run({ messageIds })).rejects.toThrow(/mailbox/)
  expect(received.slice(before)).toHaveLength(1)
  expect(received.at(-1)).toContain('To: cuc@example.vn')
  const [refused] = await listMessages(db, siteId, { recipient: 'refused@example.vn', limit: 1 })
  expect(refused?.sent_at).toBe(null)
})

test('a text message, and any message of a site without a mail server, stays queued', async () => {
  const before = received.length
  const withServer = sendMessagesHandler({ db, clock, config: loadConfig({ SMTP_URL: smtpUrl }) })
  const without = sendMessagesHandler({ db, clock, config: loadConfig({}) })
  await withServer.run({ messageIds: [await queue('sms', '0901234567')] })
  await without.run({ messageIds: [await queue('email', 'binh@example.vn')] })
  expect(received).toHaveLength(before)
  for (const recipient of ['0901234567', 'binh@example.vn']) {
    const [queued] = await listMessages(db, siteId, { recipient, limit: 1 })
    expect(queued?.sent_at).toBe(null)
  }
})

test('more messages than a statement has room for are all queued, in their order', async () => {
  const messages = Array.from({ length: 9000 }, (_, index) => ({
    ...{
      siteId,
      channel: 'sms' as const,
      recipient: '0900000009',
      subject: '',
      body: String(index),
    },
    key: `many:${String(index)}`,
  }))
  await inTransaction(db, trx => queueMessages(trx, clock, messages))
  const queued = await listMessages(db, siteId, { recipient: '0900000009', limit: 10_000 })
  expect(queued.toReversed().map(({ body }) => body)).toEqual(messages.map(({ body }) => body))
})
