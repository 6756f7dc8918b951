import { beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { listMessages } from '#platform/mail/messages.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { newsFeature } from '../plugin.ts'
import { forgetUnconfirmed } from '../use-cases/forget-unconfirmed.ts'
import { linkPath } from '../use-cases/subscription-token.ts'

const PORTAL = 'https://cong.example.vn'
const PATH = '/tin-tuc/nhan-tin'
const DAY = 1440

let room: Newsroom
let web: Awaited<ReturnType<typeof featureServer>>
let browser: TestBrowser
beforeAll(async () => {
  const db = await testDatabase()
  room = await openNewsroom(db)
  const settings = { PUBLIC_URL: PORTAL }
  web = await featureServer({
    ...{ db, clock: room.clock, settings },
    features: deps => [newsFeature(deps)],
  })
  browser = web.openBrowser()
})

const ask = (email: string, more: Record<string, string> = {}, prefix = '') =>
  browser.post(prefix + PATH, { email, scope: 'all', language: 'vi', ...more })

const rowsOf = (email: string) =>
  room.db
    .selectFrom('news_subscription')
    .select(['id', 'language', 'category_ids', 'confirmed_at'])
    .where('email', '=', email)
    .orderBy('id')
    .execute()

const mailsTo = (recipient: string) => listMessages(room.db, room.siteId, { recipient, limit: 100 })

/** The path of the link in the newest mail to an address. */
async function linkTo(email: string): Promise<string> {
  const [mail] = await mailsTo(email)
  const link = mail?.body.match(/https:\/\/\S+/)?.[0] ?? ''
  expect(link.startsWith(`${PORTAL}/`)).toBe(true)
  return link.slice(PORTAL.length)
}

async function confirmed(email: string): Promise<string> {
  await ask(email)
  await browser.post(await linkTo(email))
  const [row] = await rowsOf(email)
  return row?.id ?? ''
}

const leaveLink = (id: string): string => linkPath(web.deps.keys, 'unsubscribe', id)

describe('subscribing', () => {
  it('asks by mail, and only the button behind the link confirms: opening it, as mail scanners do, changes nothing', async () => {
    await ask('an@example.vn')
    const link = await linkTo('an@example.vn')
    expect(link).not.toContain('example.vn')
    for (let opened = 0; opened < 3; opened += 1) {
      const { statusCode, body } = await browser.get(link)
      expect(statusCode).toBe(200)
      expect(body).toContain('<button')
      expect(await htmlFindings(body)).toEqual([])
    }
    expect((await rowsOf('an@example.vn'))[0]?.confirmed_at).toBe(null)
    const done = await browser.post(link)
    expect(done.headers.location).toBe(`${PATH}?xong=xac-nhan`)
    expect((await rowsOf('an@example.vn'))[0]?.confirmed_at).toEqual(room.clock.now())
    const again = await browser.get(link)
    expect([again.statusCode, again.body.includes('<form action="/tin-tuc/nhan-tin/xac')]).toEqual([
      200,
      false,
    ])
    expect((await browser.post(link)).statusCode).toBe(303)
    const events = await room.eventsOf((await rowsOf('an@example.vn'))[0]?.id ?? '')
    expect(events.map(({ type }) => type)).toEqual(['subscription.confirmed'])
    expect(JSON.stringify(events)).not.toContain('@')
  })

  it('answers the same whether or not the address is known, and the known one is asked as well', async () => {
    await confirmed('known@example.vn')
    const [first, second] = [await ask('known@example.vn'), await ask('stranger@example.vn')]
    const seen = (answer: typeof first) => [answer.statusCode, answer.headers.location, answer.body]
    expect(seen(first)).toEqual(seen(second))
    expect(await mailsTo('known@example.vn')).toHaveLength(2)
    expect(await mailsTo('stranger@example.vn')).toHaveLength(1)
  })

  it('sends one address three mails a day at most, and answers the same even then', async () => {
    const answers = []
    for (let times = 0; times < 5; times += 1) answers.push(await ask('Flooded@Example.vn'))
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([303]))
    expect(await mailsTo('flooded@example.vn')).toHaveLength(3)
    await Promise.all(Array.from({ length: 8 }, () => ask('atonce@example.vn')))
    expect((await mailsTo('atonce@example.vn')).length).toBeLessThanOrEqual(3)
  })

  it('changes the choice of a subscriber only when confirmed, and old links to unsubscribe go on working', async () => {
    const id = await confirmed('moving@example.vn')
    await ask('moving@example.vn', {
      ...{ scope: 'some', topics: String(room.categoryId), language: 'en' },
    })
    const present = async () => (await rowsOf('moving@example.vn')).find(row => row.id === id)
    expect(await present()).toMatchObject({ language: 'vi', category_ids: null })
    const link = await linkTo('moving@example.vn')
    expect(link.startsWith('/en/')).toBe(true)
    expect((await browser.get(link)).body).toContain('Announcements')
    await browser.post(link)
    expect(await present()).toMatchObject({ language: 'en', category_ids: [room.categoryId] })
    expect(await rowsOf('moving@example.vn')).toHaveLength(1)
    await browser.post(leaveLink(id))
    expect(await rowsOf('moving@example.vn')).toEqual([])
  })

  it('forgets after three days what nobody confirmed, and its link says so', async () => {
    const subscriber = await confirmed('stays@example.vn')
    await ask('late@example.vn')
    const link = await linkTo('late@example.vn')
    const start = room.clock.now()
    room.clock.set(addMinutes(start, 3 * DAY - 1))
    await forgetUnconfirmed(room, room)
    expect(await rowsOf('late@example.vn')).toHaveLength(1)
    room.clock.set(addMinutes(start, 3 * DAY))
    const late = [await browser.get(link), await browser.post(link)]
    expect(late.map(({ statusCode }) => statusCode)).toEqual([410, 410])
    expect(late[0]?.body).toContain('Đường dẫn này không còn dùng được')
    await forgetUnconfirmed(room, room)
    expect(await rowsOf('late@example.vn')).toEqual([])
    expect((await rowsOf('stays@example.vn'))[0]?.id).toBe(subscriber)
    room.clock.set(start)
  })

  it.for([
    ['', {}, 'Nhập địa chỉ thư điện tử', 'Enter an e-mail address'],
    ['không phải thư', {}, 'đúng dạng', 'in the correct form'],
    ['a@b.vn', { scope: 'some' }, 'Chọn ít nhất một chuyên mục', 'Choose at least one topic'],
    ['a@b.vn', { scope: 'some', topics: '999999' }, 'Chọn ít nhất một', 'Choose at least one'],
    ['a@b.vn', { scope: 'none' }, 'Chọn tất cả chuyên mục', 'Choose all topics'],
    ['a@b.vn', { language: 'fr' }, 'Chọn ngôn ngữ của tin', 'Choose the language'],
  ] as const)('refuses %j with %j in the reader’s words', async ([email, more, vi, en]) => {
    for (const [prefix, sentence] of [
      ['', vi],
      ['/en', en],
    ] as const) {
      const { statusCode, body } = await ask(email, more, prefix)
      expect([statusCode, body.includes(sentence)]).toEqual([422, true])
      expect(await htmlFindings(body)).toEqual([])
    }
    expect(await mailsTo(email)).toEqual([])
  })

  it('is offered beside the news, for the topic that is shown', async () => {
    const all = (await browser.get('/tin-tuc')).body
    expect(all).toContain(`action="${PATH}"`)
    expect(all).toContain('name="scope" value="all"')
    const topic = (await browser.get('/tin-tuc/chuyen-muc/thong-bao')).body
    expect(topic).toContain(`name="topics" value="${String(room.categoryId)}"`)
    expect(await htmlFindings(topic)).toEqual([])
  })
})

