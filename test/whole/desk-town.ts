/** The town where texts are written: an editor who writes, a chief editor who puts them out, and somebody who reads. */
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

/** Founds a town, and opens a browser for each of them. */
export async function openDesk(): Promise<{
  readonly town: Town
  readonly editor: TestBrowser
  readonly chief: TestBrowser
  readonly reader: TestBrowser
}> {
  const town = await foundTown()
  return {
    town,
    editor: await browserOf(town, 'editor'),
    chief: await browserOf(town, 'chief'),
    reader: openTestBrowser(town.product.server),
  }
}

/** Where an answer to saving a text leads: its address on the desk. */
export function deskAddress({ headers }: Awaited<ReturnType<TestBrowser['post']>>): string {
  return (headers.location ?? '').replace(/\?.*$/, '')
}
