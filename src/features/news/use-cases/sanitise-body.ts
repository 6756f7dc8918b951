/** The only way for HTML into the database: what is not on the list is taken out, whoever sends it. */
import sanitizeHtml from 'sanitize-html'
import { smallSigns } from '#kernel/small-signs.ts'
import { readAddress } from '#kernel/typed-address.ts'
import { APART, isApart, KEPT, PARAGRAPHS, RENAMED } from '../domain/body-elements.ts'
import { joinedCells } from '../domain/joined-cells.ts'
import { readBody } from './body-tree.ts'
import { headingRanks, headingScopes } from './heading-ranks.ts'
import { writeBody } from './write-body.ts'

const HIGHEST_START = 9999
/** Raised and lowered signs, which a page keeps as characters; long ones are no signs. */
const SMALL = /<(sup|sub)\b[^>]{0,300}>([\s\S]{0,300}?)<\/\1>/gi

/** Keeps headings, paragraphs, lists, quotations, tables, emphasis, struck words, links to the web and places of pictures; nothing else. */
export function sanitiseBody(html: string): string {
  const clean = sanitizeHtml(withLines(html).replace(SMALL, writeSmall), {
    allowedTags: [...KEPT, APART],
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
    // Only to names that are allowed: behind a transformed one that is left out the next would end under its name.
    transformTags: {
      ...{ ...RENAMED, ...PARAGRAPHS, a: openedLink, figure: placeOfPicture },
      ...{ th: spannedCells, td: spannedCells, ol: begunList, '*': wordsApart },
    },
  })
  const tidy = writeBody(readBody(clean))
    .replace(/[ \t]+/g, ' ')
    .replaceAll(' \n', '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
  return headingScopes(headingRanks(tidy))
}

function wordsApart(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  return isApart(tagName) ? { tagName: APART, attribs: {} } : { tagName, attribs }
}

/** Lines that are shown as they are written become paragraphs. */
function withLines(html: string): string {
  let depth = 0
  return html.replace(/<(\/?)([a-z][a-z0-9]*)[^<>]*>|\r\n?|\n/gi, (piece, end, name?: string) => {
    if (name === undefined) return depth > 0 ? '<hr>\n<hr>' : piece
    if (name.toLowerCase() === 'pre') depth = Math.max(0, depth + (end === '/' ? -1 : 1))
    return piece
  })
}

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
