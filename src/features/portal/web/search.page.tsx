import { type ArticleCardFacts, NewsCard } from '#features/news'
import { href, type Language } from '#kernel/language.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { SearchBox } from '#ui/components/search-box.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'

export type SearchProps = {
  language: Language
  typed: string
  procedures: readonly { slug: string; name: string; text: string }[]
  articles: readonly ArticleCardFacts[]
  /** Words that were understood instead of those that nobody wrote. */
  mended: readonly string[]
}

/** `/tim-kiem`: procedures and articles by words. */
export function SearchPage(props: SearchProps) {
  const { language, typed, procedures, articles, mended } = props
  const { search: text } = words(language)
  const hasFound = procedures.length + articles.length > 0
  return (
    <PublicLayout title={typed === '' ? text.title : text.titleFor(typed)} ownSearch noIndex>
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <div class="mc-read">
        <SearchBox
          id="q"
          action={href(language, '/tim-kiem')}
          label={text.label}
          hint={text.hint}
          value={typed}
          large
        />
      </div>
      {mended.length > 0 && hasFound && <p class="mc-muted">{text.mended(mended.join(', '))}</p>}
      {procedures.length > 0 && (
        <Section title={text.procedures}>
          <CardGrid
            wide
            items={procedures.map(procedure => ({
              key: procedure.slug,
              card: (
                <Card
                  title={procedure.name}
                  href={href(language, `/thu-tuc/${procedure.slug}`)}
                  text={procedure.text}
                />
              ),
            }))}
          />
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={text.articles}>
          {articles.map(article => (
            <NewsCard key={article.id} language={language} article={article} look="row" full />
          ))}
        </Section>
      )}
      {!hasFound && (
        <div class="mc-section">
          <EmptyState
            title={typed === '' ? text.start : text.none}
            text={typed === '' ? text.startText : text.noneText}
            action={
              <ButtonLink href={href(language, '/thu-tuc')} tone="secondary">
                {text.allProcedures}
              </ButtonLink>
            }
          />
        </div>
      )}
    </PublicLayout>
  )
}
