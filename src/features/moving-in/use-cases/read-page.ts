/** Finds in a page of an old site what is the article: its title, what is said about it, its text without the frame. */
import { Parser } from 'htmlparser2'
import { plainLine } from './plain-line.ts'

/** What a page says. Empty where it does not. */
export type OldPage = {
  readonly title: string
  readonly lead: string
  readonly author: string
  readonly written: string
  readonly html: string
}

type Range = { readonly name: string; readonly from: number; to: number }

/** Around the article; never part of it. */
const FRAME = new Set(['nav', 'aside', 'footer', 'form', 'script', 'style', 'head'])
const CONTENTS = ['article', 'main', 'body']
const LEADS = ['description', 'og:description', 'dc.description']
const AUTHORS = ['author', 'article:author', 'dc.creator']
const MOMENTS = [
  ...['article:published_time', 'pubdate', 'date', 'dc.date', 'dcterms.created', 'dc.date.issued'],
  ...['datepublished', 'og:published_time'],
]

/** Reads a page. */
export function readPage(source: string): OldPage {
  const metas = new Map<string, string>()
  const ranges: Range[] = []
  const open: Range[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta') noteMeta(attributes, metas)
      if (name === 'time' && attributes['datetime'] !== undefined && !metas.has('date'))
        metas.set('date', attributes['datetime'])
      const range = { name, from: parser.startIndex, to: source.length }
      open.push(range)
      if (FRAME.has(name) || CONTENTS.includes(name) || /^(?:h1|title|header)$/.test(name))
        ranges.push(range)
    },
    onclosetag() {
      const range = open.pop()
      if (range !== undefined) range.to = parser.endIndex + 1
    },
  })
  parser.end(source)
  const textIn = (range: Range | undefined) =>
    range === undefined ? '' : plainLine(source.slice(range.from, range.to))
  const content = CONTENTS.map(name => ranges.find(range => range.name === name)).find(Boolean)
  const isFrame = ({ name }: Range) =>
    FRAME.has(name) || (name === 'header' && content?.name !== 'article')
  const heading = ranges.find(({ name }) => name === 'h1')
  const out = ranges.filter(range => isFrame(range) || range === heading)
  const said = (names: readonly string[]) =>
    plainLine(names.map(name => metas.get(name)).find(Boolean) ?? '')
  return {
    title: textIn(heading) || textIn(ranges.find(({ name }) => name === 'title')),
    ...{ lead: said(LEADS), author: said(AUTHORS), written: said(MOMENTS) },
    html: without(source, content ?? { from: 0, to: source.length }, out),
  }
}

function noteMeta(attributes: Readonly<Record<string, string>>, metas: Map<string, string>): void {
  const name = (
    attributes['name'] ??
    attributes['property'] ??
    attributes['itemprop'] ??
    ''
  ).toLowerCase()
  const content = attributes['content'] ?? ''
  if (content !== '' && !metas.has(name)) metas.set(name, content)
}

/** The part of a text, without those in it that are to go. */
function without(
  source: string,
  part: { from: number; to: number },
  gone: readonly Range[],
): string {
  const out: string[] = []
  let at = part.from
  for (const range of gone.toSorted((a, b) => a.from - b.from)) {
    if (range.to <= at || range.from >= part.to) continue
    out.push(source.slice(at, Math.max(at, range.from)))
    at = range.to
  }
  out.push(source.slice(at, part.to))
  return out.join('')
}
