import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountsFeature } from '#features/accounts/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { startJobs } from '#platform/jobs/start-jobs.ts'
import { silentLog } from '#platform/log/log.ts'
import { queueMessage } from '#platform/mail/messages.ts'
import { sendMessagesHandler } from '#platform/mail/send-messages.handler.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { codeIn, messageSentBy } from '#test/support/messages.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'

const clock = fixedClock(instant('2026-11-24T08:00:00+07:00'))
const features = (deps: Parameters<typeof accountsFeature>[0]) => [accountsFeature(deps)]
let url: string
let db: Db

beforeAll(async () => {
  url = await testDatabaseUrl()
  db = openAs(url, 'motcua_app')
  await seedOrganisation(db, clock)
})

test('a newcomer finds the message with the code in the demo inbox and follows the links in it', async () => {
  const { openBrowser } = await featureServer({ db, clock, features })
  const browser = openBrowser()
  const email = 'moi@example.com'
  const message = await messageSentBy(db, 1, email, () => browser.post('/dang-nhap', { email }))
  expect((await browser.get('/dang-nhap/ma')).body).toContain('href="/hop-thu-thu"')
  const list = (await browser.get('/hop-thu-thu')).body
  expect(list).toContain(`/hop-thu-thu/${message.id}`)
  expect((await browser.get(`/hop-thu-thu/${message.id}`)).body).toContain(codeIn(message))
})

test('addresses in a message are links; markup in it is shown, never run', async () => {
  const { openBrowser } = await featureServer({ db, clock, features })
  const body = 'Xem https://quan.example/tra-cuu?ma=1&x=2, rồi <script>alert(1)</script>'
  await inTransaction(db, trx =>
    queueMessage(trx, clock, {
      siteId: 1,
      channel: 'sms',
      recipient: '0912345678',
      subject: '',
      body,
      key: 'k1',
    }),
  )
  const row = await db
    .selectFrom('outgoing_message')
    .select('id')
    .where('key', '=', 'k1')
    .executeTakeFirstOrThrow()
  const page = (await openBrowser().get(`/hop-thu-thu/${row.id}`)).body
  expect(page).toContain('href="https://quan.example/tra-cuu?ma=1&amp;x=2"')
  expect(page).not.toContain('<script>alert')
})

test.each<[Record<string, string>, string]>([
  [{ DEMO: 'no' }, 'the site is no demo'],
  [{ SMTP_URL: 'smtp://127.0.0.1:2525' }, 'messages are really sent'],
])('with %j there is no inbox page: %s', async settings => {
  const { openBrowser } = await featureServer({ db, clock, features, settings })
  const browser = openBrowser()
  expect((await browser.get('/hop-thu-thu')).statusCode).toBe(404)
  const [row] = await db.selectFrom('outgoing_message').select('id').limit(1).execute()
  expect((await browser.get(`/hop-thu-thu/${row?.id ?? ''}`)).statusCode).toBe(404)
  await browser.post('/dang-nhap', { email: 'that@example.com' })
  expect((await browser.get('/dang-nhap/ma')).body).not.toContain('Mở hộp thư thử')
})

test('with a mail server the code arrives by SMTP, through the job, and lets in', async () => {
  const received: string[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let text = ''
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8')
      })
      stream.on('end', () => {
        received.push(`${session.envelope.rcptTo.map(to => to.address).join()}\n${text}`)
        done()
      })
    },
  })
  await new Promise<void>(resolve =>
    smtp.listen(0, '127.0.0.1', () => {
      resolve()
    }),
  )
  afterAll(
    () =>
      new Promise<void>(resolve => {
        smtp.close(() => {
          resolve()
        })
      }),
  )
  const address = smtp.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const settings = { SMTP_URL: `smtp://127.0.0.1:${String(port)}` }
  const { deps, openBrowser } = await featureServer({ db, clock: systemClock, features, settings })
  const jobs = await startJobs({
    databaseUrl: url,
    log: silentLog,
    handlers: [sendMessagesHandler(deps)],
  })
  const browser = openBrowser()
  await browser.post('/dang-nhap', { email: 'thu@example.com' })
  try {
    await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1)
  } finally {
    await jobs.stop()
  }
  const [mail = ''] = received
  expect(mail.startsWith('thu@example.com\n')).toBe(true)
  const code = /^Subject:.*?(\d{6})/m.exec(mail)?.[1] ?? ''
  expect((await browser.post('/dang-nhap/ma', { code })).headers.location).toBe('/tai-khoan')
  const row = await db
    .selectFrom('outgoing_message')
    .select('sent_at')
    .where('recipient', '=', 'thu@example.com')
    .executeTakeFirstOrThrow()
  expect(row.sent_at).not.toBeNull()
})
