/**
 * Promise to editors: what a list of places holds and was perhaps not meant is told before anything is kept: cells without
 * a column, columns without a field, places far from the administration.
 */
import { beforeAll, expect, it } from 'vitest'
import { drawSiteBoundary } from '#features/organisation'
import { newId } from '#kernel/ids.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const PATH = '/can-bo/dia-diem/nhap'
const HEAD = 'Mã,Tên,Loại,Địa chỉ,Phường,Vĩ độ,Kinh độ,Giờ mở cửa'

let town: Town
let editor: TestBrowser

beforeAll(async () => {
  town = await foundTown()
  editor = await browserOf(town, 'editor')
})

async function preview(content: string): Promise<string> {
  const form = new FormData()
  form.append('table', new Blob([content]), 'danh-sach.csv')
  const answer = await editor.upload(PATH, form)
  expect(answer.statusCode).toBe(303)
  return answer.headers.location ?? ''
}

/** The administration of the test lies where its square is drawn. */
function drawArea() {
  const { siteId, clock } = town.world
  const square = [
    [106.68, 10.79],
    [106.74, 10.79],
    [106.74, 10.83],
    [106.68, 10.83],
    [106.68, 10.79],
  ]
  return drawSiteBoundary(town.product.deps, {
    ...{ siteId, by: { kind: 'system' }, id: newId(clock.now()) },
    ...{ siteName: 'Thử', citation: 'Nghị quyết thử' },
    geojson: JSON.stringify({
      type: 'Feature',
      properties: { name: 'Thử' },
      geometry: { type: 'Polygon', coordinates: [square] },
    }),
  })
}

it('refuses a row whose comma without quotation marks moved its cells, and says what to do', async () => {
  const shifted = 'S-1,Trạm,Cơ sở y tế,1 A, gần chợ,ward,10.81,106.7,24/7'
  const beyond = 'S-2,Trạm,Cơ sở y tế,1 A,ward,10.81,106.7,24/7,,,x'
  const padded = 'S-3,Trạm,Cơ sở y tế,1 A,ward,10.81,106.7,24/7,,,'
  const unnamed = `${HEAD},,\n${beyond}`
  const { body } = await editor.get(await preview(`${HEAD}\n${shifted}\n${beyond}\n${padded}\n`))
  expect(body).toContain('2 dòng có lỗi')
  expect(body.split('Dòng có ô nằm ngoài các cột').length - 1).toBe(2)
  expect(body).toContain('đặt cả ô trong dấu ngoặc kép')
  expect((await editor.get(await preview(unnamed))).body).toContain('Dòng có ô nằm ngoài các cột')
})

it('knows a code again that differs in capitals alone, in the file and on the portal', async () => {
  const row = (code: string) => `${code},Trạm,clinic,1 A,ward,,,`
  await editor.post(`${await preview(`${HEAD}\n${row('CH-03')}\n`)}/ghi`)
  const other = await editor.get(await preview(`${HEAD}\n${row('ch-03')}\n`))
  expect(other.body).toContain('chỉ khác chữ hoa, chữ thường')
  const twice = await editor.get(await preview(`${HEAD}\n${row('Z-2')}\n${row('z-2')}\n`))
  expect(twice.body).toContain('2 dòng có lỗi')
  const same = await editor.get(await preview(`${HEAD}\n${row('CH-03')}\n`))
  expect(same.body).toContain('mọi dòng đều giữ nguyên')
})

it('names the columns that it does not read', async () => {
  const { body } = await editor.get(
    await preview(`${HEAD},Số máy,Ghi chú\nB-1,Một,school,1 A,ward,,,,0912345678,x\n`),
  )
  expect(body).toContain('Cột không đọc: Số máy; Ghi chú')
  expect(body).toContain('Xác nhận nhập')
  expect(await htmlFindings(body)).toEqual([])
})

it('tells how far from the administration a place would lie, also once it is kept', async () => {
  await drawArea()
  const rows = [
    'X-1,Ở Hà Nội,school,1 A,ward,21.03,105.85,',
    'X-2,Ở đây,school,1 A,ward,10.81,106.7,',
    'X-3,Không rõ,school,1 A,ward,,,',
  ]
  const address = await preview(`${HEAD}\n${rows.join('\n')}\n`)
  const { body } = await editor.get(address)
  expect(body).toContain('1 địa điểm nằm xa địa bàn')
  expect(body).toContain('Xem lại vĩ độ, kinh độ ở dòng 2.')
  expect(body.match(/Cách địa bàn 1\.\d\d\d,\d km/g)).toHaveLength(1)
  await editor.post(`${address}/ghi`)
  const at = async (code: string) => {
    const { id } = await town.world.db
      .selectFrom('place')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
    return (await editor.get(`/can-bo/dia-diem/${id}`)).body
  }
  expect(await at('X-1')).toContain('Địa điểm này nằm xa địa bàn')
  for (const code of ['X-2', 'X-3']) expect(await at(code)).not.toContain('nằm xa địa bàn')
  // Who corrects its telephone is not asked again.
  const later = await preview(`${HEAD}\n${rows[0]?.replace('1 A', '2 A')}\n`)
  expect((await editor.get(later)).body).not.toContain('nằm xa địa bàn')
})
