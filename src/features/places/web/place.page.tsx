import type { Unit } from '#features/organisation'
import type { DayMark } from '#features/working-calendar'
import { phoneText } from '#kernel/contact.ts'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { accessIn, nameIn, type Place, type Point } from '../domain/place.ts'
import type { Near } from '../use-cases/suggest-places.ts'
import { directionsTo } from '../views/directions.ts'
import { words } from '../words.ts'
import { HoursPart } from './hours-part.tsx'
import { NearPart } from './near-part.tsx'
import { cautionOf, hoursIn, openText } from './open-text.ts'

export type PlacePageProps = {
  readonly language: Language
  readonly place: Place
  readonly ward: Unit | undefined
  readonly near: Near['places']
  readonly now: Instant
  /** The marked days of the working calendar, from yesterday on. */
  readonly marks: readonly DayMark[]
  /** Where the way is shown, with {lat} and {lon}. */
  readonly directions: string
}

/** `/dia-diem/:slug`: where it is, when it is open, how to get there and in. */
export function PlacePage(props: PlacePageProps) {
  const { language, place, now, marks } = props
  const text = words(language)
  const name = nameIn(language, place)
  const base = href(language, '/dia-diem')
  const hours = hoursIn(language, place, marks)
  const today = dateInVietNam(now)
  const { isOpen, text: state } = openText(language, hours, now)
  return (
    <PublicLayout
      title={name}
      description={place.address}
      section={base}
      noIndex={place.state === 'closed'}
      before={<BackLink href={base} text={text.title} />}
    >
      <h1 class="govuk-heading-l">{name}</h1>
      {place.closedAt === null ? (
        <p class={isOpen ? 'mc-places__open' : 'mc-places__closed'}>{state}</p>
      ) : (
        <Notification
          tone="warning"
          title={text.page.closedForGood(writeDay(dateInVietNam(place.closedAt)))}
        >
          {place.closingReason}
        </Notification>
      )}
      <SummaryList rows={factsOf(props)} />
      {place.point && place.closedAt === null && <Ways {...props} point={place.point} />}
      {place.point === undefined && place.closedAt === null && (
        <p class="mc-muted">{text.map.noPoint}</p>
      )}
      {place.closedAt === null && (
        <HoursPart
          {...{ language, hours, today }}
          caution={cautionOf(language, place, { marks, today })}
        />
      )}
      {place.point && props.near.length > 0 && (
        <NearPart
          language={language}
          title={text.near.title}
          near={{ from: place.point, places: props.near }}
        />
      )}
    </PublicLayout>
  )
}

function factsOf({ language, place, ward }: PlacePageProps) {
  const { page: text, kinds } = words(language)
  const access = accessIn(language, place)
  return [
    { key: text.kind, value: kinds[place.kind] },
    { key: text.address, value: place.address },
    {
      key: text.ward,
      value: ward && (
        <a class="govuk-link" href={href(language, `/don-vi/${ward.slug}`)}>
          {language === 'vi' ? ward.shortNameVi : ward.shortNameEn}
        </a>
      ),
    },
    {
      key: text.phone,
      value: place.phone !== '' && (
        <a class="govuk-link mc-nowrap" href={`tel:${place.phone}`}>
          {phoneText(place.phone)}
        </a>
      ),
    },
    { key: text.access, value: access },
  ].filter(row => row.value !== '' && row.value !== false && row.value !== undefined)
}

function Ways({ language, place, point, directions }: PlacePageProps & { readonly point: Point }) {
  const { page: text } = words(language)
  const at = `${String(point.latitude)},${String(point.longitude)}`
  // RFC 5870, with the point's name as map apps of phones read it.
  const geo = `geo:${at}?q=${at}(${encodeURIComponent(nameIn(language, place))})`
  const way = directionsTo(directions, point)
  return (
    <ul class="mc-places__ways">
      <li>
        <a class="govuk-link" href={way} rel="external noreferrer">
          {text.directions}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={geo}>
          {text.openInMaps}
        </a>
      </li>
      <li class="mc-muted">
        {text.coordinates}: {at.replace(',', ', ')}
      </li>
    </ul>
  )
}
