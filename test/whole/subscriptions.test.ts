import { beforeAll, describe, expect, it, test } from 'vitest'
import { documentsByMail, saveFields } from '#features/documents'
import { newsByMail, saveCategories } from '#features/news'
import { newsFeature } from '#features/news/plugin'
import { createSite } from '#features/organisation'
import { linkPath, type MailingList } from '#features/subscriptions'
import { subscriptionsFeature } from '#features/subscriptions/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { listMessages } from '#platform/mail/messages.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'

const PORTAL = 'https://cong.example.vn'
const DAY = 1440
const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))

let db: Db
let siteId: number
let category: string
let field: string
let web: Awaited<ReturnType<typeof featureServer>>
let browser: TestBrowser
beforeAll(async () => {
  db = await testDatabase()
  const site = await createSite(
    { db, clock },
    {
      ...{ key: 'site', nameVi: 'Site', nameEn: 'Site' },
      unit: { slug: 's', kind: 'district', agencyCode: 'H29.30', nameVi: 'S', nameEn: 'S' },
    },
  )
  if (!site.ok) throw new Error(site.error.code)
  siteId = site.value.siteId
  const named = { nameVi: 'Giáo dục', nameEn: 'Education' }
  const [categoryId] = (
    await saveCategories({ db }, siteId, [{ slug: 'giao-duc', ...named }])
  ).values()
  const [fieldId] = (await saveFields({ db }, siteId, [{ slug: 'giao-duc', ...named }])).values()
  category = String(categoryId)
  field = String(fieldId)
  web = await featureServer({
    ...{ db, clock, settings: { PUBLIC_URL: PORTAL } },
    features: deps => [
      subscriptionsFeature(deps, [newsByMail, documentsByMail]),
      newsFeature(deps),
    ],
  })
  browser = web.openBrowser()
})

const mailsTo = (recipient: string) => listMessages(db, siteId, { recipient, limit: 100 })
const addressesOf = (email: string) =>
  db.selectFrom('subscription').select('list').where('email', '=', email).orderBy('list').execute()
const eventsOf = (id: string) =>
  db
    .selectFrom('event')
    .select(['type', 'data'])
    .where('subject_id', '=', id)
    .orderBy('occurred_at')
    .orderBy('id')
    .execute()

/** The path of the link in the newest mail to an address. */
async function linkTo(email: string): Promise<string> {
  const [mail] = await mailsTo(email)
  const link = mail?.body.match(/https:\/\/\S+/)?.[0] ?? ''
  expect(link.startsWith(`${PORTAL}/`)).toBe(true)
  return link.slice(PORTAL.length)
}

const ask = (
  list: MailingList,
  email: string,
  more: Record<string, string | string[]> = {},
  prefix = '',
) => browser.post(prefix + list.path, { email, language: 'vi', ...more })

const rowsOf = (list: MailingList, email: string) =>
  db
    .selectFrom('subscription')
    .select(['id', 'language', 'topics', 'confirmed_at'])
    .where('list', '=', list.name)
    .where('email', '=', email)
    .orderBy('id')
    .execute()

async function confirmed(list: MailingList, email: string): Promise<string> {
  await ask(list, email)
  await browser.post(await linkTo(email))
  const [row] = await rowsOf(list, email)
  return row?.id ?? ''
}

const leaveLink = (list: MailingList, id: string): string =>
  linkPath(web.deps.keys, list, 'unsubscribe', id)

/** Lets unconfirmed addresses be forgotten, as the job does at that moment. */
async function forget(): Promise<void> {
  const [job] = subscriptionsFeature(web.deps, []).jobs ?? []
  await job?.run({ siteId })
}

