/** Two officers who save the same thing at the same time: neither loses a word of what they typed unasked. */
import { beforeAll, expect, test } from 'vitest'
import { listLeaders } from '#features/organisation'
import { measureSite } from '#features/required-content'
import { newId } from '#kernel/ids.ts'
import { addMinutes, dateInVietNam } from '#kernel/instant.ts'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, publishedArticle, type Town } from '#test/support/town.ts'
import { aPage } from './page-examples.ts'
import { browserOf } from './personas.ts'

const MENU = '/can-bo/trang/trinh-don'
const CATEGORIES = '/can-bo/tin-tuc/chuyen-muc'
const PERIODS = '/can-bo/noi-dung-cong-khai/thoi-han'

type Case = {
  readonly why: string
  /** Who works there, where the form stands, and where it goes. */
  readonly at: () => Promise<{ who: TestBrowser; page: string; action: string }>
  readonly one: Readonly<Record<string, string>>
  readonly two: Readonly<Record<string, string>>
  /** A field that both change otherwise, as each types it. */
  readonly both: { readonly name: string; readonly one: string; readonly two: string }
}

let town: Town
let administrator: TestBrowser
let chief: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  administrator = await browserOf(town, 'administrator')
  chief = await browserOf(town, 'chief')
})

/** Sends a form a minute after the last one. */
const send = (who: TestBrowser, to: string, fields: Record<string, string>) => {
  town.world.clock.set(addMinutes(town.world.clock.now(), 1))
  return who.post(to, fields)
}

const CASES: readonly Case[] = [
  {
    why: 'what is said of a leader',
    async at() {
      const { db, siteId, clock } = town.world
      const [leader] = await listLeaders(db, siteId, dateInVietNam(clock.now()))
      const page = `/can-bo/to-chuc/lanh-dao/${leader?.id ?? ''}`
      await send(administrator, page, { valid_from: '01/10/2026', duties_vi: 'Điều hành chung' })
      return { who: administrator, page, action: page }
    },
    one: { duties_vi: 'Phụ trách\nkinh tế', phone: '028 1111 2222' },
    two: { bio_vi: 'Sinh năm 1974, cử nhân "luật" & kinh tế' },
    both: { name: 'reception_vi', one: 'Sáng thứ Hai', two: 'Sáng thứ Năm' },
  },
  {
    why: 'what is said of a unit',
    async at() {
      const page = `/can-bo/to-chuc/don-vi/${String(town.world.unit('ward'))}`
      await send(administrator, page, { valid_from: '01/10/2026', duties_vi: 'Giải quyết' })
      return { who: administrator, page, action: page }
    },
    one: { duties_vi: 'Tiếp nhận hồ sơ' },
    two: { reception_vi: 'Sáng thứ Ba' },
    both: { name: 'duties_vi', one: 'Việc một', two: 'Việc hai' },
  },
  {
    why: 'an item of a menu',
    async at() {
      const key = newId(town.world.clock.now())
      const fields = { place: 'footer', label_vi: 'Tin tức', label_en: 'News', page: '' }
      await chief.post(MENU, { ...fields, key, address: '/tin-tuc' })
      return { who: chief, page: `${MENU}/${key}`, action: `${MENU}/${key}` }
    },
    one: { address: '/van-ban' },
    two: { label_en: 'All news', place: 'header' },
    both: { name: 'address', one: '/dia-diem', two: '/thu-tuc' },
  },
  {
    why: 'a category of news',
    async at() {
      await chief.post(CATEGORIES, { name_vi: 'Hai Người', name_en: 'Two', parent: '' })
      const { id } = await town.world.db
        .selectFrom('news_category')
        .select('id')
        .where('slug', '=', 'hai-nguoi')
        .executeTakeFirstOrThrow()
      return { who: chief, page: CATEGORIES, action: `${CATEGORIES}/${String(id)}` }
    },
    one: { name_en: 'Two people' },
    two: { name_vi: 'Hai Người Cùng Lúc' },
    both: { name: 'name_en', one: 'Both', two: 'Pair' },
  },
  {
    why: 'within how many days contents are checked',
    async at() {
      await measureSite(town.product.deps, town.world.siteId)
      return { who: administrator, page: PERIODS, action: PERIODS }
    },
    one: { days_history: '30' },
    two: { days_culture: '40' },
    both: { name: 'days_history', one: '20', two: '25' },
  },
  {
    why: 'what an article belongs to',
    async at() {
      const { articleId } = await publishedArticle(town)
      const page = `/can-bo/tin-tuc/${articleId}`
      return { who: chief, page, action: `${page}/sap-xep` }
    },
    one: { tags: 'Mùa khô, Phòng cháy' },
    two: { related: '/tin-tuc/bai-cua-thi-tran', featured: 'on' },
    both: { name: 'tags', one: 'Mùa mưa', two: 'Mùa khô' },
  },
  {
    why: 'the words of a picture of an article',
    async at() {
      const { articleId, pictureId } = await publishedArticle(town)
      const page = `/can-bo/tin-tuc/${articleId}`
      return { who: chief, page, action: `${page}/anh/${pictureId}` }
    },
    one: { alt_vi: 'Người dân nhận "thẻ" mới', credit: 'Ảnh: Lê Năm' },
    two: { caption_vi: 'Trao thẻ tại phường', alt_en: 'A point' },
    both: { name: 'caption_vi', one: 'Sáng 3/10', two: 'Chiều 3/10' },
  },
  {
    why: 'the words of a picture of a page',
    async at() {
      const { id, picture } = await aPage(town)
      const page = `/can-bo/trang/${id}`
      return { who: chief, page, action: `${page}/anh/${picture}` }
    },
    one: { alt_vi: 'Cổng trụ sở' },
    two: { caption_en: 'The gate' },
    both: { name: 'alt_vi', one: 'Cổng chính', two: 'Cổng sau' },
  },
]

