import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const DESK = '/can-bo/giao-dien'

let town: Town
let administrator: TestBrowser
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  administrator = await browserOf(town, 'administrator')
  reader = openTestBrowser(town.product.server)
})

const save = async (more: Record<string, string> = {}) =>
  administrator.post(DESK, {
    began: formFields((await administrator.get(DESK)).body, DESK)['began'] ?? '',
    ...{
      key: newId(town.world.clock.now()),
      name_vi: 'Cổng Phường Hoa',
      agency_vi: 'UBND Phường Hoa',
    },
    ...{
      main_colour: '#14507F',
      accent_colour: '#d9a125',
      contact_vi: '1 Đường Hoa\n028 0000 0000',
    },
    ...{ block_news: '1', block_links: '2', ...LINK, ...more },
  })
const LINK = { link_1_vi: 'Báo Hoa', link_1_en: '', link_1_address: 'https://hoa.example.vn/' }
const home = async () => (await reader.get('/')).body

/** What the desk's form holds before anything is typed. */
const asItStands = (page: string) => formFields(page, DESK)
const putOut = async () => {
  const seen = /name="seen" value="([^"]+)"/.exec((await administrator.get(DESK)).body)?.[1] ?? ''
  return await administrator.post(`${DESK}/dang`, { seen })
}
const footer = async () => /<footer[\s\S]*<\/footer>/.exec(await home())?.[0] ?? ''

test('who changes nothing but a colour changes no line of the footer', async () => {
  const before = await footer()
  expect(before).toContain('Thứ Hai đến thứ Sáu')
  const fields = asItStands((await administrator.get(DESK)).body)
  expect(fields).toMatchObject({ main_colour: '#9b1c1c', contact_vi: '', contact_en: '' })
  expect((await administrator.post(DESK, { ...fields, main_colour: '#14507f' })).statusCode).toBe(
    303,
  )
  expect((await putOut()).statusCode).toBe(303)
  await expect.poll(home).toMatch(/\/giao-dien\/[^"]+\.css/)
  expect(await footer()).toBe(before)
})

test('a look is a draft until it was seen and put out; then every page has it', async () => {
  await reader.get('/')
  await reader.get('/tin-tuc')
  expect((await save()).statusCode).toBe(303)
  expect(await home()).not.toContain('Cổng Phường Hoa')
  const preview = (await administrator.get(`${DESK}/xem`)).body
  for (const text of ['Cổng Phường Hoa', 'UBND Phường Hoa', 'Bản xem thử giao diện', 'Báo Hoa'])
    expect(preview).toContain(text)
  expect(preview).not.toContain('Chúng tôi phục vụ ra sao')
  await putOut()
  await expect.poll(home).toContain('Cổng Phường Hoa')
  await expect.poll(async () => (await reader.get('/tin-tuc')).body).toContain('028 0000 0000')
  expect((await home()).indexOf('Tin mới')).toBeLessThan((await home()).indexOf('Báo Hoa'))
  const style = /href="(\/giao-dien\/[^"]+\.css)"/.exec(await home())?.[1] ?? ''
  const css = await reader.get(style)
  expect(css.headers['content-type']).toContain('text/css')
  expect(css.headers['cache-control']).toContain('immutable')
  expect(css.body).toContain('--mc-main:#14507f')
})

test('a draft that somebody changed meanwhile is not put out unseen', async () => {
  await save({ name_vi: 'Bản một' })
  const seen = /name="seen" value="([^"]+)"/.exec((await administrator.get(DESK)).body)?.[1] ?? ''
  await save({ name_vi: 'Bản hai' })
  const refused = await administrator.post(`${DESK}/dang`, { seen })
  expect([refused.statusCode, refused.body.includes('vừa được người khác sửa')]).toEqual([
    422,
    true,
  ])
  expect(await home()).not.toContain('Bản một')
})

