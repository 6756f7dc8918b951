/** The text of a PDF, page by page (pdf.js in the build of unpdf, which needs no browser). Run in a thread of its own. */
import { getDocumentProxy } from 'unpdf'
import { cleanText } from '#kernel/clean-text.ts'
import type { FileText } from './file-text.ts'

/** Pages that are looked at; a city's master plan has fewer. */
const MOST_PAGES = 1000
/** A page with fewer letters than this, on average, is a picture with a signature's stamp on it. */
const FEWEST_LETTERS_A_PAGE = 50

/** Reads pages until there are so many characters. Gives what is wrong with the file instead of throwing. */
export async function pdfText(bytes: Uint8Array, mostCharacters: number): Promise<FileText> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    // A document may run nothing, and fonts are of no use to a reader without eyes.
    const quiet = { isEvalSupported: false, disableFontFace: true, verbosity: 0 }
    pdf = await getDocumentProxy(bytes, quiet)
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
  const letters = read.join('').replace(/\s/g, '').length
  if (letters < FEWEST_LETTERS_A_PAGE * read.length) return { kind: 'no_text', pages }
  const isCutShort = read.length < pages || characters > mostCharacters
  const text = cleanText(read.join('\n')).slice(0, mostCharacters)
  return { kind: 'text', text: text.toWellFormed(), pages, isCutShort }
}

/** A page that is broken counts as one without text: the others may be whole. */
async function pageText(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
  number: number,
): Promise<string> {
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
