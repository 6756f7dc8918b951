/** Organisations comment without an account: a proof of work keeps programs off, and who runs no script is not shut out (ADR 0078). */
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { openedConsultation } from '#test/support/consultations.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { challengeOn, proofOf } from '#test/support/solve-challenge.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { OF_ORGANISATION, said } from './consultation-desk.ts'
import { browserOf } from './personas.ts'

let town: Town
let visitor: TestBrowser
beforeAll(async () => {
  town = await foundTown({ settings: { RATE_LIMIT: 'yes' } })
  visitor = openTestBrowser(town.product.server)
})

const formOf = async () => `/gop-y-du-thao/${(await openedConsultation(town)).slug}/gop-y`
const proofFor = async (path: string) =>
  proofOf(challengeOn((await visitor.get(`${path}?la=to-chuc`)).body))
const comment = (body: string, more: Record<string, string> = {}) =>
  said(body, { ...OF_ORGANISATION, form: randomUUID(), ...more })

test('the form of who has no account brings a challenge and its script; the form of who is signed in does not', async () => {
  const path = await formOf()
  const { body } = await visitor.get(`${path}?la=to-chuc`)
  expect(body).toContain('data-proof=')
  expect(body).toMatch(/<script[^>]*src="[^"]*prove-work[^"]*"/)
  expect(body).toContain('Trình duyệt của bạn không chạy JavaScript')
  expect(await htmlFindings(body)).toEqual([])
  const resident = await browserOf(town, 'resident')
  expect((await resident.get(path)).body).not.toContain('data-proof=')
  expect((await resident.post(path, said('Của tôi.'))).statusCode).toBe(303)
})

test('a proof is good for one comment; a wrong one, or one that was sent before, is refused, and what was typed stays', async () => {
  const path = await formOf()
  const altcha = await proofFor(path)
  const first = comment('Có chứng minh.', { altcha })
  const sent = await visitor.post(path, first)
  expect(sent.statusCode).toBe(303)
  for (const wrong of [
    altcha,
    proofOf(challengeOn((await visitor.get(`${path}?la=to-chuc`)).body), { number: -1 }),
  ]) {
    const { statusCode, body } = await visitor.post(
      path,
      comment('Ý này còn đây.', { altcha: wrong }),
    )
    expect([statusCode, body.includes('href="#altcha"')]).toEqual([422, true])
    expect(body).toContain('Trang này mở đã lâu hoặc đã được gửi một lần')
    expect(body).toContain('Ý này còn đây.')
    expect(await htmlFindings(body)).toEqual([])
  }
  // Sent twice, as by a double tap or a reload, the form is one comment, though its proof is spent.
  const again = await visitor.post(path, first)
  expect(again.headers.location).toBe(sent.headers.location)
})

test('without scripts three an hour come in from one network, on each draft; then one is told to wait or to sign in', async () => {
  const path = await formOf()
  for (const nth of [1, 2, 3])
    expect((await visitor.post(path, comment(`Ý kiến ${String(nth)}.`))).statusCode).toBe(303)
  const { statusCode, body } = await visitor.post(path, comment('Ý kiến thứ tư.'))
  expect([statusCode, body.includes('Xin gửi lại sau một giờ')]).toEqual([422, true])
  expect(body).toContain('Ý kiến thứ tư.')
  const proven = comment('Ý kiến thứ tư.', { altcha: await proofFor(path) })
  expect((await visitor.post(path, proven)).statusCode).toBe(303)
})
