/** A category that is taken away: whoever gets news on it is told, and written to only about what they agreed to. */
import { describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { markSent } from '#platform/mail/messages.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openDesk } from './desk-town.ts'

const { town, chief } = await openDesk()
const { db, clock, siteId } = town.world

const CATEGORIES = '/can-bo/tin-tuc/chuyen-muc'

async function aCategory(
  nameVi: string,
  nameEn: string,
  slug: string,
  parent = '',
): Promise<number> {
  await chief.post(CATEGORIES, { name_vi: nameVi, name_en: nameEn, parent })
  const row = await db
    .selectFrom('news_category')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return row.id
}

/** Somebody who gets news on those categories, or was only asked to confirm it. */
async function reads(
  name: string,
  categories: readonly number[],
  language = 'vi',
  isConfirmed = true,
) {
  const id = newId(clock.now())
  await db
    .insertInto('subscription')
    .values({
      ...{ id, site_id: siteId, list: 'news', email: `${name}@demo.example`, language },
      topics: JSON.stringify({ category: categories.map(String) }),
      ...{ asked_at: clock.now(), asked_on: '2026-10-05', asked_nth: 1 },
      confirmed_at: isConfirmed ? clock.now() : null,
    })
    .execute()
  return id
}

const topicsOf = async (id: string) => {
  const row = await db
    .selectFrom('subscription')
    .select('topics')
    .where('id', '=', id)
    .executeTakeFirst()
  return (row?.topics as { category?: string[] } | undefined)?.category
}

const lettersTo = (name: string) =>
  db
    .selectFrom('outgoing_message')
    .select(['subject', 'body', 'headers'])
    .where('recipient', '=', `${name}@demo.example`)
    .execute()

/** The letters to somebody leave through the mail server. */
async function leaves(name: string): Promise<void> {
  const letters = await db
    .selectFrom('outgoing_message')
    .select('id')
    .where('recipient', '=', `${name}@demo.example`)
    .execute()
  for (const { id } of letters) await markSent(db, id, clock.now())
}

const remove = (id: number, subscribers: number) =>
  chief.post(`${CATEGORIES}/${String(id)}/bo`, { subscribers: String(subscribers) })

describe('a category within another', () => {
  it('leaves its readers to the wider one; the editor reads so before, and each of them by e-mail', async () => {
    const wide = await aCategory('Đời sống', 'Life', 'doi-song')
    const narrow = await aCategory('Chợ phiên', 'Markets', 'cho-phien', String(wide))
    const lan = await reads('lan', [narrow])
    const tom = await reads('tom', [narrow, wide], 'en')
    const unsure = await reads('unsure', [narrow], 'vi', false)
    const page = (await chief.get(CATEGORIES)).body
    expect(page).toContain('2 người đang nhận tin chuyên mục này')
    expect(page).toContain('họ nhận tin của “Đời sống” thay vào đó')
    const untold = await remove(narrow, 1)
    expect([untold.statusCode, untold.body.includes('rồi bấm bỏ lần nữa')]).toEqual([422, true])
    expect(await htmlFindings(untold.body)).toEqual([])
    expect(await topicsOf(lan)).toEqual([String(narrow)])
    expect(await lettersTo('lan')).toEqual([])
    expect((await remove(narrow, 2)).headers.location).toBe(`${CATEGORIES}?xong=bo`)
    for (const id of [lan, tom, unsure]) expect(await topicsOf(id)).toEqual([String(wide)])
    const [letter] = await lettersTo('lan')
    expect(letter?.subject).toContain('chuyên mục “Chợ phiên” không còn nữa')
    expect(letter?.body).toContain('Từ nay bạn nhận tin của chuyên mục “Đời sống”')
    expect(letter?.body).toContain(`/tin-tuc/nhan-tin/thoi/${lan}`)
    expect(letter?.headers).toMatchObject({ 'List-Unsubscribe-Post': expect.anything() as unknown })
    expect((await lettersTo('tom'))[0]?.body).toContain('From now on you get news on “Life”')
    expect(await lettersTo('unsure')).toEqual([])
  })
})

describe('a category within none', () => {
  it('leaves the choice of its readers; who chose nothing else is told and not written to any more', async () => {
    const gone = await aCategory('Tuyển quân', 'Enlistment', 'tuyen-quan')
    const other = await aCategory('Thể thao', 'Sports', 'the-thao')
    const [both, only] = [await reads('both', [gone, other]), await reads('only', [gone])]
    expect((await chief.get(CATEGORIES)).body).toContain(
      'ai chỉ chọn chuyên mục này thì ngừng nhận tin',
    )
    await remove(gone, 2)
    expect(await topicsOf(both)).toEqual([String(other)])
    expect((await lettersTo('both'))[0]?.body).toContain(
      'Bạn vẫn nhận thư điểm tin về các chuyên mục khác',
    )
    expect(await topicsOf(only)).toBe(undefined)
    const [letter] = await lettersTo('only')
    expect(letter?.body).toContain('đăng ký của bạn kết thúc')
    expect(letter?.body).not.toContain('/thoi/')
    // Whose subscription ended is known until the letter that says so has left, and no longer.
    for (const name of ['both', 'only']) await leaves(name)
    expect(await lettersTo('only')).toEqual([])
    expect(await lettersTo('both')).toHaveLength(1)
    const told = await db
      .selectFrom('event')
      .select(['type', 'actor_id'])
      .where('subject_id', 'in', [both, only])
      .orderBy('id')
      .execute()
    const actor_id = town.world.officer('chief').id
    expect(told).toEqual([
      { type: 'subscription.changed', actor_id },
      { type: 'subscription.ended', actor_id },
    ])
  })
})
