import { directionsTo, nameIn, type Place, placesWords } from '#features/places'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Campaign } from '../domain/campaign.ts'
import { words } from '../words.ts'

/** Where a campaign is held, when that is in the register of places; and where the way there is shown. */
export type CampaignPlace = { readonly place: Place | undefined; readonly directions: string }

/** The place as a fact: a text, or a link to what the register knows of it, with the way there. */
export function PlaceFact(
  props: CampaignPlace & { readonly language: Language; readonly campaign: Campaign },
) {
  const { language, campaign, place, directions } = props
  if (place === undefined) return <>{campaign.placeText}</>
  return (
    <>
      <a class="govuk-link" href={href(language, `/dia-diem/${place.slug}`)}>
        {nameIn(language, place)}
      </a>
      <br />
      {place.address}
      {place.closedAt !== null && (
        <>
          <br />
          <strong>
            {placesWords(language).page.closedForGood(writeDay(dateInVietNam(place.closedAt)))}
          </strong>
          . {words(language).askBeforeComing}
        </>
      )}
      {place.point && place.state === 'open' && (
        <>
          <br />
          <a
            class="govuk-link"
            href={directionsTo(directions, place.point)}
            rel="external noreferrer"
          >
            {placesWords(language).page.directions}
          </a>
        </>
      )}
    </>
  )
}
