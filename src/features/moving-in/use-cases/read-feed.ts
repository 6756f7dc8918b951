/** Reads a feed: RSS 0.9 to 2.0 or Atom, from a file or from the web. */
import type { CategoryPath, Entry, ItemName, ItemPicture } from '../domain/item.ts'
import { note } from '../domain/item.ts'
import { readMoment } from '../domain/read-moment.ts'
import { namesakesIn } from './namesakes.ts'
import { plainLine } from './plain-line.ts'
import { elementOf, readRecords, SourceError, textOf, type XmlElement } from './read-records.ts'
import { bareHost, hostsOf, itemId, type Source } from './source.ts'
import { readFromBase } from './xml-base.ts'

const RECORDS = new Set(['link', 'item', 'entry'])
const PICTURE = /\.(?:jpe?g|png|webp|gif)(?:$|\?)/i

/** Opens a feed; `open` gives its bytes, as often as asked. `at` is where it is. Throws SourceError when it is none. */
export async function openFeed(open: () => AsyncIterable<Uint8Array>, at: string): Promise<Source> {
  const { items, link } = await surveyFeed(open(), onWeb(at)?.href)
  const base = siteAt(link, at)
  return {
    kind: 'feed',
    name: base.host === 'old.invalid' ? at : bareHost(base),
    total: items.length,
    base: base.href,
    hosts: hostsOf(base),
    namesakes: namesakesIn(items.map(item => nameOf(item, base.href))),
    attachments: () => [],
    async *entries() {
      for await (const record of readRecords(open(), RECORDS, onWeb(at)?.href ?? base.href))
        if (isItem(record)) yield entryOf(record, base.href)
    },
  }
}

/** Where the site was; of a feed that is a file and names none, nowhere: its own place would lead nobody anywhere. */
function siteAt(link: string, at: string): URL {
  return onWeb(link, at) ?? onWeb(at) ?? new URL('http://old.invalid/')
}

function onWeb(address: string, at?: string): URL | undefined {
  const url = URL.parse(address, at)
  return url?.protocol.startsWith('http') ? url : undefined
}

/** Finds how the items are named and where the site is: its link, else what addresses in the feed are read from. A file that was cut off counts as far as it goes. */
async function surveyFeed(bytes: AsyncIterable<Uint8Array>, at: string | undefined) {
  let [link, isFeed] = ['', false]
  const items: SaidName[] = []
  let base: string | undefined
  try {
    for await (const record of readRecords(bytes, RECORDS, at)) {
      base ??= record.base
      isFeed = true
      if (isItem(record)) items.push(saidName(record))
      else if (items.length === 0) link ||= linkOf(record)
    }
  } catch (error) {
    if (!(error instanceof SourceError && error.code === 'source_ends_early')) throw error
  }
  if (!isFeed) throw new SourceError('source_no_feed')
  return { items, link: link || (URL.parse('/', base)?.href ?? '') }
}

function isItem({ name }: XmlElement): boolean {
  return name === 'item' || name === 'entry'
}

function linkOf({ attributes, base, text }: XmlElement): string {
  const isOther = attributes['rel'] !== undefined && attributes['rel'] !== 'alternate'
  return isOther ? '' : readFromBase((attributes['href'] ?? text).trim(), base)
}

/** How the feed names an item. */
type SaidName = { readonly guid: string; readonly link: string; readonly title: string }

function saidName(record: XmlElement): SaidName {
  const links = record.elements.filter(each => each.name === 'link').map(linkOf)
  return {
    guid: textOf(record, 'guid', 'id'),
    link: links.find(each => each !== '') ?? '',
    title: plainLine(textOf(record, 'title')),
  }
}

function nameOf({ guid, link, title }: SaidName, base: string): ItemName {
  const address = link === '' ? '' : (URL.parse(link, base)?.href ?? '')
  const name = { id: itemId(guid || address), title, address }
  return guid === '' ? name : { ...name, key: itemId(address) || title }
}

function entryOf(record: XmlElement, base: string): Entry {
  const name = nameOf(saidName(record), base)
  const { address } = name
  const [category, ...tags] = topicsOf(record)
  const written = textOf(record, 'pubDate', 'published', 'dc:date', 'updated')
  const writtenAt = readMoment(written)
  return {
    kind: 'item',
    item: {
      ...name,
      addresses: address === '' ? [] : [address],
      ...textsOf(record),
      ...{ becomes: 'article', writtenAt, changedAt: undefined },
      isOut: writtenAt !== undefined,
      category:
        category === undefined ? [] : ([{ name: category, addresses: [] }] satisfies CategoryPath),
      otherCategories: [],
      tags,
      author: authorOf(record),
      cover: coverOf(record),
      notes: written === '' || writtenAt !== undefined ? [] : [note('date_unreadable', written)],
    },
  }
}

/** The text with what it is read from, and the lead where there is one beside it. */
function textsOf(record: XmlElement) {
  const whole = elementOf(record, 'content:encoded', 'content')
  const short = elementOf(record, 'description', 'summary')
  const text = whole ?? short
  const html = text?.text.trim() ?? ''
  return {
    ...(text?.base !== undefined && { readAt: text.base }),
    lead: whole === undefined ? '' : plainLine(short?.text ?? ''),
    html,
    linesCount: !/<(?:p|div|br)\b/i.test(html),
  }
}

function topicsOf({ elements }: XmlElement): readonly string[] {
  return elements
    .filter(each => each.name === 'category')
    .map(each => plainLine(each.attributes['label'] ?? each.attributes['term'] ?? each.text))
    .filter(name => name !== '')
}

/** The name only: RSS puts an address of e-mail before it. */
function authorOf(record: XmlElement): string {
  const atom = record.elements.find(each => each.name === 'author' && each.elements.length > 0)
  const said = atom === undefined ? textOf(record, 'dc:creator', 'author') : textOf(atom, 'name')
  const name = plainLine(/\(([^)]+)\)/.exec(said)?.[1] ?? said)
  return name.includes('@') ? '' : name
}

function coverOf({ elements }: XmlElement): ItemPicture | undefined {
  const media = elements.find(each => isPicture(each))
  const address = media?.attributes['url'] ?? media?.attributes['href']
  return address === undefined
    ? undefined
    : {
        address: readFromBase(address, media?.base),
        ...{ original: undefined, alt: '', caption: '', title: '' },
      }
}

/** RSS encloses a picture in an element, Atom in a link. */
function isPicture({ name, attributes }: XmlElement): boolean {
  const { type = '', url = '', href = '', medium = '', rel } = attributes
  if (name === 'media:thumbnail') return true
  if (!/^(?:enclosure|media:content)$/.test(name) && !(name === 'link' && rel === 'enclosure'))
    return false
  return type.startsWith('image/') || medium === 'image' || PICTURE.test(url || href)
}
