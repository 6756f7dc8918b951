import { describe, expect, test } from 'vitest'
import { trackByProof } from '#features/dossiers'
import { testDatabase } from '#test/support/database.ts'
import { resolveDossier, returnDossier } from '#test/support/dossier-way.ts'
import { APPLICANT, at, dossierWorld, received, submitted } from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { ratingsFeature } from '../plugin.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const { siteId } = world
const { openBrowser } = await featureServer({
  db,
  clock: world.clock,
  features: deps => [ratingsFeature(deps)],
})
const START = '/danh-gia/quay/one-stop'
const screen = openBrowser()
const ratings = () => db.selectFrom('rating').selectAll().orderBy('rated_at').execute()

function ticketIn(body: string): string {
  const ticket = /name="ve" value="([^"]+)"/.exec(body)?.[1]
  if (ticket === undefined) throw new Error('The screen asks nothing')
  return ticket
}

async function begun() {
  const { code } = await submitted(world)
  const asked = await screen.post(START, { code, proof: APPLICANT.phone })
  return { code, asked, ve: ticketIn(asked.body) }
}

describe('a counter’s screen', () => {
  test('takes a rating from code and phone, says thanks, and knows its way back to the start', async () => {
    expect((await screen.get(START)).body).toContain('Đơn vị one-stop')
    const { asked, ve } = await begun()
    expect(asked.body).toContain('data-idle-seconds="60"')
    const thanked = await screen.post(`${START}/gui`, {
      ve,
      score: '5',
      mat: '5',
      reasons: 'polite',
    })
    expect(thanked.body).toContain('Cảm ơn bạn!')
    expect(thanked.body).toContain(`data-idle-href="${START}"`)
    expect((await ratings()).at(-1)).toMatchObject({ score: 5, moment: 'submission', comment: '' })
  })

  test('takes what a reader types of the receipt’s QR code, without asking for a phone', async () => {
    const { code } = await submitted(world)
    const found = await trackByProof(world, { siteId, code, proof: APPLICANT.phone })
    const scanned = `https://cong.example.vn/ho-so/theo-doi/${found?.token ?? ''}`
    const asked = await screen.post(START, { code: scanned })
    expect(asked.statusCode).toBe(200)
    expect(ticketIn(asked.body)).not.toContain(code)
  })

  test('asks whoever comes for the result about that, and next time about the submission', async () => {
    const dossierId = await received(world)
    await resolveDossier(world, dossierId)
    await returnDossier(world, dossierId)
    const dossier = await db
      .selectFrom('dossier')
      .select('code')
      .where('id', '=', dossierId)
      .executeTakeFirstOrThrow()
    const shown = { code: dossier.code, proof: APPLICANT.identityNumber }
    for (const moment of ['result_return', 'submission']) {
      const ve = ticketIn((await screen.post(START, shown)).body)
      await screen.post(`${START}/gui`, { ve, score: '4', mat: '5' })
      expect((await ratings()).at(-1)).toMatchObject({ moment })
    }
    const over = await screen.post(START, shown)
    expect(over.body).toContain('Hồ sơ này đã được đánh giá')
  })

  test('keeps no cookie and shows nothing of whose dossier it is', async () => {
    const { code, asked, ve } = await begun()
    const thanked = await screen.post(`${START}/gui`, { ve, score: '1', mat: '5' })
    for (const answer of [asked, thanked]) {
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.headers['cache-control']).toBe('no-store')
      for (const secret of [code, 'Thủ tục thử', ...Object.values(APPLICANT)])
        expect(answer.body).not.toContain(secret)
    }
  })

  test('neither shows nor changes a rating when the next person goes back and sends the form again', async () => {
    const { code, ve } = await begun()
    await screen.post(`${START}/gui`, { ve, score: '5', mat: '5' })
    const before = await ratings()
    const again = await screen.post(`${START}/gui`, { ve, score: '1', mat: '5' })
    expect(again.body).toContain('Mời bạn làm lại từ đầu')
    const asked = await screen.post(START, { code, proof: APPLICANT.phone })
    expect(asked.body).toContain('Hồ sơ này đã được đánh giá')
    expect(await ratings()).toEqual(before)
  })

  test('forgets who stood there after five minutes', async () => {
    const { ve } = await begun()
    const before = await ratings()
    at(world, '2026-10-05T08:05:01+07:00')
    const late = await screen.post(`${START}/gui`, { ve, score: '5', mat: '5' })
    expect(late.body).toContain('Mời bạn làm lại từ đầu')
    expect(await ratings()).toEqual(before)
  })

  test('asks again when no face was chosen, with what was ticked still there', async () => {
    const { ve } = await begun()
    const again = await screen.post(`${START}/gui`, { ve, mat: '5', reasons: 'long_wait' })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Chọn một mức hài lòng')
    expect(again.body).toMatch(/value="long_wait" checked/)
  })

  test.each([
    { shown: {}, status: 422, why: 'nothing' },
    { shown: { code: 'H29.1.2-261005-0001' }, status: 422, why: 'a code without a phone' },
    { shown: { code: 'x'.repeat(600), proof: '1' }, status: 422, why: 'something far too long' },
    { shown: { code: 'https://a.vn/khac/ngan', proof: '' }, status: 422, why: 'another QR code' },
  ])('asks again when shown $why', async ({ shown, status }) => {
    expect((await screen.post(START, shown)).statusCode).toBe(status)
  })

  test('of a unit that does not exist is not there', async () => {
    expect((await screen.get('/danh-gia/quay/khong-co')).statusCode).toBe(404)
  })

  test('speaks English', async () => {
    expect((await screen.get(`/en${START}`)).body).toContain('Please rate us')
  })
})
