import { href, type Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { distanceText, metresBetween } from '../domain/distance.ts'
import { nameIn } from '../domain/place.ts'
import type { Near } from '../use-cases/suggest-places.ts'
import { words } from '../words.ts'

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
