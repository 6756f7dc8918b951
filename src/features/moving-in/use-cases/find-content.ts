/** Finds in a page of an old site the element that is the article, by what it is called and by what of the page is its own. */

import {
  AROUND,
  isWithin,
  type Line,
  type PageElement,
  type PageParts,
  type Range,
} from './page-parts.ts'

/** Where the article is, and what of the page is neither in it nor frame. */
export type Content = {
  readonly range: Range
  /** Frame that stands in it, and what is never part of an article. */
  readonly out: readonly Range[]
  /** Lines of the page's own that are not in it. */
  readonly outside: readonly Line[]
}

/** What portals call the text of an article; with it comes what it repeats: a motto, a signature. */
const TEXTS =
  /(?:^|[_-])(?:article|entry|post|news|blog|item|tin|bai)[_-]?(?:content|body|text|detail|chi[_-]?tiet|viet)$|(?:lbl|div|pnl|lit|txt)?_?(?:noi[_-]?dung|chi[_-]?tiet)(?:[_-]?(?:tin|bai|bai[_-]?viet|vb))?$|^(?:detail|content)[_-]?(?:content|detail|body|text|news)$|^fck_detail$|^articlebody$|^ms-rtestate-field$/i
/** What may hold more than the article. */
const PLACES =
  /^(?:main|primary)?[_-]?(?:content|main|body|left|center)(?:[_-]?(?:area|wrap|wrapper|main|inner|col|left|center))?$/i
/** An element that is called so and holds less of what is the page's own is not what it is called. */
const LEAST_PART = 0.6

/**
 * Finds it. A page that names nothing is narrowed to the smallest element with all that is its own; `frame` are
 * the lines that are frame, `heading` is its title, which is never part of the text.
 */
export function findContent(
  source: string,
  { elements, lines }: PageParts,
  frame: ReadonlySet<Line>,
  heading: Range = NOWHERE,
): Content {
  const whole = wholeForms(elements, lines)
  const never = elements.filter(each => AROUND.has(each.name) && !whole.has(each))
  const article = mostOf(elements.filter(isArticle), lines)
  const heads = elements.filter(
    each => each.name === 'header' && !(article?.name === 'article' && isWithin(each, article)),
  )
  const around = [...never, ...heads]
  const read = notWithin(lines, around)
  const common = commonOf(read, frame)
  const own = read.filter(line => !common.has(line) && !isWithin(line, heading))
  const text = article ?? named(elements, TEXTS, own)
  if (text !== undefined) return { range: text, out: around, outside: outside(own, text) }
  const place =
    mostOf(elements.filter(isMain), own) ??
    named(elements, PLACES, own) ??
    wholeOf(source, elements)
  const inPlace = own.filter(line => isWithin(line, place))
  // A page that says nothing of its own is another page once more.
  const hasOwn = inPlace.some(line => line.kind === 'text')
  const left = hasOwn ? [...common] : []
  const range = hasOwn ? smallestWith(elements, inPlace, place) : place
  return { range, out: [...around, ...left], outside: hasOwn ? outside(own, range) : [] }
}

const NOWHERE = { from: -1, to: -1 }
/** So many links in a row below what pages have in common are a list of other articles. */
const FEWEST_LINKS = 3

/** Lines that are frame, and lists of links to others below one of them: their heading is on most pages, they never are. */
function commonOf(lines: readonly Line[], frame: ReadonlySet<Line>): ReadonlySet<Line> {
  const common = new Set<Line>()
  let [links, isBelow]: [Line[], boolean] = [[], false]
  const end = () => {
    if (isBelow && links.length >= FEWEST_LINKS) for (const link of links) common.add(link)
    links = []
  }
  for (const line of lines) {
    const isFrame = frame.has(line)
    if (!isFrame && line.isLink && line.kind === 'text') {
      links.push(line)
      continue
    }
    end()
    isBelow = isFrame
    if (isFrame) common.add(line)
  }
  end()
  return common
}

/** Systems of Microsoft wrap each page in one form (`<form id="aspnetForm">`): it is no form to fill in. */
function wholeForms(elements: readonly PageElement[], lines: readonly Line[]) {
  const half = wordsOf(lines) / 2
  const forms = elements.filter(({ name }) => name === 'form').slice(0, MOST_FORMS)
  return new Set(forms.filter(form => wordsOf(lines, form) > half))
}

/** The one around a page comes before others. */
const MOST_FORMS = 10

function isArticle({ name, called }: PageElement): boolean {
  return name === 'article' || called.some(each => /^articlebody$/i.test(each))
}

function isMain({ name, called }: PageElement): boolean {
  return name === 'main' || called.includes('main')
}

function named(elements: readonly PageElement[], names: RegExp, own: readonly Line[]) {
  const called = elements.filter(
    each => each.name !== 'body' && each.called.some(name => names.test(name)),
  )
  const most = mostOf(called, own)
  const isMost = most !== undefined && wordsOf(own, most) >= LEAST_PART * wordsOf(own)
  return isMost ? most : undefined
}

/** The element with most text; of those with the same, the innermost. */
function mostOf(elements: readonly PageElement[], lines: readonly Line[]): PageElement | undefined {
  const counted = elements
    .slice(0, MOST_CALLED)
    .map(element => ({ element, words: wordsOf(lines, element) }))
  return counted.reduce<(typeof counted)[number] | undefined>(
    (best, each) => (best === undefined || each.words >= best.words ? each : best),
    undefined,
  )?.element
}

/** More of one name name nothing. */
const MOST_CALLED = 200

/** Lines that are in none of these; both as they follow on each other in the page. */
function notWithin(lines: readonly Line[], ranges: readonly Range[]): readonly Line[] {
  const waiting = ranges.toSorted((a, b) => a.from - b.from)
  let [next, until] = [0, 0]
  return lines.filter(line => {
    for (; (waiting[next]?.from ?? line.to) <= line.from; next += 1)
      until = Math.max(until, waiting[next]?.to ?? 0)
    return line.to > until
  })
}

/** Letters of text that is not links: lists of other articles are many. */
function wordsOf(lines: readonly Line[], within?: Range): number {
  return lines
    .filter(line => !line.isLink && (within === undefined || isWithin(line, within)))
    .reduce((sum, { text }) => sum + text.length, 0)
}

function wholeOf(source: string, elements: readonly PageElement[]): Range {
  return elements.find(({ name }) => name === 'body') ?? { from: 0, to: source.length }
}

function smallestWith(elements: readonly PageElement[], own: readonly Line[], place: Range): Range {
  const all = { from: own.at(0)?.from ?? place.from, to: own.at(-1)?.to ?? place.to }
  const holds = elements.filter(each => isWithin(all, each) && isWithin(each, place))
  return holds.reduce<Range>(
    (best, each) => (each.to - each.from < best.to - best.from ? each : best),
    place,
  )
}

function outside(own: readonly Line[], range: Range): readonly Line[] {
  return own.filter(line => line.kind === 'text' && !line.isLink && !isWithin(line, range))
}
