import type { Language } from '#kernel/language.ts'
import { InsetText, Radios, Select } from '#ui/index.ts'
import { words } from '../../words.ts'
import type { Place } from './places.ts'

export type PlaceFieldProps = {
  readonly language: Language
  readonly places: readonly Place[]
  /** Slug of the place that is chosen. */
  readonly chosen: string | undefined
  readonly error?: string | undefined
  /** The question is the page's only heading. */
  readonly asHeading?: boolean | undefined
}

/** Name of the field that holds the place. */
export const PLACE = 'noi'

/** More than these are easier to find in a list that opens. */
const MOST_RADIOS = 6

/** Where the dossier goes: told when there is one place, asked when there are several. */
export function PlaceField({ language, places, chosen, error, asHeading }: PlaceFieldProps) {
  const text = words(language).apply.start
  const [only] = places
  if (places.length === 1 && only !== undefined) {
    return (
      <>
        {asHeading && <h1 class="govuk-heading-l">{text.place}</h1>}
        <InsetText>{text.placeOne(only.name[language])}</InsetText>
        <input type="hidden" name={PLACE} value={only.slug} />
      </>
    )
  }
  const field = {
    ...{ name: PLACE, label: text.place, hint: text.placeHint(places.length), error, asHeading },
    value: chosen,
  }
  return places.length > MOST_RADIOS ? (
    <Select
      {...field}
      prompt={text.placePrompt}
      options={places.map(place => ({ value: place.slug, text: place.shortName[language] }))}
    />
  ) : (
    <Radios
      {...field}
      items={places.map(place => ({
        value: place.slug,
        text: place.name[language],
        hint: place.address,
      }))}
    />
  )
}
