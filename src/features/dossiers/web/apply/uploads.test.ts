import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { procedureWords } from '#features/procedures'
import { applySite, begun, fileOf, formOf } from '#test/support/apply-forms.ts'
import { testDatabase } from '#test/support/database.ts'
import { dossierWorld } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { pictureBomb } from '#test/support/picture-bomb.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { docxOf, zipOf } from '#test/support/zip.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await applySite(world)

const upload = (browser: TestBrowser, draft: string, files: readonly File[]) =>
  browser.upload(`${draft}/trang/papers`, formOf('declaration', files))

async function filesOf(draft: string): Promise<string[]> {
  const token = draft.split('/').at(-1) ?? ''
  const { id, answers } = await db
    .selectFrom('draft')
    .select(['id', 'answers'])
    .where('token_hash', '=', createHash('sha256').update(token).digest('hex'))
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('draft_file')
    .innerJoin('stored_file', 'stored_file.id', 'draft_file.stored_file_id')
    .select('stored_file.name')
    .where('draft_id', '=', id)
    .orderBy('draft_file.id')
    .execute()
  const answer = (answers as { declaration?: { name: string }[] }).declaration ?? []
  // The answer and the files of the draft always tell the same.
  const names = answer.map(file => file.name)
  expect(names.toSorted()).toEqual(rows.map(row => row.name).toSorted())
  return names
}

test('several files of every kind are taken for one paper, listed with their sizes', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const answer = await upload(browser, draft, [
    fileOf('tờ khai.pdf'),
    fileOf(
      'ảnh.jpg',
      Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9', 'hex'),
    ),
    fileOf('bản khai.docx', docxOf()),
  ])
  expect(answer.headers.location).toBe(`${draft}/kiem-tra`)
  const names = ['tờ khai.pdf', 'ảnh.jpg', 'bản khai.docx']
  expect(await filesOf(draft)).toEqual(names)
  const { body } = await browser.get(`${draft}/trang/papers`)
  for (const name of names) expect(body).toContain(name)
  expect(body).toContain('byte')
  expect(await htmlFindings(body)).toEqual([])
})

const REFUSED: readonly { why: string; file: File; says: string }[] = [
  {
    why: 'too large',
    file: fileOf(
      'lớn.pdf',
      Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(20 * 1024 ** 2)]),
    ),
    says: '“lớn.pdf” nặng hơn 20 MB',
  },
  { why: 'empty', file: fileOf('rỗng.pdf', ''), says: '“rỗng.pdf” là tệp rỗng' },
  {
    why: 'of another kind than its name says',
    file: fileOf('giả.pdf', 'MZ program'),
    says: '“giả.pdf” không phải tệp PDF, JPG, PNG hay DOCX',
  },
  {
    why: 'broken',
    file: fileOf('hỏng.docx', zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }])),
    says: '“hỏng.docx” bị hỏng',
  },
  {
    why: 'a bomb',
    file: fileOf('bom.docx', docxOf({ name: 'word/a.xml', bytes: Buffer.alloc(30_000_000) })),
    says: '“bom.docx” bung ra quá lớn',
  },
  {
    why: 'a picture of more dots than any camera takes',
    file: fileOf('bom.png', pictureBomb(30_000, 30_000)),
    says: '“bom.png” là ảnh quá lớn',
  },
  {
    why: 'a picture in name only',
    file: fileOf('giả.jpg', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(500)])),
    says: '“giả.jpg” bị hỏng',
  },
]

test.each(REFUSED)(
  'a file that is $why is refused beside its field, and the good one with it is kept',
  async ({ file, says }) => {
    const browser = site.openBrowser()
    const draft = await begun(browser)
    const { statusCode, body } = await upload(browser, draft, [fileOf('tốt.pdf'), file])
    expect(statusCode).toBe(422)
    expect(body).toContain('href="#declaration"')
    const beside = body.slice(body.indexOf('id="declaration-error"'))
    expect(beside).toContain(says)
    expect(body).toContain('tốt.pdf')
    expect(await filesOf(draft)).toEqual(['tốt.pdf'])
    expect(await htmlFindings(body)).toEqual([])
  },
)

test('when the only file is refused, the reason is told and not that a file is missing', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const { body } = await upload(browser, draft, [fileOf('giả.pdf', 'MZ')])
  expect(body).toContain('“giả.pdf” không phải')
  expect(body).not.toContain('Tải lên tờ khai')
})

test('a file is taken away by its button, twice without harm, and other answers of the page stay', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  await upload(browser, draft, [fileOf('một.pdf'), fileOf('hai.pdf')])
  const page = await browser.get(`${draft}/trang/papers`)
  const [button = ''] = /declaration:[0-9a-f]{64}/.exec(page.body) ?? []
  for (let time = 0; time < 2; time += 1) {
    const { statusCode, body } = await browser.upload(
      `${draft}/trang/papers`,
      formOf('declaration', [], { _remove: button, result_delivery: 'online' }),
    )
    expect(statusCode).toBe(200)
    expect(/<input[^>]*value="online"[^>]*>/.exec(body)?.[0]).toContain('checked')
  }
  expect(await filesOf(draft)).toEqual(['hai.pdf'])
})

test('the same page sent twice at once keeps each file once', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const send = () => upload(browser, draft, [fileOf('một.pdf'), fileOf('hai.pdf')])
  await Promise.all([send(), send(), send()])
  expect((await filesOf(draft)).toSorted()).toEqual(['hai.pdf', 'một.pdf'])
})

test('more files than a question takes are refused with a clear message, and more than a form may bring with 413', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => fileOf(`${index}.pdf`))
  const seven = await upload(browser, draft, many(7))
  expect(seven.statusCode).toBe(422)
  expect(seven.body).toContain('chỉ được tải lên tối đa 5 tệp')
  const forty = await upload(browser, await begun(browser), many(40))
  expect(forty.statusCode).toBe(413)
})

test('a draft holds thirty files: of more the first are kept, and the others are told by name', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const filesFrom = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => fileOf(`tờ ${String(first + index)}.pdf`))
  await upload(browser, draft, filesFrom(1, 16))
  const answer = await upload(browser, draft, filesFrom(17, 16))
  expect(answer.statusCode).toBe(422)
  for (const name of ['tờ 31.pdf', 'tờ 32.pdf'])
    expect(answer.body).toContain(procedureWords('vi').form.refusals.too_many_files(name))
  const kept = await filesOf(draft)
  expect([kept.length, kept.includes('tờ 30.pdf'), kept.includes('tờ 31.pdf')]).toEqual([
    30,
    true,
    false,
  ])
})

test('what a browser claims about files in other fields counts for nothing', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const claim = JSON.stringify([{ sha256: 'a'.repeat(64), name: 'x.pdf', size: 1, kind: 'pdf' }])
  const answer = await browser.post(`${draft}/trang/papers`, { declaration: claim })
  expect(answer.statusCode).toBe(422)
  await browser.upload(`${draft}/trang/papers`, formOf('khong_co', [fileOf('lạc.pdf')]))
  expect(await filesOf(draft)).toEqual([])
})
