import type { Language } from '#kernel/language.ts'
import { LinkList } from '#ui/components/article-card.tsx'
import { Details } from '#ui/components/details.tsx'
import type { ShownNamed } from '../domain/arrangement.ts'
import type { Series } from '../domain/article.ts'
import { articleHref, seriesHref, tagHref } from '../views/cards.tsx'
import { words } from '../words.ts'

/** The tags of an article, each a way to the others that have it. */
export function Tags({ language, tags }: { language: Language; tags: readonly ShownNamed[] }) {
  if (tags.length === 0) return null
  const text = words(language)
  return (
    <nav class="mc-tags" aria-label={text.tags}>
      <span class="mc-tags__label" aria-hidden="true">
        {text.tags}:
      </span>
      <ul class="mc-tags__list">
        {tags.map(({ slug, name, isTranslated }) => (
          <li key={slug}>
            <a
              class="mc-tags__link"
              href={tagHref(language, slug)}
              rel="tag"
              lang={isTranslated ? undefined : 'vi'}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type SeriesBoxProps = {
  language: Language
  series: Series
  /** The part that is read. */
  slug: string
}

/** Where in its series an article stands: the part before, the one after, and all of them. */
export function SeriesBox({ language, series, slug }: SeriesBoxProps) {
  const text = words(language).series
  const at = series.parts.findIndex(part => part.slug === slug)
  const [before, after] = [series.parts[at - 1], series.parts[at + 1]]
  return (
    <nav class="mc-series" aria-labelledby="loat-bai">
      <p class="mc-series__title" id="loat-bai">
        {text.title}:{' '}
        <a
          class="govuk-link"
          href={seriesHref(language, series.slug)}
          lang={series.isTranslated ? undefined : 'vi'}
        >
          {series.name}
        </a>
        {at >= 0 && <span class="mc-muted"> {text.part(at + 1, series.parts.length)}</span>}
      </p>
      {before && <Step label={text.previous} {...before} language={language} />}
      {after && <Step label={text.next} {...after} language={language} />}
      {series.parts.length > 2 && (
        <Details summary={text.parts}>
          <LinkList
            ranked
            links={series.parts.map(part => ({
              text: part.title,
              href: articleHref(language, part.slug),
              lang: part.isTranslated ? undefined : 'vi',
            }))}
          />
        </Details>
      )}
    </nav>
  )
}

type StepProps = Series['parts'][number] & { language: Language; label: string }

function Step({ language, label, slug, title, isTranslated }: StepProps) {
  return (
    <p class="mc-series__step">
      {label}:{' '}
      <a
        class="govuk-link"
        href={articleHref(language, slug)}
        lang={isTranslated ? undefined : 'vi'}
      >
        {title}
      </a>
    </p>
  )
}
