import { afterAll, expect, test } from 'vitest'
import { trackByProof } from '#features/dossiers'
import { stopPrintingPdf } from '#platform/pdf/print-pdf.ts'
import { testDatabase } from '#test/support/database.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import { APPLICANT, dossierWorld, received } from '#test/support/dossier-world.ts'
import { pageAndPdfWords, pdfWords } from '#test/support/slip-words.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await dossierSite(world)
afterAll(stopPrintingPdf)

const { browserOf } = site

test('a slip whose act was not done, or that is not one, does not exist', async () => {
  const id = await received(world)
  const counter = await browserOf('counter')
  for (const address of [
    'bo-sung',
    'tu-choi',
    'xin-loi',
    'gia-han',
    'dung',
    'tra-ket-qua',
    'khac',
  ]) {
    expect((await counter.get(`/can-bo/ho-so/${id}/phieu/${address}`)).statusCode).toBe(404)
    expect((await counter.get(`/can-bo/ho-so/${id}/phieu/${address}.pdf`)).statusCode).toBe(404)
  }
  expect((await counter.get('/can-bo/ho-so/khong/phieu/tiep-nhan')).statusCode).toBe(404)
})

test('an officer of another unit finds nothing, a visitor is sent to sign in', async () => {
  const id = await received(world)
  const path = `/can-bo/ho-so/${id}/phieu/tiep-nhan`
  expect((await (await browserOf('stranger')).get(path)).statusCode).toBe(404)
  expect((await (await browserOf('stranger')).get(`${path}.pdf`)).statusCode).toBe(404)
  expect((await site.openBrowser().get(path)).headers.location).toContain('/can-bo/dang-nhap')
})

test('every view by an officer is recorded before the slip is sent', async () => {
  const id = await received(world)
  await pageAndPdfWords(await browserOf('counter'), `/can-bo/ho-so/${id}/phieu/tiep-nhan`)
  const views = await db
    .selectFrom('view_record')
    .select(['viewer_id', 'route'])
    .where('subject_id', '=', id)
    .orderBy('route')
    .execute()
  expect(views).toEqual([
    { viewer_id: world.officer('counter').id, route: '/can-bo/ho-so/:id/phieu/:kind' },
    { viewer_id: world.officer('counter').id, route: '/can-bo/ho-so/:id/phieu/:kind.pdf' },
  ])
})

test('the applicant reads what is addressed to them, never the control slip, and nobody without the link', async () => {
  const id = await received(world)
  const { code } = await db
    .selectFrom('dossier')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const key = await trackByProof(world, { siteId: world.siteId, code, proof: APPLICANT.phone })
  const visitor = site.openBrowser()
  const base = `/ho-so/theo-doi/${key?.token ?? ''}/phieu`
  expect((await visitor.get(`${base}/tiep-nhan`)).statusCode).toBe(200)
  const pdf = await visitor.get(`${base}/tiep-nhan.pdf`)
  expect(await pdfWords(pdf.rawPayload)).toContain(code)
  expect(pdf.headers['content-disposition']).not.toContain(APPLICANT.identityNumber)
  expect((await visitor.get(`${base}/kiem-soat`)).statusCode).toBe(404)
  for (const token of ['a'.repeat(43), 'x', '..%2f..'])
    expect((await visitor.get(`/ho-so/theo-doi/${token}/phieu/tiep-nhan`)).statusCode).toBe(404)
})
