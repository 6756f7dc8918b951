import { href, type Language } from '#kernel/language.ts'
import { LinkList } from '#ui/components/article-card.tsx'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { ShownNamed } from '../domain/arrangement.ts'
import type { ArticleCardFacts, Category, Headline } from '../domain/article.ts'
import { pathTo } from '../domain/category-tree.ts'
import { headlineLinks, NewsCard, newsHref } from '../views/cards.tsx'
import { FEED_FORMATS, feedTitle } from '../views/feed.tsx'
import { words } from '../words.ts'
import { CategoryNavigation } from './category-navigation.tsx'
import { FollowBox } from './follow-box.tsx'
import { MostReadBox, type MostReadProps } from './most-read.tsx'

/** What the listed articles have in common; nothing but the site when undefined. */
export type ListTopic =
  | ({ readonly kind: 'category' } & Category)
  | ({ readonly kind: 'tag' | 'series' } & ShownNamed)
  | undefined

export type NewsListProps = {
  language: Language
  categories: readonly Category[]
  topic: ListTopic
  articles: readonly ArticleCardFacts[]
  isFirstPage: boolean
  olderHref: string | undefined
  featured: readonly Headline[]
  mostRead: Omit<MostReadProps, 'language'>
  siteName: string
}

/** `/tin-tuc` and below: articles, newest first; of a series its parts, first things first. */
export function NewsListPage(props: NewsListProps) {
  const { language, topic, categories } = props
  const text = words(language)
  const all = href(language, '/tin-tuc')
  const category = topic?.kind === 'category' ? topic : undefined
  return (
    <PublicLayout
      title={topic === undefined ? text.title : text.listTitle[topic.kind](topic.name)}
      description={text.lead}
      section={all}
      feeds={FEED_FORMATS.map(({ file, mediaType }) => ({
        href: `${newsHref(language, category)}/${file}`,
        type: mediaType,
        title: feedTitle(language, props.siteName, category),
      }))}
      before={topic && <Breadcrumbs items={crumbs(props, topic)} />}
    >
      <Heading {...props} />
      <CategoryNavigation language={language} categories={categories} current={category} />
      <div class="mc-columns">
        <Articles {...props} />
        <aside class="mc-aside">
          {props.featured.length > 0 && (
            <Section title={text.featured}>
              <LinkList links={headlineLinks(language, props.featured)} />
            </Section>
          )}
          <MostReadBox language={language} {...props.mostRead} />
          <FollowBox language={language} category={category} />
        </aside>
      </div>
    </PublicLayout>
  )
}

function crumbs({ language, categories }: NewsListProps, topic: NonNullable<ListTopic>) {
  const above = topic.kind === 'category' ? pathTo(categories, topic.id).slice(0, -1) : []
  return [
    { text: words(language).title, href: href(language, '/tin-tuc') },
    ...above.map(each => ({ text: each.name, href: newsHref(language, each) })),
  ]
}

function Heading({ language, topic, articles }: NewsListProps) {
  const text = words(language)
  if (topic === undefined) {
    return (
      <>
        <h1 class="govuk-heading-xl">{text.title}</h1>
        <p class="mc-lead">{text.lead}</p>
      </>
    )
  }
  return (
    <>
      {topic.kind !== 'category' && (
        <span class="govuk-caption-xl">{text.listCaption[topic.kind]}</span>
      )}
      <h1
        class="govuk-heading-xl"
        lang={topic.kind === 'category' || topic.isTranslated ? undefined : 'vi'}
      >
        {topic.name}
      </h1>
      {topic.kind === 'series' && <p class="mc-lead">{text.seriesLead(articles.length)}</p>}
    </>
  )
}

function Articles({ language, topic, articles, isFirstPage, ...props }: NewsListProps) {
  const text = words(language)
  const [lead, ...rest] =
    isFirstPage && topic?.kind !== 'series' ? articles : [undefined, ...articles]
  return (
    <div>
      {articles.length === 0 && <EmptyState title={text.none} text={text.noneText} />}
      {lead && <NewsCard language={language} article={lead} look="lead" level={2} full />}
      <div class="mc-news-rows">
        {rest.map(
          article =>
            article && (
              <NewsCard key={article.id} {...{ language, article }} look="row" level={2} full />
            ),
        )}
      </div>
      <Pagination newer={isFirstPage ? undefined : props.mostRead.base} older={props.olderHref} />
    </div>
  )
}
