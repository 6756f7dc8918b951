/** The text of a PDF, page by page (pdf.js in the build of unpdf, which needs no browser). Run in a thread of its own. */
import { getDocumentProxy } from 'unpdf'
import { cleanText } from '#kernel/clean-text.ts'
import type { FileText } from './file-text.ts'

/** Pages that are looked at; a city's master plan has fewer. */
const MOST_PAGES = 1000
/** A picture with fewer letters than this beside it is a scan with a signature's stamp on it. */
const FEWEST_LETTERS_BESIDE_A_PICTURE = 50

/** Dots of a picture that may be a scanned page, or a strip of one; coats of arms and pictures of signatures have fewer. */
const FEWEST_DOTS = 150_000

/** Reads pages until there are so many characters. Gives what is wrong with the file instead of throwing. */
export async function pdfText(
  bytes: Uint8Array<ArrayBuffer>,
  mostCharacters: number,
): Promise<FileText> {
  let pdf: Pdf
  // It is read a second time for its pictures, and the reader takes the bytes that it is given.
  const again = bytes.slice()
  try {
    pdf = await getDocumentProxy(bytes, QUIET)
  } catch (error) {
    return { kind: (error as Error).name === 'PasswordException' ? 'protected' : 'unreadable' }
  }
  const pages = pdf.numPages
  const looked = Math.min(pages, MOST_PAGES)
  const read: string[] = []
  let characters = 0
  for (let number = 1; number <= looked && characters <= mostCharacters; number += 1) {
    const text = await pageText(pdf, number)
    characters += text.length
    read.push(text)
  }
  const scanned = await scannedAmong(read, again)
  const text = cleanText(read.join('\n'))
  if (scanned === read.length || lettersIn(text) === 0) return { kind: 'no_text', pages }
  const isCutShort = read.length < pages || characters > mostCharacters
  const kept = text.slice(0, mostCharacters).toWellFormed()
  return { kind: 'text', text: kept, pages, isCutShort, scanned }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

// A document may run nothing, and fonts are of no use to a reader without eyes.
const QUIET = { isEvalSupported: false, disableFontFace: true, verbosity: 0 }

function lettersIn(text: string): number {
  return text.replace(/\s/g, '').length
}

/** How many of these pages are scans. Pages that have words enough are not looked at again. */
async function scannedAmong(
  read: readonly string[],
  bytes: Uint8Array<ArrayBuffer>,
): Promise<number> {
  const few = read.flatMap((text, index) =>
    lettersIn(text) < FEWEST_LETTERS_BESIDE_A_PICTURE ? [index + 1] : [],
  )
  if (few.length === 0) return 0
  // Pictures of that size are never unpacked, which would take far too much time and memory. One reader leaves them out,
  // the other stops at them: a page of which it gives less has one.
  const lenient = await getDocumentProxy(bytes.slice(), { ...QUIET, maxImageSize: FEWEST_DOTS })
  const strict = await getDocumentProxy(bytes, {
    ...QUIET,
    ...{ maxImageSize: FEWEST_DOTS, stopAtErrors: true },
  })
  let scanned = 0
  for (const number of few)
    if ((await stepsOf(strict, number)) < (await stepsOf(lenient, number))) scanned += 1
  return scanned
}

/** How many steps it takes to draw a page, as far as the reader comes. */
async function stepsOf(pdf: Pdf, number: number): Promise<number> {
  try {
    const page = await pdf.getPage(number)
    const { fnArray } = await page.getOperatorList()
    page.cleanup()
    return fnArray.length
  } catch {
    return 0
  }
}

/** A page that is broken counts as one without text: the others may be whole. */
async function pageText(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return items
      .map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('')
  } catch {
    return ''
  }
}
