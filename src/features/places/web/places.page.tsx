import type { Unit } from '#features/organisation'
import type { DayMark } from '#features/working-calendar'
import { phoneText } from '#kernel/contact.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { Pagination } from '#ui/components/pagination.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { nameIn, type Place } from '../domain/place.ts'
import type { Suggestions } from '../use-cases/suggest-places.ts'
import { words } from '../words.ts'
import { NearMe } from './near-me.tsx'
import { NothingFound } from './nothing-found.tsx'
import { hoursIn, openText } from './open-text.ts'
import { PlaceFilters } from './place-filters.tsx'
import { PlaceMap, type Tiles } from './place-map.tsx'
import { addressOf, isNarrowed, type PlaceQuery } from './place-query.ts'

export type PlacesPageProps = {
  readonly language: Language
  readonly query: PlaceQuery
  readonly places: readonly Place[]
  readonly wards: readonly Unit[]
  readonly now: Instant
  /** The marked days of the working calendar, from yesterday on. */
  readonly marks: readonly DayMark[]
  readonly nextHref: string | undefined
  readonly tiles: Tiles | undefined
  /** For a list without a place. */
  readonly suggestions: Suggestions
}

/** `/dia-diem`: the list, and beside it the same places on a map. */
export function PlacesPage(props: PlacesPageProps) {
  const { language, query, places } = props
  const text = words(language)
  const path = href(language, '/dia-diem')
  const isPart = props.nextHref !== undefined || query.after !== undefined
  const hasMap = places.some(place => place.point !== undefined)
  return (
    <PublicLayout
      title={text.title}
      description={text.lead}
      section={path}
      noIndex={isNarrowed(query)}
      scripts={hasMap ? ['places/place-map.js', 'places/near-me.js'] : []}
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <PlaceFilters {...props} />
      {places.length === 0 ? (
        <NothingFound
          language={language}
          query={query}
          ward={props.wards.find(({ slug }) => slug === query.ward)}
          suggestions={props.suggestions}
        />
      ) : (
        <div class="mc-places">
          <section aria-labelledby="danh-sach">
            <h2 class="govuk-heading-m" id="danh-sach">
              {isPart ? text.foundPart(places.length) : text.found(places.length)}
            </h2>
            {hasMap && (
              <p class="govuk-body mc-places__to-map">
                <a class="govuk-link" href="#ban-do">
                  {text.map.toMap}
                </a>
              </p>
            )}
            {hasMap && <NearMe language={language} isPart={isPart} />}
            <ol class="mc-places__list">
              {places.map((place, at) => (
                <Item key={place.id} {...props} {...{ place, hasMap }} number={at + 1} />
              ))}
            </ol>
            <Pagination
              newer={
                query.after === undefined
                  ? undefined
                  : addressOf(path, { ...query, after: undefined })
              }
              newerText={text.first}
              older={props.nextHref}
              olderText={text.next}
            />
          </section>
          {hasMap && <PlaceMap language={language} tiles={props.tiles} />}
        </div>
      )}
    </PublicLayout>
  )
}

type ItemProps = PlacesPageProps & {
  readonly place: Place
  readonly number: number
  readonly hasMap: boolean
}

function Item({ language, place, number, wards, now, marks, hasMap }: ItemProps) {
  const text = words(language)
  const { isOpen, text: state } = openText(language, hoursIn(language, place, marks), now)
  const ward = wards.find(unit => unit.id === place.unitId)
  const wardName = language === 'vi' ? ward?.shortNameVi : ward?.shortNameEn
  return (
    <li
      class="mc-places__item"
      data-place={number}
      data-latitude={place.point?.latitude}
      data-longitude={place.point?.longitude}
    >
      <span class="mc-places__number" aria-hidden="true">
        {number}
      </span>
      <h3 class="mc-places__name">
        <a class="govuk-link" href={href(language, `/dia-diem/${place.slug}`)} data-place-name>
          {nameIn(language, place)}
        </a>
      </h3>
      <p class="mc-places__line">
        {text.kinds[place.kind]} · {[place.address, wardName].filter(Boolean).join(', ')}
      </p>
      <p class="mc-places__line">
        <span class={isOpen ? 'mc-places__open' : 'mc-places__closed'} data-place-state>
          {state}
        </span>
        {place.phone !== '' && (
          <>
            {' · '}
            <a class="govuk-link mc-nowrap" href={`tel:${place.phone}`}>
              {phoneText(place.phone)}
            </a>
          </>
        )}
      </p>
      {hasMap && place.point === undefined && (
        <p class="mc-places__line mc-muted">{text.map.noPoint}</p>
      )}
    </li>
  )
}
