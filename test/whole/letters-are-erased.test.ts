/** What a subscription leaves behind when it ends: nothing that leads to a person, in any table. */
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { accountsFeature } from '#features/accounts/plugin'
import { documentsByMail } from '#features/documents'
import { newsByMail } from '#features/news'
import { createSite } from '#features/organisation'
import {
  linkPath,
  type MailingList,
  subscribe,
  waysOut,
  writeToSubscribers,
} from '#features/subscriptions'
import { subscriptionsFeature } from '#features/subscriptions/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { listMessages, queueMessage } from '#platform/mail/messages.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { everyText } from '#test/support/every-text.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { sendToMailServer } from '#test/support/mail-server.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'

const PORTAL = 'https://cong.example.vn'
const DAY = 1440
const START = instant('2026-11-24T09:00:00+07:00')
const clock = fixedClock(START)

let url: string
let owner: Db
let db: Db
let siteId: number
let otherSiteId: number
let web: Awaited<ReturnType<typeof featureServer>>
let browser: TestBrowser
beforeAll(async () => {
  url = await testDatabaseUrl()
  owner = openAs(url)
  db = openAs(url, 'motcua_app')
  siteId = await aSite('site')
  otherSiteId = await aSite('other')
  web = await featureServer({
    ...{ db, clock, settings: { PUBLIC_URL: PORTAL } },
    features: deps => [
      subscriptionsFeature(deps, [newsByMail, documentsByMail]),
      accountsFeature(deps),
    ],
  })
  browser = web.openBrowser()
})

async function aSite(key: string): Promise<number> {
  const unit = {
    slug: key,
    kind: 'district',
    agencyCode: 'H29.30',
    nameVi: key,
    nameEn: key,
  } as const
  const site = await createSite(
    { db, clock },
    { key, nameVi: key, nameEn: key, isDemo: true, unit },
  )
  if (!site.ok) throw new Error(site.error.code)
  return site.value.siteId
}

