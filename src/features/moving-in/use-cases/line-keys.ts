/** By what lines of different pages are told to be the same. */
import { hash } from 'node:crypto'
import { isWithin, type Line, type PageElement, type PageParts, type Range } from './page-parts.ts'
import { counters, isToday, levelled, withoutFigures, wordsOf } from './site-figures.vi.ts'

/** The keys of a line. */
export type LineKeys = {
  /** As it stands. */
  readonly exact: string
  /** Where figures in it may differ, since they are the site's and not the page's. */
  readonly changing: string | undefined
}

/** What holds the words of the site around a page; not what may hold its text too. */
const FEET =
  /^(?:page|site|main|div|pnl|box)?[_-]?(?:foot|footer|chan[_-]?trang|copyright|counter|visitors?|truy[_-]?cap|online|clock|dong[_-]?ho|sidebar)(?:[_-]?(?:area|wrap|wrapper|main|inner|box|left|right|text))?$/i
/** More of them are looked at for nothing. */
const MOST_FEET = 50
/** An element with a greater part of the page's words is no foot. */
const MOST_PART = 1 / 3

/** The keys of a page's lines. */
export function lineKeys({ lines, elements }: PageParts): ReadonlyMap<Line, LineKeys> {
  const texts = lines.filter(({ kind }) => kind === 'text')
  const today = todayOf(texts, elements)
  const [inCounters, feet] = [counters(texts), feetOf(texts, elements)]
  const changing = (line: Line) => {
    if (line === today?.line) return today.key
    const level = levelled(line)
    if (level !== undefined) return `level ${level}`
    const isFoot = inCounters.has(line) || feet.some(foot => isWithin(line, foot))
    return isFoot && /\d/.test(line.text) ? `foot ${withoutFigures(line)}` : undefined
  }
  return new Map(
    lines.map(line => [
      line,
      { exact: exactKey(line), changing: line.kind === 'text' ? changing(line) : undefined },
    ]),
  )
}

/** Long words are kept as a sum of them: none may be taken for others that begin alike. */
export function exactKey(line: Pick<Line, 'kind' | 'text'>): string {
  const text = wordsOf(line)
  return `${line.kind} ${text.length <= MOST_KEPT ? text : hash('sha1', text)}`
}

const MOST_KEPT = 500

/**
 * The line that says what day it is: above the heading, between links of the site, or beside one where the page says no other
 * day so. Its key are the lines beside it, so that it is the site's only where they are. Any other day is what the page says.
 */
function todayOf(texts: readonly Line[], elements: readonly PageElement[]) {
  const [at, another] = texts.flatMap((line, index) => (isToday(line) ? [index] : []))
  if (at === undefined) return undefined
  const [before, line, after] = [texts[at - 1], texts[at], texts[at + 1]]
  if (before === undefined || line === undefined || after === undefined) return undefined
  const heading = elements.find(({ name }) => name === 'h1')
  const isAbove = heading === undefined || line.to <= heading.from
  const links = [before, after].filter(({ isLink }) => isLink).length
  if (!isAbove || links < (another === undefined ? 1 : 2)) return undefined
  return { line, key: `today ${exactKey(before)} ${exactKey(after)}` }
}

/** Feet and the like, with no heading of a page in them. */
function feetOf(texts: readonly Line[], elements: readonly PageElement[]): readonly Range[] {
  const headings = elements.filter(({ name }) => name === 'h1').slice(0, MOST_FEET)
  const all = lettersOf(texts)
  return elements
    .filter(({ called }) => called.some(name => FEET.test(name)))
    .slice(0, MOST_FEET)
    .filter(
      foot =>
        !headings.some(heading => isWithin(heading, foot)) &&
        lettersOf(texts.filter(line => isWithin(line, foot))) <= MOST_PART * all,
    )
}

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}
