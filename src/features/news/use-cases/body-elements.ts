/**
 * What becomes of the elements that a body does not keep. Their words stay, and stay as far from their neighbours as a
 * browser shows them: letters go on within a word, blocks are paragraphs, and anything else is parted by a blank.
 */

/** Stands, between the two steps of sanitising, for an element around which words are apart. No body keeps it. */
export const APART = 'button'

/** Other names of what a body keeps. */
export const RENAMED = {
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
export const PARAGRAPHS = Object.fromEntries(BLOCKS.map(name => [name, 'p']))

/** Of letters: they may begin and end within a word. */
const OF_LETTERS = new Set([
  ...['span', 'font', 'u', 'ins', 'small', 'big', 'tt', 'abbr', 'acronym', 'cite', 'code', 'kbd'],
  ...['samp', 'var', 'mark', 'q', 'dfn', 'time', 'data', 'bdi', 'bdo', 'sup', 'sub', 'nobr', 'wbr'],
  ...['ruby', 'rb', 'rp', 'blink'],
])
const WITHOUT_WORDS = new Set(['script', 'style'])

/** Whether words before, in and behind an element that a body does not keep are to be parted. Word's own, as `o:p`, are of letters. */
export function isApart(name: string): boolean {
  return !OF_LETTERS.has(name) && !WITHOUT_WORDS.has(name) && !name.includes(':')
}
