import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { testDatabase } from '#test/support/database.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import { APPLICANT, dossierWorld } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'

const PATH = '/can-bo/quay/tiep-nhan'

const t = (vi: string) => ({ vi, en: vi })
const db = await testDatabase()
const world = await dossierWorld(db, {
  content: {
    papers: [
      { key: 'form', name: t('Tờ khai'), copies: { original: 1 } },
      { key: 'proof', name: t('Giấy chứng minh'), copies: { certified: 2 } },
      { key: 'more', name: t('Giấy khác'), copies: { copy: 1 }, required: false },
      {
        key: 'base',
        name: t('Thẻ căn cước'),
        copies: { copy: 1 },
        reusedFrom: t('Cơ sở dữ liệu dân cư'),
      },
    ],
  },
})
const site = await dossierSite(world)
const counter = await site.browserOf('counter')

const form = (more: Readonly<Record<string, string>> = {}) => ({
  form_key: newId(world.clock.now()),
  act: 'receive',
  procedure: 'thu-tuc-thu',
  procedure_text: 'Thủ tục thử',
  procedure_for: 'Thủ tục thử',
  identity: APPLICANT.identityNumber,
  name: APPLICANT.name,
  phone: APPLICANT.phone,
  all: 'yes',
  ...more,
})

const typedIn = (html: string, name: string) =>
  new RegExp(`<input[^>]*name="${name}"[^>]*?value="([^"]*)"`).exec(html)?.[1]

const dossiers = async () =>
  (await db.selectFrom('dossier').select('id').execute()).map(row => row.id)

async function receivedBy(fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await counter.post(PATH, fields)
  const [, id = ''] = /ho-so\/([0-9a-f-]{36})/.exec(answer.headers.location ?? '') ?? []
  return id
}

test('receiving with one tick takes all required papers in the required numbers, none that a database has', async () => {
  const id = await receivedBy(form())
  const papers = await db
    .selectFrom('dossier_paper')
    .select(['paper_key', 'originals', 'certified_copies', 'photocopies'])
    .where('dossier_id', '=', id)
    .orderBy('position')
    .execute()
  expect(papers).toEqual([
    { paper_key: 'form', originals: 1, certified_copies: 0, photocopies: 0 },
    { paper_key: 'proof', originals: 0, certified_copies: 2, photocopies: 0 },
  ])
})

test('receiving leads to the receipt, which opens its print window', async () => {
  const answer = await counter.post(PATH, form())
  expect(answer.headers.location).toMatch(
    /^\/can-bo\/ho-so\/[0-9a-f-]{36}\/phieu\/tiep-nhan\?in=ngay$/,
  )
  const receipt = await counter.get(answer.headers.location ?? '')
  expect(receipt.body).toContain('dossiers/print-now')
  expect(receipt.body).toContain(APPLICANT.name)
})

test('receiving sent twice, also at the same moment, makes one dossier and leads to the same receipt', async () => {
  const fields = form()
  const before = (await dossiers()).length
  const answers = await Promise.all([
    counter.post(PATH, fields),
    counter.post(PATH, fields),
    counter.post(PATH, fields),
  ])
  expect(new Set(answers.map(answer => answer.headers.location)).size).toBe(1)
  expect((await dossiers()).length).toBe(before + 1)
})

test('receiving counts each paper by its form when they are ticked one by one', async () => {
  const { all: _, ...rest } = form({
    'paper-form': 'yes',
    'paper-form-original': '2',
    'paper-proof': 'yes',
    'paper-proof-certified': '',
    'paper-proof-copy': '3',
    'paper-more': 'yes',
  })
  const id = await receivedBy(rest)
  const papers = await db
    .selectFrom('dossier_paper')
    .select(['paper_key', 'originals', 'certified_copies', 'photocopies'])
    .where('dossier_id', '=', id)
    .orderBy('position')
    .execute()
  expect(papers).toEqual([
    { paper_key: 'form', originals: 2, certified_copies: 0, photocopies: 0 },
    { paper_key: 'proof', originals: 0, certified_copies: 0, photocopies: 3 },
    { paper_key: 'more', originals: 0, certified_copies: 0, photocopies: 1 },
  ])
})

