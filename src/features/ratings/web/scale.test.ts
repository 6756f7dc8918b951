import { expect, test } from 'vitest'
import { trackByProof } from '#features/dossiers'
import { testDatabase } from '#test/support/database.ts'
import { APPLICANT, at, dossierWorld, submitted } from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { ratingsFeature } from '../plugin.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const { siteId } = world
const site = await featureServer({
  db,
  clock: world.clock,
  features: deps => [ratingsFeature(deps)],
})
const { openBrowser } = site
const signedIn = (name: 'administrator' | 'head') =>
  site.openBrowserOf(siteId, { kind: 'officer', id: world.officer(name).id })
const PAGE = '/can-bo/thang-danh-gia'
const wish = { faces: '3', valid_from: '6/10/2026', citation: 'Quyết định 12/QĐ-UBND' }

async function newPath(): Promise<string> {
  const { code } = await submitted(world)
  const found = await trackByProof(world, { siteId, code, proof: APPLICANT.phone })
  return `/danh-gia/nop/${found?.token ?? ''}`
}
const facesAt = async (path: string) =>
  (await openBrowser().get(path)).body.match(/name="score"/g)?.length

test('five faces are shown until an administrator decides on three, from that day on', async () => {
  expect(await facesAt(await newPath())).toBe(5)
  const administrator = await signedIn('administrator')
  const saved = await administrator.post(PAGE, wish)
  expect(saved.headers.location).toBe(`${PAGE}?xong=luu`)
  expect((await administrator.get(PAGE)).body).toContain('Quyết định 12/QĐ-UBND')
  expect(await facesAt(await newPath())).toBe(5)
  at(world, '2026-10-06T08:00:00+07:00')
  expect(await facesAt(await newPath())).toBe(3)
})

test('a rating given on the old scale is changed on the old scale, and is worth the same', async () => {
  at(world, '2026-10-05T23:30:00+07:00')
  const path = await newPath()
  await openBrowser().post(path, { score: '4', mat: '5' })
  at(world, '2026-10-06T00:15:00+07:00')
  expect(await facesAt(path)).toBe(5)
  expect((await openBrowser().post(path, { score: '2', mat: '3' })).statusCode).toBe(422)
  expect((await openBrowser().post(path, { score: '5', mat: '5' })).statusCode).toBe(303)
})

test('a scale is never decided on for a day that is past', async () => {
  at(world, '2026-10-07T08:00:00+07:00')
  const refused = await (await signedIn('administrator')).post(PAGE, {
    ...wish,
    valid_from: '6/10/2026',
  })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('sớm nhất là hôm nay')
})

test.each([
  { change: { faces: '4' }, error: 'Chọn thang ba mức hoặc năm mức' },
  { change: { valid_from: '31/2/2027' }, error: 'Nhập đủ ngày, tháng, năm' },
  { change: { citation: ' ' }, error: 'Nhập số và ngày của văn bản' },
])('$change is refused: $error', async ({ change, error }) => {
  const refused = await (await signedIn('administrator')).post(PAGE, { ...wish, ...change })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain(error)
})

test('only administrators decide', async () => {
  const head = await signedIn('head')
  expect((await head.get(PAGE)).statusCode).toBe(403)
  expect((await head.post(PAGE, wish)).statusCode).toBe(403)
})