/** Asks for the letters of a list. Gives the subscription. */
async function asked(list: MailingList, email: string, site = siteId): Promise<string> {
  const asking = { siteId: site, siteName: 'S', email, language: 'vi', topics: {} } as const
  await subscribe({ ...web.deps, portal: PORTAL }, list, asking)
  const { id } = await db
    .selectFrom('subscription')
    .select('id')
    .where('site_id', '=', site)
    .where('list', '=', list.name)
    .where('email', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

async function confirmed(list: MailingList, email: string, site = siteId): Promise<string> {
  const id = await asked(list, email, site)
  await db
    .updateTable('subscription')
    .set({ confirmed_at: clock.now() })
    .where('id', '=', id)
    .execute()
  return id
}

/** Writes one letter to all who get those of a list. */
async function write(list: MailingList, key: string, site = siteId): Promise<void> {
  await writeToSubscribers(web.deps, { siteId: site, list: list.name }, subscriber => {
    const { unsubscribe, headers } = waysOut({ ...web.deps, portal: PORTAL }, list, subscriber)
    const body = `Tin mới. Thôi nhận: ${unsubscribe}`
    const to = { siteId: site, channel: 'email', recipient: subscriber.email } as const
    return { ...to, subject: 'Tin', body, headers, key: `${key}:${subscriber.id}` }
  })
}

/** A message to somebody that no subscription is the cause of. */
async function tell(recipient: string, key: string): Promise<void> {
  const message = { siteId, channel: 'email', subject: 'Hồ sơ', body: 'Có kết quả.' } as const
  await inTransaction(db, trx => queueMessage(trx, clock, { ...message, recipient, key }))
}

const leavePath = (list: MailingList, id: string): string =>
  linkPath(web.deps.keys, list, 'unsubscribe', id)
const tokenOf = (path: string): string => path.split('/').at(-1) ?? ''
const subjectsTo = async (recipient: string) =>
  (await listMessages(db, siteId, { recipient, limit: 100 }))
    .map(({ subject }) => subject)
    .toSorted()

/** Lets a job of subscriptions run, as it does by itself. */
async function work(name: string, payload: object = {}): Promise<void> {
  const job = subscriptionsFeature(web.deps, []).jobs?.find(each => each.name === name)
  if (job === undefined) throw new Error(`No job ${name}`)
  await job.run(payload)
}

/** Sends all messages of a key's beginning. Gives to whom they came, in their order. */
async function sendAll(key: string, onMail?: (to: string) => Promise<unknown>): Promise<string[]> {
  const queued = await db
    .selectFrom('outgoing_message')
    .select('id')
    .where('key', 'like', `${key}%`)
    .orderBy('id')
    .execute()
  const ids = queued.map(({ id }) => id)
  return sendToMailServer({ db, clock }, ids, onMail)
}

/** Until so many wait for a lock in this database. */
async function untilWaiting(many: number): Promise<void> {
  const count = async () => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(owner)
    return rows[0]?.waiting
  }
  await expect.poll(count, { timeout: 10_000 }).toBe(many)
}

test.each([
  ['the button on the page', 'nut', (path: string) => browser.post(path)],
  [
    'one click in the mail program',
    'mot-cham',
    (path: string) =>
      web.server.inject({
        ...{ method: 'POST', url: path, payload: 'List-Unsubscribe=One-Click' },
        headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
      }),
  ],
])(
  'who leaves by %s is in no table any more, whatever was sent before; the letters of others and other messages stay',
  async (_, name, leave) => {
    const [email, other] = [`di-${name}@example.vn`, `o-lai-${name}@example.vn`]
    const id = await confirmed(newsByMail, email)
    await confirmed(newsByMail, other)
    await write(newsByMail, `week-1-${name}`)
    await sendAll(`week-1-${name}`)
    await write(newsByMail, `week-2-${name}`)
    const traces = [email, tokenOf(leavePath(newsByMail, id))]
    expect(await everyText(url, traces)).toHaveLength(3)
    const before = await subjectsTo(other)
    await leave(leavePath(newsByMail, id))
    expect(await everyText(url, traces)).toEqual([])
    expect(await subjectsTo(other)).toEqual(before)
    expect(before).toHaveLength(3)
  },
)

test('letters of another list, of another site, and messages about something else to the same address stay', async () => {
  const email = 'nhieu-noi@example.vn'
  const id = await confirmed(newsByMail, email)
  const documents = await confirmed(documentsByMail, email)
  await confirmed(newsByMail, email, otherSiteId)
  await write(newsByMail, 'many-news')
  await write(documentsByMail, 'many-documents')
  await write(newsByMail, 'many-there', otherSiteId)
  await tell(email, 'dossier-notices:1')
  await browser.post(leavePath(newsByMail, id))
  const ofDocuments = documentsByMail.words('vi').confirm.title
  expect(await subjectsTo(email)).toEqual([ofDocuments, 'Hồ sơ', 'Tin'].toSorted())
  expect(await listMessages(db, otherSiteId, { recipient: email, limit: 9 })).toHaveLength(2)
  expect((await browser.get(leavePath(documentsByMail, documents))).statusCode).toBe(200)
})

test('a letter that still waits is not sent to who has left, not even when they leave while others are sent', async () => {
  const before = await confirmed(newsByMail, 'truoc@example.vn')
  await confirmed(newsByMail, 'dau@example.vn')
  const during = await confirmed(newsByMail, 'trong-luc@example.vn')
  await confirmed(newsByMail, 'cuoi@example.vn')
  await write(newsByMail, 'waiting')
  await browser.post(leavePath(newsByMail, before))
  const came = await sendAll('waiting', async to => {
    if (to === 'dau@example.vn') await browser.post(leavePath(newsByMail, during))
  })
  expect(came).toEqual(expect.arrayContaining(['dau@example.vn', 'cuoi@example.vn']))
  expect(came).not.toContain('truoc@example.vn')
  expect(came).not.toContain('trong-luc@example.vn')
  expect(await everyText(url, ['truoc@example.vn', 'trong-luc@example.vn'])).toEqual([])
})

test('who leaves while a letter to them is being written finds it erased with the rest', async () => {
  const email = 'cung-luc@example.vn'
  const id = await confirmed(documentsByMail, email)
  const acts: Promise<unknown>[] = []
  // Another transaction holds up the letter between the choice of its readers and its queue.
  const holding = inTransaction(db, async trx => {
    const message = {
      siteId,
      channel: 'email',
      recipient: 'x@example.vn',
      subject: '',
      body: '',
    } as const
    await queueMessage(trx, clock, { ...message, key: `at-once:${id}` })
    acts.push(write(documentsByMail, 'at-once'))
    await untilWaiting(1)
    const leaving = browser.post(leavePath(documentsByMail, id))
    acts.push(leaving)
    await Promise.race([leaving, untilWaiting(2)])
    throw new Error('Let go')
  })
  await expect(holding).rejects.toThrow('Let go')
  await Promise.all(acts)
  expect(await everyText(url, [email])).toEqual([])
})

test('an address that nobody confirms is gone after three days with the mail that asked; so is the mail that asked for a change', async () => {
  await asked(newsByMail, 'khong-ai@example.vn')
  const id = await confirmed(newsByMail, 'doi-y@example.vn')
  const change = await asked(newsByMail, 'doi-y@example.vn')
  await browser.post(linkPath(web.deps.keys, newsByMail, 'confirm', change))
  const asks = tokenOf(linkPath(web.deps.keys, newsByMail, 'confirm', change))
  expect(await everyText(url, [asks])).toEqual([])
  expect(await subjectsTo('doi-y@example.vn')).toHaveLength(1)
  clock.set(addMinutes(START, 3 * DAY - 1))
  await work('forget-unconfirmed', { siteId })
  expect(await everyText(url, ['khong-ai@example.vn'])).toHaveLength(2)
  clock.set(addMinutes(START, 3 * DAY))
  await work('forget-unconfirmed', { siteId })
  expect(await everyText(url, ['khong-ai@example.vn'])).toEqual([])
  expect((await browser.get(leavePath(newsByMail, id))).statusCode).toBe(200)
  clock.set(START)
})

test('who goes on reading stands in letters for thirty days, on every site, and gets the next one', async () => {
  const email = 'doc-mai@example.vn'
  await confirmed(documentsByMail, email)
  await confirmed(documentsByMail, email, otherSiteId)
  await tell(email, 'dossier-notices:2')
  clock.set(addMinutes(START, 1))
  await write(documentsByMail, 'month')
  clock.set(addMinutes(START, 30 * DAY + 1))
  await work('forget-letters', { _cron: { ts: '' } })
  expect(await subjectsTo(email)).toEqual(['Hồ sơ', 'Tin'])
  expect(await listMessages(db, otherSiteId, { recipient: email, limit: 9 })).toEqual([])
  clock.set(addMinutes(START, 30 * DAY + 2))
  await work('forget-letters')
  expect(await subjectsTo(email)).toEqual(['Hồ sơ'])
  await write(documentsByMail, 'next-month')
  expect(await sendAll('next-month')).toContain(email)
  clock.set(START)
})

test('the demo’s inbox shows no letter that was erased, and its address leads nowhere', async () => {
  const email = 'hop-thu@example.vn'
  const id = await confirmed(newsByMail, email)
  const [letter] = await listMessages(db, siteId, { recipient: email, limit: 1 })
  const path = `/hop-thu-thu/${letter?.id ?? ''}`
  expect((await browser.get('/hop-thu-thu')).body).toContain(path)
  expect((await browser.get(path)).body).toContain(email)
  await browser.post(leavePath(newsByMail, id))
  expect((await browser.get('/hop-thu-thu')).body).not.toContain(path)
  expect((await browser.get(path)).statusCode).toBe(404)
})
