import { href, type Language } from '#kernel/language.ts'
import { SHARED_SIZE } from '#kernel/picture.ts'
import { SHARE_TYPE } from '#platform/pictures/prepare-picture.ts'
import { LinkList } from '#ui/components/article-card.tsx'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { ButtonLink } from '#ui/components/button.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { ShareButton } from '#ui/components/script-buttons.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import {
  type Article,
  type ArticleCardFacts,
  type Headline,
  pictureAddress,
} from '../domain/article.ts'
import { articleHref, headlineLinks, NewsCard } from '../views/cards.tsx'
import { words } from '../words.ts'
import { SeriesBox, Tags } from './article-belongs.tsx'
import { ArticleText } from './article-body.tsx'
import { Comments, type CommentsProps } from './comments.tsx'
import { MostReadBox, type MostReadProps } from './most-read.tsx'
import { TextSize } from './text-size.tsx'

export type ArticlePageProps = {
  language: Language
  /** https://portal.example */
  origin: string
  /** Whose site it is. */
  agency: string
  article: Article
  related: readonly ArticleCardFacts[]
  newest: readonly Headline[]
  mostRead: Omit<MostReadProps, 'language' | 'base'>
  comments: Pick<CommentsProps, 'comments' | 'isClosed'>
}

/** `/tin-tuc/:slug` */
export function ArticlePage(props: ArticlePageProps) {
  const { language, article } = props
  const text = words(language)
  const all = href(language, '/tin-tuc')
  const own = articleHref(language, article.slug)
  const category = {
    name: article.category.name,
    href: `${all}/chuyen-muc/${article.category.slug}`,
  }
  return (
    <PublicLayout
      title={article.title}
      description={article.lead}
      section={all}
      share={shareData(props)}
      onlyIn={article.isInEnglish ? undefined : 'vi'}
      scripts={['news/read-article.js']}
      before={
        <Breadcrumbs
          items={[
            { text: text.title, href: all },
            { text: category.name, href: category.href },
          ]}
        />
      }
    >
      <div class="mc-columns">
        <div>
          {!article.isTranslated && (
            <Notification tone="info" title={text.onlyVietnameseTitle}>
              <p>{text.onlyVietnameseText}</p>
            </Notification>
          )}
          <TextSize language={language} />
          <ArticleText
            language={language}
            article={article}
            category={category}
            pictures={props.article.pictures}
            publisher={{
              ...{ name: props.agency, address: props.origin + href(language, '/') },
              image: sharedImage(props),
            }}
          />
          <Tags language={language} tags={article.tags} />
          {article.series && (
            <SeriesBox language={language} series={article.series} slug={article.slug} />
          )}
          <div class="mc-button-group mc-no-print">
            <ShareButton />
            <ButtonLink tone="secondary" href={`${own}/in`}>
              {text.printView}
            </ButtonLink>
          </div>
          <Comments language={language} slug={article.slug} {...props.comments} />
        </div>
        <aside class="mc-aside">
          <MostReadBox language={language} base={own} {...props.mostRead} />
          <Section title={text.newest} more={{ text: text.more, href: all }}>
            <LinkList links={headlineLinks(language, props.newest)} />
          </Section>
        </aside>
      </div>
      {props.related.length > 0 && (
        <Section title={text.related}>
          <div class="mc-grid">
            {props.related.map(each => (
              <NewsCard key={each.id} language={language} article={each} />
            ))}
          </div>
        </Section>
      )}
      <ReaderCounter slug={article.slug} />
    </PublicLayout>
  )
}

/** Tells the counter that somebody reads: by a script after a while, by an invisible picture where there are no scripts. */
function ReaderCounter({ slug }: { slug: string }) {
  return (
    <div data-count-reader={`/tin-tuc/${slug}/doc`}>
      <noscript>
        <img src={`/tin-tuc/${slug}/dem.gif`} alt="" width={1} height={1} />
      </noscript>
    </div>
  )
}

/** The address of the cover as messengers and search engines show it. */
function sharedImage({ origin, article: { cover } }: ArticlePageProps): string | undefined {
  return cover && origin + pictureAddress(cover.id, 'share')
}

function shareData(props: ArticlePageProps) {
  const { language, origin, article } = props
  const { cover } = article
  return {
    url: origin + articleHref(language, article.slug),
    type: 'article' as const,
    publishedAt: article.publishedAt.toISOString(),
    image: sharedImage(props),
    imageType: SHARE_TYPE,
    imageAlt: cover?.alt,
    imageSize: cover && SHARED_SIZE,
    changedAt: article.changedAt?.toISOString(),
  }
}
