import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { Figure, Prose } from '#ui/components/prose.tsx'
import { type Byline, type Picture, pictureAddress } from '../domain/article.ts'
import { splitBody } from '../domain/split-body.ts'
import { words } from '../words.ts'
import { VideoLink } from './video-link.tsx'

export type ArticleTextProps = {
  language: Language
  article: Byline & {
    title: string
    lead: string
    bodyHtml: string
    minutes: number
    publishedAt: Date | null
    isTranslated: boolean
  }
  category: { name: string; href: string } | undefined
  pictures: readonly Picture[]
  /** On the portal: who publishes the article, for machines that read it as schema.org says. */
  publisher?: { name: string; address: string } | undefined
  /** Opens the pictures of an article that is not out. */
  previewToken?: string | undefined
}

/** An article as it is read: title, day, cover, text with its pictures. The same on the portal, in print, in a preview. */
export function ArticleText(props: ArticleTextProps) {
  const { language, article, category, pictures, publisher, previewToken } = props
  const text = words(language)
  const placed = new Set<number>()
  const parts = splitBody(article.bodyHtml).map(part => {
    if (part.kind === 'text') return <Prose key={part.html} sanitisedHtml={part.html} />
    if (part.kind === 'video') return <VideoLink key={part.address} language={language} {...part} />
    const picture = pictures.find(each => each.position === part.position)
    if (picture === undefined || placed.has(picture.position)) return null
    placed.add(picture.position)
    return <ArticlePicture key={picture.id} {...{ language, picture, previewToken }} />
  })
  const [cover] = pictures
  const others = pictures.filter(picture => picture !== cover && !placed.has(picture.position))
  return (
    <article
      class="mc-article"
      lang={article.isTranslated ? undefined : 'vi'}
      itemscope={publisher && true}
      itemtype={publisher && 'https://schema.org/NewsArticle'}
    >
      {publisher && <Publisher {...publisher} />}
      {category && (
        <p class="mc-article__topic">
          <a class="govuk-link" href={category.href}>
            {category.name}
          </a>
        </p>
      )}
      <h1 class="mc-article__title" itemprop={publisher && 'headline'}>
        {article.title}
      </h1>
      <p class="mc-article__meta" lang={language}>
        {article.publishedAt && (
          <time
            datetime={article.publishedAt.toISOString()}
            itemprop={publisher && 'datePublished'}
          >
            {writeDay(dateInVietNam(article.publishedAt))}
          </time>
        )}
        <span>{text.minutes(article.minutes)}</span>
      </p>
      <p class="mc-article__lead" itemprop={publisher && 'description'}>
        {article.lead}
      </p>
      {cover && <ArticlePicture {...{ language, previewToken }} picture={cover} eager />}
      {parts}
      {others.map(picture => (
        <ArticlePicture key={picture.id} {...{ language, picture, previewToken }} />
      ))}
      <BylineText language={language} {...article} />
    </article>
  )
}

function BylineText({ language, author, source }: Byline & { language: Language }) {
  const text = words(language)
  const said = [
    ...(author === '' ? [] : [text.author(author)]),
    ...(source === '' ? [] : [text.source(source)]),
  ]
  return said.length === 0 ? null : <p class="mc-article__byline">{said.join(' · ')}</p>
}

/** An administration is author and publisher of what its portal says. */
function Publisher({ name, address }: { name: string; address: string }) {
  return (
    <div
      hidden
      itemprop="author publisher"
      itemscope
      itemtype="https://schema.org/GovernmentOrganization"
    >
      <meta itemprop="name" content={name} />
      <link itemprop="url" href={address} />
    </div>
  )
}

type PictureProps = Pick<ArticleTextProps, 'language' | 'previewToken'> & {
  picture: Picture
  eager?: boolean
}

function ArticlePicture(props: PictureProps) {
  const { picture, previewToken } = props
  const opened = previewToken === undefined ? '' : `?xem-thu=${previewToken}`
  const credit = picture.credit === '' ? '' : words(props.language).credit(picture.credit)
  return (
    <Figure
      src={pictureAddress(picture.id, 'large') + opened}
      small={
        picture.smallWidth === null
          ? undefined
          : { src: pictureAddress(picture.id, 'small') + opened, width: picture.smallWidth }
      }
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      caption={[picture.caption, credit].filter(part => part !== '').join(' ')}
      eager={props.eager}
    />
  )
}
