/** What an officer's page and PDF of a slip say, for tests. */
import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import type { TestBrowser } from './feature-server.ts'

/** The words of a page, without its tags. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
}

/** The words of a PDF file. */
export async function pdfWords(bytes: Buffer): Promise<string> {
  const proxy = await getDocumentProxy(new Uint8Array(bytes))
  return (await extractText(proxy, { mergePages: true })).text.replace(/\s+/g, ' ')
}

/** The words of the page at that address and those of the PDF beside it. */
export async function pageAndPdfWords(
  browser: TestBrowser,
  address: string,
): Promise<readonly [string, string]> {
  const page = await browser.get(address)
  const pdf = await browser.get(`${address}.pdf`)
  expect([page.statusCode, pdf.statusCode]).toEqual([200, 200])
  expect(pdf.headers['content-type']).toBe('application/pdf')
  return [wordsOf(page.body), await pdfWords(pdf.rawPayload)]
}

/** Every text holds every sentence; blanks and case do not count, for a PDF has line ends where a line is full. */
export function expectSaid(texts: readonly string[], ...sentences: readonly string[]): void {
  const squash = (text: string) => text.replace(/\s+/g, '').toLocaleUpperCase('vi')
  for (const text of texts)
    for (const sentence of sentences) expect(squash(text)).toContain(squash(sentence))
}
