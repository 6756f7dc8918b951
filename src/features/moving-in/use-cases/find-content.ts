/** Finds in a page of an old site the element that is the article, by what it is called and by what of the page is its own. */

import {
  isArticle,
  isMain,
  mostOf,
  named,
  smallestWith,
  textWith,
  wholeForms,
  wholeOf,
} from './find-element.ts'
import { AROUND, isWithin, type Line, type PageParts, type Range } from './page-parts.ts'

/** Where the article is, and what of the page is neither in it nor frame. */
export type Content = {
  readonly range: Range
  /** Frame that stands in it, and what is never part of an article. */
  readonly out: readonly Range[]
  /** Lines of the page's own that are not in it. */
  readonly outside: readonly Line[]
}

/** What of a page is frame, and whether it is so to the letter on most pages. */
export type PageFrame = {
  readonly frame: ReadonlySet<Line>
  readonly isSame: (line: Line) => boolean
}

/** What portals call the text of an article; with it comes what it repeats: a motto, a signature. */
const TEXTS =
  /(?:^|[_-])(?:article|entry|post|news|blog|item|tin|bai)[_-]?(?:content|body|text|detail|chi[_-]?tiet|viet)$|(?:lbl|div|pnl|lit|txt)?_?(?:noi[_-]?dung|chi[_-]?tiet)(?:[_-]?(?:tin|bai|bai[_-]?viet|vb))?$|^(?:detail|content)[_-]?(?:content|detail|body|text|news)$|^fck_detail$|^articlebody$|^ms-rtestate-field$/i
/** What may hold more than the article. */
const PLACES =
  /^(?:main|primary)?[_-]?(?:content|main|body|left|center)(?:[_-]?(?:area|wrap|wrapper|main|inner|col|left|center))?$/i
/**
 * Finds it. A page that names nothing is narrowed to the smallest element with all that is its own; `frame` are
 * the lines that are frame, `heading` is its title, which is never part of the text.
 */
export function findContent(
  source: string,
  { elements, lines }: PageParts,
  { frame, isSame }: PageFrame,
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
  if (!hasOwn) return { range: place, out: around, outside: [] }
  const range = textWith(elements, smallestWith(elements, inPlace, place), place)
  const within = read.filter(line => isWithin(line, range))
  // The whole page holds its foot too.
  const isPart = !isWithin(wholeOf(source, elements), range)
  const said = new Set(isPart ? repeated(within, common, heading).filter(isSame) : [])
  const left = [...common].filter(line => !said.has(line))
  return { range, out: [...around, ...left], outside: outside(own, range) }
}

const NOWHERE = { from: -1, to: -1 }
/**
 * What many articles say alike: “Sáng”, “Đề nghị bà con trữ nước”. It stands below the page's own words in the element that holds
 * them, and there is no link with it that most pages have, as frames do.
 */
function repeated(
  within: readonly Line[],
  common: ReadonlySet<Line>,
  heading: Range,
): readonly Line[] {
  const all = within.filter(line => common.has(line))
  if (all.some(({ isLink }) => isLink)) return []
  const first = within.findIndex(line => !common.has(line) || isWithin(line, heading))
  return within.slice(first).filter(line => common.has(line))
}

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

function outside(own: readonly Line[], range: Range): readonly Line[] {
  return own.filter(line => line.kind === 'text' && !line.isLink && !isWithin(line, range))
}
