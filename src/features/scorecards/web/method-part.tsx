import { href, type Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { words } from '../words.ts'

export type DataLinks = { readonly csv: string; readonly json: string }

/** How everything is counted, and the numbers to take along. */
export function MethodPart({ language, data }: { language: Language; data: DataLinks }) {
  const { method: say } = words(language)
  return (
    <Section title={say.title}>
      <ul class="govuk-list govuk-list--bullet mc-read">
        {say.points.map(point => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h3 class="govuk-heading-s">{say.data}</h3>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={data.csv} download>
            {say.csv}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={data.json}>
            {say.json}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={href(language, '/api/docs')}>
            {say.docs}
          </a>
        </li>
      </ul>
    </Section>
  )
}
