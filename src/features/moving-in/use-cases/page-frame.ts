/**
 * The frame of a site: what stands on most of its pages, as menus, heads and feet do. No name of an element tells it as surely
 * on pages of every age: what most pages say alike is said by the site and not by the article.
 */
import { LEADS } from './page-leads.ts'
import type { Line, PageParts } from './page-parts.ts'

/** What is part of the frame. Numbers in it may differ: a day, a count of visitors. */
export type Frame = {
  hasLine(line: Pick<Line, 'kind' | 'text'>): boolean
  hasTitlePart(text: string): boolean
  hasLead(text: string): boolean
  /** Its words, in the order of a page. */
  readonly texts: readonly string[]
}

/** Fewer pages cannot be compared. */
const FEWEST_PAGES = 3
const PART_OF_PAGES = 0.6
/** Between parts of a title: what the page is called, and what the site is. */
const BETWEEN = /\s+[-–—|:•»>]+\s+|\s*(?:::|\|)\s*/

/** Finds the frame of pages that are given one by one. */
export class FrameSurvey {
  readonly #counts = new Map<string, number>()
  readonly #texts = new Map<string, string>()
  #pages = 0

  add({ lines, title, metas }: PageParts): void {
    this.#pages += 1
    const keys = new Set(titleParts(title).map(part => keyOf('title', part)))
    for (const name of LEADS) keys.add(keyOf('lead', metas.get(name) ?? ''))
    for (const line of lines) {
      const key = keyOf(line.kind, line.text)
      keys.add(key)
      if (line.kind === 'text' && !this.#texts.has(key)) this.#texts.set(key, line.text)
    }
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  /** The frame of all that was added; an empty one where too few were. */
  frame(): Frame {
    const fewest = Math.max(FEWEST_PAGES, this.#pages * PART_OF_PAGES)
    const common = new Set(
      [...this.#counts].filter(([, count]) => count >= fewest).map(([key]) => key),
    )
    const has = (kind: string, text: string) => common.has(keyOf(kind, text))
    return {
      hasLine: ({ kind, text }) => has(kind, text),
      hasTitlePart: text => has('title', text),
      hasLead: text => has('lead', text),
      texts: [...this.#texts].filter(([key]) => common.has(key)).map(([, text]) => text),
    }
  }
}

/** Of one page alone. */
export const NO_FRAME: Frame = new FrameSurvey().frame()

/** A title without what the site is called. */
export function ownTitle(title: string, frame: Frame): string {
  const parts = titleParts(title)
  const own = parts.filter(part => !frame.hasTitlePart(part))
  if (own.length === parts.length) return title
  const [first, last] = [own.at(0), own.at(-1)]
  if (first === undefined || last === undefined) return ''
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length)
}

function titleParts(title: string): readonly string[] {
  return title.split(BETWEEN).filter(Boolean)
}

function keyOf(kind: string, text: string): string {
  return `${kind} ${text.toLowerCase().replace(/\s+/g, ' ').replace(/\d+/g, '0').slice(0, 500)}`
}
