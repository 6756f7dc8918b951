/** Letters by e-mail: what was confirmed last stands, and the page says what that is. */
import { expect, test } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openDesk } from './desk-town.ts'

const { town, chief, reader } = await openDesk()
const { db, clock } = town.world

const ids = new Map<string, string>()
for (const [name, slug] of [
  ['Sức khỏe mẫu', 'suc-khoe-mau'],
  ['Giáo dục mẫu', 'giao-duc-mau'],
] as const) {
  await chief.post('/can-bo/tin-tuc/chuyen-muc', { name_vi: name, name_en: name, parent: '' })
  const { id } = await db
    .selectFrom('news_category')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  ids.set(name, String(id))
}

/** Asks for letters about that category. Gives the address in the letter that asks to confirm. */
async function ask(email: string, category: string): Promise<string> {
  clock.set(addMinutes(clock.now(), 1))
  await reader.post('/tin-tuc/nhan-tin', {
    email,
    language: 'vi',
    category: ids.get(category) ?? '',
  })
  const { body } = await db
    .selectFrom('outgoing_message')
    .select('body')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /\/tin-tuc\/nhan-tin\/xac-nhan\/\S+/.exec(body)?.[0] ?? ''
}

/** Presses the button behind a link. Gives the page that is shown then. */
async function confirm(link: string) {
  const answer = await reader.post(link)
  const shown = answer.headers.location
  return shown === undefined ? answer : reader.get(shown)
}

const choiceOf = async (email: string) => {
  const rows = await db
    .selectFrom('subscription')
    .select(['topics', 'confirmed_at'])
    .where('email', '=', email)
    .execute()
  return rows.map(row => [row.topics, row.confirmed_at !== null])
}
const only = (category: string) => [[{ category: [ids.get(category)] }, true]]

test('the page says which categories stand after a confirmation, and after a change', async () => {
  const first = await confirm(await ask('one@demo.example', 'Sức khỏe mẫu'))
  expect(first.body).toContain('Đã xác nhận')
  expect(first.body).toContain('Sức khỏe mẫu</dd>')
  expect(await htmlFindings(first.body)).toEqual([])
  const changed = await confirm(await ask('one@demo.example', 'Giáo dục mẫu'))
  expect(changed.body).toContain('Giáo dục mẫu</dd>')
  expect(changed.body).not.toContain('Sức khỏe mẫu</dd>')
})

test.each([
  ['subscribes', 'two@demo.example', false],
  ['changes a choice', 'three@demo.example', true],
])(
  'an earlier letter that is opened after a later one puts nothing back, of who %s',
  async (_what, email, isSubscribed) => {
    if (isSubscribed) await confirm(await ask(email, 'Sức khỏe mẫu'))
    const earlier = await ask(email, 'Sức khỏe mẫu')
    const later = await ask(email, 'Giáo dục mẫu')
    await confirm(later)
    expect(await choiceOf(email)).toEqual(only('Giáo dục mẫu'))
    for (const answer of [await reader.get(earlier), await confirm(earlier)]) {
      expect(answer.statusCode).toBe(410)
      expect(answer.body).toContain('khi bạn xác nhận thư gửi sau')
    }
    expect(await choiceOf(email)).toEqual(only('Giáo dục mẫu'))
  },
)

test('letters that are opened in their order are each confirmed', async () => {
  const email = 'four@demo.example'
  const [earlier, later] = [await ask(email, 'Sức khỏe mẫu'), await ask(email, 'Giáo dục mẫu')]
  await confirm(earlier)
  expect(await choiceOf(email)).toContainEqual(only('Sức khỏe mẫu')[0])
  await confirm(later)
  expect(await choiceOf(email)).toEqual(only('Giáo dục mẫu'))
})
