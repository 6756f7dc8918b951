/** The town with those who talk below an article: two residents, a reader without an account, and the editor who decides. */
import { challengeOn, proofOf } from '#test/support/solve-challenge.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

/** Where comments are decided. */
export const DESK = '/can-bo/binh-luan'

/** Opens it; gone after the file's tests. */
export async function openCommentRoom() {
  const town = await foundTown()
  return {
    town,
    editor: await browserOf(town, 'editor'),
    resident: await browserOf(town, 'resident'),
    neighbour: await browserOf(town, 'neighbour'),
    reader: openTestBrowser(town.product.server),
  }
}

/** Opens the form, does its work and sends it. */
export async function sendWorked(
  browser: TestBrowser,
  address: string,
  fields: Record<string, string>,
) {
  const altcha = proofOf(challengeOn((await browser.get(address)).body))
  return browser.post(address, { ...fields, altcha })
}
