/**
 * What becomes of the elements that a body does not keep. Their words stay, and stay as far from their neighbours as a
 * browser shows them: letters go on within a word, blocks are paragraphs, and anything else is parted by a blank.
 */

/** Stands, between the two steps of sanitising, for an element around which words are apart. No body keeps it. */
export const APART = 'button'

/** What a body keeps. */
export const KEPT = [
  ...['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 's', 'a', 'br', 'figure'],
  ...['table', 'tr', 'th', 'td'],
]

/** What text is within a paragraph. */
export const MARKS = new Set(['strong', 'em', 's', 'a'])

/** Other names of what a body keeps. */
export const RENAMED: Readonly<Record<string, string>> = {
  ...{ h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3', b: 'strong', i: 'em', strike: 's', del: 's' },
  ...{ menu: 'ul', dir: 'ul' },
}

/** Drawn as blocks. */
const BLOCKS = [
  ...['html', 'head', 'body', 'title', 'div', 'section', 'article', 'header', 'footer', 'main'],
  ...['aside', 'nav', 'search', 'address', 'center', 'hgroup', 'hr', 'figcaption', 'caption'],
  ...['dl', 'dt', 'dd', 'pre', 'xmp', 'listing', 'plaintext', 'details', 'summary', 'dialog'],
  ...['form', 'fieldset', 'legend', 'optgroup', 'option', 'textarea', 'frameset', 'noframes'],
  ...['thead', 'tbody', 'tfoot', 'colgroup', 'col'],
]
export const PARAGRAPHS: Readonly<Record<string, 'p'>> = Object.fromEntries(
  BLOCKS.map(name => [name, 'p']),
)

/** Of letters: they may begin and end within a word. */
const OF_LETTERS = new Set([
  ...['span', 'font', 'u', 'ins', 'small', 'big', 'tt', 'abbr', 'acronym', 'cite', 'code', 'kbd'],
  ...['samp', 'var', 'mark', 'q', 'dfn', 'time', 'data', 'bdi', 'bdo', 'sup', 'sub', 'nobr', 'wbr'],
  ...['ruby', 'rb', 'rp', 'blink'],
])
const WITHOUT_WORDS = new Set(['script', 'style'])
const WITH_A_NAME_HERE = new Set([...KEPT, ...Object.keys(RENAMED), ...BLOCKS])

/** Whether words before, in and behind an element that a body does not keep are to be parted. Word's own, as `o:p`, are of letters. */
export function isApart(name: string): boolean {
  if (WITH_A_NAME_HERE.has(name)) return false
  return !isOfLetters(name) && !WITHOUT_WORDS.has(name)
}

/** Whether an element stands within a line, between the letters of a word too. */
export function isOfLetters(name: string): boolean {
  return MARKS.has(name) || OF_LETTERS.has(name) || name.includes(':')
}

/** Before these no blank stands. */
const CLOSING = /^[\s.,;:!?…)\]»”’]/

/** Whether words that an element parts run together without a blank of their own. */
export function lackBlank(before: string, after: string): boolean {
  return !/\s$/.test(before) && !CLOSING.test(after)
}

/** What shows its lines as they are written. */
export const WITH_LINES = ['pre', 'xmp', 'listing', 'plaintext', 'textarea']
