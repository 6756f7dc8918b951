/** Who sends more than a form takes is told what that form takes, and loses nothing that was typed beside a file. */
import { beforeAll, expect, test } from 'vitest'
import { formOf } from '#test/support/apply-forms.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const BOUNDARY = '/can-bo/to-chuc/ban-do'
const LOOK = '/can-bo/giao-dien'
const PLACES = '/can-bo/dia-diem/nhap'

let administrator: TestBrowser
let editor: TestBrowser
beforeAll(async () => {
  const town = await foundTown()
  administrator = await browserOf(town, 'administrator')
  editor = await browserOf(town, 'chief')
})

const fileOf = (bytes: number, name: string) => new File(['x'.repeat(bytes)], name)

test.for([
  { why: 'a little larger', bytes: 2_070_000 },
  { why: 'ten times as large', bytes: 21_000_000 },
])(
  'a boundary file that is $why than 2 MB: its field says so, and the citation stays',
  async ({ bytes }) => {
    const typed = { citation: 'Nghị quyết số 1278/NQ-UBTVQH15' }
    const form = formOf('file', [fileOf(bytes, 'ranh.geojson')], typed)
    const refused = await administrator.upload(BOUNDARY, form)
    expect(refused.statusCode).toBe(422)
    const told = refused.body.slice(refused.body.indexOf('id="file-error"'))
    expect(told).toContain('Tệp lớn hơn 2 MB. Giản lược đường ranh')
    expect(refused.body).toContain(`value="${typed.citation}"`)
    expect(await htmlFindings(refused.body)).toEqual([])
  },
)

test('a list of places of more than 5 MB: its field says so', async () => {
  const refused = await editor.upload(PLACES, formOf('table', [fileOf(5_100_000, 'ds.csv')], {}))
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Tệp lớn hơn 5 MB. Chia thành nhiều tệp')
})

test.for([
  { why: 'text', to: BOUNDARY, limit: 'Tệp nặng tối đa 2 MB', advice: 'chia thành nhiều tệp nhỏ' },
  { why: 'a picture', to: LOOK, limit: 'Tệp nặng tối đa 2 MB', advice: 'Chọn ảnh nhỏ hơn' },
  {
    why: 'papers',
    to: '/can-bo/tin-tuc/00000000-0000-7000-8000-000000000000/tep',
    limit: 'Tệp nặng tối đa 20 MB',
    advice: 'Chụp hoặc quét lại',
  },
])('where $why is sent, the page says what that form takes', async ({ to, limit, advice }) => {
  const form = new FormData()
  form.append('citation', 'x'.repeat(300_000))
  const who = to.startsWith('/can-bo/tin-tuc') ? editor : administrator
  const refused = await who.upload(to, form)
  expect(refused.statusCode).toBe(413)
  for (const said of [limit, advice, '200.000 ký tự']) expect(refused.body).toContain(said)
})

test('a form without files speaks of what is typed, not of files', async () => {
  const refused = await administrator.post('/can-bo/to-chuc/don-vi/1', {
    duties_vi: 'x'.repeat(1_100_000),
  })
  expect(refused.statusCode).toBe(413)
  expect(refused.body).toContain('Mỗi ô nhập không quá 200.000 ký tự')
  expect(refused.body).not.toContain('quét lại')
})
