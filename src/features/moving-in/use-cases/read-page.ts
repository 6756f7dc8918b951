/** Finds in a page of an old site what is the article: its title, what is said about it, its text without the frame. */
import { type Content, findContent } from './find-content.ts'
import { type Frame, NO_FRAME, titleParts } from './page-frame.ts'
import { LEADS } from './page-leads.ts'
import {
  isWithin,
  type Line,
  type PageElement,
  type PageParts,
  pageParts,
  type Range,
  textIn,
} from './page-parts.ts'
import { plainLine } from './plain-line.ts'

/** What a page says. Empty where it does not. */
export type OldPage = {
  readonly title: string
  readonly lead: string
  readonly author: string
  readonly written: string
  readonly html: string
  /** Text of the page's own that is not taken for the article. */
  readonly outside: readonly string[]
  /** What else is left out and is not on most pages just so: counts of visitors, lists of other articles. */
  readonly around: readonly string[]
}

const AUTHORS = ['author', 'article:author', 'dc.creator']
const MOMENTS = [
  ...['article:published_time', 'pubdate', 'date', 'dc.date', 'dcterms.created', 'dc.date.issued'],
  ...['datepublished', 'og:published_time'],
]
/** What portals call the title where it is no heading. */
const TITLES = /(?:^|[_-]|lbl)(?:title|tieu[_-]?de|ten[_-]?bai)$/i

/** Reads a page; `frame` is what it has in common with others of its site. */
export function readPage(source: string, frame: Frame = NO_FRAME): OldPage {
  const parts = pageParts(source)
  const said = (names: readonly string[]) =>
    plainLine(names.map(name => parts.metas.get(name)).find(Boolean) ?? '')
  const common = frame.linesIn(parts)
  const titles = { own: frame.ownTitle(parts.title), shared: frame.sharedTitles(parts.title) }
  const heading = findHeading(source, parts, common, titles.own)
  const content = findContent(source, parts, { frame: common, isSame: frame.isSame }, heading)
  const read = readLines(parts.lines, content)
  const [again, next] = read
  const first = plainLine(again?.text ?? '')
  const isOwn = again !== undefined && next !== undefined && !common.has(again)
  const title =
    textIn(source, heading) ||
    titles.own ||
    sharedHeading(source, parts, titles.shared) ||
    (isOwn ? asTitle(first) : '') ||
    (titles.shared[0] ?? sharedHeading(source, parts, severalOf(titleParts(parts.title))))
  const isTitle = again !== undefined && title !== '' && first === title
  const out = [
    ...content.out,
    ...(heading === undefined ? [] : [heading]),
    ...(isTitle ? [again] : []),
  ]
  const lead = said(LEADS)
  const isSaid = (line: Line) =>
    plainLine(line.text) === title || isWithin(line, heading ?? NOWHERE)
  const outside = content.outside.filter(line => !isSaid(line))
  const told = new Set([...read, ...outside])
  return {
    title,
    ...{ lead: frame.hasLead(lead) ? '' : lead, author: said(AUTHORS), written: said(MOMENTS) },
    html: without(source, content.range, out),
    outside: outside.map(line => line.text),
    around: parts.lines
      .filter(line => line.kind === 'text' && !told.has(line) && !isSaid(line))
      .filter(line => !frame.isSame(line))
      .map(line => line.text),
  }
}

const NOWHERE = { from: 0, to: 0 }

/** The first heading that is the page's own; where the site has one title for all pages, what is called a title. */
function findHeading(
  source: string,
  { elements, lines }: PageParts,
  frame: ReadonlySet<Line>,
  ownTitle: string,
) {
  const isOwn = (range: Range) => {
    const within = lines.filter(line => line.kind === 'text' && isWithin(line, range))
    return within.length > 0 && within.some(line => !frame.has(line))
  }
  const headings = headingsOf(elements).filter(isOwn)
  // A head with a clock in it is own too, but names nothing.
  const named = headings.find(each => ownTitle !== '' && ownTitle.includes(textIn(source, each)))
  const heading = named ?? headings[0]
  if (heading !== undefined || ownTitle !== '') return heading
  const called = elements.filter(each => each.called.some(name => TITLES.test(name)))
  const lower = elements.filter(each => /^h[23]$/.test(each.name))
  const found = [called, lower].flatMap(each => each.slice(0, MOST_HEADINGS)).find(isOwn)
  return found !== undefined && textIn(source, found).length <= MOST_TITLE ? found : undefined
}

/** A heading that many pages have, where their title says it too, beside what the site is called. */
function sharedHeading(source: string, { elements }: PageParts, titles: readonly string[]): string {
  if (titles.length === 0) return ''
  const headings = headingsOf(elements).map(each => textIn(source, each))
  return headings.find(each => titles.includes(each)) ?? ''
}

/** One title alone is what the site is called. */
function severalOf(titles: readonly string[]): readonly string[] {
  return titles.length > 1 ? titles : []
}

function headingsOf(elements: readonly PageElement[]): readonly PageElement[] {
  return elements.filter(each => each.name === 'h1').slice(0, MOST_HEADINGS)
}

/** A first line that is no sentence is what the page calls itself, where nothing else does. */
function asTitle(line: string): string {
  return line.length <= MOST_TITLE && !/[.:;,…]$/.test(line) ? line : ''
}

/** More are looked at for nothing. */
const MOST_HEADINGS = 50
/** A longer one is no title. */
const MOST_TITLE = 200

/** Lines of text that stay. */
function readLines(lines: readonly Line[], { range, out }: Pick<Content, 'range' | 'out'>) {
  return lines.filter(
    line =>
      line.kind === 'text' && isWithin(line, range) && !out.some(each => isWithin(line, each)),
  )
}

/** The part of a text, without those in it that are to go. */
function without(source: string, part: Range, gone: readonly Range[]): string {
  const out: string[] = []
  let at = part.from
  for (const range of gone.toSorted((a, b) => a.from - b.from)) {
    if (range.to <= at || range.from >= part.to) continue
    out.push(source.slice(at, Math.max(at, range.from)))
    at = range.to
  }
  out.push(source.slice(at, Math.max(at, part.to)))
  return out.join('')
}
