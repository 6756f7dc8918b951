import { expect, test } from 'vitest'
import { dossiersFeature } from '#features/dossiers/plugin'
import { addMinutes } from '#kernel/instant.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { testDatabase } from '#test/support/database.ts'
import { APPLICANT, at, dossierWorld, submitted } from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { LOOK_UP_MINUTES } from '../../use-cases/track-by-proof.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const features = (deps: FeatureDeps) => [dossiersFeature(deps)]
const site = await featureServer({ db, clock: world.clock, features })
const { code } = await submitted(world)
const unknown = code.replace(/\d{4}$/, '9876')

const lookUp = (fields: Readonly<Record<string, string>>, language = '') =>
  site.openBrowser().post(`${language}/tra-cuu`, fields)

test.each([
  ['the phone as it was declared', APPLICANT.phone],
  ['the phone with spaces and country code', '+84 912 345 678'],
  ['the identity number', APPLICANT.identityNumber],
  ['the identity number in groups', '079 192 000 123'],
])('code and %s open the dossier', async (_, proof) => {
  const answer = await lookUp({ code: ` ${code.toLowerCase()} `, proof })
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toMatch(/^\/ho-so\/theo-doi\/[\w-]{43}$/)
  const page = await site.openBrowser().get(String(answer.headers.location))
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain(code)
})

test('whoever reads English goes on in English', async () => {
  const answer = await lookUp({ code, proof: APPLICANT.phone }, '/en')
  expect(answer.headers.location).toMatch(/^\/en\/ho-so\/theo-doi\//)
})

test('a wrong number and an unknown code are answered by the very same page', async () => {
  const wrongPair = await lookUp({ code, proof: '0987654321' })
  const noSuchCode = await lookUp({ code: unknown, proof: '0987654321' })
  expect(wrongPair.statusCode).toBe(422)
  expect(noSuchCode.statusCode).toBe(422)
  expect(noSuchCode.body.replaceAll(unknown, code)).toBe(wrongPair.body)
  expect(Object.keys(noSuchCode.headers)).toEqual(Object.keys(wrongPair.headers))
  expect(wrongPair.body).toContain('Không có hồ sơ nào khớp')
})

test('the same holds for programs, and for a code that is right with half a number', async () => {
  const ask = (which: string, proof: string) =>
    site.openBrowser().get(`/api/v1/dossiers/${which}?proof=${proof}`)
  const answers = [
    await ask(code, '0987654321'),
    await ask(unknown, '0987654321'),
    await ask(code, APPLICANT.phone.slice(0, -1)),
    await ask(code, ''),
    await ask('none', 'none'),
  ]
  expect(new Set(answers.map(answer => answer.statusCode))).toEqual(new Set([404]))
  expect(new Set(answers.map(answer => answer.body)).size).toBe(1)
})

test('the time of the answer does not tell a guesser whether the code exists', async () => {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (let round = 0; round < 120; round += 1) {
    for (const kind of ['known', 'unknown'] as const) {
      const began = performance.now()
      await lookUp({ code: kind === 'known' ? code : unknown, proof: '0987654321' })
      times[kind].push(performance.now() - began)
    }
  }
  const [known, none] = [median(times.known.slice(20)), median(times.unknown.slice(20))]
  // What differs is one row read by its key; reading the whole dossier would cost several times as much.
  expect(Math.abs(known - none) / none).toBeLessThan(0.35)
})

test('after ten attempts in a minute an address is told to wait, right or wrong', async () => {
  const limited = await featureServer({
    ...{ db, clock: world.clock, features },
    settings: { RATE_LIMIT: 'yes' },
  })
  const browser = limited.openBrowser()
  for (let attempt = 0; attempt < 10; attempt += 1) {
    expect((await browser.post('/tra-cuu', { code, proof: '0987654321' })).statusCode).toBe(422)
    expect((await browser.get(`/api/v1/dossiers/${code}?proof=1`)).statusCode).toBe(404)
  }
  expect((await browser.post('/tra-cuu', { code, proof: APPLICANT.phone })).statusCode).toBe(429)
  const api = await browser.get(`/api/v1/dossiers/${code}?proof=${APPLICANT.phone}`)
  expect(api.statusCode).toBe(429)
})

test('what is missing is said at its field', async () => {
  const answer = await lookUp({ code: ' ', proof: '' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('href="#code"')
  expect(answer.body).toContain('href="#proof"')
})

test('the code may come in the address and is only filled in, never opened', async () => {
  const { statusCode, body } = await site.openBrowser().get(`/tra-cuu?ma=${code}`)
  expect(statusCode).toBe(200)
  expect(body).toContain(`value="${code}"`)
  const long = await site.openBrowser().get(`/tra-cuu?ma=${'9'.repeat(500)}`)
  expect(long.statusCode).toBe(200)
})

test.each(['x', 'a'.repeat(43), 'a'.repeat(250), '%00', '..%2f..%2fetc', "' or 1=1 --"])(
  'a link that opens nothing (%s) says what to do instead',
  async token => {
    const { statusCode, body } = await site.openBrowser().get(`/ho-so/theo-doi/${token}`)
    expect(statusCode).toBe(404)
    expect(body).not.toContain(code)
  },
)

test('a look-up runs out, and then its link is as good as one that never was', async () => {
  const opened = await lookUp({ code, proof: APPLICANT.phone })
  const path = String(opened.headers.location)
  const began = world.clock.now()
  world.clock.set(addMinutes(began, LOOK_UP_MINUTES - 1))
  expect((await site.openBrowser().get(path)).statusCode).toBe(200)
  world.clock.set(addMinutes(began, LOOK_UP_MINUTES))
  const late = await site.openBrowser().get(path)
  const never = await site.openBrowser().get(`/ho-so/theo-doi/${'a'.repeat(43)}`)
  expect(late.statusCode).toBe(404)
  const [token = ''] = path.split('/').slice(-1)
  expect(late.body.replaceAll(token, 'a'.repeat(43))).toBe(never.body)
  at(world, '2026-10-05T08:00:00+07:00')
})

test('of the token only its hash is kept', async () => {
  const opened = await lookUp({ code, proof: APPLICANT.phone })
  const token = String(opened.headers.location).split('/').at(-1) ?? ''
  const rows = JSON.stringify(await db.selectFrom('tracking_link').selectAll().execute())
  expect(rows).not.toContain(token)
})

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
