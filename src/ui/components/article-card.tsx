export type ArticleCardProps = {
  title: string
  href: string
  /** Date and category, in one line. */
  meta?: string | undefined
  text?: string | undefined
  image?: { src: string; alt: string; width: number; height: number } | undefined
  look?: 'card' | 'lead' | 'row' | undefined
  level?: 2 | 3 | undefined
  /** The language of title and text, where it is not the page's. */
  lang?: string | undefined
}

export function ArticleCard({ look = 'card', level = 3, ...props }: ArticleCardProps) {
  const Heading = `h${level}` as const
  return (
    <article class={`mc-article-card mc-article-card--${look}`} lang={props.lang}>
      {props.image && (
        <img
          class="mc-article-card__image"
          src={props.image.src}
          alt={props.image.alt}
          width={props.image.width}
          height={props.image.height}
          loading={look === 'lead' ? 'eager' : 'lazy'}
        />
      )}
      <div>
        <Heading class="mc-article-card__title">
          <a class="mc-card__link" href={props.href}>
            {props.title}
          </a>
        </Heading>
        {props.meta && <p class="mc-article-card__meta">{props.meta}</p>}
        {props.text && <p class="mc-article-card__text">{props.text}</p>}
      </div>
    </article>
  )
}

export type LinkListProps = {
  /** `lang` is the language of the text, where it is not the page's. */
  links: readonly { text: string; href: string; lang?: string | undefined }[]
  /** Numbered, for "most read". */
  ranked?: boolean | undefined
}

/** Titles one below the other, as in an aside. */
export function LinkList({ links, ranked }: LinkListProps) {
  const List = ranked ? 'ol' : 'ul'
  return (
    <List class={ranked ? 'mc-links mc-links--ranked' : 'mc-links'}>
      {links.map(link => (
        <li key={link.href} class="mc-links__item">
          <a class="mc-links__link" href={link.href} lang={link.lang}>
            {link.text}
          </a>
        </li>
      ))}
    </List>
  )
}
