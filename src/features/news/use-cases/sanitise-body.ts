/** The only way for HTML into the database: what is not on the list is taken out, whoever sends it. */
import sanitizeHtml from 'sanitize-html'
import { smallSigns } from '#kernel/small-signs.ts'
import { readAddress } from '#kernel/typed-address.ts'
import { joinedCells } from '../domain/joined-cells.ts'
import { headingRanks, headingScopes } from './heading-ranks.ts'
import { ownParagraphs } from './own-paragraphs.ts'

const ELEMENTS = [
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'strong',
  'em',
  's',
  'a',
  'br',
  'figure',
  ...['table', 'tbody', 'tr', 'th', 'td'],
]
/** Blocks that a body does not know: what they hold are paragraphs. */
const PARAGRAPHS = Object.fromEntries(
  [
    ...[
      'div',
      'section',
      'article',
      'header',
      'footer',
      'main',
      'aside',
      'nav',
      'address',
      'center',
    ],
    ...['figcaption', 'caption', 'dt', 'dd', 'pre', 'summary', 'legend', 'option', 'textarea'],
  ].map(name => [name, 'p']),
)
/** A heading of nothing: the corner of a table with headings on two sides. */
const EMPTY_HEADING = /<th((?: [^>]*)?)><\/th>/g
/** These stand even when they are empty. */
const STANDING = ['br', 'figure', 'tbody', 'tr', 'th', 'td']
const HIGHEST_START = 9999
/** Raised and lowered signs, which a page keeps as characters; long ones are no signs. */
const SMALL = /<(sup|sub)\b[^>]{0,300}>([\s\S]{0,300}?)<\/\1>/gi

/** Keeps headings, paragraphs, lists, quotations, tables, emphasis, struck words, links to the web and places of pictures; nothing else. */
export function sanitiseBody(html: string): string {
  const clean = sanitizeHtml(html.replace(SMALL, writeSmall), {
    allowedTags: ELEMENTS,
    allowedAttributes: {
      a: ['href'],
      figure: ['data-picture'],
      ol: ['start'],
      th: ['colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    // Of what else is no element of ours the words stay.
    nonTextTags: ['script', 'style'],
    nestingLimit: 10,
    transformTags: {
      ...{ h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3', b: 'strong', i: 'em' },
      ...{ strike: 's', del: 's', a: openedLink, ...PARAGRAPHS, figure: placeOfPicture },
      ...{ th: spannedCells, td: spannedCells, ol: begunList },
    },
    exclusiveFilter(frame) {
      if (STANDING.includes(frame.tag)) return false
      return frame.text.trim() === '' && frame.mediaChildren.length === 0
    },
  })
  const tidy = ownParagraphs(withOneBody(withoutEmptyLinks(clean)))
    .replace(EMPTY_HEADING, '<td$1></td>')
    .replace(/(<(?:p|h2|h3|li)>)\s+|\s+(<\/(?:p|h2|h3|li)>)/g, '$1$2')
    .replace(ONLY_PARAGRAPH, '$1$2$3')
    .replace(PARAGRAPH_BEFORE_LIST, '<li>$1')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim()
  return headingScopes(headingRanks(tidy))
}

/** An editor puts a paragraph into every item and cell; alone there it says nothing. */
const ONLY_PARAGRAPH =
  /(<(?:li|th|td)[^>]*>)<p>((?:(?!<\/?(?:p|ul|ol|li)>).)*)<\/p>(<\/(?:li|th|td)>)/g
const PARAGRAPH_BEFORE_LIST = /<li><p>((?:(?!<\/?p>).)*)<\/p>(?=<[uo]l[ >])/g

function writeSmall(whole: string, place: string, inside: string): string {
  const text = inside.replace(/<[^>]*>/g, '')
  const written = smallSigns(text, place.toLowerCase() === 'sup' ? 'sup' : 'sub')
  return written === text ? whole : written
}

/** A link to where its writer meant; to a place in a text that has no places, as in footnotes of Word, it leads nowhere. */
function openedLink(tagName: string, { href = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const read = readAddress(href)
  return { tagName, attribs: read.ok ? { href: read.address } : {} }
}

/**
 * Of links that lead nowhere the words stay. sanitize-html cannot leave an element out that a transformation named: the next
 * one would end under that name.
 */
function withoutEmptyLinks(html: string): string {
  const open: boolean[] = []
  return html.replace(/<a( href="[^"]*")?>|<\/a>/g, (tag, href?: string) => {
    const isKept = tag === '</a>' ? open.pop() === true : href !== undefined
    if (tag !== '</a>') open.push(isKept)
    return isKept ? tag : ''
  })
}

/** Rows of a table stand in one body: old sites wrote none, or had one row in a head, which is taken out. */
function withOneBody(html: string): string {
  return html
    .replace(/<\/?tbody>/g, '')
    .replaceAll('<table>', '<table><tbody>')
    .replaceAll('</table>', '</tbody></table>')
}

/** Of a picture from elsewhere the words around it stay. */
function placeOfPicture(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const picture = attribs['data-picture'] ?? ''
  return /^[1-9]\d?$/.test(picture)
    ? { tagName, attribs: { 'data-picture': picture } }
    : { tagName: 'p', attribs: {} }
}

/** A list that goes on after a paragraph goes on counting. */
function begunList(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const start = Number(attribs['start'])
  const isLater = Number.isInteger(start) && start > 1 && start <= HIGHEST_START
  return { tagName, attribs: isLater ? { start: String(start) } : {} }
}

function spannedCells(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const joined = (name: 'colspan' | 'rowspan') => {
    const count = joinedCells(attribs[name])
    return count === undefined ? {} : { [name]: String(count) }
  }
  return { tagName, attribs: { ...joined('colspan'), ...joined('rowspan') } }
}

/** Where one of these begins or ends, a word ends. */
const PARTING = /<\/?(?:br|p|h2|h3|ul|ol|li|blockquote|table|tbody|tr|th|td|figure)(?: [^>]*)?\/?>/g

/** The text of a body, without its elements: for search and reading time. */
export function bodyText(html: string): string {
  const spaced = html.replace(PARTING, ' $& ')
  return sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
