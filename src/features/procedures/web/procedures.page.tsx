import { href, type Language } from '#kernel/language.ts'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { SearchBox } from '#ui/components/search-box.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { ProcedureList, Topic } from '../domain/procedure-list.ts'
import { words } from '../words.ts'
import { addressOf, type CatalogueQuery, isNarrowed } from './catalogue-query.ts'
import { ProcedureCards } from './procedure-cards.tsx'
import { ProcedureFilters, type UnitChoice } from './procedure-filters.tsx'

export type ProceduresPageProps = {
  readonly language: Language
  readonly query: CatalogueQuery
  readonly list: ProcedureList
  readonly pageSize: number
  readonly fields: readonly Topic[]
  readonly lifeEvents: readonly Topic[]
  readonly units: readonly UnitChoice[]
}

/** `/thu-tuc`: search, life events and fields; or what was found. */
export function ProceduresPage(props: ProceduresPageProps) {
  const { language, query } = props
  const text = words(language).catalogue
  const narrowed = isNarrowed(query)
  return (
    <PublicLayout
      title={text.title}
      description={text.lead}
      section={href(language, '/thu-tuc')}
      noIndex={narrowed}
      band={<Search {...props} />}
    >
      {narrowed ? null : <Topics {...props} />}
      <Section title={narrowed ? text.found(props.list.total) : text.all} id="danh-sach">
        <ProcedureFilters {...props} />
        {props.list.mended && <p class="govuk-inset-text">{text.mended}</p>}
        {props.list.total === 0 ? (
          <EmptyState
            title={text.nothing}
            text={text.nothingText}
            action={
              <a class="govuk-link" href={href(language, '/thu-tuc')}>
                {text.showAll}
              </a>
            }
          />
        ) : (
          <ProcedureCards items={props.list.items} language={language} />
        )}
        <Pages {...props} />
      </Section>
    </PublicLayout>
  )
}

function Search({ language, query }: ProceduresPageProps) {
  const text = words(language).catalogue
  const { text: typed, page: _, ...others } = query
  return (
    <>
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <SearchBox
        id="procedure-search"
        action={href(language, '/thu-tuc')}
        label={text.searchLabel}
        hint={text.searchHint}
        value={typed}
        fields={Object.fromEntries(new URLSearchParams(addressOf('', others).slice(1)))}
        large
      />
    </>
  )
}

function Topics({ language, lifeEvents, fields }: ProceduresPageProps) {
  const text = words(language).catalogue
  const cards = (topics: readonly Topic[], name: 'lifeEvent' | 'field') =>
    topics.map(topic => ({
      key: topic.slug,
      card: (
        <Card
          title={topic.name[language]}
          href={addressOf(href(language, '/thu-tuc'), { [name]: topic.slug })}
          text={text.count(topic.procedures)}
        />
      ),
    }))
  return (
    <>
      <Section title={text.byLifeEvent}>
        <CardGrid items={cards(lifeEvents, 'lifeEvent')} />
      </Section>
      <Section title={text.byField}>
        <CardGrid items={cards(fields, 'field')} />
      </Section>
    </>
  )
}

function Pages({ language, query, list, pageSize }: ProceduresPageProps) {
  const text = words(language).catalogue
  const page = query.page ?? 1
  const address = (to: number) =>
    addressOf(href(language, '/thu-tuc'), { ...query, page: to > 1 ? to : undefined })
  const hasNext = page * pageSize < list.total
  if (page === 1 && !hasNext) return null
  return (
    <nav class="mc-pages" aria-label={text.title}>
      {page > 1 && (
        <a class="govuk-link mc-pages__link" href={address(page - 1)} rel="prev">
          <span aria-hidden="true">←</span> {text.previous}
        </a>
      )}
      {hasNext && (
        <a
          class="govuk-link mc-pages__link mc-pages__link--next"
          href={address(page + 1)}
          rel="next"
        >
          {text.next} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  )
}
