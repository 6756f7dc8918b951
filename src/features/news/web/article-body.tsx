import { writeDay, writeMoment } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Picture, PictureSize } from '#kernel/picture.ts'
import { type Byline, pictureAddress } from '../domain/article.ts'
import { imitatesOffice } from '../domain/imitated-name.ts'
import { bodyParts, PictureFigure } from '../views/body-parts.tsx'
import { words } from '../words.ts'

export type ArticleTextProps = {
  language: Language
  article: Byline & {
    title: string
    lead: string
    bodyHtml: string
    minutes: number
    publishedAt: Date | null
    changedAt?: Date | null
    isTranslated: boolean
  }
  category: { name: string; href: string } | undefined
  pictures: readonly Picture[]
  /** On the portal: whose it is, for machines that read the article as schema.org says. */
  publisher?: { name: string; address: string; image: string | undefined } | undefined
  /** Opens the pictures of an article that is not out. */
  previewToken?: string | undefined
}

/** An article as it is read: title, day, cover, text with its pictures. The same on the portal, in print, in a preview. */
export function ArticleText(props: ArticleTextProps) {
  const { language, article, category, pictures, publisher, previewToken } = props
  const opened = previewToken === undefined ? '' : `?xem-thu=${previewToken}`
  const addressOf = (id: string, size: PictureSize) => pictureAddress(id, size) + opened
  const { bodyHtml } = article
  const { parts, placed } = bodyParts({ language, bodyHtml, pictures, addressOf })
  const { above, below } = besideText(pictures, placed)
  return (
    <article
      class="mc-article"
      lang={article.isTranslated ? undefined : 'vi'}
      itemscope={publisher && true}
      itemtype={publisher && 'https://schema.org/NewsArticle'}
    >
      {publisher?.image && <link itemprop="image" href={publisher.image} />}
      {publisher && <Publisher {...publisher} author={article.author} />}
      {category && (
        <p class="mc-article__topic" lang={language}>
          <a class="govuk-link" href={category.href}>
            {category.name}
          </a>
        </p>
      )}
      <h1 class="mc-article__title" itemprop={publisher && 'headline'}>
        {article.title}
      </h1>
      <Dates {...props} />
      {article.lead !== '' && (
        <p class="mc-article__lead" itemprop={publisher && 'description'}>
          {article.lead}
        </p>
      )}
      {above && <PictureFigure {...{ language, addressOf }} picture={above} eager />}
      {parts}
      {below.map(picture => (
        <PictureFigure key={picture.id} {...{ language, picture, addressOf }} />
      ))}
      <BylineText language={language} {...article} />
    </article>
  )
}

/** When it went out and last changed, and how long it takes to read. */
function Dates({ language, article, publisher }: ArticleTextProps) {
  const text = words(language)
  return (
    <p class="mc-article__meta" lang={language}>
      {article.publishedAt && (
        <time datetime={article.publishedAt.toISOString()} itemprop={publisher && 'datePublished'}>
          {writeDay(dateInVietNam(article.publishedAt))}
        </time>
      )}
      {article.changedAt && (
        <span>
          {text.changed}{' '}
          <time datetime={article.changedAt.toISOString()} itemprop={publisher && 'dateModified'}>
            {writeMoment(article.changedAt)}
          </time>
        </span>
      )}
      <span>{text.minutes(article.minutes)}</span>
    </p>
  )
}

/** Pictures that the text does not place itself: the cover above it, the others below. */
function besideText(pictures: readonly Picture[], placed: ReadonlySet<number>) {
  const [cover] = pictures
  const left = pictures.filter(({ position }) => !placed.has(position))
  return {
    above: left.find(picture => picture === cover),
    below: left.filter(picture => picture !== cover),
  }
}

function BylineText({ language, author, source }: Byline & { language: Language }) {
  const text = words(language)
  const said = [
    ...(author === '' ? [] : [text.author(author)]),
    ...(source === '' ? [] : [text.source(source)]),
  ]
  return said.length === 0 ? null : (
    <p class="mc-article__byline" lang={language}>
      {said.join(' · ')}
    </p>
  )
}

/** An administration publishes what its portal says, and is its author where nobody else is named. */
function Publisher({ name, address, author }: { name: string; address: string; author: string }) {
  return (
    <>
      <div
        hidden
        itemprop={author === '' ? 'author publisher' : 'publisher'}
        itemscope
        itemtype="https://schema.org/GovernmentOrganization"
      >
        <meta itemprop="name" content={name} />
        <link itemprop="url" href={address} />
      </div>
      {author !== '' && <Author name={author} />}
    </>
  )
}

/** A person, unless a board or an office signed. */
function Author({ name }: { name: string }) {
  const kind = imitatesOffice(name, []) ? 'Organization' : 'Person'
  return (
    <div hidden itemprop="author" itemscope itemtype={`https://schema.org/${kind}`}>
      <meta itemprop="name" content={name} />
    </div>
  )
}
