import { expect, test } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import { APPLICANT, dossierWorld, received } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'

const PATH = '/can-bo/quay/tiep-nhan'
const CARD =
  '079192000456|024123456|Trần Thị Bích Ngọc|24111992|Nữ|77 Nơ Trang Long, Phường 13, Bình Thạnh|01052021'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await dossierSite(world)
const counter = await site.browserOf('counter')

const typedIn = (html: string, name: string) =>
  new RegExp(`<input[^>]*name="${name}"[^>]*?value="([^"]*)"`).exec(html)?.[1]

test('the walk-in form opens with the cursor in the procedure’s field, and is valid HTML', async () => {
  const { body, statusCode } = await counter.get(PATH)
  expect(statusCode).toBe(200)
  expect(/<input[^>]*autofocus[^>]*>/.exec(body)?.[0]).toContain('name="procedure_text"')
  expect(await htmlFindings(body)).toEqual([])
})

test('the walk-in form finds the procedure by words without accents and goes on to the applicant', async () => {
  const { body } = await counter.post(PATH, { act: 'continue', procedure_text: 'thu tuc thu' })
  expect(typedIn(body, 'procedure')).toBe('thu-tuc-thu')
  expect(body).toContain('1.000001 · Thời hạn 3 ngày làm việc')
  expect(body).toContain('Tờ khai')
  expect(/<input[^>]*autofocus[^>]*>/.exec(body)?.[0]).toContain('name="identity"')
  expect(await htmlFindings(body)).toEqual([])
})

test('the walk-in form finds the procedure by its code', async () => {
  const { body } = await counter.post(PATH, { act: 'continue', procedure_text: '1.000001' })
  expect(typedIn(body, 'procedure')).toBe('thu-tuc-thu')
})

test('the walk-in form says when there is no such procedure, and keeps what was typed', async () => {
  const { body, statusCode } = await counter.post(PATH, {
    act: 'continue',
    procedure_text: 'xyzzy qwert',
    name: 'Lê Giữ Lại',
  })
  expect(statusCode).toBe(422)
  expect(body).toContain('Không tìm thấy thủ tục nào')
  expect(typedIn(body, 'name')).toBe('Lê Giữ Lại')
})

test('the walk-in form fills in whoever handed in a dossier here before, records that it was seen, and writes over nothing', async () => {
  const known = { ...APPLICANT, identityNumber: '079192000789', address: '5 Lê Quang Định' }
  const before = await received(world, { applicant: known })
  const { body } = await counter.post(PATH, {
    act: 'continue',
    procedure: 'thu-tuc-thu',
    identity: '079 192 000 789',
    phone: '0988 000 111',
  })
  expect(typedIn(body, 'name')).toBe(APPLICANT.name)
  expect(typedIn(body, 'address')).toBe('5 Lê Quang Định')
  expect(typedIn(body, 'phone')).toBe('0988 000 111')
  expect(body).toContain('Hỏi lại người nộp')
  const views = await db
    .selectFrom('view_record')
    .select('viewer_id')
    .where('subject_id', '=', before)
    .execute()
  expect(views).toEqual([{ viewer_id: world.officer('counter').id }])
})

test('the walk-in form does not know an applicant of another agency', async () => {
  const elsewhere = { ...APPLICANT, identityNumber: '079192000999', address: 'Nơi khác' }
  await received(world, {
    applicant: elsewhere,
    officer: {
      ...world.officer('outsider'),
      duties: [{ unitId: world.unit('other-one-stop'), role: 'one_stop_officer' }],
    },
    receivingUnitId: world.unit('other-one-stop'),
  })
  const { body } = await counter.post(PATH, {
    act: 'continue',
    procedure: 'thu-tuc-thu',
    identity: elsewhere.identityNumber,
  })
  expect(typedIn(body, 'name')).toBeUndefined()
  expect(body).not.toContain('Nơi khác')
})

test('the walk-in form takes name, number, birth and residence from the QR of an identity card', async () => {
  const { body } = await counter.post(PATH, {
    act: 'continue',
    procedure: 'thu-tuc-thu',
    identity: CARD,
  })
  expect(typedIn(body, 'identity')).toBe('079192000456')
  expect(typedIn(body, 'name')).toBe('Trần Thị Bích Ngọc')
  expect(typedIn(body, 'birth_date')).toBe('24/11/1992')
  expect(typedIn(body, 'address')).toBe('77 Nơ Trang Long, Phường 13, Bình Thạnh')
  expect(/<input[^>]*autofocus[^>]*>/.exec(body)?.[0]).toContain('name="phone"')
})

test.each([
  ['12345', 'đúng 12 chữ số'],
  ['003190000001', 'Ba chữ số đầu'],
  ['không|phải|thẻ', 'không phải mã QR'],
])('the walk-in form says what is wrong with the number %s', async (identity, sentence) => {
  const { body, statusCode } = await counter.post(PATH, {
    act: 'continue',
    procedure: 'thu-tuc-thu',
    identity,
  })
  expect(statusCode).toBe(422)
  expect(body).toContain(sentence)
  expect(body).toContain('href="#identity"')
})
