/** The buttons and fields of applying, misused; other bodies and addresses: test/whole/bad-input.test.ts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applySite, begun, START } from '#test/support/apply-forms.ts'
import { testDatabase } from '#test/support/database.ts'
import { dossierWorld } from '#test/support/dossier-world.ts'
import { propertyRuns } from '#test/support/property-runs.ts'

const world = await dossierWorld(await testDatabase())
const site = await applySite(world)
const browser = site.openBrowser()

const NAMES = [
  ...['applicant.name', 'applicant.identity_number', 'applicant_phone', 'applicant_email'],
  ...['declaration', 'result_delivery', 'applicant', 'applicant.name.x', '_card.applicant'],
  ...['_remove', '_more', '_seen', '_later', 'noi', 'ma', 'email', 'cam_doan', '__proto__'],
]
const HOSTILE = [
  ...['', ' ', '\0', '\u202e', '\ud800', '﷽'.repeat(2000), 'A'.repeat(100_000), '../../etc/passwd'],
  ...[
    '<script>',
    "' or 1=1 --",
    '{"a":1}',
    '[]',
    'null',
    '-1',
    '1e999',
    `declaration:${'f'.repeat(64)}`,
  ],
]
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 200 }))
const fields = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.oneof(text, fc.array(text, { maxLength: 4 })),
)
const PAGES = ['trang/who', 'trang/papers', 'trang/who/tu-luu', 'noi-nop', 'giu-lai', 'kiem-tra']

test('whatever the fields of any form hold, the answer is the next page, the form again, or a clear refusal', async () => {
  const draft = await begun(browser)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PAGES), fields, async (page, sent) => {
      const { statusCode } = await browser.post(`${draft}/${page}`, sent)
      expect(statusCode).toBeLessThan(500)
      expect((await browser.get(`${draft}/trang/who`)).statusCode).toBe(200)
    }),
    propertyRuns(120),
  )
})

test('the start form takes no other procedure, place or token than there is', async () => {
  await fc.assert(
    fc.asyncProperty(fields, async sent => {
      const { statusCode } = await browser.post(START, { ...sent, noi: 'khong-co' })
      expect(statusCode).toBe(422)
    }),
    propertyRuns(40),
  )
  // A token of somebody's choosing is no way to another procedure's draft, nor is one of the wrong form taken over.
  const odd = await browser.post(START, { noi: 'one-stop', ma: 'x' })
  expect(odd.headers.location).toMatch(/^\/ho-so\/nhap\/[\w-]{43}$/)
})
