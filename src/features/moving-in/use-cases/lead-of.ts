/**
 * An article's lead: what the old site had as one, else its first paragraph, else the beginning of its paragraphs. A text that
 * is no longer than such a beginning has none: it would stand there twice.
 */
import { bodyText, TEXT_LIMITS } from '#features/news'
import { type Note, note } from '../domain/item.ts'
import { cutLine } from './plain-line.ts'

const MOST_MADE_CHARACTERS = 200
const FIRST_PARAGRAPH = /^((?:<figure data-picture="\d+"><\/figure>)*)<p>((?:(?!<\/?p>).)*)<\/p>/s
/** Of a film, a map: nothing to read in a lead. */
const BARE_ADDRESS = /https?:\/\/\S+/
const BARE_ADDRESSES = new RegExp(BARE_ADDRESS, 'g')
/** As programs end what they cut. */
const CUT = /\s*(?:\[?(?:…|\.\.\.|&hellip;)\]?|read more|xem thêm)\s*$/i

/** The lead, and the text that stands below it: what has become the lead does not stand there again. */
export function leadOf(
  given: string,
  html: string,
): { readonly lead: string; readonly html: string; readonly notes: readonly Note[] } {
  const text = bodyText(html)
  const isBeginning = text.startsWith(given.replace(CUT, '').slice(0, 100))
  if (given !== '' && !(isBeginning && CUT.test(given))) {
    const lead = cutLine(given, TEXT_LIMITS.lead)
    const rest = text.startsWith(given) ? withoutFirst(html, given) : html
    return { lead, html: rest, notes: lead === given ? [] : [note('lead_cut', given)] }
  }
  const [whole = '', figures = '', paragraph = ''] = FIRST_PARAGRAPH.exec(html) ?? []
  const first = bodyText(paragraph)
  const rest = figures + html.slice(whole.length)
  const isLead =
    first !== '' &&
    first.length <= TEXT_LIMITS.lead &&
    !/<(?:a|br)\b/.test(paragraph) &&
    !BARE_ADDRESS.test(first)
  if (isLead && bodyText(rest) !== '') return { lead: first, html: rest, notes: [] }
  const said = paragraphsOf(html).replaceAll(BARE_ADDRESSES, '').replace(/\s+/g, ' ').trim()
  const lead = said.length > MOST_MADE_CHARACTERS ? cutLine(said, MOST_MADE_CHARACTERS) : ''
  return { lead, html, notes: [] }
}

/** What is said in paragraphs: headings, lists and tables make no sentence with what stands beside them. */
function paragraphsOf(html: string): string {
  const said: string[] = []
  let depth = 0
  for (const [, end, , paragraph] of html.matchAll(PART)) {
    if (paragraph === undefined) depth += end === '/' ? -1 : 1
    else if (depth === 0) said.push(bodyText(paragraph))
  }
  return said.join(' ')
}

const PART = /<(\/?)(table|ul|ol|blockquote)[^>]*>|<p>((?:(?!<\/?p>).)*)<\/p>/gs

/** A text without its first paragraph, where that is the lead word by word. */
function withoutFirst(html: string, lead: string): string {
  const [whole = '', figures = '', paragraph = ''] = FIRST_PARAGRAPH.exec(html) ?? []
  return bodyText(paragraph) === lead ? figures + html.slice(whole.length) : html
}
