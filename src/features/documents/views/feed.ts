import { Feed as Writer } from 'feed'
import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { NewDocument } from '../domain/document.ts'
import { words } from '../words.ts'

/** The formats in which new documents can be followed, each with the end of its address and its media type. */
export const FEED_FORMATS = [
  { key: 'rss', file: 'rss.xml', mediaType: 'application/rss+xml' },
  { key: 'atom', file: 'atom.xml', mediaType: 'application/atom+xml' },
  { key: 'json', file: 'feed.json', mediaType: 'application/feed+json' },
] as const

/** What a feed holds; `origin` is the portal's address without a slash at the end. */
export type FeedProps = {
  readonly language: Language
  readonly origin: string
  readonly siteName: string
  readonly documents: readonly NewDocument[]
  readonly now: Date
}

/**
 * RSS 2.0, Atom 1.0 or JSON Feed 1.0 of the documents that were published last. A reader's program takes for new what has
 * a new moment: that is the one of publication, and the day of issue is told in words.
 */
export function writeFeed(
  { key }: (typeof FEED_FORMATS)[number],
  { language, origin, siteName, documents, now }: FeedProps,
): string {
  const text = words(language)
  const page = origin + href(language, '/van-ban')
  const [newest] = documents
  const writer = new Writer({
    id: page,
    link: page,
    title: `${siteName} – ${text.title}`,
    description: text.lead,
    language,
    updated: newest?.publishedAt ?? now,
    generator: 'Motcua',
    author: { name: siteName, link: origin },
    feedLinks: Object.fromEntries(FEED_FORMATS.map(each => [each.key, `${page}/${each.file}`])),
  })
  for (const { slug, type, number, title, issuer, issuedOn, publishedAt } of documents) {
    const address = `${page}/${slug}`
    const name = text.page.name(text.types[type], number)
    const said = text.feedItem(title, issuer, writeDay(issuedOn))
    writer.addItem({
      id: address,
      link: address,
      // Where a format takes a text for HTML (Atom both, RSS the opening, JSON the contents) it is written as HTML.
      title: key === 'atom' ? escapeHtml(name) : name,
      ...(key === 'json'
        ? { description: said, content: `<p>${escapeHtml(said)}</p>` }
        : { description: escapeHtml(said) }),
      ...{ date: publishedAt, published: publishedAt },
      category: [{ name: issuer }],
    })
  }
  return { rss: () => writer.rss2(), atom: () => writer.atom1(), json: () => writer.json1() }[key]()
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, sign => SIGNS[sign] ?? sign)
}
