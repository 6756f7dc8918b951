import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import {
  ArticleCard,
  type ArticleCardProps,
  type LinkListProps,
} from '#ui/components/article-card.tsx'
import {
  type ArticleCardFacts,
  type Category,
  type Headline,
  pictureAddress,
} from '../domain/article.ts'
import { words } from '../words.ts'

export type NewsCardProps = {
  language: Language
  article: ArticleCardFacts
  look?: ArticleCardProps['look']
  level?: ArticleCardProps['level']
  /** With the opening paragraph. */
  full?: boolean | undefined
}

/** An article in a list: picture, title, day and topic. */
export function NewsCard({ language, article, look = 'card', level, full }: NewsCardProps) {
  const { cover } = article
  const size = look === 'lead' ? 'large' : 'small'
  const meta = [writeDay(dateInVietNam(article.publishedAt)), article.category.name]
  if (!article.isTranslated) meta.push(words(language).onlyVietnamese)
  return (
    <ArticleCard
      title={article.title}
      href={articleHref(language, article.slug)}
      meta={meta.join(' · ')}
      text={full ? article.lead : undefined}
      look={look}
      level={level}
      lang={article.isTranslated ? undefined : 'vi'}
      image={
        cover && {
          src: pictureAddress(cover.id, size),
          alt: '',
          width: cover.width,
          height: cover.height,
        }
      }
    />
  )
}

/** The address of an article's page. */
export function articleHref(language: Language, slug: string): string {
  return href(language, `/tin-tuc/${slug}`)
}

/** Headlines as a list of links shows them. */
export function headlineLinks(
  language: Language,
  headlines: readonly Headline[],
): LinkListProps['links'] {
  return headlines.map(({ title, slug, isTranslated }) => ({
    text: title,
    href: articleHref(language, slug),
    lang: isTranslated ? undefined : 'vi',
  }))
}

/** Where all of the news is, or one category of it. */
export function newsHref(language: Language, category: Pick<Category, 'slug'> | undefined): string {
  return href(
    language,
    category === undefined ? '/tin-tuc' : `/tin-tuc/chuyen-muc/${category.slug}`,
  )
}

/** Where the articles with a tag are. */
export function tagHref(language: Language, slug: string): string {
  return href(language, `/tin-tuc/tu-khoa/${slug}`)
}

/** Where the parts of a series are. */
export function seriesHref(language: Language, slug: string): string {
  return href(language, `/tin-tuc/loat-bai/${slug}`)
}
