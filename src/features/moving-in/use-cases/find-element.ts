/** Finds elements of a page by what they hold. */
import type { Line, PageElement, Range } from './page-parts.ts'
import { isWithin } from './page-parts.ts'

/** An element that is called so and holds less of what is the page's own is not what it is called. */
const LEAST_PART = 0.6

/** Systems of Microsoft wrap each page in one form (`<form id="aspnetForm">`): it is no form to fill in. */
export function wholeForms(elements: readonly PageElement[], lines: readonly Line[]) {
  const half = wordsOf(lines) / 2
  const forms = elements.filter(({ name }) => name === 'form').slice(0, MOST_FORMS)
  return new Set(forms.filter(form => wordsOf(lines, form) > half))
}

/** The one around a page comes before others. */
const MOST_FORMS = 10

/** Whether it says of itself that it is the article. */
export function isArticle({ name, called }: PageElement): boolean {
  return name === 'article' || called.some(each => /^articlebody$/i.test(each))
}

/** Whether it says of itself that it is the page without its frame. */
export function isMain({ name, called }: PageElement): boolean {
  return name === 'main' || called.includes('main')
}

/** The element of such a name, if it holds most of what is the page's own. */
export function named(elements: readonly PageElement[], names: RegExp, own: readonly Line[]) {
  const called = elements.filter(
    each => each.name !== 'body' && each.called.some(name => names.test(name)),
  )
  const most = mostOf(called, own)
  const isMost = most !== undefined && wordsOf(own, most) >= LEAST_PART * wordsOf(own)
  return isMost ? most : undefined
}

/** The element with most text; of those with the same, the innermost. */
export function mostOf(
  elements: readonly PageElement[],
  lines: readonly Line[],
): PageElement | undefined {
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

/** Letters of text that is not links: lists of other articles are many. */
export function wordsOf(lines: readonly Line[], within?: Range): number {
  return lines
    .filter(
      line =>
        line.kind === 'text' && !line.isLink && (within === undefined || isWithin(line, within)),
    )
    .reduce((sum, { text }) => sum + text.length, 0)
}

/** The page. */
export function wholeOf(source: string, elements: readonly PageElement[]): Range {
  return elements.find(({ name }) => name === 'body') ?? { from: 0, to: source.length }
}

/** The smallest element in a place that holds all these lines. */
export function smallestWith(
  elements: readonly PageElement[],
  own: readonly Line[],
  place: Range,
): Range {
  const all = { from: own.at(0)?.from ?? place.from, to: own.at(-1)?.to ?? place.to }
  const holds = elements.filter(each => isWithin(all, each) && isWithin(each, place))
  return holds.reduce<Range>(
    (best, each) => (each.to - each.from < best.to - best.from ? each : best),
    place,
  )
}

/** A paragraph that alone is a page's own, with those beside it. */
export function textWith(elements: readonly PageElement[], text: Range, place: Range): Range {
  const isParagraph = elements.some(
    each => PARAGRAPHS.has(each.name) && each.from === text.from && each.to === text.to,
  )
  if (!isParagraph || text === place) return text
  const around = elements.filter(
    each => !PARAGRAPHS.has(each.name) && isWithin(text, each) && isWithin(each, place),
  )
  const nearest = around.reduce<PageElement | undefined>(
    (best, each) => (best === undefined || isWithin(each, best) ? each : best),
    undefined,
  )
  return nearest === undefined || WHOLE.has(nearest.name) ? text : nearest
}

const WHOLE = new Set(['html', 'body'])
const PARAGRAPHS = new Set(['p', 'li', 'b', 'strong', 'i', 'em', 'u', 'span', 'font', 'center'])
