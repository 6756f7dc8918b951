/** Applying over HTTP as a resident's browser does: the start page, the pages of the form, the check page. */
import { expect } from 'vitest'
import { dossiersFeature } from '#features/dossiers/plugin'
import { APPLICANT, type World } from './dossier-world.ts'
import { featureServer } from './feature-server.ts'
import type { TestBrowser, TestFields } from './test-browser.ts'

/** The start page of the tests' procedure. */
export const START = '/nop-ho-so/thu-tuc-thu'

/** What an applicant answers on the first page. */
export const WHO: TestFields = {
  'applicant.name': APPLICANT.name,
  'applicant.identity_number': APPLICANT.identityNumber,
  applicant_phone: APPLICANT.phone,
}

/** A server with the pages of dossiers. */
export function applySite(world: World) {
  const { db, clock } = world
  return featureServer({ db, clock, features: deps => [dossiersFeature(deps)] })
}

/** A file that a browser sends; a PDF by its first bytes unless told otherwise. */
export function fileOf(name: string, content: string | Buffer = `%PDF-1.4\n${name}\n`): File {
  return new File([Uint8Array.from(Buffer.from(content))], name)
}

/** A form with files in one field, and other fields. */
export function formOf(
  field: string,
  files: readonly File[],
  others: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(others)) form.append(name, value)
  for (const file of files) form.append(field, file)
  return form
}

/** Begins an application at the ward's one-stop unit and gives the address of its draft. */
export async function begun(browser: TestBrowser, place = 'one-stop'): Promise<string> {
  const answer = await browser.post(START, { noi: place })
  expect(answer.statusCode).toBe(303)
  return String(answer.headers.location)
}

/** A draft with everything answered, ready to be declared and sent. Gives its address. */
export async function answered(browser: TestBrowser, more: TestFields = {}): Promise<string> {
  const draft = await begun(browser)
  await browser.post(`${draft}/trang/who`, { ...WHO, ...more })
  const papers = formOf('declaration', [fileOf('to-khai.pdf', `%PDF-1.4\n${draft}\n`)])
  const answer = await browser.upload(`${draft}/trang/papers`, papers)
  expect(answer.headers.location).toBe(`${draft}/kiem-tra`)
  return draft
}

/** The same, sent. */
export async function sentDraft(browser: TestBrowser, more: TestFields = {}): Promise<string> {
  const draft = await answered(browser, more)
  const answer = await browser.post(`${draft}/kiem-tra`, { cam_doan: 'yes' })
  expect(answer.headers.location).toBe(`${draft}/bien-nhan`)
  return draft
}
