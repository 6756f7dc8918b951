import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { Section } from '#ui/components/section.tsx'
import { metresBetween } from '../domain/distance.ts'
import { nameIn } from '../domain/place.ts'
import type { Near } from '../use-cases/suggest-places.ts'
import { words } from '../words.ts'

const KILOMETRE = 1000
const TENS = 10

/** What is near a point, each with how far it is. */
export function NearPart(props: { language: Language; title: string; near: Near }) {
  const { language, near } = props
  const { kinds, near: text } = words(language)
  return (
    <Section title={props.title}>
      <ul class="govuk-list">
        {near.places.map(place => (
          <li key={place.id}>
            <a class="govuk-link" href={href(language, `/dia-diem/${place.slug}`)}>
              {nameIn(language, place)}
            </a>
            <br />
            <span class="mc-muted">
              {kinds[place.kind]},{' '}
              {text.away(distanceText(language, metresBetween(near.from, place.point)))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** `350 m`, `1,2 km`. */
function distanceText(language: Language, metres: number): string {
  return metres < KILOMETRE
    ? `${writeNumber(language, Math.round(metres / TENS) * TENS)} m`
    : `${writeNumber(language, metres / KILOMETRE, 1)} km`
}
