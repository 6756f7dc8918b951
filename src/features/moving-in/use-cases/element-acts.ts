/** What each element of an old text does to the body that is written. */
import { watchAddress } from '#features/news'
import type { ItemPicture, Note } from '../domain/item.ts'
import { note } from '../domain/item.ts'
import { type Attributes, beginLines, blockActs } from './block-acts.ts'
import type { BlockElement, BodyWriter } from './body-writer.ts'
import { escapeText } from './escape-text.ts'
import type { LinkTarget } from './link-target.ts'
import { plainLine } from './plain-line.ts'

/** What the elements ask for. */
export type Surroundings = {
  readonly attachments: (name: string) => readonly ItemPicture[]
  readonly target: (address: string) => LinkTarget | undefined
  readonly noted: (each: Note) => void
  /** Told of each link to a file of the old site. */
  readonly linked: (href: string) => void
}

/** What they hold is nothing to read. */
export const SILENT = new Set(['script', 'style', 'textarea', 'option', 'title', 'iframe'])

const HEADINGS: Readonly<Record<string, 'h2' | 'h3'>> = {
  ...{ h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h3', h5: 'h3', h6: 'h3' },
}
const EMPHASIS: Readonly<Record<string, 'strong' | 'em' | 's' | 'sup' | 'sub'>> = {
  ...{ strong: 'strong', b: 'strong', em: 'em', i: 'em', cite: 'em' },
  ...{ s: 's', strike: 's', del: 's', sup: 'sup', sub: 'sub' },
}
const BLOCKS = new Set<string>(['blockquote', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th'])
/** Elements in the middle of a line: what is not here stands on lines of its own. */
const IN_LINE = new Set([
  ...['a', 'abbr', 'acronym', 'bdi', 'bdo', 'big', 'code', 'data', 'dfn', 'font', 'ins'],
  ...['kbd', 'label', 'mark', 'q', 'samp', 'small', 'span', 'time'],
  ...['tt', 'u', 'var', 'wbr', 'o:p', 'st1:place', 'source', 'track', 'param', 'svg', 'g', 'path'],
  ...['tbody', 'thead', 'tfoot', 'colgroup', 'col', 'html', 'body', 'head', 'meta', 'link'],
])

/** Whether an element stands in the middle of a line. */
export function isInLine(name: string): boolean {
  return IN_LINE.has(name) || Object.hasOwn(EMPHASIS, name) || name === 'a' || name === 'img'
}

const MEDIA = new Set(['iframe', 'embed', 'video', 'audio', 'source'])
/** Where pictures that load late have their address. */
export const LATE_ADDRESSES = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file']

/** Gives what opening an element does; that gives what closing it does. */
export function elementActs(writer: BodyWriter, around: Surroundings) {
  const beginBlock = blockActs(writer)
  const begin = (name: string, attributes: Attributes): (() => void) => {
    const heading = HEADINGS[name]
    if (heading !== undefined) return beginHeading(writer, heading)
    const emphasis = EMPHASIS[name]
    if (emphasis !== undefined) return beginInline(writer, emphasis, `<${emphasis}>`)
    if (BLOCKS.has(name)) return beginBlock(name as BlockElement, attributes)
    if (name === 'a') return beginLink(writer, around, attributes)
    if (MEDIA.has(name)) return linkMedia(writer, around, attributes)
    if (name === 'img') return putPictures(writer, around, attributes)
    return beginOther(writer, name)
  }
  return { begin }
}

const NOTHING = () => undefined

function beginHeading(writer: BodyWriter, heading: 'h2' | 'h3'): () => void {
  writer.want(heading)
  return () => {
    writer.want('p')
  }
}

function beginInline(writer: BodyWriter, name: string, opening: string): () => void {
  if (writer.isIn(name)) return NOTHING
  writer.openInline(name, opening)
  return () => {
    writer.closeInline()
  }
}

function beginLink(writer: BodyWriter, around: Surroundings, attributes: Attributes): () => void {
  const target = writer.isIn('a') ? undefined : around.target(attributes['href'] ?? '')
  if (target === undefined) return NOTHING
  if (attributes['data-media'] !== undefined) around.noted(note('media_linked', target.href))
  else if (target.isOldFile) around.linked(target.href)
  return beginInline(writer, 'a', `<a href="${escapeText(target.href)}">`)
}

/** Films and recordings are not brought: a link leads to them. */
function linkMedia(writer: BodyWriter, around: Surroundings, attributes: Attributes): () => void {
  const address = around.target(attributes['src'] ?? '')?.href
  const target = address === undefined ? undefined : around.target(watchAddress(address))
  if (target === undefined) return NOTHING
  writer.endText()
  beginLink(writer, around, { href: target.href, 'data-media': 'yes' })
  writer.text(target.href)
  writer.closeInline()
  writer.endText()
  return NOTHING
}

function putPictures(writer: BodyWriter, around: Surroundings, attributes: Attributes): () => void {
  const gallery = attributes['data-attachment']
  if (/\b(?:emoji|wp-smiley)\b/.test(attributes['class'] ?? ''))
    writer.text(plainLine(attributes['alt'] ?? ''))
  else if (gallery !== undefined)
    for (const each of around.attachments(gallery)) writer.picture(each)
  else {
    const picture = pictureOf(around, attributes)
    if (picture !== undefined) writer.picture(picture)
  }
  return NOTHING
}

/** A picture as its element names it; undefined for one that counts visitors, or is not there. */
function pictureOf(around: Surroundings, attributes: Attributes): ItemPicture | undefined {
  const sizes = [attributes['width'], attributes['height']]
  const written = LATE_ADDRESSES.map(each => attributes[each]).find(Boolean) ?? attributes['src']
  const address = written?.trim() ?? ''
  if (address === '' || sizes.some(size => /^[01]$/.test(size ?? ''))) return undefined
  const number = /\bwp-image-(\d+)\b/.exec(attributes['class'] ?? '')?.[1] ?? ''
  const [attached] = around.attachments(number)
  const said = (name: string, otherwise: string | undefined) =>
    plainLine(attributes[name] ?? '') || (otherwise ?? '')
  return {
    ...{ address, original: attached?.address, caption: '' },
    ...{ alt: said('alt', attached?.alt), title: said('title', attached?.title) },
  }
}

function beginOther(writer: BodyWriter, name: string): () => void {
  switch (name) {
    case 'br':
      writer.breakLine()
      return NOTHING
    case 'figure':
      writer.beginFigure()
      return () => {
        writer.endFigure()
      }
    case 'figcaption':
      writer.beginCaption()
      return () => {
        writer.endCaption()
      }
    case 'pre':
      writer.keepLines(true)
      return () => {
        writer.keepLines(false)
      }
    default:
      return IN_LINE.has(name) ? NOTHING : beginLines(writer)
  }
}