describe('unsubscribing', () => {
  it('takes one button on a page, without signing in; the address is gone and the event names nobody', async () => {
    const id = await confirmed('leaving@example.vn')
    const shown = await browser.get(leaveLink(id))
    expect(shown.body).toContain(`<form action="${leaveLink(id)}"`)
    expect(await rowsOf('leaving@example.vn')).toHaveLength(1)
    const left = await browser.post(leaveLink(id))
    expect([left.statusCode, left.body.includes('Bạn đã thôi nhận tin')]).toEqual([200, true])
    expect(await htmlFindings(left.body)).toEqual([])
    expect(await rowsOf('leaving@example.vn')).toEqual([])
    const types = (await room.eventsOf(id)).map(({ type }) => type)
    expect(types).toEqual(['subscription.confirmed', 'subscription.ended'])
  })

  it('takes one click in the mail program: a form from another site, without cookies, sent twice', async () => {
    const id = await confirmed('oneclick@example.vn')
    const click = () =>
      web.server.inject({
        method: 'POST',
        url: leaveLink(id),
        headers: {
          host: 'localhost',
          origin: 'https://mail.example.com',
          'sec-fetch-site': 'cross-site',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: 'List-Unsubscribe=One-Click',
      })
    expect((await click()).statusCode).toBe(200)
    expect(await rowsOf('oneclick@example.vn')).toEqual([])
    expect((await click()).statusCode).toBe(200)
    expect((await room.eventsOf(id)).map(({ type }) => type)).toHaveLength(2)
  })

  it('does not take a link that was made up or made for something else', async () => {
    const id = await confirmed('careful@example.vn')
    const confirm = linkPath(web.deps.keys, 'confirm', id).split('/').at(-1) ?? ''
    for (const token of [id, `${id}_`, confirm, `${leaveLink(id).split('/').at(-1) ?? ''}x`]) {
      expect((await browser.get(`${PATH}/thoi/${token}`)).statusCode).toBe(404)
      expect((await browser.post(`${PATH}/thoi/${token}`)).statusCode).toBe(404)
    }
    expect(await rowsOf('careful@example.vn')).toHaveLength(1)
  })
})
