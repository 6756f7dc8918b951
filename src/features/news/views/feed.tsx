import { type Item, Feed as Writer } from 'feed'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '#kernel/language.ts'
import {
  type ArticleCardFacts,
  type Byline,
  type Category,
  pictureAddress,
} from '../domain/article.ts'
import { escapeHtml } from '../domain/html-from-markup.ts'
import { words } from '../words.ts'
import { articleHref, newsHref } from './cards.tsx'

/** The formats in which news can be followed, each with the end of its address and its media type. */
export const FEED_FORMATS = [
  { key: 'rss', file: 'rss.xml', mediaType: 'application/rss+xml' },
  { key: 'atom', file: 'atom.xml', mediaType: 'application/atom+xml' },
  { key: 'json', file: 'feed.json', mediaType: 'application/feed+json' },
] as const

/** A format of a feed. */
export type FeedFormat = (typeof FEED_FORMATS)[number]

/** An article of a feed, with who wrote it, where somebody is named. */
type FeedArticle = ArticleCardFacts & Pick<Byline, 'author'>

/** What a feed holds; `origin` is the portal's address without a slash at the end. */
export type FeedProps = {
  readonly language: Language
  readonly origin: string
  readonly siteName: string
  readonly category: Category | undefined
  readonly articles: readonly FeedArticle[]
  readonly now: Date
}

/** What a list of feeds calls this one: the portal's news, or its news in that category. */
export function feedTitle(
  language: Language,
  siteName: string,
  category: Category | undefined,
): string {
  const { title, listTitle } = words(language)
  return `${siteName} – ${category === undefined ? title : listTitle.category(category.name)}`
}

/** RSS 2.0, Atom 1.0 or JSON Feed 1.0 of the newest articles, each with its opening and cover, as text. */
export function writeFeed(format: FeedFormat, props: FeedProps): string {
  const { language, origin, siteName, category, articles, now } = props
  const page = origin + newsHref(language, category)
  const writer = new Writer({
    id: page,
    link: page,
    title: feedTitle(language, siteName, category),
    description: words(language).lead,
    language,
    updated: newestOf(articles) ?? now,
    generator: 'Motcua',
    author: { name: siteName, link: origin },
    feedLinks: Object.fromEntries(FEED_FORMATS.map(({ key, file }) => [key, `${page}/${file}`])),
  })
  for (const article of articles) writer.addItem(itemOf(article, props, format))
  const formats = {
    rss: () => writer.rss2(),
    atom: () => writer.atom1(),
    json: () => writer.json1(),
  }
  return formats[format.key]()
}

/** When any of the articles last went out or changed. */
function newestOf(articles: readonly FeedArticle[]): Date | undefined {
  const moments = articles.map(({ publishedAt, changedAt }) => changedAt ?? publishedAt)
  return moments.length === 0 ? undefined : new Date(Math.max(...moments.map(Number)))
}

function itemOf(article: FeedArticle, { language, origin }: FeedProps, { key }: FeedFormat): Item {
  const address = origin + articleHref(language, article.slug)
  return {
    // For good, whatever becomes of the address.
    id: `urn:uuid:${article.id}${language === 'vi' ? '' : `#${language}`}`,
    link: address,
    // Titles and openings are text. Where a format takes them for HTML (Atom both, RSS the opening) they are written as HTML.
    title: key === 'atom' ? escapeHtml(article.title) : article.title,
    description: key === 'json' ? article.lead : escapeHtml(article.lead),
    content: renderToString(<Opening article={article} origin={origin} />),
    date: article.changedAt ?? article.publishedAt,
    published: article.publishedAt,
    category: [{ name: article.category.name, term: article.category.slug }],
    ...authorOf(article, key),
  }
}

/** An author's element in RSS is an address for mail; whoever has only a name stands in Dublin Core's. */
function authorOf({ author }: FeedArticle, key: FeedFormat['key']): Partial<Item> {
  if (author === '') return {}
  if (key === 'rss') return { extensions: [{ name: 'dc:creator', objects: { _text: author } }] }
  return { author: [{ name: author }] }
}

function Opening({ article, origin }: { article: ArticleCardFacts; origin: string }) {
  const { cover, lead } = article
  return (
    <>
      {cover && (
        <p>
          <img src={origin + pictureAddress(cover.id, 'large')} alt={cover.alt} />
        </p>
      )}
      <p>{lead}</p>
    </>
  )
}
