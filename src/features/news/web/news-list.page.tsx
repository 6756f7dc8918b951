import { href, type Language } from '#kernel/language.ts'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { ArticleCardFacts, Category } from '../domain/article.ts'
import { NewsCard } from '../views/cards.tsx'
import { FEED_FORMATS, feedTitle, newsHref } from '../views/feed.tsx'
import { words } from '../words.ts'
import { FollowBox } from './follow-box.tsx'
import { MostReadBox, type MostReadProps } from './most-read.tsx'

export type NewsListProps = {
  language: Language
  categories: readonly Category[]
  category: Category | undefined
  articles: readonly ArticleCardFacts[]
  isFirstPage: boolean
  olderHref: string | undefined
  mostRead: Omit<MostReadProps, 'language'>
  siteName: string
}

/** `/tin-tuc`: articles, newest first, all of them or of one topic. */
export function NewsListPage(props: NewsListProps) {
  const { language, category, articles, isFirstPage } = props
  const text = words(language)
  const all = href(language, '/tin-tuc')
  const ofCategory = (slug: string): string => `${all}/chuyen-muc/${slug}`
  const feeds = FEED_FORMATS.map(({ file, mediaType }) => ({
    href: `${newsHref(language, category)}/${file}`,
    type: mediaType,
    title: feedTitle(language, props.siteName, category),
  }))
  const [lead, ...rest] = isFirstPage ? articles : [undefined, ...articles]
  return (
    <PublicLayout
      title={category === undefined ? text.title : text.inCategory(category.name)}
      description={text.lead}
      section={all}
      feeds={feeds}
    >
      <h1 class="govuk-heading-xl">{category?.name ?? text.title}</h1>
      {category === undefined && <p class="mc-lead">{text.lead}</p>}
      <SubNavigation
        label={text.categories}
        items={[
          { text: text.all, href: all, current: category === undefined },
          ...props.categories.map(each => ({
            text: each.name,
            href: ofCategory(each.slug),
            current: each.id === category?.id,
          })),
        ]}
      />
      <div class="mc-columns">
        <div>
          {articles.length === 0 && <EmptyState title={text.none} text={text.noneText} />}
          {lead && <NewsCard language={language} article={lead} look="lead" level={2} full />}
          <div class="mc-news-rows">
            {rest.map(
              article =>
                article && (
                  <NewsCard
                    key={article.id}
                    language={language}
                    article={article}
                    look="row"
                    level={2}
                    full
                  />
                ),
            )}
          </div>
          <Pagination
            newer={
              isFirstPage ? undefined : category === undefined ? all : ofCategory(category.slug)
            }
            older={props.olderHref}
          />
        </div>
        <aside class="mc-aside">
          <MostReadBox language={language} {...props.mostRead} />
          <FollowBox language={language} category={category} />
        </aside>
      </div>
    </PublicLayout>
  )
}
