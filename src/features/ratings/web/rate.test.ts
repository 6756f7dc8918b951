import { beforeAll, describe, expect, test } from 'vitest'
import { trackByProof } from '#features/dossiers'
import { testDatabase } from '#test/support/database.ts'
import { resolveDossier, returnDossier } from '#test/support/dossier-way.ts'
import { APPLICANT, at, dossierWorld, received, submitted } from '#test/support/dossier-world.ts'
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
async function tokenOf(code: string): Promise<string> {
  const found = await trackByProof(world, { siteId, code, proof: APPLICANT.phone })
  if (found === undefined) throw new Error('not found')
  return found.token
}

async function newVisit() {
  const { code, dossierId } = await submitted(world)
  return { code, dossierId, path: `/danh-gia/nop/${await tokenOf(code)}` }
}

const ratings = () => db.selectFrom('rating').selectAll().orderBy('rated_at').execute()
const events = () =>
  db.selectFrom('event').selectAll().where('subject_kind', '=', 'rating').orderBy('id').execute()

describe('whoever has the link of a dossier', () => {
  test('rates its submission once, is thanked, and finds what was said again', async () => {
    const { path } = await newVisit()
    const browser = openBrowser()
    expect((await browser.get(path)).statusCode).toBe(200)
    const sent = await browser.post(path, {
      score: '4',
      mat: '5',
      reasons: 'polite',
      comment: '  Nhanh và\r\nlịch sự ',
    })
    expect(sent.statusCode).toBe(303)
    expect(sent.headers.location).toBe(`${path}/cam-on`)
    expect((await browser.get(`${path}/cam-on`)).body).toContain('Cảm ơn bạn')
    const again = (await browser.get(path)).body
    expect(again).toContain('Nhanh và\nlịch sự')
    expect(again).toMatch(/value="4" checked/)
    expect(again).toMatch(/value="polite" checked/)
    expect(await ratings()).toMatchObject([{ score: 4, faces: 5, reasons: ['polite'] }])
  })

  test('changes it within seven days: the first rating is replaced, none is added', async () => {
    const { path } = await newVisit()
    const browser = openBrowser()
    const before = (await ratings()).length
    await browser.post(path, { score: '5', mat: '5' })
    at(world, '2026-10-05T08:30:00+07:00')
    expect((await browser.post(path, { score: '2', mat: '5' })).statusCode).toBe(303)
    const after = await ratings()
    expect(after).toHaveLength(before + 1)
    expect(after.at(-1)).toMatchObject({ score: 2 })
    expect((await events()).at(-1)).toMatchObject({
      type: 'rating.changed',
      data: { points: 25, previous_points: 100 },
    })
  })

  test('reads what was said after seven days but cannot change it', async () => {
    const { path, code } = await newVisit()
    const browser = openBrowser()
    await browser.post(path, { score: '5', mat: '5', comment: 'Rất tốt' })
    at(world, '2026-10-13T08:00:00+07:00')
    const late = `/danh-gia/nop/${await tokenOf(code)}`
    const page = await browser.get(late)
    expect(page.body).toContain('không đổi được nữa')
    expect(page.body).toContain('Rất tốt')
    expect(page.body).not.toContain('name="score"')
    expect((await browser.post(late, { score: '1', mat: '5' })).statusCode).toBe(422)
    expect((await ratings()).at(-1)).toMatchObject({ score: 5 })
  })

  test('sends the same form twice and gives one rating and one event', async () => {
    const { path } = await newVisit()
    const [ratingsBefore, eventsBefore] = [(await ratings()).length, (await events()).length]
    const browsers = Array.from({ length: 6 }, () => openBrowser())
    const answers = await Promise.all(
      browsers.map(browser => browser.post(path, { score: '1', mat: '5' })),
    )
    expect(answers.map(answer => answer.statusCode)).toEqual(Array(6).fill(303))
    expect(await ratings()).toHaveLength(ratingsBefore + 1)
    expect(await events()).toHaveLength(eventsBefore + 1)
  })

  test('cannot rate the return of a result before it is returned, and can at once after', async () => {
    const dossierId = await received(world)
    const { code } = await db
      .selectFrom('dossier')
      .select('code')
      .where('id', '=', dossierId)
      .executeTakeFirstOrThrow()
    const browser = openBrowser()
    const path = `/danh-gia/tra/${await tokenOf(code)}`
    expect((await browser.get(path)).statusCode).toBe(409)
    expect((await browser.post(path, { score: '5', mat: '5' })).statusCode).toBe(409)
    await resolveDossier(world, dossierId)
    expect((await browser.get(path)).statusCode).toBe(409)
    await returnDossier(world, dossierId)
    expect((await browser.get(path)).statusCode).toBe(200)
    expect((await browser.post(path, { score: '5', mat: '5' })).statusCode).toBe(303)
    const page = await browser.get(path.replace('/tra/', '/nop/'))
    expect(page.body).toContain(path)
  })
})

