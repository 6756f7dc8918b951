import { expect, test } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import { APPLICANT, dossierWorld, received } from '#test/support/dossier-world.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await dossierSite(world)
const { browserOf } = site

test('while one types, the procedures that the counter receives are suggested, with or without accents', async () => {
  const counter = await browserOf('counter')
  for (const words of ['thu tuc', 'thủ tục', 'THU']) {
    const { body } = await counter.get(`/can-bo/quay/thu-tuc?q=${encodeURIComponent(words)}`)
    expect(JSON.parse(body)).toEqual([
      { slug: 'thu-tuc-thu', name: 'Thủ tục thử', about: '1.000001 · Thời hạn 3 ngày làm việc' },
    ])
  }
  expect((await counter.get('/can-bo/quay/thu-tuc?q=zzzz')).body).toBe('[]')
})

test('a number brings what an earlier dossier says, and that it was seen is recorded', async () => {
  const id = await received(world, { applicant: { ...APPLICANT, address: '5 Lê Quang Định' } })
  const counter = await browserOf('counter')
  const { body } = await counter.post('/can-bo/quay/nguoi-nop', {
    identity: APPLICANT.identityNumber,
  })
  expect(JSON.parse(body)).toMatchObject({
    number: APPLICANT.identityNumber,
    fromCard: { identity: APPLICANT.identityNumber },
    fromBefore: { name: APPLICANT.name, phone: APPLICANT.phone, address: '5 Lê Quang Định' },
  })
  const views = await db
    .selectFrom('view_record')
    .select(['viewer_id', 'route'])
    .where('subject_id', '=', id)
    .execute()
  expect(views).toEqual([
    { viewer_id: world.officer('counter').id, route: '/can-bo/quay/nguoi-nop' },
  ])
})

test('a wrong number is answered with its sentence, and nobody else may ask', async () => {
  const counter = await browserOf('counter')
  const wrong = await counter.post('/can-bo/quay/nguoi-nop', { identity: '12' })
  expect(JSON.parse(wrong.body)).toEqual({ error: expect.stringContaining('12 chữ số') as string })
  const specialist = await browserOf('specialist')
  const refused = await specialist.post('/can-bo/quay/nguoi-nop', {
    identity: APPLICANT.identityNumber,
  })
  expect(refused.statusCode).toBe(403)
  expect(refused.body).not.toContain(APPLICANT.name)
})
