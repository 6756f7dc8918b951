import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { linkPath } from '#features/subscriptions'
import { newId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { keysFrom } from '#platform/secret/keys.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { newsByMail } from './news-by-mail.ts'
import { saveArticle } from './save-article.ts'
import { saveCategories } from './save-categories.ts'
import { sendDigest } from './send-digest.ts'

const MONDAY = plainDate('2026-11-30')
const keys = keysFrom('a secret for tests, as long as one must be')
const portal = 'https://cong.example.vn'

let owner: Db
let db: Db
let room: Newsroom
let sports: number
beforeAll(async () => {
  const url = await testDatabaseUrl()
  owner = openAs(url)
  db = openAs(url, 'motcua_app')
  room = await openNewsroom(db)
  const made = await saveCategories(room, room.siteId, [
    { slug: 'the-thao', nameVi: 'Thể thao', nameEn: 'Sports' },
  ])
  sports = made.get('the-thao') ?? 0
})

beforeEach(async () => {
  await sql`truncate subscription, outgoing_message`.execute(owner)
  await sql`update article set state = 'draft'`.execute(owner)
})

/** Lets the clock stand at a moment in Viet Nam. */
const at = (moment: string): void => {
  room.clock.set(instant(`${moment}+07:00`))
}

type Choice = { language?: Language; topics?: number[]; confirmed?: boolean; confirmedAt?: string }

async function subscriber(email: string, choice: Choice = {}): Promise<string> {
  const now = instant('2026-11-20T08:00:00+07:00')
  const { language = 'vi', topics, confirmed = true, confirmedAt } = choice
  const since = confirmedAt === undefined ? now : instant(`${confirmedAt}+07:00`)
  const chosen = topics === undefined ? {} : { category: topics.map(String) }
  const id = newId(now)
  await db
    .insertInto('subscription')
    .values({
      ...{ id, site_id: room.siteId, list: 'news', email, language },
      topics: JSON.stringify(chosen),
      ...{ asked_at: now, asked_on: '2026-11-20', asked_nth: 1 },
      confirmed_at: confirmed ? since : null,
    })
    .execute()
  return id
}

/** Sends the digest of a Monday at that moment. */
async function send(moment = '2026-11-30T07:00:00', day = MONDAY): Promise<void> {
  at(moment)
  await sendDigest({ db, keys, portal, clock: room.clock }, { siteId: room.siteId, day })
}

const mails = () =>
  db
    .selectFrom('outgoing_message')
    .select(['recipient', 'subject', 'body', 'headers'])
    .orderBy('id')
    .execute()

async function inEnglish(articleId: string, title: string): Promise<void> {
  const text = { title, lead: 'In English.', bodyHtml: '<p>Body.</p>', revision: 0 }
  const { siteId, officerId, categoryId } = room
  const place = { siteId, officerId, articleId, categoryId, language: 'en' } as const
  const saved = await saveArticle(room, { ...place, ...text })
  if (!saved.ok) throw new Error(saved.error.code)
}

describe('the weekly digest', () => {
  it('names titles, openings and links of seven days after the one before it, and ends with a link and headers to unsubscribe', async () => {
    at('2026-11-23T06:59:00')
    await room.anArticle('Bài của tuần trước')
    const id = await subscriber('an@example.vn')
    await send('2026-11-23T07:00:00', plainDate('2026-11-23'))
    at('2026-11-23T07:00:00')
    await room.anArticle('Bài đầu tuần')
    at('2026-11-30T06:59:00')
    const last = await room.anArticle('Bài cuối tuần')
    at('2026-11-30T07:00:00')
    await room.anArticle('Bài của tuần sau')
    await room.anArticle('Bài nháp', { isDraft: true })
    await subscriber('unconfirmed@example.vn', { confirmed: false })
    await send()
    const [before, mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(before?.body).toContain('Bài của tuần trước')
    expect(mail?.recipient).toBe('an@example.vn')
    expect(mail?.subject).toBe('Cổng một cửa newsroom: 2 bài mới trong tuần')
    expect(mail?.body).toContain(`Bài cuối tuần\nLead.\n${portal}/tin-tuc/${last.slug}\n`)
    expect(mail?.body.indexOf('Bài cuối tuần')).toBeLessThan(mail?.body.indexOf('Bài đầu') ?? 0)
    for (const absent of ['tuần trước', 'tuần sau', 'nháp'])
      expect(mail?.body).not.toContain(absent)
    const link = portal + linkPath(keys, newsByMail, 'unsubscribe', id)
    expect(mail?.body.trimEnd().endsWith(link)).toBe(true)
    expect(mail?.headers).toEqual({
      'List-Unsubscribe': `<${link}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })

  it('holds what its reader chose: topics, and texts in the language', async () => {
    at('2026-11-24T09:00:00')
    const { articleId } = await room.anArticle('Bài có bản dịch', { isDraft: true })
    await inEnglish(articleId, 'A translated article')
    await room.move(articleId, { kind: 'publish', seen: { vi: 1, en: 1 }, withdrawAt: undefined })
    const other = await room.anArticle('Giải bóng đá phường')
    await sql`update article set category_id = ${sports} where id = ${other.articleId}`.execute(
      owner,
    )
    await subscriber('all@example.vn')
    await subscriber('sports@example.vn', { topics: [sports] })
    await subscriber('english@example.vn', { language: 'en' })
    await subscriber('english-sports@example.vn', { language: 'en', topics: [sports] })
    await send()
    const told = Object.fromEntries((await mails()).map(mail => [mail.recipient, mail]))
    expect(Object.keys(told).toSorted()).toEqual([
      ...['all@example.vn', 'english@example.vn', 'sports@example.vn'],
    ])
    expect(told['all@example.vn']?.subject).toContain('2 bài')
    expect(told['sports@example.vn']?.body).toContain('Giải bóng đá phường')
    expect(told['sports@example.vn']?.body).not.toContain('bản dịch')
    expect(told['english@example.vn']?.subject).toBe('newsroom One Door: 1 new article this week')
    expect(told['english@example.vn']?.body).toContain('A translated article\nIn English.\n')
    expect(told['english@example.vn']?.body).toContain(`${portal}/en/tin-tuc/`)
  })

  it('tells of a translation that came after its article once: in the week in which it came', async () => {
    at('2026-11-24T09:00:00')
    const late = await room.anArticle('Bài dịch sau khi đăng')
    const rewritten = await room.anArticle('Bài dịch khi đang rút')
    await subscriber('an@example.vn')
    await subscriber('english@example.vn', { language: 'en' })
    await send()
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['an@example.vn'])
    at('2026-12-02T09:00:00')
    await inEnglish(late.articleId, 'Translated later')
    await room.publishChanges(late.articleId)
    await room.move(rewritten.articleId, { kind: 'withdraw', reason: 'Sửa' })
    await inEnglish(rewritten.articleId, 'Translated while away')
    at('2026-12-03T09:00:00')
    const seen = { vi: 1, en: 1 }
    await room.move(rewritten.articleId, { kind: 'publish', seen, withdrawAt: undefined })
    await room.rewrite(late.articleId, 'Bài sửa lại')
    await room.publishChanges(late.articleId)
    await send('2026-12-07T07:00:00', plainDate('2026-12-07'))
    const [, second, ...more] = await mails()
    expect(more).toEqual([])
    expect(second?.recipient).toBe('english@example.vn')
    expect(second?.subject).toBe('newsroom One Door: 2 new articles this week')
    expect(second?.body).toContain('Translated later\nIn English.\n')
    expect(second?.body).toContain('Translated while away\nIn English.\n')
    at('2026-12-08T09:00:00')
    await room.move(late.articleId, { kind: 'withdraw', reason: 'Sửa' })
    await room.move(late.articleId, {
      kind: 'publish',
      seen: { vi: 2, en: 1 },
      withdrawAt: undefined,
    })
    await send('2026-12-14T07:00:00', plainDate('2026-12-14'))
    expect(await mails()).toHaveLength(2)
  })

  it('names twenty articles and tells of how many more', async () => {
    at('2026-11-24T09:00:00')
    for (let index = 1; index <= 23; index += 1) await room.anArticle(`Bài thứ ${String(index)}.`)
    await subscriber('an@example.vn')
    await send()
    const [mail] = await mails()
    expect(mail?.body.match(/Lead\./g)).toHaveLength(20)
    expect(mail?.body).toContain(`Còn 3 bài nữa: ${portal}/tin-tuc\n`)
  })

  it('is not sent in a week without news', async () => {
    await subscriber('an@example.vn')
    await send()
    expect(await mails()).toEqual([])
  })

  it('is sent once, however often its job runs, and not before its moment', async () => {
    at('2026-11-24T09:00:00')
    await room.anArticle('Bài mới')
    await subscriber('an@example.vn')
    await send('2026-11-30T06:59:59')
    expect(await mails()).toEqual([])
    await send()
    await send()
    await send('2026-12-06T23:00:00')
    await Promise.all([send('2026-12-06T23:00:00'), send('2026-12-06T23:00:00')])
    expect(await mails()).toHaveLength(1)
  })

  it('is the newest one alone after a standstill of weeks, and tells of all of them, whichever job comes first', async () => {
    await subscriber('an@example.vn')
    at('2026-11-24T09:00:00')
    await room.anArticle('Bài từ ba tuần trước')
    at('2026-12-09T09:00:00')
    await room.anArticle('Bài tuần vừa rồi')
    for (const day of ['2026-12-14', '2026-11-30'])
      await send('2026-12-16T15:00:00', plainDate(day))
    const [told, ...more] = await mails()
    expect(more).toEqual([])
    expect(told?.subject).toBe('Cổng một cửa newsroom: 2 bài mới từ ngày 16/11/2026')
    expect(told?.body).toContain('Tin mới từ ngày 16/11/2026 của')
    expect(told?.body).toContain('Bài tuần vừa rồi')
    expect(told?.body).toContain('Bài từ ba tuần trước')
  })

  it('that broke off goes on weeks later: everybody is told of everything, and nobody of anything twice', async () => {
    await subscriber('an@example.vn')
    at('2026-11-24T09:00:00')
    await room.anArticle('Bài của tuần đầu')
    await send()
    await subscriber('binh@example.vn')
    at('2026-12-02T09:00:00')
    await room.anArticle('Bài của tuần sau')
    await send('2026-12-07T08:00:00')
    const bodies = (await mails()).map(({ recipient, body }) => [
      ...[recipient, body.includes('tuần đầu'), body.includes('tuần sau')],
    ])
    expect(bodies.toSorted()).toEqual([
      ['an@example.vn', false, true],
      ['an@example.vn', true, false],
      ['binh@example.vn', true, true],
    ])
  })

  it('tells who confirms later nothing of the weeks before, and nobody of more than five weeks', async () => {
    await subscriber('an@example.vn')
    await subscriber('moi@example.vn', { confirmedAt: '2027-01-06T08:00:00' })
    at('2026-12-02T09:00:00')
    await room.anArticle('Bài quá cũ')
    at('2026-12-16T09:00:00')
    await room.anArticle('Bài tháng trước')
    at('2027-01-05T09:00:00')
    await room.anArticle('Bài tuần này')
    await send('2027-01-11T08:00:00', plainDate('2026-11-30'))
    expect((await mails()).map(({ recipient, subject }) => [recipient, subject])).toEqual([
      ['an@example.vn', 'Cổng một cửa newsroom: 2 bài mới từ ngày 07/12/2026'],
      ['moi@example.vn', 'Cổng một cửa newsroom: 1 bài mới trong tuần'],
    ])
  })

  it('tells who chose more since nothing of what others were told of before', async () => {
    const id = await subscriber('sports@example.vn', { topics: [sports] })
    await subscriber('all@example.vn')
    at('2026-11-24T09:00:00')
    await room.anArticle('Bài của tuần đầu')
    await send()
    await owner.updateTable('subscription').set({ topics: '{}' }).where('id', '=', id).execute()
    at('2026-12-02T09:00:00')
    await room.anArticle('Bài của tuần sau')
    await send('2026-12-07T07:00:00', plainDate('2026-12-07'))
    const [, ...told] = (await mails()).map(({ subject }) => subject)
    expect(told).toEqual(Array(2).fill('Cổng một cửa newsroom: 1 bài mới trong tuần'))
  })
})

test('2,500 subscribers get exactly one digest each, though the work broke off in the middle', async () => {
  at('2026-11-24T09:00:00')
  await room.anArticle('Bài cho mọi người')
  await sql`insert into subscription (id, site_id, list, email, language, topics, asked_at, asked_on, asked_nth, confirmed_at)
    select gen_random_uuid(), ${room.siteId}, 'news', 'n' || n || '@example.vn', 'vi', '{}', ${room.clock.now()}, '2026-11-24', 1,
      ${room.clock.now()} from generate_series(1, 2500) n`.execute(owner)
  await sql`create function break_off() returns trigger language plpgsql as $$
    begin if (select count(*) from outgoing_message) > 1200 then raise exception 'power failure'; end if; return null; end $$`.execute(
    owner,
  )
  await sql`create trigger break_off after insert on outgoing_message execute function break_off()`.execute(
    owner,
  )
  await expect(send()).rejects.toThrow('power failure')
  expect(await mails()).toHaveLength(1000)
  await sql`drop function break_off() cascade`.execute(owner)
  await send()
  const recipients = (await mails()).map(({ recipient }) => recipient)
  expect(recipients).toHaveLength(2500)
  expect(new Set(recipients).size).toBe(2500)
})
