import { beforeAll, describe, expect, it, test } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import { addTestPlaces, hoursOf } from '#test/support/place-list.ts'
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
  await addTestPlaces(town.world, [
    {
      code: 'CQ-1',
      nameVi: 'Trụ sở',
      hours: hoursOf('T2-T6 07:30-11:30', '31/12/2026 nghỉ (a; b)'),
    },
    {
      ...{ code: 'YT-1', nameVi: 'Trạm, "y tế"', nameEn: '=1+1', kind: 'clinic', phone: '115' },
      ...{ point: { latitude: 10.8012, longitude: 106.7034 }, accessVi: 'Dòng một\ndòng hai' },
    },
  ])
})

function send(content: string | Buffer) {
  const form = new FormData()
  form.append('table', new Blob([new Uint8Array(Buffer.from(content))]), 'danh-sach.csv')
  return editor.upload(PATH, form)
}

async function preview(content: string | Buffer): Promise<string> {
  const answer = await send(content)
  expect(answer.statusCode).toBe(303)
  return answer.headers.location ?? ''
}

const places = () =>
  town.world.db.selectFrom('place').select(['code', 'name_vi', 'address']).orderBy('code').execute()

describe('the preview', () => {
  it('tells every error of every row by its column, and stores no place', async () => {
    const before = await places()
    const rows = [
      'A-1,,Lâu đài,,Phường 99,x,106.7,T9 8:00-9:00',
      'A-2,Đúng,Cơ sở y tế,1 A,ward,,,',
      'A-3,Trùng,Cơ sở y tế,1 A,ward,10.8,,',
      'A-3,Trùng,Cơ sở y tế,1 A,ward,,,24/7',
    ]
    const address = await preview(`${HEAD}\n${rows.join('\n')}\n`)
    const { body } = await editor.get(address)
    for (const told of [
      'Tên: Thiếu, cần nhập',
      'Loại: Không có loại này',
      'Địa chỉ: Thiếu, cần nhập',
      'Phường: Không có phường này',
      'Vĩ độ: Không phải tọa độ',
      'Giờ mở cửa: Có ngày không đọc được',
      'Kinh độ: Có vĩ độ thì phải có kinh độ',
      'Mã: Mã này có ở nhiều dòng của tệp',
    ])
      expect(body).toContain(told)
    expect(body).toContain('3 dòng có lỗi')
    expect(body).not.toContain('Xác nhận nhập')
    expect(await htmlFindings(body)).toEqual([])
    expect((await editor.get(`/en${address}`)).body).toContain('Kind: There is no such kind')
    expect((await editor.post(`${address}/ghi`)).statusCode).toBe(422)
    expect(await places()).toEqual(before)
  })

  test.for([
    [
      'with semicolons and a byte order mark',
      `\uFEFF${HEAD.replaceAll(',', ';')}\nB-1;Một;Trường học;1 A;ward;10,80;106,70;\n`,
    ],
    [
      'with tabs, as a spreadsheet copies',
      `${HEAD.replaceAll(',', '\t')}\nB-1\tMột\tTrường học\t1 A\tward\t\t\t\n`,
    ],
    [
      'with headings in English, without accents, in any order',
      'ward,KIND,ADDRESS,Name,code\nward,school,1 A,Một,B-1\n',
    ],
    [
      'with a line that names the separator, and empty lines',
      `sep=;\r\n${HEAD.replaceAll(',', ';')}\r\n\r\nB-1;Một;school;1 A;ward;;;\r\n;;;;\r\n`,
    ],
    ['with a quotation mark in a cell', `${HEAD}\nB-1,Trường "Sen",school,1 A,ward,,,\n`],
    [
      'with a cell of two lines, commas and quotation marks',
      `${HEAD}\nB-1,Một,school,"1 A, hẻm ""Sen"",\nkhu phố 2, cạnh chợ",ward,,,\n`,
    ],
    ['with columns that nobody knows', `${HEAD},Ghi chú\nB-1,Một,school,1 A,ward,,,,x\n`],
  ])('reads a list %s', async ([, content = '']) => {
    const { body } = await editor.get(await preview(content))
    expect(body).toContain('Sẽ thêm 1 địa điểm và sửa 0 địa điểm.')
  })

  test.for([
    ['nothing', '', 'Chọn một tệp CSV'],
    ['headings only', `${HEAD}\n`, 'Tệp không có dòng nào'],
    ['columns that are missing', 'Mã,Tên\nA,B\n', 'Tệp thiếu cột: Loại, Địa chỉ, Phường'],
    ['a column twice', `${HEAD},Mã\nA,B,C,D,E,F,G,H,I\n`, 'Tệp có hai cột trùng tên: Mã'],
    [
      'a quotation mark that stays open',
      `${HEAD}\nA-1,Một,school,1 A,ward,,,\n"A,B\n`,
      'Không đọc được tệp từ dòng 3: có dấu ngoặc kép mở mà không đóng',
    ],
    [
      'a quotation mark that stays open behind empty lines',
      `${HEAD}\nA-1,Một,school,1 A,ward,,,\n\n\nA-2,"Hai,school,2 A,ward,,,\nA-3,Ba,school,3 A,ward,,,\n`,
      'từ dòng 5: có dấu ngoặc kép mở mà không đóng, các dòng sau bị gộp vào một ô. Dòng đó bắt đầu bằng: A-2,&quot;Hai,school,2 A,ward,,,.',
    ],
    [
      'a quotation mark that a stray one of a later row closes',
      `${HEAD}\nA-1,Một,school,1 A,ward,,,\nA-2,"Hai,school,2 A,ward,,,\nA-3,Ba,school,3 A,ward,,,\nA-4,Bốn",school,4 A,ward,,,\n`,
      'từ dòng 3: có dấu ngoặc kép mở mà không đóng',
    ],
    [
      'one that a stray one of the next row closes',
      `${HEAD}\nA-1,"Một,school,1 A,ward,,,\nA-2,Hai",school,2 A,ward,,,\n`,
      'từ dòng 2: có dấu ngoặc kép mở mà không đóng',
    ],
    [
      'one that is closed where later rows open theirs, by its own line and not by theirs',
      `${HEAD}\nA-1,"Một,school,1 A,ward,,,\nA-2,"Hai",school,2 A,ward,,,\nA-3,"Ba",school,3 A,ward,,,\nA-4,"Bốn",school,4 A,ward,,,\n`,
      'từ dòng 2: có dấu ngoặc kép mở mà không đóng',
    ],
    [
      'one in the last column that the next row closes',
      `${HEAD}\nA-1,Một,school,1 A,ward,,,"T2\n"A-2",Hai,school,2 A,ward,,,\nA-3,Ba,school,3 A,ward,,,"T3"\nA-4,Ba,school,3 A,ward,,,"T3\n`,
      'từ dòng 2: có dấu ngoặc kép mở mà không đóng',
    ],
    [
      'another encoding',
      Buffer.from(`${HEAD}\nA,Tr\xf4i,,,,,,\n`, 'latin1'),
      'Tệp không phải UTF-8',
    ],
    ['too much', `${HEAD}\n${'a\n'.repeat(5001)}`, 'hơn 5.000 dòng'],
  ] as const)('refuses %s with a sentence', async ([, content, told]) => {
    const { statusCode, body } = await send(content)
    expect([statusCode, body.includes(told)]).toEqual([422, true])
    expect(await htmlFindings(body)).toEqual([])
  })
})

