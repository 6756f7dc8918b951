import type { ComponentChildren } from 'preact'

export type CardProps = {
  title: string
  href?: string | undefined
  text?: ComponentChildren
  /** Heading level in the page's outline. */
  level?: 2 | 3 | undefined
  children?: ComponentChildren
}

/** One thing to open; the whole card is the link. */
export function Card({ level = 3, ...props }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <div class="mc-card">
      <Heading class="mc-card__title">
        {props.href ? (
          <a class="mc-card__link" href={props.href}>
            {props.title}
          </a>
        ) : (
          props.title
        )}
      </Heading>
      {props.text && <p class="mc-card__text">{props.text}</p>}
      {props.children}
    </div>
  )
}

export type CardGridProps = {
  /** Wider cards, two in a row on a desktop reading column. */
  wide?: boolean | undefined
  /** One child per cell. */
  items: readonly { key: string; card: ComponentChildren }[]
}

export function CardGrid({ items, wide }: CardGridProps) {
  return (
    <ul class={wide ? 'mc-grid mc-grid--2' : 'mc-grid'}>
      {items.map(item => (
        <li key={item.key}>{item.card}</li>
      ))}
    </ul>
  )
}