test.for(CASES)(
  '$why: each keeps what they changed, and is asked where both changed the same',
  async ({ at, one, two, both }) => {
    const { who, page, action } = await at()
    const opened = async () => formFields((await who.get(page)).body, action)
    const [first, second] = [await opened(), await opened()]
    expect((await send(who, action, { ...first, ...one })).statusCode).toBe(303)
    expect((await send(who, action, { ...second, ...two })).statusCode).toBe(303)
    expect(await opened()).toMatchObject({ ...one, ...two })

    const [third, fourth] = [await opened(), await opened()]
    await send(who, action, { ...third, [both.name]: both.one })
    const asked = await send(who, action, { ...fourth, [both.name]: both.two })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain(`Người khác vừa lưu ô này là “${both.one}”.`)
    expect(await htmlFindings(asked.body)).toEqual([])
    expect(await opened()).toMatchObject({ [both.name]: both.one })
    const shown = formFields(asked.body, action)
    expect(shown).toMatchObject({ ...one, ...two, [both.name]: both.two })
    expect((await send(who, action, shown)).statusCode).toBe(303)
    expect(await opened()).toMatchObject({ ...one, ...two, [both.name]: both.two })
  },
)

test('who opens the same series for an article is not asked; another one is shown by its name, and what was typed stays', async () => {
  const { articleId } = await publishedArticle(town)
  const page = `/can-bo/tin-tuc/${articleId}`
  const action = `${page}/sap-xep`
  const opened = async () => formFields((await chief.get(page)).body, action)
  const [one, two, three] = [await opened(), await opened(), await opened()]
  await send(chief, action, { ...one, new_series: 'Hỏi đáp đất đai', featured: 'on' })
  const same = { ...two, new_series: 'Hỏi đáp đất đai', tags: 'Đất đai' }
  expect((await send(chief, action, same)).statusCode).toBe(303)
  const asked = await send(chief, action, { ...three, new_series: 'Chuyện phường' })
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain('Người khác vừa lưu ô này là “Hỏi đáp đất đai”.')
  expect(await htmlFindings(asked.body)).toEqual([])
  const shown = formFields(asked.body, action)
  expect(shown).toMatchObject({ new_series: 'Chuyện phường', tags: 'Đất đai', featured: 'on' })
  expect((await send(chief, action, shown)).statusCode).toBe(303)
  const { series } = await opened()
  expect(series).not.toBe('')
  expect((await chief.get(page)).body).toMatch(/<option[^>]*selected[^>]*>Chuyện phường</)
  // A program does not say how it began: what it leaves out goes, as ever.
  expect((await send(chief, action, { tags: 'Một' })).statusCode).toBe(303)
  expect(await opened()).toMatchObject({ tags: 'Một', series: '', related: '' })
})

test('whoever saved together with somebody else is told so, and a wrong field first changes nothing of it', async () => {
  const page = `/can-bo/to-chuc/don-vi/${String(town.world.unit('ward'))}`
  const opened = async () => formFields((await administrator.get(page)).body, page)
  const [one, two] = [await opened(), await opened()]
  await send(administrator, page, { ...one, reception_vi: 'Chiều thứ Sáu' })
  const refused = await send(administrator, page, { ...two, duties_vi: ' ' })
  expect(refused.statusCode).toBe(422)
  const typed = { ...formFields(refused.body, page), duties_vi: 'Giải quyết hồ sơ' }
  const saved = await send(administrator, page, typed)
  expect(saved.headers.location).toBe('/can-bo/to-chuc?xong=merged')
  expect((await administrator.get('/can-bo/to-chuc?xong=merged')).body).toContain(
    'Trong lúc bạn sửa, người khác cũng lưu.',
  )
  expect(await opened()).toMatchObject({
    ...{ reception_vi: 'Chiều thứ Sáu', duties_vi: 'Giải quyết hồ sơ' },
  })
})