describe('two administrators who arrange one site at the same time', () => {
  const opened = async () => asItStands((await administrator.get(DESK)).body)
  const kept = opened

  test('keep what each of them changed, and are told', async () => {
    await save()
    const [one, two] = [await opened(), await opened()]
    await administrator.post(DESK, { ...one, main_colour: '#9b1c1c', agency_vi: 'UBND Mới' })
    const second = await administrator.post(DESK, { ...two, name_vi: 'Cổng Của Hai' })
    expect(second.headers.location).toContain('xong=merged')
    expect((await administrator.get(second.headers.location ?? '')).body).toContain(
      'Trong lúc bạn sửa, người khác cũng lưu bản nháp này.',
    )
    expect(await kept()).toMatchObject({
      ...{ name_vi: 'Cổng Của Hai', agency_vi: 'UBND Mới', main_colour: '#9b1c1c' },
    })
  })

  test('are asked where both changed the same, and nothing of either is gone until one answers', async () => {
    await save()
    const [one, two] = [await opened(), await opened()]
    await administrator.post(DESK, { ...one, name_vi: 'Cổng Một', contact_vi: '2 Đường Mới' })
    const clash = await administrator.post(DESK, { ...two, name_vi: 'Cổng Hai' })
    expect(clash.statusCode).toBe(422)
    expect(clash.body.slice(clash.body.indexOf('id="name_vi-error"'))).toContain(
      'Người khác vừa lưu phần này khác với bạn.',
    )
    expect(await htmlFindings(clash.body)).toEqual([])
    expect(await kept()).toMatchObject({ name_vi: 'Cổng Một', contact_vi: '2 Đường Mới' })
    const shown = asItStands(clash.body)
    expect(shown).toMatchObject({ name_vi: 'Cổng Hai', contact_vi: '2 Đường Mới' })
    expect((await administrator.post(DESK, shown)).statusCode).toBe(303)
    expect(await kept()).toMatchObject({ name_vi: 'Cổng Hai', contact_vi: '2 Đường Mới' })
  })

  test('a wrong field first, then sent again: what the other one saved still stands', async () => {
    await save()
    const [one, two] = [await opened(), await opened()]
    await administrator.post(DESK, { ...one, agency_vi: 'UBND Khác' })
    const refused = await administrator.post(DESK, { ...two, name_vi: ' ' })
    await administrator.post(DESK, { ...asItStands(refused.body), name_vi: 'Cổng Ba' })
    expect(await kept()).toMatchObject({ name_vi: 'Cổng Ba', agency_vi: 'UBND Khác' })
  })
})

test.for<[why: string, fields: Record<string, string>, told: string]>([
  ['pale yellow cannot be read on white', { main_colour: '#ffff66' }, 'cần ít nhất 4,5 : 1'],
  [
    'a colour that would end the rule',
    { main_colour: '#14507f}body{display:none' },
    'Chọn một màu',
  ],
  [
    'a link that is a script',
    { link_1_address: 'javascript:alert(1)' },
    'Nhập địa chỉ bắt đầu bằng https://',
  ],
  ['no name', { name_vi: ' ' }, 'Nhập tên cổng'],
  ['a place that is no number', { block_news: 'x' }, 'Chọn chỗ đứng của khối'],
  ['a link without a name', { link_1_vi: '' }, 'Nhập tên của liên kết'],
])('%s is refused beside the field, with what was typed', async ([, fields, told]) => {
  const refused = await save(fields)
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain(told)
  expect(refused.body).toContain('value="UBND Phường Hoa"')
})

test('a name is text, whatever is typed', async () => {
  await save({ name_vi: '<script>alert(1)</script>' })
  expect((await administrator.get(`${DESK}/xem`)).body).toContain('&lt;script>alert(1)')
})

test('no two blocks stand in one place: what was just put there has it, the others move, and the form says so', async () => {
  const four = { block_figures: '1', block_popular: '2', block_news: '3', block_links: '4' }
  const settled = await save(four)
  expect(settled.headers.location).toContain('xong=saved')
  const saved = await save({ ...four, block_news: '1' })
  const { body } = await administrator.get(saved.headers.location ?? '')
  expect(body).toContain(
    'Thứ tự bây giờ: Tin mới, Số liệu phục vụ, Thủ tục nhiều người làm, Liên kết.',
  )
  expect(await htmlFindings(body)).toEqual([])
  const chosen = Array.from(
    body.matchAll(/<select[^>]*name="block_(\w+)"[\s\S]*?<\/select>/g),
    ([select, block = '']) => [block, /<option value="(\d)" selected/.exec(select)?.[1]] as const,
  )
  expect(Object.fromEntries(chosen)).toEqual({ figures: '2', popular: '3', news: '1', links: '4' })
})

test('what was never written in English follows the Vietnamese', async () => {
  await save({ contact_vi: '028 1111', contact_en: '' })
  const form = asItStands((await administrator.get(DESK)).body)
  expect(form['contact_en']).toBe('')
  await administrator.post(DESK, { ...form, contact_vi: '028 2222' })
  await putOut()
  const english = async () => (await reader.get('/en')).body
  await expect.poll(english).toContain('028 2222')
  expect(await english()).not.toContain('028 1111')
  expect(await english()).toContain('lang="vi">028 2222')
})