describe('a rating that is not taken', () => {
  let path = ''
  beforeAll(async () => {
    path = (await newVisit()).path
  })

  test.each([
    { fields: { mat: '5' }, error: 'Chọn một mức hài lòng' },
    { fields: { mat: '5', score: '6' }, error: 'Chọn một mức hài lòng' },
    { fields: { mat: '5', score: '0' }, error: 'Chọn một mức hài lòng' },
    { fields: { mat: '3', score: '3' }, error: 'Thang đánh giá vừa đổi' },
    { fields: { mat: '5', score: '3', reasons: 'on_time' }, error: 'Chọn lý do trong danh sách' },
    { fields: { mat: '5', score: '3', comment: 'a'.repeat(1001) }, error: 'không quá 1.000 ký tự' },
  ])('because of $fields is told "$error" and leaves nothing behind', async ({ fields, error }) => {
    const before = await ratings()
    const answer = await openBrowser().post(path, fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(error)
    expect(await ratings()).toEqual(before)
  })

  test('for a token that nobody was given is told the same as for one that has run out', async () => {
    const answer = await openBrowser().get(`/danh-gia/nop/${'A'.repeat(43)}`)
    expect(answer.statusCode).toBe(410)
    expect(answer.body).toContain('không dùng được nữa')
  })

  test.each(['/danh-gia/nop/x', '/danh-gia/nop/..%2f..', `/danh-gia/tra/${'<'.repeat(30)}`])(
    'at %s is a page that does not exist',
    async address => {
      expect((await openBrowser().get(address)).statusCode).toBe(404)
    },
  )
})

describe('an officer', () => {
  test.each(['counter', 'specialist', 'head', 'leader', 'administrator'] as const)(
    'who is signed in (%s) can neither open nor send anybody’s rating, whatever link they hold',
    async name => {
      const { path, code } = await newVisit()
      const before = await ratings()
      const officer = { kind: 'officer', id: world.officer(name).id } as const
      const browser = await site.openBrowserOf(siteId, officer)
      expect((await browser.get(path)).statusCode).toBe(403)
      expect((await browser.post(path, { score: '5', mat: '5' })).statusCode).toBe(403)
      const proof = { code, proof: APPLICANT.phone }
      expect((await browser.post('/danh-gia', proof)).statusCode).toBe(403)
      const kiosk = '/danh-gia/quay/one-stop'
      expect((await browser.get(kiosk)).statusCode).toBe(403)
      expect((await browser.post(kiosk, proof)).statusCode).toBe(403)
      expect((await browser.post(`${kiosk}/gui`, { ve: 'x' })).statusCode).toBe(403)
      expect(await ratings()).toEqual(before)
    },
  )
})

describe('what is kept of a rating', () => {
  test('names neither the dossier nor the applicant, in rows and in events', async () => {
    const { path, code, dossierId } = await newVisit()
    await openBrowser().post(path, { score: '1', mat: '5', comment: 'Chờ lâu' })
    const followUps = await db.selectFrom('rating_follow_up').selectAll().execute()
    const kept = JSON.stringify([await ratings(), await events(), followUps])
    for (const secret of [code, dossierId, ...Object.values(APPLICANT)])
      expect(kept).not.toContain(secret)
    expect((await events()).at(-1)).toMatchObject({ actor_kind: 'visitor', actor_id: null })
  })
})

describe('whoever has a code and no link', () => {
  const form = '/danh-gia'

  test('opens the rating by phone or by identity number', async () => {
    const { code } = await newVisit()
    for (const proof of [APPLICANT.phone, '0912 345 678', APPLICANT.identityNumber]) {
      const found = await openBrowser().post(form, { code: ` ${code.toLowerCase()} `, proof })
      expect(found.statusCode).toBe(303)
      expect(found.headers.location).toMatch(/^\/danh-gia\/nop\/[\w-]{43}$/)
    }
  })

  test('gets the same answer for a wrong number and for a code that does not exist', async () => {
    const { code } = await newVisit()
    const none = code.replace(/\d{4}$/, '9999')
    const wrong = await openBrowser().post(form, { code, proof: '0987654321' })
    const unknown = await openBrowser().post(form, { code: none, proof: '0987654321' })
    expect(wrong.statusCode).toBe(422)
    expect(unknown.statusCode).toBe(422)
    expect(wrong.body.replaceAll(code, '')).toBe(unknown.body.replaceAll(none, ''))
  })

  test('may try ten times a minute', async () => {
    const strict = await featureServer({
      db,
      clock: world.clock,
      features: deps => [ratingsFeature(deps)],
      settings: { RATE_LIMIT: 'yes' },
    })
    const guess = (path: string) =>
      strict.openBrowser().post(path, { code: 'H29.1.2-261005-0001', proof: '0987654321' })
    for (const path of [form, '/danh-gia/quay/one-stop']) {
      for (let tries = 0; tries < 10; tries += 1) expect((await guess(path)).statusCode).toBe(422)
      expect((await guess(path)).statusCode).toBe(429)
    }
  })
})