describe('the confirmation', () => {
  it('puts in exactly what was previewed, once, however often it is sent', async () => {
    const content = `${HEAD}\nC-1,Một,school,1 A,ward,,,\nC-2,Hai,school,2 A,ward,,,\n`
    const address = await preview(content)
    const answers = await Promise.all([1, 2, 3].map(() => editor.post(`${address}/ghi`)))
    expect(answers.map(answer => answer.headers.location)).toEqual([address, address, address])
    expect((await editor.get(address)).body).toContain('Thêm 2 địa điểm, sửa 0 địa điểm.')
    expect((await places()).filter(({ code }) => code.startsWith('C-'))).toEqual([
      { code: 'C-1', name_vi: 'Một', address: '1 A' },
      { code: 'C-2', name_vi: 'Hai', address: '2 A' },
    ])
    const again = await editor.get(await preview(content))
    expect(again.body).toContain('mọi dòng đều giữ nguyên')
    const changed = await editor.get(await preview(content.replace('2 A', '3 A')))
    expect(changed.body).toMatch(/Địa chỉ:[^<]*<span[^>]*>2 A<\/span> →[^<]*<span[^>]*>3 A</)
  })

  it('puts in nothing of a list when one of its places changed since the preview', async () => {
    const content = `${HEAD}\nC-1,Đổi,school,1 A,ward,,,\nD-1,Mới,school,1 A,ward,,,\n`
    const [first, second] = [await preview(content), await preview(content)]
    await editor.post(`${first}/ghi`)
    const refused = await editor.post(`${second}/ghi`)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Chưa có gì được lưu')
    const { count } = await town.world.db
      .selectFrom('place')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('code', '=', 'D-1')
      .executeTakeFirstOrThrow()
    expect(count).toBe(1)
  })

  it('leaves what is known where the list has no column, and erases only where a cell is empty, told before', async () => {
    await addTestPlaces(town.world, [
      {
        ...{ code: 'E-1', nameVi: 'Trạm E', nameEn: 'E station', phone: '0912345678' },
        ...{ point: { latitude: 10.8, longitude: 106.7 }, accessVi: 'Có dốc', accessEn: 'Ramp' },
        hours: hoursOf('T2-T6 07:30-11:30', '31/12/2026 nghỉ'),
      },
    ])
    const facts = () =>
      town.world.db
        .selectFrom('place')
        .selectAll()
        .where('code', '=', 'E-1')
        .executeTakeFirstOrThrow()
    const before = await facts()
    const needed = 'Mã,Tên,Loại,Địa chỉ,Phường'
    const same = await editor.get(
      await preview(`${needed}\nE-1,Trạm E,office,${before.address},ward\n`),
    )
    expect(same.body).toContain('mọi dòng đều giữ nguyên')
    const moved = await preview(`${needed}\nE-1,Trạm E,office,9 Đường Mới,ward\n`)
    const { body } = await editor.get(moved)
    expect(body.match(/ →/g)).toHaveLength(1)
    expect(body).not.toContain('sẽ mất dữ liệu')
    await editor.post(`${moved}/ghi`)
    const { revision, words, ...after } = await facts()
    expect({ ...after, address: before.address, revision: 1, words: before.words }).toEqual(before)
    expect([after.address, revision > before.revision, words === before.words]).toEqual([
      '9 Đường Mới',
      true,
      false,
    ])

    const emptied = await preview(
      `${needed},Điện thoại,Giờ mở cửa\nE-1,Trạm E,office,9 Đường Mới,ward,,T2-T6 07:30-12:00\n`,
    )
    const told = await editor.get(emptied)
    expect(told.body).toMatch(/Điện thoại:[^<]*<span[^>]*>0912345678<\/span> →[^<]*<strong>xóa</)
    expect(told.body).toMatch(/T2-T6 07:30-11:30<\/span> →[^<]*<span[^>]*>T2-T6 07:30-12:00</)
    expect(told.body).toContain('1 địa điểm sẽ mất dữ liệu đang có')
    expect(await htmlFindings(told.body)).toEqual([])
    await editor.post(`${emptied}/ghi`)
    const last = await facts()
    expect([last.phone, last.access_vi, last.latitude]).toEqual(['', 'Có dốc', 10.8])
    expect(last.hours).toMatchObject({ exceptions: [{ from: '2026-12-31' }] })
    const half = await editor.get(
      await preview(`${needed},Vĩ độ\nE-1,Trạm E,office,9 Đường Mới,ward,10.9\n`),
    )
    expect(half.body).toMatch(/Vĩ độ:[^<]*<span[^>]*>10\.8<\/span> →[^<]*<span[^>]*>10\.9</)
    expect(half.body).not.toContain('Kinh độ:')
  })

  it('takes five thousand rows at once', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) =>
        `N-${String(index)},Nhà ${String(index)},shop,${String(index)} A,ward,10.8,106.7,24/7`,
    )
    const address = await preview(`${HEAD}\n${rows.join('\n')}\n`)
    expect((await editor.post(`${address}/ghi`)).statusCode).toBe(303)
    expect(await places()).toHaveLength(5000 + 6)
  })
})

test.for(['', '/en'])(
  'the list that %s/danh-sach.csv gives is read again without a change, whatever stands in it',
  async prefix => {
    const { body } = await editor.get(`${prefix}/can-bo/dia-diem/danh-sach.csv`)
    expect(body).toContain(`"'=1+1"`.replaceAll('"', ''))
    const head = body.split('\r\n')[0] ?? ''
    const few = body
      .split('\r\n')
      .filter(line => /^(?:CQ|YT|dòng)/.test(line) || line.startsWith('"'))
    const list = await editor.get(prefix + (await preview(`${head}\r\n${few.join('\r\n')}\r\n`)))
    expect(list.body).toContain(
      prefix === '' ? 'mọi dòng đều giữ nguyên' : 'every row stays as it is',
    )
  },
)
