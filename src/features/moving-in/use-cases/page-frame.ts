/**
 * The frame of a site: what stands on most of its pages, as menus, heads and feet do. No name of an element tells it as surely
 * on pages of every age: what most pages say alike is said by the site and not by the article. What differs is the page's
 * own, also where only figures do (“Lịch làm việc tuần 1”, “tuần 2”), but for those that are known as the site's.
 */
import { exactKey, lineKeys } from './line-keys.ts'
import { LEADS } from './page-leads.ts'
import type { Line, PageParts } from './page-parts.ts'

/** What is part of the frame. */
export type Frame = {
  /** The lines of a page that are. */
  linesIn(parts: PageParts): ReadonlySet<Line>
  /** Whether most pages have this line just so. */
  readonly isSame: (line: Pick<Line, 'kind' | 'text'>) => boolean
  hasLead(text: string): boolean
  /** A title without what the site is called. */
  ownTitle(title: string): string
  /** What of a title most pages are called, and still more are not. */
  sharedTitles(title: string): readonly string[]
  /** Its words, in the order of a page. */
  readonly texts: readonly string[]
}

/** Fewer pages cannot be compared. */
const FEWEST_PAGES = 3
const PART_OF_PAGES = 0.6
/** Between parts of a title: what the page is called, and what the site is. */
const BETWEEN = /\s+[-–—|:•»>]+\s+|\s*(?:::|\|)\s*/
/** What programs for writing pages call one that nobody gave a title. */
const UNNAMED =
  /^(?:new page|untitled(?: (?:document|page))?|no title|document|trang mới|không (?:có )?tiêu đề)[\s_-]*\d*$/i

/** Finds the frame of pages that are given one by one. */
export class FrameSurvey {
  readonly #counts = new Map<string, number>()
  readonly #texts = new Map<string, string>()
  #pages = 0

  add(parts: PageParts): void {
    this.#pages += 1
    const keys = new Set(titleParts(parts.title).map(titleKey))
    for (const name of LEADS) keys.add(leadKey(parts.metas.get(name) ?? ''))
    for (const [line, { exact, changing }] of lineKeys(parts)) {
      keys.add(exact).add(changing ?? exact)
      if (line.kind === 'text') this.#noteText(line.text, [exact, changing ?? exact])
    }
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  #noteText(text: string, keys: readonly string[]): void {
    for (const key of keys) if (!this.#texts.has(key)) this.#texts.set(key, text)
  }

  /** The frame of all that was added; an empty one where too few were. */
  frame(): Frame {
    const fewest = Math.max(FEWEST_PAGES, this.#pages * PART_OF_PAGES)
    const common = new Map([...this.#counts].filter(([, count]) => count >= fewest))
    return {
      linesIn: parts =>
        new Set(
          [...lineKeys(parts)]
            .filter(([, { exact, changing }]) => common.has(exact) || common.has(changing ?? ''))
            .map(([line]) => line),
        ),
      isSame: line => common.has(exactKey(line)),
      hasLead: text => common.has(leadKey(text)),
      ownTitle: title => ownTitle(title, common),
      sharedTitles: title => sharedTitles(title, common),
      texts: textsOf(this.#texts, common),
    }
  }
}

/** Of one page alone. */
export const NO_FRAME: Frame = new FrameSurvey().frame()

/** The parts of a title. */
export function titleParts(title: string): readonly string[] {
  return title.split(BETWEEN).filter(Boolean)
}

function ownTitle(title: string, common: ReadonlyMap<string, number>): string {
  const parts = titleParts(title)
  const own = parts.filter(part => !common.has(titleKey(part)) && !UNNAMED.test(part))
  if (own.length === parts.length) return title
  const [first, last] = [own.at(0), own.at(-1)]
  if (first === undefined || last === undefined) return ''
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length)
}

/** The site's name is what yet more pages are called. */
function sharedTitles(title: string, common: ReadonlyMap<string, number>): readonly string[] {
  const counted = titleParts(title).map(part => ({ part, count: common.get(titleKey(part)) ?? 0 }))
  const most = Math.max(...counted.map(({ count }) => count))
  return counted.filter(({ count }) => count < most).map(({ part }) => part)
}

/** Each line once, whichever of its keys is common. */
function textsOf(texts: ReadonlyMap<string, string>, common: ReadonlyMap<string, number>) {
  return [...new Set([...texts].filter(([key]) => common.has(key)).map(([, text]) => text))]
}

function titleKey(part: string): string {
  return `title ${part.normalize('NFC').toLowerCase()}`
}

function leadKey(text: string): string {
  return `lead ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')}`
}
