/** What Word shows only to those who work on a document: comments in its margin, and what tracked changes took out. */

/** An element as it was written, its style too. Undefined is what it has not. */
export type WrittenElement = {
  readonly name: string
  readonly class?: string | null | undefined
  readonly style?: string | null | undefined
  readonly cite?: string | null | undefined
}

/** The text of a comment, its number where it is hung up, and the way back to there. */
const CLASSES = new Set([
  'msocomanchor',
  'msocommentreference',
  'msocommentsubject',
  'msocommenttext',
  'msocomoff',
  'msocomtxt',
])

/** Whether an element of Word's HTML is for those who work on the document, and not for its readers. */
export function isWordNote(element: WrittenElement): boolean {
  if (/mso-element:\s*comment(?:-list)?\s*(?:;|$)/i.test(element.style ?? '')) return true
  // Word names who struck it out; others strike out what readers are to see so.
  if (element.name === 'del') return /^mailto:/i.test(element.cite ?? '')
  return (element.class ?? '').split(/\s+/).some(each => CLASSES.has(each.toLowerCase()))
}
