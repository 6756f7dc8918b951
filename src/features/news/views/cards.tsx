import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { ArticleCard, type ArticleCardProps } from '#ui/components/article-card.tsx'
import { type ArticleCardFacts, pictureAddress } from '../domain/article.ts'
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