test('receiving by public post, for somebody else, with a result sent by post, is kept as typed', async () => {
  const id = await receivedBy(
    form({
      channel: '3',
      result_way: 'post',
      result_address: '9 Bạch Đằng',
      submitter: 'Phạm Văn Mang Hộ',
      request: 'Xin cấp lại',
      sets: '2',
      birth_date: '1/2/1990',
      email: 'thu@Example.VN',
    }),
  )
  const row = await db
    .selectFrom('dossier as d')
    .innerJoin('dossier_applicant as a', 'a.dossier_id', 'd.id')
    .select(['d.channel', 'd.result_way', 'd.result_address', 'd.request', 'd.sets'])
    .select(['a.submitter_name', 'a.birth_date', 'a.email', 'a.kind'])
    .where('d.id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({
    ...{ channel: 3, result_way: 'post', result_address: '9 Bạch Đằng' },
    ...{ request: 'Xin cấp lại', sets: 2, submitter_name: 'Phạm Văn Mang Hộ' },
    ...{ birth_date: '1990-02-01', email: 'thu@example.vn', kind: 'person' },
  })
})

test('receiving knows an organisation by its tax number', async () => {
  const id = await receivedBy(form({ identity: '0301234567-001', name: 'Công ty Thử' }))
  const { kind } = await db
    .selectFrom('dossier_applicant')
    .select('kind')
    .where('dossier_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(kind).toBe('organisation')
})

test('receiving says everything that is wrong at once, each with its field, and keeps every word', async () => {
  const before = (await dossiers()).length
  const { all: _, ...rest } = form({
    identity: '12',
    name: ' ',
    phone: 'abc',
    email: 'x@',
    birth_date: '31/02/1990',
    sets: '0',
    address: 'Đường Giữ Nguyên',
    'paper-form': 'yes',
    'paper-form-original': 'nhiều',
  })
  const { body, statusCode } = await counter.post(PATH, rest)
  expect(statusCode).toBe(422)
  const linked = [...body.matchAll(/<li><a href="#([^"]+)"/g)].map(match => match[1])
  expect(linked).toEqual([
    'identity',
    'name',
    'phone',
    'email',
    'birth_date',
    'paper-form-original',
    'all',
    'sets',
  ])
  for (const id of linked) expect(body).toContain(` id="${id ?? ''}"`)
  expect(body).toContain('Chưa nhận giấy tờ bắt buộc: Giấy chứng minh')
  expect(typedIn(body, 'address')).toBe('Đường Giữ Nguyên')
  expect(typedIn(body, 'paper-form-original')).toBe('nhiều')
  expect(typedIn(body, 'form_key')).toBe(rest.form_key)
  expect(await htmlFindings(body)).toEqual([])
  expect((await dossiers()).length).toBe(before)
})

test('receiving needs a phone or an identity number, so that the applicant can track it', async () => {
  const { body, statusCode } = await counter.post(PATH, form({ identity: '', phone: '' }))
  expect(statusCode).toBe(422)
  expect(body).toContain('Nhập số điện thoại hoặc số định danh')
})

test.each([
  ['yeu-cau-bo-sung', 'supplement'],
  ['tu-choi', 'refuse'],
])(
  'what is incomplete or not ours is only registered and goes on to %s: no clock starts',
  async (path, act) => {
    const { all: _, ...rest } = form({ act })
    const answer = await counter.post(PATH, rest)
    const [, id = ''] =
      /ho-so\/([0-9a-f-]{36})\/viec\/(.+)$/.exec(answer.headers.location ?? '') ?? []
    expect(answer.headers.location).toBe(`/can-bo/ho-so/${id}/viec/${path}`)
    const row = await db
      .selectFrom('dossier')
      .select(['state', 'received_at', 'due_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ state: 'submitted', received_at: null, due_at: null })
  },
)
