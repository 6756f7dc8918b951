import { useWords } from '../language.ts'

export type Crumb = { text: string; href: string }

export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const words = useWords()
  return (
    <nav class="govuk-breadcrumbs" aria-label={words.youAreHere}>
      <ol class="govuk-breadcrumbs__list">
        {items.map(item => (
          <li key={item.href} class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={item.href}>
              {item.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** For the steps of a journey, instead of breadcrumbs. */
export function BackLink({ href, text }: { href: string; text?: string | undefined }) {
  const words = useWords()
  return (
    <nav aria-label={words.back}>
      <a class="govuk-back-link" href={href}>
        {text ?? words.back}
      </a>
    </nav>
  )
}