describe.each([
  { list: newsByMail, some: () => ({ category }), ended: 'Bạn đã ngừng nhận tin' },
  {
    list: documentsByMail,
    some: () => ({ type: ['plan', 'decision'], field }),
    ended: 'Bạn đã ngừng nhận thư báo văn bản mới',
  },
])('subscribing to $list.name', ({ list, some, ended }) => {
  const at = (name: string): string => `${name}@${list.name}.example.vn`

  it('asks by mail, and only the button behind the link confirms: opening it, as mail scanners do, changes nothing', async () => {
    await ask(list, at('an'))
    const link = await linkTo(at('an'))
    expect(link).not.toContain('example.vn')
    for (let opened = 0; opened < 3; opened += 1) {
      const { statusCode, body } = await browser.get(link)
      expect([statusCode, body.includes('<button')]).toEqual([200, true])
      expect(await htmlFindings(body)).toEqual([])
    }
    expect((await rowsOf(list, at('an')))[0]?.confirmed_at).toBe(null)
    const done = await browser.post(link)
    const [row] = await rowsOf(list, at('an'))
    expect(done.headers.location).toBe(link)
    expect(row?.confirmed_at).toEqual(clock.now())
    const again = await browser.get(link)
    expect([again.statusCode, again.body.includes(`<form action="${list.path}`)]).toEqual([
      200,
      false,
    ])
    expect(again.body).toContain(`href="${leaveLink(list, row?.id ?? '')}"`)
    expect(await htmlFindings(again.body)).toEqual([])
    expect((await browser.post(link)).statusCode).toBe(303)
    const events = await eventsOf(row?.id ?? '')
    expect(events).toEqual([{ type: 'subscription.confirmed', data: { list: list.name } }])
  })

  it('answers the same whether or not the address is known, and the known one is asked as well', async () => {
    await confirmed(list, at('known'))
    const [first, second] = [await ask(list, at('known')), await ask(list, at('stranger'))]
    const seen = (answer: typeof first) => [answer.statusCode, answer.headers.location, answer.body]
    expect(seen(first)).toEqual(seen(second))
    expect(await mailsTo(at('known'))).toHaveLength(2)
    expect(await mailsTo(at('stranger'))).toHaveLength(1)
  })

  it('changes the choice of a subscriber only when confirmed, and old links to unsubscribe go on working', async () => {
    const id = await confirmed(list, at('moving'))
    await ask(list, at('moving'), { ...some(), language: 'en' })
    const present = async () => (await rowsOf(list, at('moving'))).find(row => row.id === id)
    expect(await present()).toMatchObject({ language: 'vi', topics: {} })
    const link = await linkTo(at('moving'))
    expect(link.startsWith('/en/')).toBe(true)
    expect((await browser.get(link)).body).toContain('Education')
    const changed = await browser.post(link)
    const stands = (await browser.get(changed.headers.location ?? '')).body
    expect(stands).toContain(leaveLink(list, id))
    const chosen = Object.entries(some()).map(([kind, value]) => [kind, [value].flat().toSorted()])
    const topics = Object.entries((await present())?.topics as Record<string, string[]>)
    expect((await present())?.language).toBe('en')
    expect(topics.map(([kind, values]) => [kind, values.toSorted()]).toSorted()).toEqual(
      chosen.toSorted(),
    )
    expect(await rowsOf(list, at('moving'))).toHaveLength(1)
    await browser.post(leaveLink(list, id))
    expect(await rowsOf(list, at('moving'))).toEqual([])
  })

  it('forgets after three days what nobody confirmed, and its link says so', async () => {
    const subscriber = await confirmed(list, at('stays'))
    await ask(list, at('late'))
    const link = await linkTo(at('late'))
    const start = clock.now()
    clock.set(addMinutes(start, 3 * DAY - 1))
    await forget()
    expect(await rowsOf(list, at('late'))).toHaveLength(1)
    clock.set(addMinutes(start, 3 * DAY))
    const late = [await browser.get(link), await browser.post(link)]
    expect(late.map(({ statusCode }) => statusCode)).toEqual([410, 410])
    expect(late[0]?.body).toContain('Đường dẫn này không còn dùng được')
    await forget()
    expect(await rowsOf(list, at('late'))).toEqual([])
    expect((await rowsOf(list, at('stays')))[0]?.id).toBe(subscriber)
    clock.set(start)
  })

  it.for([
    ['', {}, 'Nhập địa chỉ thư điện tử', 'Enter an e-mail address'],
    ['không phải thư', {}, 'đúng dạng', 'in the correct form'],
    ['a@b.vn', { language: 'fr' }, 'Chọn ngôn ngữ của thư', 'Choose the language'],
  ] as const)('refuses %j with %j in the reader’s words', async ([email, more, vi, en]) => {
    for (const [prefix, sentence] of [
      ['', vi],
      ['/en', en],
    ] as const) {
      const { statusCode, body } = await ask(list, email, { ...some(), ...more }, prefix)
      expect([statusCode, body.includes(sentence)]).toEqual([422, true])
      expect(body.match(/ checked/g)).toHaveLength(
        Object.values(some()).flat().length + ('language' in more ? 0 : 1),
      )
      expect(await htmlFindings(body)).toEqual([])
    }
    expect(await mailsTo(email)).toEqual([])
  })

  it('does not give all to who chose what is gone', async () => {
    const [kind = ''] = Object.keys(some())
    const { statusCode, body } = await ask(list, at('gone'), { [kind]: '999999' })
    expect([statusCode, body.includes('Mục bạn chọn không còn nữa')]).toEqual([422, true])
    expect(await mailsTo(at('gone'))).toEqual([])
  })

  it('ends by one button on a page, without signing in; the address is gone and the event names nobody', async () => {
    const id = await confirmed(list, at('leaving'))
    const shown = await browser.get(leaveLink(list, id))
    expect(shown.body).toContain(`<form action="${leaveLink(list, id)}"`)
    expect(await rowsOf(list, at('leaving'))).toHaveLength(1)
    const left = await browser.post(leaveLink(list, id))
    expect([left.statusCode, left.body.includes(ended)]).toEqual([200, true])
    expect(await htmlFindings(left.body)).toEqual([])
    expect(await rowsOf(list, at('leaving'))).toEqual([])
    const types = (await eventsOf(id)).map(({ type }) => type)
    expect(types).toEqual(['subscription.confirmed', 'subscription.ended'])
  })

  it('ends by one click in the mail program: a form from another site, without cookies, sent twice', async () => {
    const id = await confirmed(list, at('oneclick'))
    const click = () =>
      web.server.inject({
        method: 'POST',
        url: leaveLink(list, id),
        headers: {
          host: 'localhost',
          origin: 'https://mail.example.com',
          'sec-fetch-site': 'cross-site',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: 'List-Unsubscribe=One-Click',
      })
    expect((await click()).statusCode).toBe(200)
    expect(await rowsOf(list, at('oneclick'))).toEqual([])
    expect((await click()).statusCode).toBe(200)
    expect(await eventsOf(id)).toHaveLength(2)
  })

  it('does not take a link that was made up, made for something else, or for another list', async () => {
    const id = await confirmed(list, at('careful'))
    const other = list === newsByMail ? documentsByMail : newsByMail
    const tokenOf = (path: string): string => path.split('/').at(-1) ?? ''
    for (const token of [
      id,
      `${id}_`,
      tokenOf(linkPath(web.deps.keys, list, 'confirm', id)),
      tokenOf(leaveLink(other, id)),
      `${tokenOf(leaveLink(list, id))}x`,
    ]) {
      expect((await browser.get(`${list.path}/thoi/${token}`)).statusCode).toBe(404)
      expect((await browser.post(`${list.path}/thoi/${token}`)).statusCode).toBe(404)
    }
    expect(await rowsOf(list, at('careful'))).toHaveLength(1)
  })
})

test('one address gets three mails that ask in a day, whichever lists are asked for, and the answer stays the same', async () => {
  const answers = []
  for (const list of [newsByMail, documentsByMail, newsByMail, documentsByMail, newsByMail])
    answers.push(await ask(list, 'Flooded@Example.vn'))
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([303]))
  expect(await mailsTo('flooded@example.vn')).toHaveLength(3)
  await Promise.all(Array.from({ length: 8 }, () => ask(newsByMail, 'atonce@example.vn')))
  expect((await mailsTo('atonce@example.vn')).length).toBeLessThanOrEqual(3)
})

test('who leaves one list stays on the other', async () => {
  const id = await confirmed(newsByMail, 'both@example.vn')
  await confirmed(documentsByMail, 'both@example.vn')
  expect(await addressesOf('both@example.vn')).toEqual([{ list: 'documents' }, { list: 'news' }])
  await browser.post(leaveLink(newsByMail, id))
  expect(await addressesOf('both@example.vn')).toEqual([{ list: 'documents' }])
})

test('it is offered beside the news, for the topic that is shown', async () => {
  const all = (await browser.get('/tin-tuc')).body
  expect(all).toContain(`action="${newsByMail.path}"`)
  expect(all).not.toContain('name="category"')
  const topic = (await browser.get('/tin-tuc/chuyen-muc/giao-duc')).body
  expect(topic).toContain(`name="category" value="${category}"`)
  expect(await htmlFindings(topic)).toEqual([])
})
